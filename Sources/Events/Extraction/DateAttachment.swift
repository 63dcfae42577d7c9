internal import Annotation
internal import Documents
internal import Formats

/// Gives the mentions of a sentence their dates: each date goes to the mention it stands nearest to in the clause.
struct DateAttachment {
    let view: TokenView
    let rules: RuleSet

    struct Pair {
        let draft: Int
        let date: Int
        let cost: Int
    }

    /// The farthest a date may stand from its mention.
    private static let farthest = 60
    /// Dates beyond so many tokens are not looked at.
    private static let window = 200

    /// Gives each mention a date of its own; the dates nobody took are returned in order.
    func attach(_ drafts: inout [Draft], _ indices: [Int], reading: SentenceReading) -> [Int] {
        var free = Set(reading.dates)
        for index in indices {
            if drafts[index].options.contains(.noDate) { continue }
            if let captured = drafts[index].match.captures["date"],
                let date = reading.dates.first(where: { view.document.annotations[$0].tokens.overlaps(captured) })
            {
                give(date, to: &drafts[index], "the pattern names it")
                free.remove(date)
            }
        }
        var pairs: [Pair] = []
        for (position, index) in indices.enumerated()
        where drafts[index].date == nil && !drafts[index].options.contains(.noDate) {
            let neighbours = indices[max(0, position - 6)..<min(indices.count, position + 7)].map {
                drafts[$0].match.trigger
            }
            let near = (drafts[index].head.lowerBound - Self.window)..<(drafts[index].head.upperBound + Self.window)
            for date in reading.dates(within: near, of: view) {
                guard let cost = cost(drafts[index], date, neighbours, reading) else { continue }
                pairs.append(Pair(draft: index, date: date, cost: cost))
            }
        }
        pairs.sort { ($0.cost, $0.draft, $0.date) < ($1.cost, $1.draft, $1.date) }
        for pair in pairs where free.contains(pair.date) && drafts[pair.draft].date == nil {
            let date = exact(pair.date, reading)
            give(date, to: &drafts[pair.draft], "nearest in its clause")
            free.remove(pair.date)
            free.remove(date)
        }
        for index in indices { adjoin(&drafts[index], &free, reading) }
        return reading.dates.filter { free.contains($0) }
    }

    /// `tomorrow and on Wednesday`: two days that follow each other, joined by `and`, are one stretch.
    private func adjoin(_ draft: inout Draft, _ free: inout Set<Int>, _ reading: SentenceReading) {
        guard let date = draft.date, let own = date.annotation, date.precision == .day, let to = date.interval.to,
            let from = date.interval.from, let position = reading.dates.firstIndex(of: own),
            position + 1 < reading.dates.count, case let next = reading.dates[position + 1], free.contains(next),
            let second = attached(next), second.precision == .day, second.interval.from == to,
            let last = second.interval.lastDay, let end = second.interval.to,
            let interval = DayInterval(from: from, to: end)
        else { return }
        let between =
            view.document.annotations[own].tokens.upperBound..<view.document.annotations[next].tokens.lowerBound
        guard between.count <= 3, between.contains(where: { reading.has(.and, $0) }),
            between.allSatisfy({ reading.isSmall($0) })
        else { return }
        draft.date = AttachedDate(
            edtf: "\(from.iso)/\(last.iso)", interval: interval, precision: .day, kind: .span,
            span: date.span.union(second.span), isInferred: false, annotation: own)
        draft.explain("date", "two days that follow each other")
        free.remove(next)
    }

    /// `over the weekend, January 16-17`, `on Sunday, 29 March`: of two dates side by side the one with figures.
    private func exact(_ date: Int, _ reading: SentenceReading) -> Int {
        let tokens = view.document.annotations[date].tokens
        guard !hasFigures(tokens),
            let next = reading.dates.first(where: {
                let other = view.document.annotations[$0].tokens
                return other.lowerBound >= tokens.upperBound && other.lowerBound - tokens.upperBound <= 1
                    && hasFigures(other)
            }),
            view.sign(tokens.upperBound) == UInt8(ascii: ",")
                || view.document.annotations[next].tokens.lowerBound == tokens.upperBound
        else { return date }
        return next
    }

    private func hasFigures(_ tokens: Range<Int>) -> Bool { tokens.contains { view.tokens[$0].kind == .number } }

    /// What a verb in the past tells of did not happen on a day still ahead (`chose Peru to host the meeting of 2015`).
    func mayFall(_ date: Int, _ draft: Draft, _ reading: SentenceReading) -> Bool {
        guard let reference = view.document.reference,
            case .time(let time) = view.document.annotations[date].content, let from = time.interval?.from
        else { return true }
        guard draft.status == .occurred, draft.statusCue == nil, from > reference else { return true }
        return !isTold(draft, reading)
    }

    private func other(at token: Int, than draft: Draft, _ reading: SentenceReading) -> Bool {
        view.meetingCovering[token] >= 0 || reading.has(.relative, token) || reading.has(.subordinate, token)
            || view.covering[token] < 0 && !draft.match.words.contains(token) && !reading.isSmall(token)
                && rulesVerb(token, reading)
    }

    /// What is still to come did not come more than a year ago (`will have talks … the battalion that fought in 1951`).
    private func isLongPast(_ date: Int, _ draft: Draft) -> Bool {
        guard let reference = view.document.reference, draft.status == .planned, draft.statusCue != nil,
            case .time(let time) = view.document.annotations[date].content, let to = time.interval?.to
        else { return false }
        return reference.number - to.number >= 400
    }

    /// Whether a verb in the past tells of it.
    private func isTold(_ draft: Draft, _ reading: SentenceReading) -> Bool {
        let verbs = rules.languages[reading.sentence.language]?.verbForms
        return draft.match.words.contains { word in
            guard let forms = verbs?[Int(view.rows[word])], forms.contains(.past) else { return false }
            // `is signed`, `to be signed`: a participle of the same form tells no past.
            return !forms.contains(.participle)
                || !(1...3).contains { back in
                    reading.has(.passive, word - back) && !isPast(word - back, verbs)
                }
        }
    }

    private func isPast(_ token: Int, _ verbs: [WordForms]?) -> Bool {
        verbs?[Int(view.rows[token])].contains(.past) ?? false
    }

    func opensSentence(_ date: Int, _ reading: SentenceReading) -> Bool {
        let tokens = view.document.annotations[date].tokens
        // Citations that close the sentence before may stand at its head.
        let before = (reading.tokens.lowerBound..<tokens.lowerBound).drop { view.isCited[$0] }
        return before.count <= 4
            && before.allSatisfy { token in view.tokens[token].kind != .word || reading.isSmall(token) }
    }

    func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        a.overlaps(b) ? 0 : a.upperBound <= b.lowerBound ? b.lowerBound - a.upperBound : a.lowerBound - b.upperBound
    }

    private func cost(_ draft: Draft, _ date: Int, _ triggers: [Range<Int>], _ reading: SentenceReading) -> Int? {
        let annotation = view.document.annotations[date]
        guard case .time(let time) = annotation.content else { return nil }
        let tokens = annotation.tokens
        let inside = view.meetingCovering[tokens.lowerBound]
        if inside >= 0 {
            // The year in a meeting's name dates that meeting alone, and only where nothing else does.
            guard let meeting = draft.meeting, meeting == Int(inside) else { return nil }
            return Self.farthest - 1
        }
        guard draft.clause.contains(tokens.lowerBound) else { return nil }
        let anchor = anchor(of: draft, near: tokens, reading)
        let gap =
            anchor.upperBound <= tokens.lowerBound
            ? anchor.upperBound..<tokens.lowerBound
            : tokens.upperBound..<max(tokens.upperBound, anchor.lowerBound)
        guard gap.count <= Self.farthest else { return nil }
        let after = anchor.upperBound <= tokens.lowerBound
        var cost = items(gap)
        if isLongPast(date, draft), gap.contains(where: { other(at: $0, than: draft, reading) }) { return nil }
        if !mayFall(date, draft, reading) {
            // Another verb or a gathering between them has the day ahead.
            guard
                after ? !gap.contains(where: { other(at: $0, than: draft, reading) }) : opensSentence(date, reading)
            else { return nil }
            cost += 30
        }
        if !after, !(opensSentence(date, reading) || opensClause(tokens, draft, reading)) {
            // A date before its act that does not open the clause belongs to what stands before.
            for token in gap where view.covering[token] < 0 {
                if reading.has(.and, token) { cost += view.sign(token - 1) == UInt8(ascii: ",") ? 12 : 4 }
                if view.sign(token) == UInt8(ascii: ",") { cost += 2 }
            }
        }
        if !after {
            cost = opensSentence(date, reading) || opensClause(tokens, draft, reading) ? min(cost, 4) : cost + 3
            if isAside(draft, reading) { cost += 30 }
        }
        for token in gap {
            if view.covering[token] >= 0 { continue }
            if view.sign(token) == UInt8(ascii: ",") { cost += 1 }
            if view.endsClause[token] { cost += 20 }
            // `in October 2006, when …` dates what follows.
            let dates = !after && token - gap.lowerBound <= 1
            if reading.has(.relative, token), !dates { cost += 8 }
            if reading.has(.subordinate, token) { cost += 6 }
        }
        for other in triggers
        where other != draft.match.trigger && other.lowerBound >= gap.lowerBound && other.upperBound <= gap.upperBound {
            cost += 10
        }
        if time.precision == .open, !draft.options.contains(.standing),
            time.interval?.from == nil || time.interval?.to != nil
        {
            cost += 10
        }
        // `of June 2006` dates the noun before it.
        if reading.tokens.contains(tokens.lowerBound - 2), reading.has(.of, tokens.lowerBound - 1),
            !after || gap.count > 1,
            !reading.has(.in, tokens.lowerBound - 1)
        {
            cost += draft.head.contains(tokens.lowerBound - 2) ? 0 : 4
        }
        // `said yesterday` dates the saying; what is proposed for a day is not proposed on it.
        if isReported(tokens, draft, reading) { cost += 14 }
        if draft.type == "proposal", after, items(gap) > 3 { return nil }
        return cost <= Self.farthest ? cost : nil
    }

    /// `On 30 June, the Alliance, founded by four states in 2012, admitted …`: where the aside has a day of its own, the
    /// day before it belongs to the main act.
    private func isAside(_ draft: Draft, _ reading: SentenceReading) -> Bool {
        let trigger = draft.match.trigger
        let forms = rules.languages[reading.sentence.language]?.verbForms[Int(view.rows[trigger.lowerBound])]
        let aside =
            trigger
            .upperBound..<max(
                trigger.upperBound, min(trigger.upperBound + Self.longestAside, draft.clause.upperBound))
        return view.sign(trigger.lowerBound - 1) == UInt8(ascii: ",") && forms?.contains(.participle) == true
            && reading.dates.contains { aside.contains(view.document.annotations[$0].tokens.lowerBound) }
    }

    /// Words between the participle of an aside and its day.
    private static let longestAside = 14

    /// The words of a mention a date is measured from: its trigger, or a verb of its own that stands nearer.
    private func anchor(of draft: Draft, near tokens: Range<Int>, _ reading: SentenceReading) -> Range<Int> {
        var best = draft.match.trigger
        for word in draft.match.words where rulesVerb(word, reading) {
            if distance(word..<word + 1, tokens) < distance(best, tokens) { best = word..<word + 1 }
        }
        return best
    }

    private func isReported(_ tokens: Range<Int>, _ draft: Draft, _ reading: SentenceReading) -> Bool {
        [tokens.lowerBound - 1, tokens.lowerBound - 2, tokens.upperBound].contains { token in
            reading.has(.reporting, token) && !draft.match.words.contains(token)
        }
    }

    private func rulesVerb(_ token: Int, _ reading: SentenceReading) -> Bool {
        !(rules.languages[reading.sentence.language]?.verbForms[Int(view.rows[token])].isEmpty ?? true)
    }

    private func opensClause(_ tokens: Range<Int>, _ draft: Draft, _ reading: SentenceReading) -> Bool {
        tokens.lowerBound - draft.clause.lowerBound <= 4
            && (draft.clause.lowerBound..<tokens.lowerBound).allSatisfy {
                reading.isSmall($0)
            }
    }

    /// Names count as one.
    private func items(_ gap: Range<Int>) -> Int {
        var count = 0
        var token = gap.lowerBound
        while token < gap.upperBound {
            let index = view.startingAt[token]
            token = index >= 0 ? max(view.annotation(index).tokens.upperBound, token + 1) : token + 1
            count += 1
        }
        return count
    }

    func give(_ date: Int, to draft: inout Draft, _ reason: String) {
        guard let attached = attached(date) else { return }
        draft.date = attached
        draft.explain("date", "‘\(view.document.text(attached.span))’: \(reason)")
    }

    func attached(_ date: Int, isInferred: Bool = false) -> AttachedDate? {
        let annotation = view.document.annotations[date]
        guard case .time(let time) = annotation.content, let interval = time.interval else { return nil }
        return AttachedDate(
            edtf: time.edtf, interval: interval, precision: time.precision, kind: time.kind, span: annotation.span,
            isInferred: isInferred, annotation: date)
    }

    /// Standing that began on a day is dated by its beginning; only a journey or stay under way stays open.
    func close(_ draft: inout Draft) {
        guard let date = draft.date, date.interval.to == nil, let edtf = date.edtf, edtf.hasSuffix("/.."),
            !(draft.type == "visit" && draft.status == .ongoing)
        else { return }
        let start = String(edtf.dropLast(3))
        let parts = start.split(separator: "-").compactMap { Int($0) }
        let interval: DayInterval?
        let precision: DatePrecision
        switch parts.count {
        case 1: (interval, precision) = (DayInterval.year(parts[0]), .year)
        case 2: (interval, precision) = (DayInterval.month(parts[1], of: parts[0]), .month)
        case 3:
            (interval, precision) = (
                CalendarDay(year: parts[0], month: parts[1], day: parts[2]).map { DayInterval(day: $0) }, .day
            )
        default: return
        }
        guard let interval else { return }
        draft.date = AttachedDate(
            edtf: start, interval: interval, precision: precision, kind: .point, span: date.span,
            isInferred: date.isInferred, annotation: date.annotation)
        draft.explain("date", "what stands since then began then")
    }

    /// `began on the 22nd and will end on the 28th`: one interval.
    func compose(_ draft: inout Draft, reading: SentenceReading) {
        guard ["visit", "meeting", "seminar", "project"].contains(draft.type), reading.dates.count >= 2 else { return }
        func date(after marker: Marker) -> Int? {
            guard
                let token = reading.tokens.first(where: {
                    $0 >= draft.match.trigger.lowerBound - 12 && reading.has(marker, $0)
                })
            else { return nil }
            return reading.dates.first {
                let tokens = view.document.annotations[$0].tokens
                return tokens.lowerBound >= token && tokens.lowerBound - token <= 5
            }
        }
        let limit = limit(of: draft, reading)
        guard let start = date(after: .opening).flatMap({ attached($0) }) ?? limit.flatMap({ _ in dayOf(draft) }),
            let end = date(after: .closing).flatMap({ attached($0) }) ?? limit, start.span != end.span,
            let from = start.interval.from, let to = end.interval.to, let interval = DayInterval(from: from, to: to),
            let last = interval.lastDay
        else { return }
        let byMonth = start.precision == .month
        let edtf = byMonth ? "\(from.iso.prefix(7))/\(last.iso.prefix(7))" : "\(from.iso)/\(last.iso)"
        draft.date = AttachedDate(
            edtf: edtf, interval: interval, precision: byMonth ? .month : .day, kind: .span,
            span: start.span.union(end.span), isInferred: false, annotation: start.annotation)
        draft.explain("date", "from its beginning to its end")
    }

    /// `set out yesterday …, until the 27th`: the day it lasts to, said behind the day it began.
    private func limit(of draft: Draft, _ reading: SentenceReading) -> AttachedDate? {
        guard let start = dayOf(draft), let own = start.annotation else { return nil }
        let from = view.document.annotations[own].tokens.upperBound
        return reading.dates.lazy.compactMap { date -> AttachedDate? in
            guard view.document.annotations[date].tokens.lowerBound >= from, let end = attached(date),
                end.interval.from == nil, let to = end.interval.to, let first = start.interval.from, first < to,
                to.number - first.number <= Self.longestStay
            else { return nil }
            return end
        }.first
    }

    private func dayOf(_ draft: Draft) -> AttachedDate? {
        guard let date = draft.date, date.precision == .day, date.interval.days == 1 else { return nil }
        return date
    }

    /// Days a journey or meeting may last; what goes on longer has another day in mind.
    private static let longestStay: Int32 = 31
}
