/// What an expression says, before it is known against which day.
///
/// Grammars build meanings; `DateResolver` turns them into days. No language and no calendar arithmetic here.
enum Meaning: Sendable, Hashable {
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
    case numeric(WrittenNumbers)
    /// The unit that holds the anchor, `offset` units on (`last month` is −1).
    case cycle(CalendarUnit, offset: Int, Anchor)
    /// The first meaning inside the second (`September last year`).
    indirect case within(Meaning, Meaning)
    /// The n-th unit or weekday of a period, from its end where n is negative; `whole` counts only weeks that begin in it.
    indirect case nth(Int, Meaning, of: Meaning, whole: Bool)
    /// The stretch of days the text is about (`the second day` of a meeting).
    case told
    indirect case part(Part, Meaning)
    /// The stretch or day told last (`the same period`).
    case lastTold
    /// So many units after (before, where negative) a day; nil counts from the anchor.
    indirect case shift(Meaning?, Int, CalendarUnit, Anchor)
    /// The named month, weekday or season before (−1), in (0) or after (1) the present one; 2 is the nearest past, 3 the nearest to come,
    /// 5 the nearest to come or, for who arranges meetings, the next week’s,
    /// 4 today or the nearest to come, 6 where something since then began, 7 where something until then ends.
    indirect case toward(Meaning, Int)
    /// The last (−) or next (+) n units.
    case run(Int, CalendarUnit, Anchor)
    /// Both ends included.
    indirect case range(Meaning, Meaning)
    indirect case since(Meaning)
    indirect case until(Meaning)
    /// Everything before or after; reports take neither for a date of its own.
    indirect case before(Meaning)
    indirect case after(Meaning)
    /// Until and with.
    indirect case upTo(Meaning)
    /// No later than so many units from the anchor on; a report means the last day.
    case inside(Int, CalendarUnit)
    /// Only where the sentence has told a day before it, from which it counts (`from April 15 to 18 and … from 18 to 21`).
    indirect case sibling(Meaning)
    /// Several days or months told together.
    case list([Meaning])
    /// With ±2 the unit as a whole, which is all a report says by `earlier this month`.
    /// From the anchor's unit's start to the anchor (−1) or from it to the unit's end (1).
    case rest(CalendarUnit, Int)
    /// The unit of the calendar that holds a day (`the week of 10 April`).
    indirect case holding(CalendarUnit, Meaning)
    indirect case approximate(Meaning)
    /// A set of days that recurs is no date; grammars use this to keep its words from being read as one.
    case nothing
}

extension Meaning {
    /// Whether tense may have a say: somewhere a month, day or weekday stands without its year.
    var leavesYearOpen: Bool {
        switch self {
        case .fields(let fields): fields.year == nil && fields.decade == nil && fields.century == nil
        case .numeric(let numbers): numbers.count < 3
        case .number, .unit, .cycle, .told, .lastTold, .nothing, .run, .rest, .inside: false
        case .within(let inner, let outer): inner.leavesYearOpen || outer.leavesYearOpen
        case .nth(_, _, let outer, _): outer.leavesYearOpen
        case .part(_, let inner), .toward(let inner, _), .since(let inner), .until(let inner), .holding(_, let inner),
            .approximate(let inner), .before(let inner), .after(let inner), .upTo(let inner), .sibling(let inner):
            inner.leavesYearOpen
        case .shift(let base, _, _, _): base?.leavesYearOpen ?? false
        case .range(let first, let last): first.leavesYearOpen || last.leavesYearOpen
        case .list(let members): members.contains { $0.leavesYearOpen }
        }
    }
}

extension Meaning {
    /// Whether it counts years on from today (`in two decades`): what is told as past has no such day, only a length of time.
    var countsYearsAhead: Bool {
        if case .shift(nil, let count, let unit, .reference) = self { return count > 0 && (unit.months ?? 0) >= 12 }
        return false
    }

    /// Whether it is a unit counted from today (`this year`).
    var isCycle: Bool {
        if case .cycle = self { return true }
        return false
    }
}

/// The two or three numbers of a numeric date, in the order written.
struct WrittenNumbers: Sendable, Hashable {
    private let first, second: Int16
    private let third: Int16?

    init?(_ first: Int, _ second: Int, _ third: Int? = nil) {
        guard let a = Int16(exactly: first), let b = Int16(exactly: second) else { return nil }
        self.first = a
        self.second = b
        if let third {
            guard let c = Int16(exactly: third) else { return nil }
            self.third = c
        } else {
            self.third = nil
        }
    }

    var count: Int { third == nil ? 2 : 3 }
    subscript(index: Int) -> Int { Int(index == 0 ? first : index == 1 ? second : third ?? 0) }
}
