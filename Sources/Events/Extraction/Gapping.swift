internal import Annotation
internal import Documents
internal import Formats

/// Reads what a list leaves out: “with Mexico in February 2006 and with the United States in June 2006” after one verb,
/// “the first in Brasília, in November, and the second in Seoul, in April” after one noun.
struct Gapping {
    let view: TokenView
    let dates: DateAttachment
    let participants: ParticipantAttachment
    let places: PlaceAttachment
    let rules: RuleSet

    /// A stretch that tells of one more event: its date and what differs.
    private struct Group {
        let range: Range<Int>
        let date: Int
    }

    /// The mentions that lists add to those of a sentence; the ones they repeat lose the actors of the others.
    func expand(_ drafts: inout [Draft], _ indices: [Int], free: [Int], reading: SentenceReading) -> [Draft] {
        guard !free.isEmpty else { return [] }
        var added: [Draft] = []
        for index in indices {
            guard let own = drafts[index].date?.annotation,
                view.meetingCovering[view.document.annotations[own].tokens.lowerBound] < 0
            else { continue }
            let ownTokens = view.document.annotations[own].tokens
            guard ownTokens.lowerBound >= drafts[index].head.lowerBound else { continue }
            let later = free.filter {
                let tokens = view.document.annotations[$0].tokens
                return tokens.lowerBound >= ownTokens.upperBound && drafts[index].clause.contains(tokens.lowerBound)
                    && view.meetingCovering[tokens.lowerBound] < 0
            }
            guard !later.isEmpty else { continue }
            let groups = groups(
                after: ownTokens.upperBound, later, drafts[index],
                indices.filter { drafts[$0].match != drafts[index].match }.map { drafts[$0].head }, reading)
            guard !groups.isEmpty else { continue }
            let named = groups.contains { group in
                reading.actors.contains { group.range.contains($0.tokens.lowerBound) && !$0.isQualifier }
            }
            if !named, extends(&drafts[index], by: groups) { continue }
            if drafts[index].options.contains(.tour) {
                spread(&drafts[index], over: groups)
                continue
            }
            let base = drafts[index]
            trim(&drafts[index], to: ownTokens.upperBound, reading)
            for (number, group) in groups.enumerated() {
                added.append(copy(of: base, trimmed: drafts[index], group, number: number + 2, reading))
            }
        }
        return added
    }

    private func groups(
        after start: Int, _ later: [Int], _ draft: Draft, _ others: [Range<Int>], _ reading: SentenceReading
    ) -> [Group] {
        var groups: [Group] = []
        var from = start
        for date in later {
            let tokens = view.document.annotations[date].tokens
            let range = from..<tokens.upperBound
            guard !others.contains(where: { $0.overlaps(range) }),
                opens(range, reading),
                !range.contains(where: { view.endsClause[$0] && view.sign($0) != UInt8(ascii: ";") }),
                !range.contains(where: { reading.has(.relative, $0) || reading.has(.subordinate, $0) })
            else { return groups }
            let hasActor = reading.actors.contains { range.contains($0.tokens.lowerBound) && !$0.isQualifier }
            let hasOrdinal = reading.ordinals.contains {
                $0.range.upperBound <= tokens.lowerBound && range.contains($0.range.lowerBound)
            }
            let bare = range.count - tokens.count <= 3
            // A list leaves the verb out; many words of its own make a clause.
            let plain = range.filter { token in
                view.covering[token] < 0 && view.tokens[token].kind == .word
                    && !reading.isSmall(token)
                    && !reading.ordinals.contains { $0.range.contains(token) }
            }
            guard plain.count <= 3 else { return groups }
            guard
                hasActor || hasOrdinal
                    || bare
                        && (isPlural(draft)
                            || followsDirectly(tokens, after: groups.last?.range.upperBound ?? start, draft))
            else { return groups }
            groups.append(Group(range: range, date: date))
            from = tokens.upperBound
        }
        return groups
    }

    /// `on 30 November and 1 December`: one event of two days.
    private func extends(_ draft: inout Draft, by groups: [Group]) -> Bool {
        guard groups.count == 1, let date = draft.date, let next = dates.attached(groups[0].date),
            let to = date.interval.to, next.interval.from == to, date.precision == .day, next.precision == .day,
            let from = date.interval.from, let end = next.interval.to, let last = next.interval.lastDay,
            let interval = DayInterval(from: from, to: end)
        else { return false }
        draft.date = AttachedDate(
            edtf: "\(from.iso)/\(last.iso)", interval: interval, precision: .day, kind: .span,
            span: date.span.union(next.span), isInferred: false, annotation: date.annotation)
        draft.explain("date", "two days that follow each other")
        return true
    }

    /// `a tour of Colombia (16-18 April), Peru (18-21 April)`: one journey, from the first day to the last.
    private func spread(_ draft: inout Draft, over groups: [Group]) {
        let parts = ([draft.date].compactMap { $0 } + groups.compactMap { dates.attached($0.date) })
        guard parts.allSatisfy({ $0.precision == .day }), let from = parts.compactMap(\.interval.from).min(),
            let to = parts.compactMap(\.interval.to).max(), let interval = DayInterval(from: from, to: to),
            let last = interval.lastDay
        else { return }
        draft.date = AttachedDate(
            edtf: "\(from.iso)/\(last.iso)", interval: interval, precision: .day, kind: .span,
            span: parts.dropFirst().reduce(parts[0].span) { $0.union($1.span) }, isInferred: false,
            annotation: draft.date?.annotation)
        draft.explain("date", "from the first stop to the last")
    }

    private func followsDirectly(_ tokens: Range<Int>, after end: Int, _ draft: Draft) -> Bool {
        guard let own = draft.date, own.precision == .day else { return false }
        return tokens.lowerBound - end <= 2
    }

    /// `two meetings, in 2012 and 2013`: a plural in the languages that mark it by an s.
    private func isPlural(_ draft: Draft) -> Bool {
        let token = draft.match.trigger.upperBound - 1
        let span = view.tokens[token].span
        return span.count > 3 && view.document.document.text.bytes[span.end - 1] | 0x20 == UInt8(ascii: "s")
    }

    /// A further member of a list begins with a comma, a semicolon or `and`.
    private func opens(_ range: Range<Int>, _ reading: SentenceReading) -> Bool {
        var first = range.lowerBound
        // `Colombia (16 January) and Paraguay (17 January)`
        if view.sign(first) == UInt8(ascii: ")") { first += 1 }
        guard first < range.upperBound else { return false }
        return view.sign(first) == UInt8(ascii: ",") || view.sign(first) == UInt8(ascii: ";")
            || reading.has(.and, first)
    }

    private func trim(_ draft: inout Draft, to end: Int, _ reading: SentenceReading) {
        draft.participants.removeAll { ($0.token ?? 0) >= end }
        draft.clause = draft.clause.lowerBound..<max(end, draft.head.upperBound)
        draft.places = []
        draft.country = nil
        places.attach(&draft, reading: reading)
        if draft.ordinal == nil,
            let ordinal = reading.ordinals.first(where: {
                $0.range.lowerBound >= draft.head.upperBound && $0.range.upperBound <= end
            }),
            !reading.dates.contains(where: { view.document.annotations[$0].tokens.overlaps(ordinal.range) })
        {
            draft.ordinal = AttachedValue(String(ordinal.value), view.span(ordinal.range))
        }
    }

    private func copy(
        of base: Draft, trimmed: Draft, _ group: Group, number: Int, _ reading: SentenceReading
    ) -> Draft {
        var draft = trimmed
        draft.copies = number
        draft.clause = group.range
        draft.date = nil
        dates.give(group.date, to: &draft, "a list goes on with it")
        let actors = reading.actors.filter {
            group.range.contains($0.tokens.lowerBound) && !$0.isQualifier && $0.kind != .place && $0.meeting < 0
        }
        let plain = actors.filter { !$0.isLocative }
        if !plain.isEmpty {
            let relations = Set(plain.map { $0.relation })
            // What the list varies gives way; what it leaves out is taken over.
            let varied = draft.participants.filter { old in
                guard let token = old.token, token >= base.match.trigger.lowerBound else { return false }
                return relations.contains(old.relation) || relations.contains(nil)
            }
            let first = enumeration(varied.compactMap(\.token), reading)
            draft.participants.removeAll { old in
                varied.contains { $0.actor == old.actor && $0.token == old.token }
                    && old.token.map { $0 >= first } ?? false
            }
            let habits = TypeHabits.of(draft.type)
            for actor in plain {
                let relation = actor.relation ?? .object
                let role =
                    rules.facts[draft.rule].roles[relation] ?? habits.roles[relation] ?? habits.roles[.other] ?? "party"
                if role != "none" { participants.add(actor, relation: relation, role: role, to: &draft) }
            }
        }
        draft.places = []
        draft.country = nil
        var window = draft
        window.head = group.range
        places.attach(&window, reading: reading)
        // What a member leaves unsaid it shares with the first.
        let ownPlace = !window.places.isEmpty || window.country != nil
        draft.places = ownPlace ? window.places : trimmed.places
        draft.country = ownPlace ? window.country : trimmed.country
        if let ordinal = reading.ordinals.first(where: { group.range.contains($0.range.lowerBound) }),
            !reading.dates.contains(where: { view.document.annotations[$0].tokens.overlaps(ordinal.range) })
        {
            draft.ordinal = AttachedValue(String(ordinal.value), view.span(ordinal.range))
        } else {
            draft.ordinal = nil
        }
        draft.title = nil
        draft.explain("gapping", "member \(number) of a list after ‘\(view.text(base.match.trigger))’")
        return draft
    }

    /// Where the last run of actors begins that only commas, conjunctions and small words part: in `ties with Korea, among
    /// them those begun with Cuba and Peru in 1960` the list varies Cuba and Peru, not Korea.
    private func enumeration(_ tokens: [Int], _ reading: SentenceReading) -> Int {
        let ascending = tokens.sorted()
        guard var first = ascending.last else { return 0 }
        for token in ascending.dropLast().reversed() {
            let joined = (token..<first).allSatisfy { between in
                view.covering[between] >= 0 || view.tokens[between].kind != .word || reading.isSmall(between)
                    || reading.has(.and, between)
            }
            guard joined else { break }
            first = token
        }
        return first
    }
}
