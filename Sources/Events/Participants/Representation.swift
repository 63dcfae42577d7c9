internal import Annotation
internal import Formats

/// Who holds an office on the day of an event, and for which states and bodies an actor stands.
struct Representation {
    let gazetteer: Gazetteer

    /// Who a name may mean; an office is whoever held it when the event took place, not when the text was written.
    func candidates(for actor: ActorReading, in days: DayInterval?) -> [String] {
        let candidates = actor.name.candidates.map(\.actor)
        guard actor.kind == .office, let office = actor.name.office, let days, heldOnce(office, by: candidates) else {
            return candidates
        }
        var holders: [String] = []
        for row in gazetteer.holders(of: office, in: days) where !holders.contains(row.subject) {
            holders.append(row.subject)
        }
        return holders.isEmpty ? candidates : holders
    }

    /// Whether the candidates are there by the table of holders: a person named with the title (`President Park`) is
    /// meant whatever the office is taken for.
    private func heldOnce(_ office: String, by candidates: [String]) -> Bool {
        candidates.first == office
            || gazetteer.holders(of: office, in: nil).contains { candidates.contains($0.subject) }
    }

    /// The states and bodies that take part where an actor does.
    func behind(_ id: String, _ actor: ActorReading, in days: DayInterval?) -> [(actor: String, kind: AnnotationKind)] {
        switch actor.kind {
        case .person, .office:
            let own = actor.name.affiliation.isEmpty ? gazetteer.actsFor(id, in: days) : actor.name.affiliation
            return own.map { ($0, kind(of: $0)) }
        case .organization:
            let states = gazetteer.affiliations(of: id, .actsFor, .organOf).filter {
                $0.relation == .actsFor || gazetteer.actor($0.object)?.kind == .state
            }
            return actor.name.affiliation.map { ($0, kind(of: $0)) } + states.map { ($0.object, kind(of: $0.object)) }
        case .forum: return parties(of: id, in: days)
        default: return []
        }
    }

    /// A forum of two parties (`the Korea-SICA Forum`) meets by both of them.
    func parties(of forum: String, in days: DayInterval?) -> [(actor: String, kind: AnnotationKind)] {
        let members = gazetteer.affiliations(toward: forum, .memberOf, in: days)
        return members.count == 2 ? members.map { ($0.subject, kind(of: $0.subject)) } : []
    }

    private func kind(of id: String) -> AnnotationKind {
        gazetteer.actor(id)?.kind.annotation ?? (id.utf8.count == 3 ? .state : .organization)
    }
}
