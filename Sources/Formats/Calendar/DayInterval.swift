/// A half-open interval of days [from, to); a nil end is open.
public struct DayInterval: Hashable, Sendable {
    public let from: CalendarDay?
    public let to: CalendarDay?

    /// Nil where both ends are known and `to` does not lie after `from`.
    public init?(from: CalendarDay?, to: CalendarDay?) {
        if let from, let to, to <= from { return nil }
        self.from = from
        self.to = to
    }

    public init(day: CalendarDay) {
        from = day
        to = day.adding(days: 1)
    }

    public static func month(_ month: Int, of year: Int) -> DayInterval? {
        guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
        return DayInterval(from: first, to: first.adding(months: 1))
    }

    public static func year(_ year: Int) -> DayInterval? {
        guard let first = CalendarDay(year: year, month: 1, day: 1) else { return nil }
        return DayInterval(from: first, to: first.adding(months: 12))
    }

    /// Last day inside, nil where open.
    public var lastDay: CalendarDay? { to?.adding(days: -1) }

    /// Length in days, nil where an end is open.
    public var days: Int? {
        guard let from, let to else { return nil }
        return Int(to.number - from.number)
    }

    public func overlaps(_ other: DayInterval) -> Bool {
        if let to, let start = other.from, to <= start { return false }
        if let end = other.to, let from, end <= from { return false }
        return true
    }

    public func contains(_ other: DayInterval) -> Bool {
        if let from { guard let start = other.from, from <= start else { return false } }
        if let to { guard let end = other.to, end <= to else { return false } }
        return true
    }
}
