internal import Annotation
internal import Documents

/// What a clause leaves out because the words before it named it.
extension ParticipantAttachment {
    /// Actors that a clause leaves out: the subject of the clause before it, or the noun a relative clause hangs on.
    ///
    /// - Parameter lead: the sentence that opens the list this one is an item of.
    func inherit(
        _ draft: inout Draft, from earlier: ArraySlice<Draft>, reading: SentenceReading, lead: SentenceReading?
    ) {
        let habits = TypeHabits.of(draft.type)
        if rules.facts[draft.rule].options.contains(.capturedActors) { return }
        let hasSubject = draft.participants.contains { $0.relation == .subject && $0.token != nil }
        if hasSubject, draft.participants.count >= habits.participants { return }
        if let lead, !hasSubject { takeLead(lead, into: &draft, reading) }
        let role = rules.facts[draft.rule].roles[.subject] ?? habits.roles[.subject] ?? habits.roles[.other] ?? "party"
        guard role != "none" else { return }
        func take(_ actors: [ActorReading], _ reason: String) {
            guard !actors.isEmpty else { return }
            for actor in actors { add(actor, relation: .subject, role: role, to: &draft, isInferred: true) }
            draft.explain("participants", reason)
        }
        if draft.verbLike || draft.participants.count < habits.participants {
            if draft.junction == .relative {
                let hinge = draft.hinge ?? draft.clause.lowerBound
                let before = reading.actors.filter {
                    $0.tokens.upperBound <= hinge && !$0.isLocative && !$0.isQualifier
                        && $0.meeting < 0
                }
                if let last = before.last, hinge - last.tokens.upperBound <= 3 {
                    take(before.filter { $0.group == last.group }, "the noun its relative clause hangs on")
                } else if let previous = earlier.last {
                    copySubjects(of: previous, to: &draft, role: role)
                }
            } else if let previous = earlier.last(where: { !$0.participants.isEmpty }) {
                copySubjects(of: previous, to: &draft, role: role)
            }
        }
        if draft.participants.count < habits.participants {
            // The first name of the sentence that acts (`The Fund … , which …`).
            let opening = reading.actors.filter {
                $0.tokens.upperBound <= draft.head.lowerBound && $0.relation == nil && !$0.isLocative && !$0.isQualifier
                    && $0.meeting < 0
            }
            if let first = opening.first {
                take(opening.filter { $0.group == first.group }, "the subject of its sentence")
            }
        }
    }

    /// `The Ministers decided: (a) to admit …`: those the lead names act in every item that opens with its verb.
    private func takeLead(_ lead: SentenceReading, into draft: inout Draft, _ reading: SentenceReading) {
        let habits = TypeHabits.of(draft.type)
        let role = rules.facts[draft.rule].roles[.subject] ?? habits.roles[.subject] ?? habits.roles[.other] ?? "party"
        let opens = !reading.actors.contains {
            $0.tokens.upperBound <= draft.match.trigger.lowerBound && !$0.isLocative && !$0.isQualifier
                && $0.meeting < 0
        }
        guard role != "none", opens else { return }
        var acting = lead.actors.filter { actor in
            !actor.isLocative && !actor.isQualifier && actor.meeting < 0 && actor.kind != .place
                && ![.in, .from, .for, .to].contains(actor.relation)
        }
        // What the item’s own verb does those of the lead do; what stands behind it is of their bodies.
        let opening = draft.match.trigger.lowerBound - reading.tokens.lowerBound
        if opening > (draft.verbLike ? Self.verbOfItem : Self.headOfItem) {
            let bodies = acting.filter { $0.kind == .organization || $0.kind == .forum }
            acting = bodies.isEmpty ? acting.filter { $0.kind == .state } : bodies
        }
        // Those behind `on the sidelines of` are not of them.
        let end = lead.tokens.first { lead.has(.sidelines, $0) } ?? lead.tokens.upperBound
        for actor in acting.filter({ $0.tokens.lowerBound < end }).prefix(Self.mostOfLead) {
            add(actor, relation: .subject, role: role, to: &draft, isInferred: true)
        }
        if !acting.isEmpty { draft.explain("participants", "those whose decisions the list gives") }
    }

    /// Tokens from the start of an item to its verb (`(b) decided unanimously to admit`) or the noun it opens with.
    private static let verbOfItem = 8
    private static let headOfItem = 4
    private static let mostOfLead = 12

    private func copySubjects(of previous: Draft, to draft: inout Draft, role: String) {
        var subjects = previous.participants.filter { $0.relation == .subject }
        if draft.type == "visit" {
            subjects = previous.participants.filter { $0.kind == .person || $0.role == "visitor" }
        }
        let bodies = previous.participants.filter { $0.kind != .person && $0.role != "host" }
        let taken = subjects.isEmpty && draft.junction == .relative && draft.type != "visit" ? bodies : subjects
        draft.join(taken.map { $0.asInferred(role: role, relation: .subject) })
        if !taken.isEmpty { draft.explain("participants", "the subject of the clause before it goes on") }
    }

    /// Where a rule asks for a person and the clause names none, the person the sentences before were about: “He then
    /// travelled to Brazil”.
    func inheritPerson(_ draft: inout Draft, readings: [SentenceReading]) {
        // Who “I” is no other sentence says.
        guard FirstPerson(view: view).pronoun(of: draft, reading: readings[draft.reading]) == nil else { return }
        let asks = rules.facts[draft.rule].conditions.contains { condition in
            if case .actor(let kinds, _) = condition { kinds.isSubset(of: [.person, .office]) } else { false }
        }
        let people = draft.participants.filter { $0.kind == .person || $0.kind == .office }
        if draft.type == "visit", !people.isEmpty { return }
        guard asks, people.isEmpty || draft.verbLike && !people.contains(where: { $0.relation == .subject }) else {
            return
        }
        // `He then met President Boric`: those behind the verb are whom he met.
        let onlyOthers = people.allSatisfy { actor in
            actor.relation == .with || actor.relation == .object && (actor.token ?? 0) >= draft.head.lowerBound
        }
        if !people.isEmpty, TypeHabits.of(draft.type).participants <= people.count, !onlyOthers { return }
        let habits = TypeHabits.of(draft.type)
        let role =
            rules.facts[draft.rule].roles[.subject] ?? habits.roles[.subject] ?? habits.roles[.other] ?? "attendee"
        let found = personSpokenOf(in: readings[...draft.reading], before: draft.head.lowerBound)
        guard !found.isEmpty else { return }
        for actor in found.prefix(2) { add(actor, relation: .subject, role: role, to: &draft, isInferred: true) }
        draft.explain("participants", "the person spoken of before")
    }

    /// Who the sentences up to the last one are about, of which only the words before a limit count: the nearest
    /// person who acts; of those only acted with (`he held talks with President Lula`) the nearest.
    private func personSpokenOf(in readings: ArraySlice<SentenceReading>, before limit: Int) -> [ActorReading] {
        var others: [ActorReading] = []
        for (distance, reading) in readings.reversed().enumerated().prefix(Self.reachOfPerson) {
            let persons = reading.actors.filter {
                ($0.kind == .person || $0.kind == .office) && $0.meeting < 0 && $0.tokens.upperBound <= limit
            }
            let verb = reading.tokens.first { isFinite($0, reading) } ?? .max
            let acting =
                persons.first { $0.relation == nil && $0.tokens.upperBound <= verb }
                ?? persons.first { $0.relation == nil || $0.relation == .of }
            if let acting { return persons.filter { $0.group == acting.group } }
            if others.isEmpty, distance <= 2, let first = persons.first {
                others = persons.filter { $0.group == first.group }
            }
        }
        return others
    }

    /// Sentences back to which a person may have been told of.
    private static let reachOfPerson = 4

    private func isFinite(_ token: Int, _ reading: SentenceReading) -> Bool {
        guard view.covering[token] < 0, let language = rules.languages[reading.sentence.language] else { return false }
        return !language.verbForms[Int(view.rows[token])].isDisjoint(with: [.past, .future, .conditional])
    }
}
