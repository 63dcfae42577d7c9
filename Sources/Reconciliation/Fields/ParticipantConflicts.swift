import Events
import Formats

/// Disagreements about who took part: one name in the place of another, or a list of states that leaves one out.
///
/// That a telling names fewer people is no disagreement, and people of one event are named as each telling likes. But
/// where two tellings name the same but for one each, both persons of one side (or nobody knows which), one of the two
/// is there in the other's stead; so too with the states of an undertaking or a journey, whose lists are meant whole.
struct ParticipantConflicts {
    /// A difference between two tellings.
    struct Difference: Hashable {
        let kind: Conflict.Kind
        let kept: String
        let other: String
    }
    let knowledge: any ActorKnowledge

    /// Tellings looked at for one event: one everybody tells names everybody.
    static let mostTellings = 12

    /// Least common participants, that the two lists be of the same company.
    private static let leastShared = 2

    /// Types at which everybody may be present and no list is whole.
    private static let openTo: Set<String> = ["meeting", "seminar", "statement", "institution", "membership"]

    /// - Parameter better: the telling whose values are kept.
    func difference(_ better: EventFields, _ other: EventFields) -> Difference? {
        let (a, b) = (actors(better), actors(other))
        let (onlyA, onlyB) = (a.filter { !b.contains($0) }, b.filter { !a.contains($0) })
        let shared = a.count - onlyA.count
        if onlyA.count == 1, onlyB.count == 1, shared >= Self.leastShared,
            isSubstitution(onlyA[0], onlyB[0], better, other)
        {
            return Difference(kind: .value, kept: onlyA[0], other: onlyB[0])
        }
        guard !Self.openTo.contains(better.type), onlyA.isEmpty != onlyB.isEmpty else { return nil }
        let (statesA, statesB) = (a.filter(isState), b.filter(isState))
        guard min(statesA.count, statesB.count) > 2, (onlyA + onlyB).allSatisfy(isState) else { return nil }
        return Difference(
            kind: .precision, kept: statesA.joined(separator: " "), other: statesB.joined(separator: " "))
    }

    /// Each once, those with several candidates left out: nobody is sure of them.
    private func actors(_ fields: EventFields) -> [String] {
        var seen: Set<String> = []
        return fields.participants.filter { $0.candidates.count == 1 }.map(\.actor).filter { seen.insert($0).inserted }
    }

    private func isState(_ actor: String) -> Bool { knowledge.kind(of: actor) == "state" }

    private func isSubstitution(_ a: String, _ b: String, _ better: EventFields, _ other: EventFields) -> Bool {
        guard areOfOneRole(a, b, better, other) else { return false }
        if isState(a) || isState(b) { return isState(a) && isState(b) && !Self.openTo.contains(better.type) }
        let (kindA, kindB) = (knowledge.kind(of: a) ?? "person", knowledge.kind(of: b) ?? "person")
        guard kindA == "person", kindB == "person" else { return false }
        let day = better.interval?.from ?? other.interval?.from
        let (sidesA, sidesB) = (knowledge.principals(of: a, on: day), knowledge.principals(of: b, on: day))
        return sidesA.isEmpty || sidesB.isEmpty || !Set(sidesA).isDisjoint(with: sidesB)
    }

    private func areOfOneRole(_ a: String, _ b: String, _ better: EventFields, _ other: EventFields) -> Bool {
        let rolesA = Set(better.participants.filter { $0.actor == a }.map(\.role))
        let rolesB = Set(other.participants.filter { $0.actor == b }.map(\.role))
        return rolesA.contains("") || rolesB.contains("") || !rolesA.isDisjoint(with: rolesB)
    }
}
