internal import Annotation
internal import Documents

/// Gives mentions their participants: the actors of the clause in the relation each stands in, then those the clause
/// leaves out because the words before it named them.
struct ParticipantAttachment {
    let view: TokenView
    let rules: RuleSet
    let gazetteer: Gazetteer
    /// The state whose ministry wrote the text.
    let home: String?

    init(view: TokenView, rules: RuleSet, gazetteer: Gazetteer) {
        self.view = view
        self.rules = rules
        self.gazetteer = gazetteer
        home = view.document.context.issuer.flatMap { issuer in
            guard gazetteer.actor(issuer)?.kind == .organization else { return nil }
            return gazetteer.affiliations(of: issuer, .actsFor, .organOf, .partOf).map(\.object).first {
                gazetteer.actor($0)?.kind == .state
            }
        }
    }

    /// Types whose doer may stand in a genitive after the noun (`the visit of President …`).
    private static let personal: Set<String> = [
        "visit", "meeting", "seminar", "statement", "appointment", "publication",
    ]

    /// The stretch of the clause whose actors may belong to the mention.
    func region(of draft: Draft, reading: SentenceReading) -> Range<Int> {
        var lower = draft.head.lowerBound
        while lower > draft.clause.lowerBound {
            let token = lower - 1
            if view.endsClause[token] { break }
            if reading.has(.relative, token), lower - 1 > draft.clause.lowerBound,
                view.sign(token - 1) == UInt8(ascii: ",")
            {
                break
            }
            lower -= 1
        }
        var upper = draft.head.upperBound
        while upper < draft.clause.upperBound {
            // A colon before names opens a list of them.
            if view.endsClause[upper],
                !(view.sign(upper) == UInt8(ascii: ":")
                    && (upper + 1..<min(upper + 4, draft.clause.upperBound)).contains { view.startingAt[$0] >= 0 })
            {
                break
            }
            let afterComma = view.sign(upper - 1) == UInt8(ascii: ",")
            if reading.has(.relative, upper), afterComma { break }
            if reading.has(.subordinate, upper) { break }
            upper += 1
        }
        return lower..<upper
    }

    func attach(_ draft: inout Draft, reading: SentenceReading) {
        let rule = rules.facts[draft.rule]
        let habits = TypeHabits.of(draft.type)
        let region = region(of: draft, reading: reading)
        if region.lowerBound > draft.clause.lowerBound,
            reading.has(.relative, region.lowerBound) || reading.has(.relative, region.lowerBound - 1)
        {
            draft.junction = .relative
            draft.hinge = region.lowerBound
        }
        let passive = isPassive(draft, reading)
        let reach =
            min(region.lowerBound, draft.match.span.lowerBound)..<max(region.upperBound, draft.match.span.upperBound)
        for actor in reading.actors(within: reach) {
            let captured = draft.match.captures.keys.sorted().first { name in
                EventTypes.roles.contains(name) && draft.match.captures[name]!.overlaps(actor.tokens)
            }
            if let captured {
                add(actor, relation: nil, role: captured, to: &draft)
                continue
            }
            if rule.options.contains(.capturedActors) { continue }
            guard region.contains(actor.tokens.lowerBound), actor.kind != .place, !actor.isAside else { continue }
            // Names inside the name of a meeting belong to that meeting.
            if actor.meeting >= 0, draft.meeting.map({ Int32($0) }) != actor.meeting { continue }
            // The words of a meeting's own name tell who it is of, not who came (`제3차 외교장관회의`).
            if actor.meeting >= 0, actor.kind == .person || actor.kind == .office { continue }
            if actor.isQualifier { continue }
            // `Foreign Minister Heraldo Muñoz`: the office is that of the person named, not of whoever else holds one.
            if actor.kind == .office, isOfAnother(actor, reading) { continue }
            if actor.kind == .person || actor.kind == .office, actor.relation == .of,
                actor.tokens.lowerBound >= draft.head.upperBound, !Self.personal.contains(draft.type)
            {
                continue
            }
            let stands = standing(actor, to: draft, passive: passive)
            if actor.isLocative, !(habits.locativesTakePart && isPlainLocative(actor, reading)) { continue }
            let kindRoles = rule.kindRoles[actor.kind]
            let role =
                kindRoles?[actor.relation ?? stands] ?? kindRoles?[stands] ?? rule.roles[stands] ?? habits.roles[stands]
                ?? rule.roles[.other] ?? habits.roles[.other] ?? "party"
            if role == "none" { continue }
            // `a tour of Colombia`, unlike `the visit of the President`.
            if rule.options.contains(.tour), actor.kind == .state, stands == .of, !passive,
                actor.tokens.lowerBound >= draft.match.trigger.upperBound
            {
                add(actor, relation: .object, role: "host", to: &draft)
                continue
            }
            add(actor, relation: stands, role: role, to: &draft, isForeign: hasState(beside: actor, reading))
        }
        if let meeting = draft.meeting { addMembers(of: meeting, to: &draft) }
    }

    /// Whether a person of another state is named where an office ends.
    private func isOfAnother(_ office: ActorReading, _ reading: SentenceReading) -> Bool {
        guard
            let person = reading.actors(within: office.tokens.upperBound..<office.tokens.upperBound + 1).first,
            person.kind == .person
        else { return false }
        let own =
            person.name.affiliation.isEmpty ? gazetteer.actsFor(person.name.actor, in: nil) : person.name.affiliation
        return !own.isEmpty && Set(own).isDisjoint(with: office.name.affiliation)
    }

    /// Whether a state or body stands right before or behind a name (`Peruvian Minister X`, `X, Minister of Y of Peru`).
    private func hasState(beside actor: ActorReading, _ reading: SentenceReading) -> Bool {
        reading.actors.contains { other in
            guard other.annotation != actor.annotation, [.state, .organization, .forum].contains(other.kind) else {
                return false
            }
            let gap =
                other.tokens.lowerBound >= actor.tokens.upperBound
                ? other.tokens.lowerBound - actor.tokens.upperBound : actor.tokens.lowerBound - other.tokens.upperBound
            return gap <= Self.beside
        }
    }

    /// Words of a title between a name and the state it is of.
    private static let beside = 10

    /// `in Chile`, but not `in Santiago, Chile`.
    private func isPlainLocative(_ actor: ActorReading, _ reading: SentenceReading) -> Bool {
        actor.kind == .state && actor.relation == .in
            && !reading.actors.contains {
                $0.kind == .place && $0.tokens.upperBound <= actor.tokens.lowerBound
                    && actor.tokens.lowerBound - $0.tokens.upperBound <= 2
            }
    }

    private func addMembers(of meeting: Int, to draft: inout Draft) {
        let annotation = view.document.annotations[meeting]
        guard case .meeting(let named) = annotation.content else { return }
        for actor in named.actors where !draft.participants.contains(where: { $0.actor == actor }) {
            let kind = gazetteer.actor(actor)?.kind.annotation ?? .organization
            draft.participants.append(
                AttachedActor(
                    actor: actor, role: "attendee", relation: nil, kind: kind, candidates: [actor],
                    span: annotation.span, isInferred: false, token: annotation.tokens.lowerBound))
        }
    }

    /// How an actor stands to the mention's verb or noun.
    func standing(_ actor: ActorReading, to draft: Draft, passive: Bool) -> Relation {
        let before = actor.tokens.upperBound <= draft.match.trigger.lowerBound
        if let relation = actor.relation {
            if relation == .object { return .object }
            if relation == .by { return .subject }
            if before, relation == .of { return passive ? .object : .subject }
            return relation
        }
        return before != passive ? .subject : .object
    }

    func isPassive(_ draft: Draft, _ reading: SentenceReading) -> Bool {
        let token = draft.match.trigger.lowerBound
        guard let forms = rules.languages[reading.sentence.language]?.verbForms[Int(view.rows[token])],
            forms.contains(.participle)
        else { return false }
        var back = token - 1
        for _ in 0..<4 where reading.tokens.contains(back) {
            if reading.has(.passive, back) { return true }
            back -= 1
        }
        // A bare participle after a noun (`the memorandum signed by …`).
        return !forms.contains(.past)
    }

    /// The actor itself, the holder of an office, and the state or body it acts for.
    ///
    /// - Parameter isForeign: a state stands beside the name, so that the issuer’s own is not meant.
    func add(
        _ actor: ActorReading, relation: Relation?, role: String, to draft: inout Draft, isInferred: Bool = false,
        isForeign: Bool = true
    ) {
        let span = view.document.annotations[actor.annotation].span
        let name = actor.name
        func append(_ id: String, _ kind: AnnotationKind, _ candidates: [String], isInferred: Bool) {
            guard !draft.participants.contains(where: { $0.actor == id }) else { return }
            draft.participants.append(
                AttachedActor(
                    actor: id, role: role, relation: relation, kind: kind, candidates: candidates, span: span,
                    isInferred: isInferred, token: isInferred ? nil : actor.tokens.lowerBound))
        }
        var candidates = name.candidates.map(\.actor)
        // An office is whoever held it when the event took place, not when the text was written.
        if actor.kind == .office, let office = name.office, let days = draft.date?.interval {
            var holders: [String] = []
            for row in gazetteer.holders(of: office, in: days) where !holders.contains(row.subject) {
                holders.append(row.subject)
            }
            if !holders.isEmpty { candidates = holders }
        }
        // An office whose holder nobody knows takes part through its state alone.
        let who = candidates[0]
        let isBareOffice = actor.kind == .office && who == name.office
        if !isBareOffice {
            append(who, actor.kind == .office ? .person : actor.kind, candidates, isInferred: isInferred)
        }
        if actor.kind == .person || actor.kind == .office || actor.kind == .organization {
            var affiliations = name.affiliation
            if affiliations.isEmpty, actor.kind != .organization {
                affiliations = gazetteer.actsFor(who, in: draft.date?.interval)
            }
            // `Deputy Minister Kim` in a text of the ministry itself is the ministry’s.
            if affiliations.isEmpty, actor.kind == .person, !isForeign, let home { affiliations = [home] }
            for affiliation in affiliations {
                let kind =
                    gazetteer.actor(affiliation)?.kind.annotation
                    ?? (affiliation.utf8.count == 3 ? .state : .organization)
                append(affiliation, kind, [affiliation], isInferred: true)
            }
        }
        if actor.kind == .organization {
            for row in gazetteer.affiliations(of: name.actor, .actsFor, .organOf)
            where row.relation == .actsFor || gazetteer.actor(row.object)?.kind == .state {
                append(
                    row.object, gazetteer.actor(row.object)?.kind.annotation ?? .state, [row.object], isInferred: true)
            }
        }
    }

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
        let acting = lead.actors.filter { actor in
            !actor.isLocative && !actor.isQualifier && actor.meeting < 0 && actor.kind != .place
                && ![.in, .from, .for, .to].contains(actor.relation)
        }
        // Those behind `on the sidelines of` are not of them.
        let end = lead.tokens.first { lead.has(.sidelines, $0) } ?? lead.tokens.upperBound
        for actor in acting.filter({ $0.tokens.lowerBound < end }).prefix(Self.mostOfLead) {
            add(actor, relation: .subject, role: role, to: &draft, isInferred: true)
        }
        if !acting.isEmpty { draft.explain("participants", "those whose decisions the list gives") }
    }

    private static let mostOfLead = 12

    private func copySubjects(of previous: Draft, to draft: inout Draft, role: String) {
        var subjects = previous.participants.filter { $0.relation == .subject }
        if draft.type == "visit" {
            subjects = previous.participants.filter { $0.kind == .person || $0.role == "visitor" }
        }
        let bodies = previous.participants.filter { $0.kind != .person && $0.role != "host" }
        let taken = subjects.isEmpty && draft.junction == .relative && draft.type != "visit" ? bodies : subjects
        for actor in taken where !draft.participants.contains(where: { $0.actor == actor.actor }) {
            draft.participants.append(
                AttachedActor(
                    actor: actor.actor, role: role, relation: .subject, kind: actor.kind,
                    candidates: actor.candidates, span: actor.span, isInferred: true, token: nil))
        }
        if !taken.isEmpty { draft.explain("participants", "the subject of the clause before it goes on") }
    }

    /// Where a rule asks for a person and the clause names none, the person the sentences before were about: “He then
    /// travelled to Brazil”.
    func inheritPerson(_ draft: inout Draft, readings: [SentenceReading], conditions: Conditions) {
        let asks = rules.facts[draft.rule].conditions.contains { condition in
            if case .actor(let kinds, _) = condition { kinds.isSubset(of: [.person, .office]) } else { false }
        }
        let people = draft.participants.filter { $0.kind == .person || $0.kind == .office }
        if draft.type == "visit", !people.isEmpty { return }
        guard asks, people.isEmpty || draft.verbLike && !people.contains(where: { $0.relation == .subject }) else {
            return
        }
        if !people.isEmpty, TypeHabits.of(draft.type).participants <= people.count { return }
        let habits = TypeHabits.of(draft.type)
        let role =
            rules.facts[draft.rule].roles[.subject] ?? habits.roles[.subject] ?? habits.roles[.other] ?? "attendee"
        let here = readings[draft.reading]
        func persons(_ reading: SentenceReading, before limit: Int) -> [ActorReading] {
            reading.actors.filter {
                ($0.kind == .person || $0.kind == .office) && $0.meeting < 0 && $0.tokens.upperBound <= limit
            }
        }
        var found = persons(here, before: draft.head.lowerBound)
        var reading = draft.reading - 1
        while found.isEmpty, reading >= 0, draft.reading - reading <= 2 {
            found = persons(readings[reading], before: .max)
            if let acting = found.first(where: { $0.relation == nil || $0.relation == .of }) {
                found = found.filter { $0.group == acting.group }
            }
            reading -= 1
        }
        guard let first = found.first else { return }
        for actor in found.filter({ $0.group == first.group }).prefix(2) {
            add(actor, relation: .subject, role: role, to: &draft, isInferred: true)
        }
        draft.explain("participants", "the person spoken of before")
    }
}
