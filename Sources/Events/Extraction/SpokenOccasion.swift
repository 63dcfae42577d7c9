internal import Annotation
internal import Documents
internal import Formats

/// `at the same meeting`, `en dicha ocasión`: what is told of with such words happened at the gathering told of before.
extension Occasion {
    /// Sentences back in which the gathering is looked for.
    private static let memory = 3

    /// Words that may stand before such a phrase where it opens its sentence (`In addition to that, at the same meeting`).
    private static let opening = 8

    func lendSpokenOf(to index: Int, _ drafts: inout [Draft], _ reading: SentenceReading, _ view: TokenView) {
        let draft = drafts[index]
        // A promise reads as a plan; that it was given does not.
        guard draft.type != "visit", draft.date == nil, draft.copies == nil,
            draft.status == .occurred || draft.type == "proposal" && draft.status == .planned,
            !draft.options.contains(.noDate), !draft.options.contains(.standing), !draft.options.contains(.ownDate),
            let phrase = phrase(for: draft, reading, view),
            let source = antecedent(of: phrase, before: index, drafts, view),
            let date = drafts[source].date
        else { return }
        let scene = drafts[source]
        drafts[index].date = date.asInferred
        drafts[index].explain("date", "the gathering told of before")
        drafts[index].status = .occurred
        if draft.places.isEmpty, draft.country == nil, !draft.options.contains(.noPlace),
            TypeHabits.of(draft.type).hasPlace
        {
            drafts[index].takePlace(of: scene)
        }
        guard draft.participants.isEmpty, let meeting = scene.meeting else { return }
        let name = view.document.annotations[meeting].span
        let bodies = scene.participants.filter { $0.isBody && name.contains($0.span) && $0.kind != .state }
        drafts[index].join(bodies.map { $0.asInferred(role: TypeHabits.of(draft.type).roles[.other] ?? "organizer") })
    }

    /// In the mention's own clause, or at the head of its sentence; a day named before it is the day.
    private func phrase(for draft: Draft, _ reading: SentenceReading, _ view: TokenView) -> Int? {
        let phrase = reading.tokens.first { token in
            reading.has(.spokenOccasion, token)
                && (draft.clause.contains(token) || token < reading.tokens.lowerBound + Self.opening)
        }
        guard let phrase,
            !reading.dates.contains(where: { view.document.annotations[$0].tokens.lowerBound < phrase })
        else { return nil }
        return phrase
    }

    /// The last gathering before, where there is none the last visit.
    private func antecedent(of phrase: Int, before index: Int, _ drafts: [Draft], _ view: TokenView) -> Int? {
        let near = drafts.indices.filter { other in
            other != index && drafts[other].date != nil && drafts[other].status == .occurred
                && drafts[other].head.lowerBound < phrase
                && (0...Self.memory).contains(drafts[index].reading - drafts[other].reading)
                && ["meeting", "seminar", "visit"].contains(drafts[other].type)
        }
        func last(_ types: Set<String>) -> Int? {
            near.filter { types.contains(drafts[$0].type) }.max {
                drafts[$0].head.lowerBound < drafts[$1].head.lowerBound
            }
        }
        return last(["meeting"]) ?? last(["seminar"]) ?? last(["visit"])
    }
}
