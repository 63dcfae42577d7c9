public import Formats

/// When the regular sessions of the General Assembly of the United Nations meet.
///
/// A session opens on the Tuesday of the third week of September, counted from the first week with at least one working
/// day (rule 1 of the Assembly's rules of procedure, as amended by resolution 57/301, from the fifty-eighth session on),
/// before that on the third Tuesday of September; it lasts until the next one opens.
public enum GeneralAssembly {
    /// The opening day of a regular session; nil before the second (1947), whose predecessor met in two parts of its own.
    public static func opening(ofSession ordinal: Int) -> CalendarDay? {
        guard (2...300).contains(ordinal), let first = CalendarDay(year: 1945 + ordinal, month: 9, day: 1) else {
            return nil
        }
        if ordinal < 58 {
            return first.adding(days: (2 - first.weekday + 7) % 7 + 14)
        }
        let monday = first.adding(days: first.weekday > 5 ? 8 - first.weekday : 1 - first.weekday)
        return monday.adding(days: 15)
    }

    /// The days a regular session is in being: its opening to the day before the next.
    public static func session(_ ordinal: Int) -> DayInterval? {
        guard let from = opening(ofSession: ordinal), let to = opening(ofSession: ordinal + 1) else { return nil }
        return DayInterval(from: from, to: to)
    }
}
