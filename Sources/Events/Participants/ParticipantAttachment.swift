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
    private let represented: Representation

    init(view: TokenView, rules: RuleSet, gazetteer: Gazetteer) {
        self.view = view
        self.rules = rules
        self.gazetteer = gazetteer
        home = view.document.context.issuer.flatMap { gazetteer.actor($0) }.flatMap {
            TextParties.home(of: $0, gazetteer)
        }
        represented = Representation(gazetteer: gazetteer)
    }

    /// Types whose titles are no lists of those who take part.
    private static let works: Set<String> = ["publication", "project"]

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

    /// - Parameter earlier: the mentions of the sentences before.
    func attach(_ draft: inout Draft, among earlier: ArraySlice<Draft>, reading: SentenceReading) {
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
            if actor.isQualifier, !isOwner(actor, of: draft) { continue }
            // `Foreign Minister Heraldo Muñoz`: the office is that of the person named, not of whoever else holds one.
            if actor.kind == .office, isOfAnother(actor, reading) { continue }
            if actor.kind == .person || actor.kind == .office, actor.relation == .of,
                actor.tokens.lowerBound >= draft.head.upperBound, !Self.personal.contains(draft.type)
            {
                continue
            }
            let stands = actor.isQualifier ? .subject : standing(actor, to: draft, passive: passive)
            if actor.isLocative, !(habits.countryTakesPart && isPlainLocative(actor, reading)) { continue }
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
        // `visited Korea and wished to see him in Ecuador`: where something is told to happen does not receive whom another
        // state receives.
        if draft.type == "visit", draft.participants.contains(where: { $0.role == "host" && $0.relation != .in }) {
            draft.participants.removeAll { $0.role == "host" && $0.relation == .in && $0.kind == .state }
        }
        if let meeting = draft.meeting { addMembers(of: meeting, to: &draft) }
        // The words of a work's title tell what it is about; they are its parties only where nothing else is.
        if Self.works.contains(draft.type), let title = draft.title?.span,
            draft.participants.contains(where: { !title.contains($0.span) })
        {
            draft.participants.removeAll { title.contains($0.span) }
        }
        FirstPerson(view: view).complete(&draft, among: earlier, reading: reading)
    }

    /// `una donación coreana`, `a Brazilian delegation`: the adjective beside the word of an act says whose act it is.
    private func isOwner(_ demonym: ActorReading, of draft: Draft) -> Bool {
        Self.owned.contains(draft.type) && !draft.verbLike
            && (demonym.tokens.upperBound == draft.match.trigger.lowerBound
                || demonym.tokens.lowerBound == draft.match.trigger.upperBound)
    }

    private static let owned: Set<String> = [
        "aid", "fund", "proposal", "deployment", "project", "membership", "visit", "relations",
    ]

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
            guard kind == .forum else { continue }
            draft.join(
                represented.parties(of: actor, in: draft.date?.interval).map { id, kind in
                    .inferred(id, kind, role: "attendee", from: annotation.span)
                })
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

    /// The actor itself, the holder of an office, and the states or bodies it acts for.
    ///
    /// - Parameter isForeign: a state stands beside the name, so that the issuer’s own is not meant.
    func add(
        _ actor: ActorReading, relation: Relation?, role: String, to draft: inout Draft, isInferred: Bool = false,
        isForeign: Bool = true
    ) {
        let span = view.document.annotations[actor.annotation].span
        func append(_ id: String, _ kind: AnnotationKind, _ candidates: [String], isInferred: Bool) {
            draft.join([
                AttachedActor(
                    actor: id, role: role, relation: relation, kind: kind, candidates: candidates, span: span,
                    isInferred: isInferred, token: isInferred ? nil : actor.tokens.lowerBound)
            ])
        }
        let candidates = represented.candidates(for: actor, in: draft.date?.interval)
        // An office whose holder nobody knows takes part through its state alone.
        let who = candidates[0]
        if actor.kind != .office || who != actor.name.office {
            append(who, actor.kind == .office ? .person : actor.kind, candidates, isInferred: isInferred)
        }
        var behind = represented.behind(who, actor, in: draft.date?.interval)
        // `Deputy Minister Kim` in a text of the ministry itself is the ministry’s.
        if behind.isEmpty, actor.kind == .person, !isForeign, let home { behind = [(home, .state)] }
        for (id, kind) in behind { append(id, kind, [id], isInferred: true) }
    }
}
