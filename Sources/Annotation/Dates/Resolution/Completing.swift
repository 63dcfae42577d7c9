internal import Documents
internal import Formats

extension DateResolver {
    /// The days a partial date means, its open parts filled from the sentence, the text's day and the tense.
    mutating func complete(_ written: DateFields, near: CalendarDay?) throws(Failure) -> Period {
        var fields = written
        if fields.year == nil, near == nil,
            fields.month != nil || fields.season != nil || fields.quarter != nil || fields.half != nil,
            let told = context.yearOfSentence
        {
            fields.year = told.period.from.year
            completion = TimeExpression.Completion(reason: "previous", source: told.span)
        }
        // Without a day to count from, the first year the text names is its year.
        if context.reference == nil, near == nil, fields.year == nil, fields.month != nil || fields.quarter != nil,
            let first = context.told.first
        {
            fields.year = first.period.from.year
            completion = TimeExpression.Completion(reason: "previous", source: first.span)
        }
        if fields.year == nil, near == nil, fields.month != nil, let told = try neighbour(fields) {
            completion = TimeExpression.Completion(reason: "previous", source: told.source)
            return told.period
        }
        if let century = fields.century {
            return try unwrap(
                Period(.century, containing: try unwrap(CalendarDay(year: century * 100 - 50, month: 6, day: 1))))
        }
        if let decade = fields.decade {
            return try unwrap(Period(.decade, containing: try unwrap(CalendarDay(year: decade, month: 6, day: 1))))
        }
        if fields.year != nil { return try whole(fields) }
        return try choose(fields, near: near)
    }

    /// In a paragraph that tells of years gone by, a month without its year goes on from the date before it (“signed in
    /// October 2003. In December …”), unless the day the text speaks from is near enough to be meant.
    private mutating func neighbour(_ fields: DateFields) throws(Failure) -> (period: Period, source: Documents.Span)? {
        guard context.reading == .report, context.tense == .past, let reference = context.reference,
            let last = context.told.last, last.block == context.block, last.sentence >= context.sentence - 1,
            last.sentence < context.sentence, last.stated, last.period.grain == .day || last.period.grain == .month,
            last.period.from.adding(months: Self.bygone) < reference
        else { return nil }
        let near = candidates(fields, around: reference)
        if near.contains(where: { distance($0, reference) <= Self.current }) { return nil }
        let following = candidates(fields, around: last.period.from).first { $0.from >= last.period.from }
        return following.flatMap { $0.to <= reference ? ($0, last.span) : nil }
    }

    /// Months after which a told date belongs to the past of a text.
    private static let bygone = 18
    /// Days around the day the text speaks from that a month or day without a year may always mean.
    private static let current = 120

    /// A date whose year is known.
    private mutating func whole(_ fields: DateFields) throws(Failure) -> Period {
        let year = try unwrap(fields.year)
        guard (1...9999).contains(year) else { throw .unresolved }
        if let month = fields.month {
            guard let day = fields.day else {
                return try unwrap(Period(.month, containing: try unwrap(CalendarDay(year: year, month: month, day: 1))))
            }
            guard let date = CalendarDay(year: year, month: month, day: day) else {
                throw .impossible("\(year)-\(month) has no day \(day)")
            }
            if let weekday = fields.weekday, date.weekday != weekday {
                remarks.append("\(date.iso) is no \(Self.weekdayNames[weekday - 1])")
            }
            return Period(day: date)
        }
        if let week = fields.week {
            let fourth = try unwrap(CalendarDay(year: year, month: 1, day: 4))
            let period = try unwrap(Period(.week, containing: fourth, offset: week - 1))
            guard (1...53).contains(week), period.from.adding(days: 3).year == year else { throw .unresolved }
            return period
        }
        if let quarter = fields.quarter { return try unit(.quarter, year, (quarter - 1) * 3 + 1) }
        if let half = fields.half { return try unit(.half, year, (half - 1) * 6 + 1) }
        if let season = fields.season, let interval = Season.interval(season, of: year), let from = interval.from,
            let to = interval.to
        {
            if context.arranging { return Season.astronomical(season, of: year) }
            if context.southern, let period = Season.southern(season, of: year) { return period }
            return Period(from: from, to: to, grain: .season)
        }
        if fields.day != nil || fields.weekday != nil { throw .unresolved }
        return try unit(.year, year, 1)
    }

    private static let weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    private func unit(_ unit: CalendarUnit, _ year: Int, _ month: Int) throws(Failure) -> Period {
        guard let day = CalendarDay(year: year, month: month, day: 1) else { throw .unresolved }
        return try unwrap(Period(unit, containing: day))
    }

    /// A date without a year: of all that fit the words, the one tense and distance speak for.
    private mutating func choose(_ fields: DateFields, near: CalendarDay?) throws(Failure) -> Period {
        if let month = fields.month, let day = fields.day, CalendarDay(year: 2000, month: month, day: day) == nil {
            throw .impossible("month \(month) has no day \(day)")
        }
        var anchor = near
        if anchor == nil, fields.month == nil, fields.day != nil, fields.weekday == nil, let last = context.told.last,
            last.block == context.block, last.sentence == context.sentence,
            last.period.grain == .day || last.period.grain == .month || last.period.grain == nil
        {
            anchor = last.period.from
            completion = TimeExpression.Completion(reason: "previous", source: last.span)
        }
        let today = if let anchor { anchor } else { try reference() }
        var candidates = self.candidates(fields, around: today)
        if candidates.isEmpty, fields.weekday != nil, fields.day != nil {
            var loose = fields
            loose.weekday = nil
            candidates = self.candidates(loose, around: today)
            remarks.append("no near date falls on the weekday written")
        }
        guard !candidates.isEmpty else { throw .unresolved }
        return nearest(candidates, today, bare: fields.weekday != nil && fields.day == nil, free: anchor != nil)
    }

    /// - Parameters:
    ///   - bare: a weekday alone: a report means the last one, an appointment the next, hardly today.
    ///   - free: nothing but distance decides.
    func nearest(_ candidates: [Period], _ today: CalendarDay, bare: Bool, free: Bool) -> Period {
        let past = candidates.last { $0.from <= today }
        let future = candidates.first { bare && context.arranging ? $0.from > today : $0.to > today }
        guard let past else { return future ?? candidates[0] }
        guard let future else { return past }
        if free { return distance(past, today) <= distance(future, today) ? past : future }
        if context.arranging { return future }
        switch context.tense {
        case .future: return future
        case .past: return past
        case .scheduled: return distance(past, today) <= distance(future, today) ? past : future
        case .none: return bare || distance(past, today) <= 2 * distance(future, today) ? past : future
        }
    }

    private func distance(_ period: Period, _ day: CalendarDay) -> Int {
        if period.contains(day) { return 0 }
        return day < period.from ? Int(period.from.number - day.number) : Int(day.number - period.lastDay.number)
    }

    /// Every period near a day that fits the fields, in order.
    func candidates(_ fields: DateFields, around today: CalendarDay) -> [Period] {
        if fields.month == nil, let day = fields.day {
            return (-12...12).compactMap { offset in
                let (year, month, _) = CalendarDay(number: today.number).adding(months: offset).components
                guard let date = CalendarDay(year: year, month: month, day: day),
                    fields.weekday == nil || fields.weekday == date.weekday
                else { return nil }
                return Period(day: date)
            }
        }
        if fields.month == nil, fields.week == nil, fields.quarter == nil, fields.half == nil, fields.season == nil {
            guard let weekday = fields.weekday else { return [] }
            return (-1...1).map { Period(day: today.adding(days: weekday - today.weekday + 7 * $0)) }
        }
        let reach = fields.month == 2 && fields.day == 29 ? 8 : 1
        var found: [Period] = []
        for year in (today.year - reach)...(today.year + reach) {
            var dated = fields
            dated.year = year
            var probe = DateResolver(context: context)
            guard let period = try? probe.whole(dated), probe.remarks.isEmpty else { continue }
            found.append(period)
        }
        return found
    }

    /// The last, this or next of something named.
    mutating func toward(_ named: Meaning, _ direction: Int) throws(Failure) -> Period {
        let direction = direction == 5 ? context.reading != .report ? 1 : 3 : direction
        guard case .fields(let fields) = named else {
            if case .numeric(let numbers) = named {
                return try toward(.fields(try self.fields(numbers)), direction)
            }
            return try period(named)
        }
        if fields.year != nil || fields.decade != nil || fields.century != nil {
            return try complete(fields, near: nil)
        }
        let today = try reference()
        if let weekday = fields.weekday, fields.day == nil, abs(direction) <= 1 {
            if direction == 0, context.arranging { return try complete(fields, near: nil) }
            // Who arranges meetings counts weeks; a report's last Tuesday is the nearest behind it.
            let same = today.adding(days: weekday - today.weekday)
            // “This Monday”, said on a Friday of what will be, is the Monday to come.
            if direction == 0 {
                if same < today, context.tense == .future { return Period(day: same.adding(days: 7)) }
                if same > today, context.tense == .past { return Period(day: same.adding(days: -7)) }
            }
            if context.reading != .report || direction >= 0 || same >= today {
                return Period(day: same.adding(days: 7 * direction))
            }
            return Period(day: same)
        }
        let candidates = candidates(fields, around: today)
        switch direction {
        case ..<0: return try unwrap(candidates.last { $0.to <= today })
        case 0:
            return try unwrap(
                candidates.first { $0.contains(today) } ?? candidates.first { $0.from.year == today.year }
                    ?? candidates.first)
        case 2: return try unwrap(candidates.last { $0.from < today && !$0.contains(today) })
        case 4: return try unwrap(candidates.first { $0.from >= today })
        case 6:
            // What something has lasted since has begun, unless it is still to begin.
            if context.tense != .future, let begun = candidates.last(where: { $0.from <= today }) { return begun }
            return try complete(fields, near: nil)
        case 7:
            // What something lasts until is still to come, unless it is told as over.
            if context.tense != .past, let end = candidates.first(where: { $0.to > today }) { return end }
            return try complete(fields, near: nil)
        default: return try unwrap(candidates.first { $0.from > today })
        }
    }

    /// The n-th item of a period, from its end where n is negative.
    mutating func nth(_ ordinal: Int, _ item: Meaning, in outer: Period, whole: Bool) throws(Failure) -> Period {
        guard ordinal != 0, abs(ordinal) <= 400 else { throw .unresolved }
        func pick(_ periods: [Period]) throws(Failure) -> Period {
            let index = ordinal > 0 ? ordinal - 1 : periods.count + ordinal
            guard periods.indices.contains(index) else { throw .unresolved }
            return periods[index]
        }
        if case .fields(let fields) = item, let weekday = fields.weekday {
            var days: [Period] = []
            var day = outer.from.adding(days: (weekday - outer.from.weekday + 7) % 7)
            while day < outer.to, days.count < 5300 {
                days.append(Period(day: day))
                day = day.adding(days: 7)
            }
            return try pick(days)
        }
        guard case .unit(let unit) = item else { throw .unresolved }
        if unit == .day {
            let day = ordinal > 0 ? outer.from.adding(days: ordinal - 1) : outer.to.adding(days: ordinal)
            guard outer.contains(day) else { throw .unresolved }
            return Period(day: day)
        }
        var periods: [Period] = []
        var next = Period(unit, containing: outer.from)
        while let period = next, period.from < outer.to, periods.count < 5300 {
            // A week belongs to the period its Thursday falls in (ISO 8601), or, where asked, to the one that holds all of it.
            let belongs =
                unit == .week
                ? (whole
                    ? period.from >= outer.from && period.to <= outer.to : outer.contains(period.from.adding(days: 3)))
                : period.from >= outer.from && period.to <= outer.to
            if belongs { periods.append(period) }
            next = Period(unit, containing: period.to)
        }
        return try pick(periods)
    }
}
