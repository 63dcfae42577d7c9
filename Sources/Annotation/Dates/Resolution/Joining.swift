internal import Documents
internal import Formats

extension DateResolver {
    /// From one date to another, both included; what one end leaves out the other gives, and the end never precedes the start.
    mutating func range(_ first: Meaning, _ last: Meaning) throws(Failure) -> Period {
        var start: Period
        var end: Period
        if let from = try plain(first), let to = try plain(last) {
            (start, end) = try joined(from, to)
        } else {
            if let open = try plain(first), open.year == nil, open.month != nil, Self.hasYear(last) {
                // “January to August of this year”: the year told at the end holds for the start.
                end = try period(last)
                start = try unwrap(candidates(open, around: end.from).last { $0.from <= end.from })
            } else {
                start = try period(first)
                end = try period(last, near: Self.hasYear(last) ? nil : start.from)
                if end.to <= start.from { end = try following(start, last, end) }
            }
        }
        if end.to <= start.from { throw .impossible("the end lies before the start") }
        // Who asks a table stops short of a month or quarter named last.
        if context.querying, end.grain == .month || end.grain == .quarter, end.from > start.from { end.to = end.from }
        var period = Period(from: start.from, to: max(end.to, start.from.adding(days: 1)), grain: nil)
        period.approximate = start.approximate || end.approximate
        period.lasted = true
        return period
    }

    /// The fields of a meaning that is nothing else.
    private func plain(_ meaning: Meaning) throws(Failure) -> DateFields? {
        switch meaning {
        case .fields(let fields): fields
        case .numeric(let numbers): try fields(numbers)
        default: nil
        }
    }

    private static func hasYear(_ meaning: Meaning) -> Bool {
        switch meaning {
        case .fields(let fields): fields.year != nil || fields.decade != nil || fields.century != nil
        case .numeric(let numbers): numbers.count > 2
        case .within, .cycle: true
        default: false
        }
    }

    /// The first reading of an end that lies after the start.
    private func following(_ start: Period, _ last: Meaning, _ end: Period) throws(Failure) -> Period {
        guard case .fields(let fields) = last, fields.year == nil else { return end }
        return candidates(fields, around: start.from).first { $0.to > start.from } ?? end
    }

    private mutating func joined(_ first: DateFields, _ last: DateFields) throws(Failure) -> (Period, Period) {
        var from = first
        var to = last
        if from.day != nil, from.month == nil, to.month != nil { from.month = to.month }
        if to.day != nil, to.month == nil, from.month != nil { to.month = from.month }
        let borrowed = first.month == nil && from.month != nil
        switch (from.year, to.year) {
        case (nil, let year?):
            if from.decade == nil, from.century == nil { from.year = year }
            var start = try complete(from, near: nil)
            let end = try complete(to, near: nil)
            if start.from > end.from { start = try earlier(from, borrowed: borrowed) }
            return (start, end)
        case (let year?, nil):
            if to.decade == nil, to.century == nil { to.year = year }
            let start = try complete(from, near: nil)
            var end = try complete(to, near: nil)
            if end.to <= start.from {
                to.year = year + 1
                end = try complete(to, near: nil)
            }
            return (start, end)
        case (nil, nil):
            if let stretch = try nearestStretch(from, to, borrowed: borrowed) { return stretch }
            let end = try complete(to, near: nil)
            let start = try before(end, from, borrowed: borrowed)
            return (start, end)
        default:
            return (try complete(from, near: nil), try complete(to, near: nil))
        }
    }

    /// Both ends chosen together, so that a stretch under way on the day the text speaks from is one of that year, though
    /// its end still lies ahead; nil where something nearer than that day gives the year.
    private mutating func nearestStretch(_ from: DateFields, _ to: DateFields, borrowed: Bool) throws(Failure)
        -> (Period, Period)?
    {
        guard from.month != nil, to.month != nil, context.yearOfSentence == nil, context.reference != nil else {
            return nil
        }
        let today = try reference()
        var stretches: [(start: Period, end: Period)] = []
        for end in candidates(to, around: today) {
            var probe = DateResolver(context: context)
            guard let start = try? probe.before(end, from, borrowed: borrowed), probe.remarks.isEmpty else { continue }
            stretches.append((start, end))
        }
        let wholes = stretches.map { Period(from: $0.start.from, to: $0.end.to, grain: nil) }
        guard !wholes.isEmpty else { return nil }
        let chosen = nearest(wholes, today, bare: false, free: false)
        return stretches.first { $0.start.from == chosen.from && $0.end.to == chosen.to }
    }

    private mutating func earlier(_ fields: DateFields, borrowed: Bool) throws(Failure) -> Period {
        var fields = fields
        if borrowed, let month = fields.month {
            fields.month = month == 1 ? 12 : month - 1
            if month == 1 { fields.year = fields.year.map { $0 - 1 } }
        } else {
            fields.year = fields.year.map { $0 - 1 }
        }
        return try complete(fields, near: nil)
    }

    /// The last date of these fields that does not lie after a known end.
    private mutating func before(_ end: Period, _ fields: DateFields, borrowed: Bool) throws(Failure) -> Period {
        var fields = fields
        if fields.month != nil {
            fields.year = end.from.year
            let start = try complete(fields, near: nil)
            return start.from <= end.from ? start : try earlier(fields, borrowed: borrowed)
        }
        return try unwrap(candidates(fields, around: end.from).last { $0.from <= end.from })
    }

    /// Days or months told together; each takes what it leaves out from the one after it, or from the one before.
    mutating func list(_ members: [Meaning]) throws(Failure) -> Value {
        var periods: [Period] = []
        guard let last = members.last else { throw .unresolved }
        if case .fields(var known) = last {
            var end = try complete(known, near: nil)
            // The last member may itself lack a month the first one has (“28 May and 30”).
            if known.month == nil, let first = members.first, case .fields(let head) = first, head.month != nil {
                known.month = head.month
                known.year = known.year ?? head.year
                end = try complete(known, near: nil)
            }
            periods = [end]
            for member in members.dropLast().reversed() {
                guard case .fields(var fields) = member else {
                    let own = try period(member)
                    periods.insert(own, at: 0)
                    continue
                }
                let next = periods[0]
                if fields.weekday != nil, fields.day == nil, fields.month == nil {
                    periods.insert(
                        try unwrap(candidates(fields, around: next.from).last { $0.from <= next.from }), at: 0)
                    continue
                }
                let borrowed = fields.month == nil && fields.day != nil
                if fields.day != nil, fields.month == nil { fields.month = next.from.month }
                if fields.year == nil { fields.year = next.from.year }
                if fields.month == nil, fields.quarter == nil, fields.half == nil { throw .unresolved }
                var own = try complete(fields, near: nil)
                if own.from > next.from { own = try earlier(fields, borrowed: borrowed) }
                periods.insert(own, at: 0)
            }
        } else {
            for member in members { periods.append(try period(member)) }
        }
        for (left, right) in zip(periods, periods.dropFirst()) where right.from < left.from { throw .unresolved }
        if zip(periods, periods.dropFirst()).allSatisfy({ $0.to == $1.from }), let first = periods.first,
            let end = periods.last
        {
            var period = Period(from: first.from, to: end.to, grain: periods.count == 1 ? first.grain : nil)
            period.lasted = periods.count > 1
            return .period(period)
        }
        return .set(periods)
    }

    /// The fields of a numeric date by the document's order, or by the only order that gives a date.
    func fields(_ numbers: WrittenNumbers) throws(Failure) -> DateFields {
        func made(_ year: Int?, _ month: Int, _ day: Int) -> DateFields? {
            guard (1...12).contains(month), (1...31).contains(day) else { return nil }
            var fields = DateFields()
            fields.year = year
            fields.month = month
            fields.day = day
            return fields
        }
        var readings: [DateFields?]
        switch numbers.count {
        case 2:
            let monthFirst = context.order != .dayMonthYear
            readings = [made(nil, numbers[0], numbers[1]), made(nil, numbers[1], numbers[0])]
            if !monthFirst { readings.reverse() }
        case 3 where numbers[0] > 31:
            readings = [made(numbers[0], numbers[1], numbers[2]), made(numbers[0], numbers[2], numbers[1])]
        case 3:
            let year = numbers[2] < 100 ? ShortYear.whole(numbers[2]) : numbers[2]
            readings = [made(year, numbers[1], numbers[0]), made(year, numbers[0], numbers[1])]
            if context.order == .monthDayYear { readings.reverse() }
        default: throw .unresolved
        }
        let possible = readings.compactMap { $0 }
        let real = possible.first { CalendarDay(year: $0.year ?? 2000, month: $0.month ?? 1, day: $0.day ?? 1) != nil }
        return try unwrap(real ?? possible.first)
    }
}
