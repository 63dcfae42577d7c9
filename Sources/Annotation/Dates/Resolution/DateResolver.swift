internal import Documents
internal import Formats

/// Turns what an expression says into days.
///
/// The words' own parts always stand; what they leave open comes from the text's day, its tense and the dates told before,
/// and the reason is kept.
struct DateResolver {
    enum Failure: Error {
        /// The words name a day no calendar has.
        case impossible(String)
        /// Nothing to count from, or pieces that do not go together.
        case unresolved
    }

    enum Value {
        case period(Period)
        /// Open at one end.
        case open(from: Period?, to: Period?)
        case set([Period])
    }

    let context: ResolutionContext
    var completion: TimeExpression.Completion?
    var remarks: [String] = []

    init(context: ResolutionContext) { self.context = context }

    mutating func value(_ meaning: Meaning) throws(Failure) -> Value {
        switch meaning {
        case .since(let inner): return .open(from: try period(inner), to: nil)
        case .until(let inner):
            let end = try period(inner)
            return .open(from: nil, to: context.querying ? Period(before: end) : end)
        case .before(let inner): return .open(from: nil, to: Period(before: try period(inner)))
        case .after(let inner):
            let start = try period(inner)
            return .open(from: start.grain == .day ? start : Period(day: start.to), to: nil)
        case .upTo(let inner):
            let end = try period(inner)
            return .open(from: nil, to: context.querying && end.grain == .day ? Period(before: end) : end)
        case .list(let members): return try list(members)
        default: return .period(try period(meaning))
        }
    }

    /// - Parameter near: the day open parts are completed from, in place of the text's own.
    mutating func period(_ meaning: Meaning, near: CalendarDay? = nil) throws(Failure) -> Period {
        switch meaning {
        case .number, .unit, .nothing: throw .unresolved
        case .fields(let fields): return try complete(fields, near: near)
        case .numeric(let numbers): return try complete(try fields(numbers), near: near)
        case .cycle(let unit, let offset, let anchor):
            return try unwrap(Period(unit, containing: try day(anchor, unit), offset: offset))
        case .within(let inner, let outer): return try within(inner, outer)
        case .nth(let ordinal, let item, let outer, let whole):
            return try nth(ordinal, item, in: try period(outer), whole: whole)
        case .told:
            guard let told = context.toldStretch else { throw .unresolved }
            completion = TimeExpression.Completion(reason: "previous", source: told.span)
            return told.period
        case .lastTold:
            let told = try unwrap(context.told.last { $0.period.grain == nil } ?? context.told.last)
            completion = TimeExpression.Completion(reason: "previous", source: told.span)
            return told.period
        case .part(let part, let inner):
            let whole = try period(inner)
            if context.querying { return counted(part, whole, ofPresent: inner.isCycle) }
            return self.part(part, whole)
        case .shift(let base, let count, let unit, let anchor): return try shift(base, count, unit, anchor)
        case .toward(let named, let direction): return try toward(named, direction)
        case .run(let count, let unit, let anchor): return try run(count, unit, anchor)
        case .range(let first, let last): return try range(first, last)
        case .since(let inner), .until(let inner), .before(let inner), .after(let inner), .upTo(let inner):
            return try period(inner)
        case .sibling(let inner):
            guard context.toldBeside != nil else { throw .unresolved }
            return try period(inner)
        case .inside(let count, let unit):
            guard context.querying else { return try shift(nil, count, unit, .reference) }
            let today = try day(.reference, unit)
            return Period(from: today, to: try move(today, count, unit), grain: nil)
        case .list(let members):
            guard case .set(let periods) = try list(members), let first = periods.first, let last = periods.last else {
                throw .unresolved
            }
            return Period(from: first.from, to: last.to, grain: nil)
        case .rest(let unit, let direction):
            let today = try day(.reference, unit)
            var whole = try unwrap(Period(unit, containing: today))
            if abs(direction) == 2, context.querying { return rest(of: whole, unit, direction, today) }
            if abs(direction) == 2, !context.arranging { return whole }
            if direction < 0 { whole.to = max(today, whole.from.adding(days: 1)) } else { whole.from = today }
            whole.grain = nil
            return whole
        case .holding(let unit, let inner): return try unwrap(Period(unit, containing: try period(inner).from))
        case .approximate(let inner):
            var period = try period(inner)
            period.approximate = true
            return period
        }
    }

    func unwrap<T>(_ value: T?) throws(Failure) -> T {
        guard let value else { throw .unresolved }
        return value
    }

    /// The day an anchor stands for, noting where it came from.
    mutating func day(_ anchor: Meaning.Anchor, _ unit: CalendarUnit) throws(Failure) -> CalendarDay {
        if anchor == .previous, let told = context.previous(unit) {
            completion = TimeExpression.Completion(reason: "previous", source: told.span)
            return told.period.from
        }
        return try reference(unit)
    }

    /// The day the text speaks from; where it has none, the first date it tells if that lies within one such unit.
    mutating func reference(_ unit: CalendarUnit = .day) throws(Failure) -> CalendarDay {
        if let reference = context.reference {
            completion =
                completion
                ?? TimeExpression.Completion(reason: context.referenceReason, source: context.referenceSource)
            return reference
        }
        guard let first = context.told.first, let whole = Period(unit, containing: first.period.from),
            first.period.to <= whole.to
        else { throw .unresolved }
        completion = completion ?? TimeExpression.Completion(reason: "previous", source: first.span)
        return first.period.from
    }

    private mutating func within(_ inner: Meaning, _ outer: Meaning) throws(Failure) -> Period {
        let whole = try period(outer)
        guard case .fields(var fields) = inner else { return try period(inner, near: whole.from) }
        if whole.grain == .day {
            let wanted = try complete(fields, near: whole.from)
            if wanted != whole { remarks.append("‘\(wanted.edtf.text)’ and ‘\(whole.edtf.text)’ are not the same day") }
            return fields.day == nil ? whole : wanted
        }
        if let half = fields.half, whole.grain != .year { return try self.half(half, of: whole) }
        if fields.year == nil, whole.grain != .decade, whole.grain != .century { fields.year = whole.from.year }
        if fields.day != nil, fields.month == nil { fields.month = whole.from.month }
        if let weekday = fields.weekday, fields.day == nil {
            for offset in 0..<7 {
                let day = whole.from.adding(days: offset)
                if day.weekday == weekday, whole.contains(day) { return Period(day: day) }
            }
            throw .unresolved
        }
        return try complete(fields, near: whole.from)
    }

    /// Half of a month, a decade or a century; only years have halves the calendar knows.
    private func half(_ half: Int, of whole: Period) throws(Failure) -> Period {
        let middle: CalendarDay
        switch whole.grain {
        case .month: middle = whole.from.adding(days: 15)
        case .decade: middle = whole.from.adding(months: 60)
        case .century: middle = whole.from.adding(months: 600)
        default: throw .unresolved
        }
        return half == 1
            ? Period(from: whole.from, to: middle, grain: nil) : Period(from: middle, to: whole.to, grain: nil)
    }

    private func part(_ part: Meaning.Part, _ whole: Period) -> Period {
        guard context.arranging, let grain = whole.grain else {
            var period = whole
            // The end of a year is its last month.
            if part == .end, whole.grain == .year, let december = Period(.month, containing: whole.lastDay) {
                period = december
            }
            period.approximate = true
            return period
        }
        var period = whole
        period.grain = nil
        switch (grain, part) {
        case (.week, .start): period.to = whole.from.adding(days: 3)
        case (.week, .middle):
            period.from = whole.from.adding(days: 2)
            period.to = whole.from.adding(days: 4)
        case (.week, .end): period.from = whole.from.adding(days: 4)
        case (.year, .start): period.to = whole.from.adding(months: 3)
        case (.year, .middle):
            period.from = whole.from.adding(months: 4)
            period.to = whole.from.adding(months: 8)
        case (.year, .end): period.from = whole.from.adding(months: 8)
        default:
            let tenth = whole.from.adding(days: 10)
            let twentieth = whole.from.adding(days: 20)
            guard grain == .month else {
                period = whole
                period.approximate = true
                return period
            }
            switch part {
            case .start: period.to = tenth
            case .middle:
                period.from = tenth.adding(days: -1)
                period.to = twentieth
            case .end: period.from = twentieth
            }
        }
        return period
    }

    private mutating func shift(
        _ base: Meaning?, _ count: Int, _ unit: CalendarUnit, _ anchor: Meaning.Anchor
    ) throws(Failure) -> Period {
        guard abs(count) <= 3000 else { throw .unresolved }
        if let base {
            let start = try period(base)
            var moved = start
            moved.from = try move(start.from, count, unit)
            moved.to = start.grain == .day ? moved.from.adding(days: 1) : try move(start.to, count, unit)
            return moved
        }
        let start = try day(anchor, unit)
        let moved = try move(start, count, unit)
        if context.querying { return Period(day: moved) }
        if context.arranging {
            return try unwrap(Period(unit == .year || unit == .decade ? .month : .day, containing: moved))
        }
        // “In two months” is a day to keep, “two months ago” some day of a month.
        if count > 0, anchor == .reference { return Period(day: moved) }
        // “A week later” than a known day is a known day.
        if anchor == .previous, unit.days != nil { return Period(day: moved) }
        return try unwrap(Period(unit == .fortnight ? .week : unit, containing: moved))
    }

    private func move(_ day: CalendarDay, _ count: Int, _ unit: CalendarUnit) throws(Failure) -> CalendarDay {
        if let days = unit.days { return day.adding(days: count * days) }
        if let months = unit.months { return day.adding(months: count * months) }
        return try unwrap(Period(unit, containing: day, offset: count)).from
    }

    private mutating func run(_ count: Int, _ unit: CalendarUnit, _ anchor: Meaning.Anchor) throws(Failure) -> Period {
        guard count != 0, abs(count) <= 1000 else { throw .unresolved }
        let today = try day(anchor, unit)
        // Weeks, months and years are counted to or from the day itself, other units by the calendar.
        if !context.arranging, [.day, .week, .month, .year].contains(unit), abs(count) > 1 {
            let start = count < 0 ? try move(today, count, unit) : today.adding(days: 1)
            let end = count < 0 ? today : try move(start, count, unit)
            var period = Period(from: start, to: end, grain: nil)
            period.lasted = true
            return period
        }
        let first = try unwrap(Period(unit, containing: today, offset: count < 0 ? count : 1))
        let last = try unwrap(Period(unit, containing: today, offset: count < 0 ? -1 : count))
        var period = Period(from: first.from, to: last.to, grain: abs(count) == 1 ? unit : nil)
        period.lasted = true
        return period
    }
}
