internal import Annotation
internal import Documents

/// `Last November I toured Peru`: in an address, who says “I” is the person whose address it is.
struct FirstPerson {
    let view: TokenView
    /// Sentences at the head of a text in which the address is named.
    private static let head = 4

    /// The speaker of the text, with the state they speak for; nil where the first lines name no address, or several.
    func speaker(among drafts: ArraySlice<Draft>) -> [AttachedActor]? {
        let addresses = drafts.prefix(while: { $0.reading < Self.head }).filter {
            $0.type == "statement" && $0.subtype == "address"
                && $0.participants.contains { $0.kind == .person && $0.role == "speaker" }
        }
        guard let address = addresses.first,
            addresses.allSatisfy({ persons(of: $0) == persons(of: address) }), persons(of: address).count == 1
        else { return nil }
        return address.participants.filter { $0.role == "speaker" }
    }

    private func persons(of draft: Draft) -> Set<String> {
        Set(draft.participants.lazy.filter { $0.kind == .person && $0.role == "speaker" }.map(\.actor))
    }

    /// The “I” of the clause before the act it tells.
    func pronoun(of draft: Draft, reading: SentenceReading) -> Int? {
        let before = reading.tokens.lowerBound..<draft.match.trigger.lowerBound
        return before.last { reading.has(.firstPerson, $0) && draft.clause.contains($0) }
    }

    /// Makes the speaker the subject of what “I” did.
    func complete(_ draft: inout Draft, among earlier: ArraySlice<Draft>, reading: SentenceReading) {
        guard let pronoun = pronoun(of: draft, reading: reading),
            !draft.participants.contains(where: { actor in
                actor.relation == .subject && (actor.token.map { $0 > pronoun } ?? false)
            }), let speaker = speaker(among: earlier)
        else { return }
        let role = TypeHabits.of(draft.type).roles[.subject] ?? TypeHabits.of(draft.type).roles[.other] ?? "party"
        let span = view.span(pronoun..<pronoun + 1)
        draft.join(
            speaker.map { actor in
                AttachedActor(
                    actor: actor.actor, role: role, relation: .subject, kind: actor.kind,
                    candidates: actor.candidates, span: span, isInferred: true, token: nil)
            })
        draft.explain("participants", "who gives the address says “I”")
    }
}
