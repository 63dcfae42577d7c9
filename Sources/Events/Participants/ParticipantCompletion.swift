internal import Annotation
internal import Documents

/// Completes who takes part from what the rest of the text tells, once every sentence is read.
struct ParticipantCompletion {
    let view: TokenView
    let gazetteer: Gazetteer

    func complete(_ drafts: inout [Draft], readings: [SentenceReading], occasion: Occasion) {
        let parties = TextParties(view: view, gazetteer: gazetteer, readings: readings)
        let counterparts = Counterparts(view: view, gazetteer: gazetteer, parties: parties)
        let meetings = MeetingParticipants(gazetteer: gazetteer, parties: parties)
        let unnamed = UnnamedActors(view: view, gazetteer: gazetteer, parties: parties)
        for index in drafts.indices {
            let reading = readings[drafts[index].reading]
            if counterparts.lacksParty(drafts[index], reading) {
                counterparts.complete(index, &drafts, reading, occasion)
                continue
            }
            if drafts[index].type == "meeting", !meetings.completePartner(&drafts[index]) {
                meetings.completeRow(index, &drafts)
                meetings.completeOrgan(&drafts[index])
            }
            if drafts[index].participants.isEmpty { unnamed.complete(index, &drafts, reading, occasion) }
        }
        meetings.completeOwner(&drafts)
        let visits = VisitParticipants(view: view, parties: parties)
        visits.completeVisitor(&drafts)
        completeSpeaker(&drafts, occasion)
        visits.completeHome(&drafts)
        completeIssuer(&drafts, parties)
        completeCountry(&drafts)
        for index in drafts.indices { meetings.completeReceiver(&drafts[index]) }
    }

    /// `All participants condemned the test of North Korea`: those of the occasion speak where the clause names none.
    private func completeSpeaker(_ drafts: inout [Draft], _ occasion: Occasion) {
        guard let main = occasion.main else { return }
        let bodies = drafts[main].participants.filter { $0.isBody && $0.role != "host" }
        guard (1...Self.mostSpeakers).contains(bodies.count) else { return }
        for index in drafts.indices
        where drafts[index].type == "statement" && index != main
            && drafts[index].date?.interval == drafts[main].date?.interval
            && !drafts[index].participants.contains(where: { $0.role == "speaker" })
        {
            drafts[index].join(bodies.map { $0.asInferred(role: "speaker", relation: .subject) })
            drafts[index].explain("participants", "those of the occasion speak")
        }
    }

    private static let mostSpeakers = 4

    /// What a body of several states tells of without naming a body is its own doing: who joined, who was chosen, what
    /// was paid in.
    private func completeIssuer(_ drafts: inout [Draft], _ parties: TextParties) {
        guard let body = parties.body else { return }
        for index in drafts.indices where Self.ofBody.contains(drafts[index].type) {
            guard !drafts[index].participants.contains(where: { $0.kind == .organization || $0.kind == .forum }) else {
                continue
            }
            let role = TypeHabits.of(drafts[index].type).roles[.of] ?? TypeHabits.of(drafts[index].type).roles[.other]
            drafts[index].join([
                .inferred(body.actor, body.kind, role: role ?? "party", from: view.span(drafts[index].match.trigger))
            ])
            drafts[index].explain("participants", "the body whose text it is")
        }
    }

    private static let ofBody: Set<String> = ["membership", "appointment", "fund"]

    /// The state where help is given, works are done or an embassy opens takes part, as does the one visited.
    private func completeCountry(_ drafts: inout [Draft]) {
        for index in drafts.indices {
            let draft = drafts[index]
            let habits = TypeHabits.of(draft.type)
            guard habits.countryTakesPart, let country = draft.country, !draft.hasParticipant(country.value),
                !draft.options.contains(.tour), !draft.options.contains(.capturedActors),
                gazetteer.actor(country.value)?.kind == .state,
                draft.type == "visit" || !country.isInferred || draft.places.contains(where: { !$0.isInferred }),
                !draft.participants.contains(where: { $0.kind == .state && $0.role == "host" })
            else { continue }
            let role = habits.roles[.in] ?? habits.roles[.other] ?? "party"
            drafts[index].join([.inferred(country.value, .state, role: role, from: country.span)])
            drafts[index].explain("participants", "the state where it is done")
        }
    }
}
