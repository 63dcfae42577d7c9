public import Formats

/// A date as ISO 8601-2 (EDTF) writes it, level 1 and sets of level 2, read from and printed to its text.
public enum EDTF: Sendable, Hashable {
    case day(CalendarDay)
    case month(year: Int, month: Int)
    case year(Int)
    /// First year of the decade, printed `199X`.
    case decade(Int)
    /// First year of the hundred, printed `19XX`.
    case century(Int)
    /// 1 spring to 4 winter, printed `2015-21` … `2015-24`.
    case season(year: Int, season: Int)
    indirect case approximate(EDTF)
    /// A nil end is open (`..`).
    indirect case interval(EDTF?, EDTF?)
    case set([EDTF])

    public var text: String {
        switch self {
        case .day(let day): day.iso
        case .month(let year, let month): "\(Self.four(year))-\(Self.two(month))"
        case .year(let year): Self.four(year)
        case .decade(let year): "\(Self.four(year).dropLast())X"
        case .century(let year): "\(Self.four(year).dropLast(2))XX"
        case .season(let year, let season): "\(Self.four(year))-\(20 + season)"
        case .approximate(let value): value.text + "~"
        case .interval(let from, let to): "\(from?.text ?? "..")/\(to?.text ?? "..")"
        case .set(let members): "{" + members.map(\.text).joined(separator: ",") + "}"
        }
    }

    /// Reads a text that `text` could have printed; `?` and `%`, which people write in tables, count as `~`. Nil for any
    /// other.
    public init?(_ text: some StringProtocol) {
        if text.utf8.count == 10, let day = CalendarDay(iso: text) {
            self = .day(day)
            return
        }
        if text.hasPrefix("{"), text.hasSuffix("}") {
            let members = text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
            let values = members.compactMap { EDTF($0) }
            guard values.count == members.count else { return nil }
            self = .set(values)
            return
        }
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        if ends.count == 2 {
            let from = ends[0] == ".." ? nil : EDTF(ends[0])
            let to = ends[1] == ".." ? nil : EDTF(ends[1])
            guard from != nil || ends[0] == "..", to != nil || ends[1] == "..", from != nil || to != nil else {
                return nil
            }
            self = .interval(from, to)
            return
        }
        if let last = text.last, "~?%".contains(last) {
            guard let value = EDTF(text.dropLast()) else { return nil }
            self = .approximate(value)
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.count == 4, parts.allSatisfy({ $0.utf8.count == 2 || $0 == first })
        else { return nil }
        switch parts.count {
        case 1:
            if first.hasSuffix("XX"), let hundred = Self.digits(first.dropLast(2)) {
                self = .century(hundred * 100)
            } else if first.hasSuffix("X"), let ten = Self.digits(first.dropLast()) {
                self = .decade(ten * 10)
            } else if let year = Self.digits(first) {
                self = .year(year)
            } else {
                return nil
            }
        case 2:
            guard let year = Self.digits(first), let second = Self.digits(parts[1]) else { return nil }
            switch second {
            case 1...12: self = .month(year: year, month: second)
            case 21...24: self = .season(year: year, season: second - 20)
            default: return nil
            }
        case 3:
            guard let day = CalendarDay(iso: text) else { return nil }
            self = .day(day)
        default: return nil
        }
    }

    /// The days meant, open ends nil.
    public var interval: DayInterval? {
        switch self {
        case .day(let day): DayInterval(day: day)
        case .month(let year, let month): DayInterval.month(month, of: year)
        case .year(let year): DayInterval.year(year)
        case .decade(let year): Self.years(year, 10)
        case .century(let year): Self.years(year, 100)
        case .season(let year, let season): Season.interval(season, of: year)
        case .approximate(let value): value.interval
        case .interval(let from, let to): DayInterval(from: from?.interval?.from, to: to?.interval?.to)
        case .set(let members):
            DayInterval(
                from: members.compactMap { $0.interval?.from }.min(), to: members.compactMap { $0.interval?.to }.max())
        }
    }

    private static func years(_ first: Int, _ count: Int) -> DayInterval? {
        DayInterval(
            from: CalendarDay(year: first, month: 1, day: 1), to: CalendarDay(year: first + count, month: 1, day: 1))
    }

    private static func digits(_ text: some StringProtocol) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    private static func four(_ number: Int) -> String {
        (1000...9999).contains(number)
            ? String(number)
            : String(repeating: "0", count: max(0, 4 - "\(number)".utf8.count)) + "\(number)"
    }
}
