internal import Annotation
internal import Documents

/// Fills in mentions that only say “another” or “the second”: what kind of event, and who takes part, stand before.
struct Repetition {
    let rules: RuleSet

    /// Gives the mention the type of the nearest fitting one before it; nil where there is none.
    func model(for draft: Draft, among earlier: ArraySlice<Draft>, readings: [SentenceReading]) -> Int? {
        let byOrdinal = draft.options.contains(.anaphor)
        return earlier.indices.reversed().first { index in
            let candidate = earlier[index]
            guard draft.reading - candidate.reading <= 2, !candidate.isDenied else { return false }
            if byOrdinal { return ["meeting", "seminar", "negotiation"].contains(candidate.type) }
            return candidate.reading == draft.reading || candidate.type != "statement"
        }
    }

    func take(_ model: Draft, into draft: inout Draft) {
        draft.type = model.type
        draft.subtype = model.subtype
        draft.series = model.series
        draft.options.formUnion(model.options.subtracting([.anaphor, .capturedActors, .scene]))
        draft.explain("repetition", "like the \(model.type) told just before")
    }

    /// Parties stay the same, hosts and places do not.
    func takeParticipants(of model: Draft, into draft: inout Draft) {
        let own = draft.participants.contains { $0.token != nil && $0.role == "host" }
        let taken = model.participants.filter { actor in
            if actor.role == "host", own { return false }
            if model.type == "visit", actor.role != "visitor" { return false }
            return actor.isBody || model.type != "meeting" && model.type != "seminar"
        }
        draft.join(taken.map { $0.asInferred(relation: $0.relation) })
    }
}
