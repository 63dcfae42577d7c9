/// What an expression says, before it is known against which day.
///
/// Grammars build meanings; `DateResolver` turns them into days. No language and no calendar arithmetic here.
indirect enum Meaning: Sendable, Hashable {
    /// The day a relative word counts from.
    enum Anchor: String, Sendable, Hashable {
        /// The day the text speaks from.
        case reference
        /// The last date told (“the same month”, “a week later”).
        case previous
    }

    enum Part: String, Sendable, Hashable { case start, middle, end }

    case number(Int)
    case unit(CalendarUnit)
    case fields(DateFields)
    /// Numbers of a numeric date in the order written; the document decides what they are.
    case numeric([Int])
    /// The unit that holds the anchor, `offset` units on (`last month` is −1).
    case cycle(CalendarUnit, offset: Int, Anchor)
    /// The first meaning inside the second (`September last year`).
    case within(Meaning, Meaning)
    /// The n-th unit or weekday of a period, from its end where n is negative; `whole` counts only weeks that begin in it.
    case nth(Int, Meaning, of: Meaning, whole: Bool)
    /// The stretch of days the text is about (`the second day` of a meeting).
    case told
    case part(Part, Meaning)
    /// So many units after (before, where negative) a day; nil counts from the anchor.
    case shift(Meaning?, Int, CalendarUnit, Anchor)
    /// The named month, weekday or season before (−1), in (0) or after (1) the present one; 2 is the nearest past, 3 the nearest to come,
    /// 5 the nearest to come or, for who arranges meetings, the next week’s,
    /// 4 today or the nearest to come.
    case toward(Meaning, Int)
    /// The last (−) or next (+) n units.
    case run(Int, CalendarUnit, Anchor)
    /// Both ends included.
    case range(Meaning, Meaning)
    case since(Meaning)
    case until(Meaning)
    /// Several days or months told together.
    case list([Meaning])
    /// With ±2 the unit as a whole, which is all a report says by `earlier this month`.
    /// From the anchor's unit's start to the anchor (−1) or from it to the unit's end (1).
    case rest(CalendarUnit, Int)
    /// The unit of the calendar that holds a day (`the week of 10 April`).
    case holding(CalendarUnit, Meaning)
    case approximate(Meaning)
    /// A set of days that recurs is no date; grammars use this to keep its words from being read as one.
    case nothing
}
