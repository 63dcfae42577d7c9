internal import Annotation
internal import Documents

/// Completes events that need two parties and name one: `both sides`, and the pair a text is about.
struct Counterparts {
    let view: TokenView
    let gazetteer: Gazetteer
    let parties: TextParties

    /// Types whose second party a text leaves to the reader.
    private static let bilateral: Set<String> = ["agreement", "negotiation", "membership", "relations"]
    /// Steps of one matter: parties of the one are those of the other.
    private static let kin: Set<String> = ["agreement", "negotiation"]
    /// Mentions and sentences before one in which its parties may have been told.
    private static let memory = 60
    private static let nearby = 3

    /// Whether the clause says `both sides`, or its event is one of two parties and names fewer.
    func lacksParty(_ draft: Draft, _ reading: SentenceReading) -> Bool {
        saysParties(draft, reading)
            || Self.bilateral.contains(draft.type) && draft.participants.lazy.filter(\.isBody).count < 2
    }

    private func saysParties(_ draft: Draft, _ reading: SentenceReading) -> Bool {
        draft.clause.contains { $0 <= draft.head.lowerBound && reading.has(.parties, $0) }
    }

    func complete(_ index: Int, _ drafts: inout [Draft], _ reading: SentenceReading, _ occasion: Occasion) {
        let draft = drafts[index]
        let bodies = draft.participants.filter(\.isBody)
        let told = earlier(index, drafts, bodies)
        let source: [AttachedActor]
        if saysParties(draft, reading) || bodies.isEmpty {
            let main = occasion.main.map { drafts[$0].participants.filter(\.isBody) }
            source = main.map { (2...3).contains($0.count) ? $0 : parties.principals } ?? parties.principals
        } else if let told, told.hasParticipant(bodies[0].actor) {
            source = told.participants.filter(\.isBody)
        } else if parties.principals.contains(where: { $0.actor == bodies[0].actor }) {
            source = parties.principals
        } else {
            source = Array(parties.principals.prefix(1))
        }
        let role = TypeHabits.of(draft.type).roles[.other] ?? "party"
        drafts[index].join(source.map { $0.asInferred(role: role) })
        if !source.isEmpty { drafts[index].explain("participants", "the parties the text is about") }
    }

    /// What was told just before of the same kind by two parties, one of them this one’s.
    private func earlier(_ index: Int, _ drafts: [Draft], _ bodies: [AttachedActor]) -> Draft? {
        drafts[max(0, index - Self.memory)..<index].last { other in
            let others = other.participants.filter(\.isBody)
            return
                (other.type == drafts[index].type
                || Self.kin.contains(other.type) && Self.kin.contains(drafts[index].type))
                && drafts[index].reading - other.reading <= Self.nearby && others.count == 2
                && (bodies.isEmpty || others.contains { $0.actor == bodies[0].actor })
        }
    }
}
