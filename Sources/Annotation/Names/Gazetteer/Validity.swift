public import Formats

/// The days on which a table row holds: `valid_from` and `valid_to`, each a year, a month or a day, or open.
///
/// A year or month as `valid_from` holds from its first day, as `valid_to` until its last: a row dated too loosely
/// rather says too much than hides a fact.
public struct Validity: Sendable, Hashable {
    public let from: CalendarDay?
    /// Exclusive.
    public let to: CalendarDay?

    /// No bounds.
    public static let always = Validity(from: nil, to: nil)

    init(from: CalendarDay?, to: CalendarDay?) {
        self.from = from
        self.to = to
    }

    /// Reads two cells of a row; a mistake is a fault at its cell.
    init(_ row: Table.Row, faults: inout [Fault]) {
        from = Self.bound(row, "valid_from", faults: &faults)?.first
        to = Self.bound(row, "valid_to", faults: &faults)?.past
        if let from, let to, to <= from {
            faults.append(
                row.fault(
                    "valid_to", "ends before it begins", expected: "a day after ‘\(row["valid_from"])’"))
        }
    }

    public func holds(on day: CalendarDay) -> Bool {
        if let from, day < from { return false }
        if let to, day >= to { return false }
        return true
    }

    public func overlaps(_ interval: DayInterval) -> Bool {
        if let from, let end = interval.to, end <= from { return false }
        if let to, let start = interval.from, start >= to { return false }
        return true
    }

    public func overlaps(_ other: Validity) -> Bool {
        if let from, let end = other.to, end <= from { return false }
        if let to, let start = other.from, start >= to { return false }
        return true
    }

    /// Last day inside, nil where open.
    public var last: CalendarDay? { to?.adding(days: -1) }

    /// First day of the period a cell names and the first day after it; nil where the cell is empty or wrong.
    static func bound(
        _ row: Table.Row, _ column: String, faults: inout [Fault]
    ) -> (first: CalendarDay, past: CalendarDay)? {
        let cell = row[column]
        if cell.isEmpty { return nil }
        guard let period = period(cell) else {
            faults.append(
                row.fault(column, "‘\(cell)’ is no date", expected: "YYYY, YYYY-MM or YYYY-MM-DD"))
            return nil
        }
        return period
    }

    private static func period(_ cell: String) -> (first: CalendarDay, past: CalendarDay)? {
        let parts = cell.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        let day = CalendarDay(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : 1,
            day: numbers.count > 2 ? numbers[2] : 1)
        guard let day else { return nil }
        switch numbers.count {
        case 1: return (day, day.adding(months: 12))
        case 2: return (day, day.adding(months: 1))
        default: return (day, day.adding(days: 1))
        }
    }
}
