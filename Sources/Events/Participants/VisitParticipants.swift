internal import Annotation
internal import Documents

/// Who travels, and to whom, where the clause does not say.
struct VisitParticipants {
    let view: TokenView
    let parties: TextParties

    /// `A planned side trip to Lima has been dropped`: of whoever travels in this text.
    func completeVisitor(_ drafts: inout [Draft]) {
        let visits = drafts.indices.filter { drafts[$0].type == "visit" }
        guard
            let model = visits.first(where: { index in
                drafts[index].participants.contains { $0.role == "visitor" && $0.kind == .person }
            })
        else { return }
        let travellers = drafts[model].participants.filter { $0.role == "visitor" }.map { $0.asInferred() }
        for index in visits where !drafts[index].participants.contains(where: { $0.role == "visitor" }) {
            drafts[index].join(travellers)
            drafts[index].explain("participants", "whoever travels in this text")
        }
    }

    /// A visit a state’s own ministry tells of, by somebody from elsewhere and to nowhere named, is to that state.
    func completeHome(_ drafts: inout [Draft]) {
        guard let home = parties.home else { return }
        for index in drafts.indices where drafts[index].type == "visit" {
            let draft = drafts[index]
            guard draft.country == nil, draft.places.isEmpty,
                !draft.participants.contains(where: { $0.role == "host" }),
                draft.participants.contains(where: { $0.kind == .state }), !draft.hasParticipant(home)
            else { continue }
            let span = view.span(draft.match.trigger)
            drafts[index].join([.inferred(home, .state, role: "host", from: span)])
            drafts[index].country = AttachedValue(home, span, isInferred: true)
            drafts[index].explain("participants", "the state whose ministry tells of it")
        }
    }
}
