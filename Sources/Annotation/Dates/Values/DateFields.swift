/// What the words themselves say of a calendar date; nil where they are silent.
///
/// All slots lie side by side in one number, 0 where a slot is empty: dates are made, compared and merged by the thousand.
struct DateFields: Sendable, Hashable, Comparable {
    /// A slot of the number: its bits and the values it may hold.
    struct Slot: Sendable {
        fileprivate let shift: UInt64
        fileprivate let width: UInt64
        fileprivate let most: Int
        fileprivate var mask: UInt64 { (1 << width - 1) << shift }

        static var year: Slot { Slot(shift: 0, width: 14, most: 9999) }
        static var month: Slot { Slot(shift: 14, width: 4, most: 12) }
        static var day: Slot { Slot(shift: 18, width: 5, most: 31) }
        static var weekday: Slot { Slot(shift: 23, width: 3, most: 7) }
        static var quarter: Slot { Slot(shift: 26, width: 3, most: 4) }
        static var half: Slot { Slot(shift: 29, width: 2, most: 2) }
        static var season: Slot { Slot(shift: 31, width: 3, most: 4) }
        static var decade: Slot { Slot(shift: 34, width: 14, most: 9999) }
        static var century: Slot { Slot(shift: 48, width: 6, most: 63) }
        static var week: Slot { Slot(shift: 54, width: 6, most: 53) }
    }

    private var bits: UInt64 = 0

    init() {}

    /// One slot filled; nil where it cannot hold the number (`the fifth quarter`).
    init?(_ slot: Slot, _ number: Int) {
        guard number >= 1, number <= slot.most else { return nil }
        bits = UInt64(number) << slot.shift
    }

    var year: Int? {
        get { self[.year] }
        set { self[.year] = newValue }
    }
    var month: Int? {
        get { self[.month] }
        set { self[.month] = newValue }
    }
    var day: Int? {
        get { self[.day] }
        set { self[.day] = newValue }
    }
    /// 1 for Monday to 7 for Sunday.
    var weekday: Int? {
        get { self[.weekday] }
        set { self[.weekday] = newValue }
    }
    /// 1–4.
    var quarter: Int? { self[.quarter] }
    /// 1–2.
    var half: Int? { self[.half] }
    /// 1 spring, 2 summer, 3 autumn, 4 winter.
    var season: Int? { self[.season] }
    /// First year of a decade.
    var decade: Int? { self[.decade] }
    /// Number of a century (21 is 2001–2100).
    var century: Int? { self[.century] }
    /// ISO week number.
    var week: Int? { self[.week] }

    private subscript(slot: Slot) -> Int? {
        get {
            let value = bits >> slot.shift & (1 << slot.width - 1)
            return value == 0 ? nil : Int(value)
        }
        set {
            let value = newValue.map { $0 >= 1 && $0 <= slot.most ? UInt64($0) : 0 } ?? 0
            bits = bits & ~slot.mask | value << slot.shift
        }
    }

    /// Both together; nil where they disagree on a slot.
    func merged(with other: DateFields) -> DateFields? {
        if (bits ^ other.bits) & filled & other.filled != 0 { return nil }
        var result = DateFields()
        result.bits = bits | other.bits
        return result
    }

    /// All bits of the slots that hold something.
    private var filled: UInt64 {
        func whole(_ slot: Slot) -> UInt64 { bits & slot.mask == 0 ? 0 : slot.mask }
        return whole(.year) | whole(.month) | whole(.day) | whole(.weekday) | whole(.quarter) | whole(.half)
            | whole(.season) | whole(.decade) | whole(.century) | whole(.week)
    }

    /// An order without meaning, always the same.
    static func < (left: DateFields, right: DateFields) -> Bool { left.bits < right.bits }
}
