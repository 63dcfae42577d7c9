import Annotation
import Events
import Formats
import Reconciliation

/// One value a telling gives for a claimed field, and how it stands to what is claimed.
struct ToldValue {
    enum Standing: Int, Comparable {
        /// Says what is claimed, or more.
        case confirms
        /// Says part of it: a month where a day is claimed.
        case allows
        case excludes
        static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
    }
    let value: String
    let standing: Standing
    let evidence: [String]
    /// Of a date.
    var interval: DayInterval?

    /// Whether this value and another can both be right.
    func canHold(with other: ToldValue) -> Bool {
        guard let interval, let told = other.interval else { return value == other.value }
        return interval.overlaps(told)
    }
}

/// Reads from one telling what it says of a field of a claim.
struct ToldValues {
    let claim: EventFields
    let knowledge: any ActorKnowledge
    let day: CalendarDay?

    func date(_ telling: SourcedEvent) -> ToldValue? {
        guard let claimed = claim.interval, let told = telling.fields.interval, let edtf = telling.fields.edtf else {
            return nil
        }
        let standing: ToldValue.Standing
        if claimed.contains(told) {
            // A told day inside a claimed stay of several days confirms only that it happened then.
            standing = claim.dateKind == .span && claim.precision == .day && told != claimed ? .allows : .confirms
        } else {
            standing = claimed.overlaps(told) ? .allows : .excludes
        }
        var result = value(edtf, standing, .date, telling)
        result.interval = told
        return result
    }

    /// Itself best; a ministry acts for its state, and a state where its ministry is claimed; that a person's state or body
    /// took part leaves open who came for it.
    func participant(_ actor: String, _ telling: SourcedEvent) -> ToldValue? {
        var best: ToldValue?
        for participant in telling.fields.participants {
            let standing: ToldValue.Standing
            if participant.actor == actor, participant.candidates.count == 1 {
                standing = .confirms
            } else if knowledge.principals(of: participant.actor, on: day).contains(actor) {
                standing = .confirms
            } else if knowledge.principals(of: actor, on: day).contains(participant.actor) {
                standing = ["person", "office"].contains(knowledge.kind(of: actor)) ? .allows : .confirms
            } else if participant.candidates.contains(actor) {
                standing = .allows
            } else {
                continue
            }
            guard best.map({ standing < $0.standing }) ?? true else { continue }
            best = value(participant.actor, standing, .participant, telling, matching: participant.actor)
        }
        if best != nil { return best }
        // Where most members of a body act, it acts.
        let told = telling.fields.participants.map(\.actor)
        guard knowledge.bodies(ofMembers: told, on: day).contains(actor) else { return nil }
        return value(told.joined(separator: " "), .confirms, .participant, telling)
    }

    func text(
        _ field: EventField, claimed: String?, told: String?, _ telling: SourcedEvent
    ) -> ToldValue? {
        guard let claimed, let told else { return nil }
        return value(told, claimed == told ? .confirms : .excludes, field, telling)
    }

    func amount(_ telling: SourcedEvent) -> ToldValue? {
        guard let claimed = claim.amount, let told = telling.fields.amount else { return nil }
        if let a = claim.currency, let b = telling.fields.currency, a != b { return nil }
        guard let a = Double(claimed), let b = Double(told) else { return nil }
        // Figures are rounded as texts like.
        return value(told, abs(a - b) <= 0.02 * max(abs(a), abs(b)) ? .confirms : .excludes, .amount, telling)
    }

    func subtype(_ telling: SourcedEvent) -> ToldValue? {
        guard !claim.subtype.isEmpty, !telling.fields.subtype.isEmpty else { return nil }
        let agreement = EventKind(type: claim.type, subtype: claim.subtype).agreement(
            with: EventKind(type: telling.fields.type, subtype: telling.fields.subtype))
        // Of two words for one event neither says less.
        return value(telling.fields.subtype, agreement == .different ? .excludes : .confirms, .subtype, telling)
    }

    /// What happened, or is under way, confirms that it was planned; a plan says nothing about what happened.
    func status(_ telling: SourcedEvent) -> ToldValue? {
        let told = telling.fields.status
        let standing: ToldValue.Standing?
        switch (claim.status, told) {
        case (let a, let b) where a == b: standing = .confirms
        case (.occurred, .cancelled), (.ongoing, .cancelled), (.cancelled, .occurred), (.cancelled, .ongoing):
            standing = .excludes
        case (.planned, .occurred), (.planned, .ongoing), (.proposed, .planned), (.proposed, .occurred),
            (.proposed, .ongoing), (.planned, .cancelled), (.proposed, .cancelled), (.occurred, .ongoing):
            standing = .confirms
        // What is over was once under way, but nobody says that it still is.
        case (.ongoing, .occurred): standing = .allows
        default: standing = nil
        }
        return standing.flatMap { value(told.rawValue, $0, .status, telling) }
    }

    /// With the evidence for the value, else for the field, else the trigger.
    private func value(
        _ text: String, _ standing: ToldValue.Standing, _ field: EventField, _ telling: SourcedEvent,
        matching: String? = nil
    ) -> ToldValue {
        let own = telling.attestations.filter { $0.evidence.field == field }
        let exact = own.filter { $0.evidence.value == (matching ?? text) }
        let shown = exact.isEmpty ? own : exact
        let evidence = shown.isEmpty ? Array(telling.attestations.prefix(1)) : shown
        return ToldValue(value: text, standing: standing, evidence: evidence.map(\.id))
    }
}
