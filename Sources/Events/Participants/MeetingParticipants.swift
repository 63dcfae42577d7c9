internal import Annotation
internal import Documents

/// Who meets where the clause does not say.
struct MeetingParticipants {
    let gazetteer: Gazetteer
    let parties: TextParties

    /// Mentions before and behind one among which the meeting it goes on from is looked for.
    private static let memory = 60
    private static let foresight = 20

    /// `held talks with Peru`: the party the text is about meets the one named.
    func completePartner(_ draft: inout Draft) -> Bool {
        let bodies = draft.participants.filter(\.isBody)
        guard draft.type == "meeting", bodies.count == 1, let body = bodies.first, body.relation == .with,
            body.kind == .state,
            draft.participants.allSatisfy({ $0.relation == .with || $0.span == body.span }),
            let other = parties.principals.first(where: { $0.actor != body.actor })
        else { return false }
        draft.join([other.asInferred(role: "attendee")])
        draft.explain("participants", "the party the text is about meets the one named")
        return true
    }

    /// `the Fifth Foreign Ministers’ Meeting` in a text about a forum is a meeting of that forum, whoever hosts it.
    func completeOwner(_ drafts: inout [Draft]) {
        let forum = parties.principals.first { $0.kind == .forum }
        for index in drafts.indices where drafts[index].type == "meeting" {
            let draft = drafts[index]
            guard draft.ordinal != nil || ["ministerial", "senior-officials"].contains(draft.subtype),
                draft.participants.allSatisfy({ $0.kind == .state }), let forum
            else { continue }
            drafts[index].join([forum.asInferred(role: "attendee")])
            drafts[index].explain("participants", "the forum whose meetings the text tells of")
        }
    }

    /// `Two earlier meetings`, `the ninth meeting`: those of the meeting told of before.
    func completeRow(_ index: Int, _ drafts: inout [Draft]) {
        guard !drafts[index].participants.contains(where: isKnownBody) else { return }
        let able = (max(0, index - Self.memory)..<min(drafts.count, index + Self.foresight)).filter {
            $0 != index && (drafts[$0].type == drafts[index].type || isNext($0, index, drafts))
                && drafts[$0].participants.contains { $0.isBody && $0.role != "host" }
        }
        let number = drafts[index].ordinal.flatMap { Int($0.value) }
        // The nearest numbered next to it, else the nearest numbered one, else the nearest before it.
        let neighbour = able.filter { other in
            guard let number, let other = drafts[other].ordinal.flatMap({ Int($0.value) }) else { return false }
            return abs(number - other) == 1
        }.min { abs($0 - index) < abs($1 - index) }
        let numbered = number == nil ? nil : able.last { $0 < index && drafts[$0].ordinal != nil }
        let near = able.last { $0 < index && drafts[index].reading - drafts[$0].reading <= 4 }
        guard let chosen = neighbour ?? numbered ?? near else { return }
        let model = drafts[chosen]
        if model.type != drafts[index].type {
            drafts[index].type = model.type
            drafts[index].subtype = model.subtype
            drafts[index].series = model.series
        }
        if drafts[index].meeting == nil, number != nil {
            drafts[index].series = model.series
            drafts[index].subtype = model.subtype
        }
        // A numbered meeting is of the body its row belongs to; who else came to the other one does not carry over.
        let owner = model.participants.filter { $0.kind == .forum }
        let carriesOwner = number != nil && !owner.isEmpty
        let taken = carriesOwner ? owner : model.participants
        drafts[index].join(taken.filter { $0.isBody && $0.role != "host" }.map { $0.asInferred() })
        drafts[index].explain("participants", "those of the meeting told of before")
    }

    /// `the ninth Forum` beside `the eighth High-Level Forum`: the same head word, the next number.
    private func isNext(_ other: Int, _ index: Int, _ drafts: [Draft]) -> Bool {
        guard ["meeting", "seminar"].contains(drafts[other].type), ["meeting", "seminar"].contains(drafts[index].type),
            let a = drafts[other].ordinal.flatMap({ Int($0.value) }),
            let b = drafts[index].ordinal.flatMap({ Int($0.value) }), a != b,
            let long = drafts[other].title?.value.lowercased(), let short = drafts[index].title?.value.lowercased(),
            let head = short.split(separator: " ").last
        else { return false }
        return drafts[index].series == nil && drafts[other].series != nil && long.split(separator: " ").contains(head)
    }

    /// `The Joint Committee will sit in March`: an organ no table knows is one of the parties the text is about.
    func completeOrgan(_ draft: inout Draft) {
        guard draft.participants.contains(where: { $0.kind == .organization }),
            !draft.participants.contains(where: isKnownBody)
        else { return }
        draft.join(parties.principals.map { $0.asInferred(role: "attendee") })
        draft.explain("participants", "the parties whose organ it is")
    }

    private func isKnownBody(_ actor: AttachedActor) -> Bool { actor.isBody && gazetteer.actor(actor.actor) != nil }

    /// `talks with President Lacalle Pou in Montevideo`: an official of no state named acts for the one he is met in.
    func completeReceiver(_ draft: inout Draft) {
        guard draft.type == "meeting", Self.bilateral.contains(draft.subtype), let country = draft.country,
            !draft.hasParticipant(country.value), gazetteer.actor(country.value)?.kind == .state,
            parties.body == nil, draft.participants.filter(\.isBody).map(\.kind) == [.state],
            draft.participants.contains(where: { actor in
                actor.kind == .person && gazetteer.actsFor(actor.actor, in: nil).isEmpty
                    && !draft.participants.contains { $0.isBody && $0.span == actor.span }
            })
        else { return }
        draft.join([.inferred(country.value, .state, role: "attendee", from: country.span)])
        draft.explain("participants", "the state where the official is met")
    }

    private static let bilateral: Set<String> = ["talks", "summit", "courtesy-call"]
}
