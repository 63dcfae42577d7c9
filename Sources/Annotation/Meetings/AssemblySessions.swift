import Formats

/// Sessions of the United Nations General Assembly by number.
///
/// Rule 1 of its rules of procedure (A/520/Rev.15 and later): a session opens on the Tuesday of the third week in September,
/// counting from the first week that contains a working day; up to the 57th session on the third Tuesday of September.
enum AssemblySessions {
    /// From the opening to the day before the next session's.
    static func interval(of ordinal: Int) -> DayInterval? {
        guard (1...150).contains(ordinal), let from = opening(ordinal), let to = opening(ordinal + 1) else {
            return nil
        }
        return DayInterval(from: from, to: to)
    }

    private static func opening(_ ordinal: Int) -> CalendarDay? {
        guard let first = CalendarDay(year: 1945 + ordinal, month: 9, day: 1) else { return nil }
        if ordinal <= 57 {
            let toTuesday = (2 - first.weekday + 7) % 7
            return first.adding(days: toTuesday + 14)
        }
        // Monday of the first week with a working day of September.
        let monday = first.weekday <= 5 ? first.adding(days: 1 - first.weekday) : first.adding(days: 8 - first.weekday)
        return monday.adding(days: 15)
    }
}
