internal import Annotation
internal import Documents
internal import Formats

/// What stands by itself at the head of a paragraph or line: the day of a chronology’s entry (`18 de abril de 1962. Se
/// entablan …`), the country of a report’s (`Honduras. The hospital …`), the city a news item is from (`Bogotá. – …`).
struct LineHead: Sendable {
    let reading: Int
    /// Indices of annotations.
    let date: Int?
    let actor: ActorReading?

    /// The head that a sentence is; nil where it says anything more.
    init?(_ reading: SentenceReading, view: TokenView) {
        guard reading.tokens.count <= Self.longest else { return nil }
        let block = view.document.document.blocks[reading.sentence.block].span
        guard reading.sentence.span.start <= block.start + 1, reading.sentence.span.end < block.end - 1 else {
            return nil
        }
        let actors = reading.actors.filter { $0.kind == .state || $0.kind == .place }
        guard actors.count == reading.actors.count, actors.count <= 2, reading.dates.count <= 1,
            reading.dates.count + actors.count > 0
        else { return nil }
        var covered = Set<Int>()
        for index in reading.dates + actors.map(\.annotation) {
            covered.formUnion(view.document.annotations[index].tokens)
        }
        guard
            reading.tokens.allSatisfy({
                covered.contains($0) || view.tokens[$0].kind != .word || reading.has(.determiner, $0)
            })
        else { return nil }
        self.reading = reading.number
        date = reading.dates.first
        actor = actors.first
    }

    /// Longer sentences are no heads.
    private static let longest = 12

    /// Types of acts done for the country an entry is about.
    private static let received: Set<String> = ["aid", "project", "deployment", "institution", "seminar"]
    /// Days back from the day of a news item that it may still tell of from its own city.
    private static let news = 7

    /// Gives a mention below the head what it lacks.
    func complete(_ draft: inout Draft, dates: DateAttachment, places: PlaceAttachment, view: TokenView) {
        if let date, draft.date == nil, !draft.options.contains(.noDate),
            let attached = dates.attached(date, isInferred: true)
        {
            draft.date = attached
            draft.explain("date", "it stands at the head of the entry")
        }
        guard let actor, TypeHabits.of(draft.type).hasPlace, !draft.options.contains(.noPlace), draft.places.isEmpty,
            draft.country == nil
        else { return }
        let span = view.document.annotations[actor.annotation].span
        if actor.kind == .state {
            guard Self.received.contains(draft.type) else { return }
            draft.country = AttachedValue(actor.name.actor, span, isInferred: true)
            draft.explain("place", "the country the entry is about")
            guard draft.type != "institution", draft.type != "seminar",
                !draft.participants.contains(where: { $0.actor == actor.name.actor })
            else { return }
            draft.participants.append(
                AttachedActor(
                    actor: actor.name.actor, role: draft.type == "project" ? "host" : "recipient", relation: nil,
                    kind: .state, candidates: [actor.name.actor], span: span, isInferred: true, token: nil))
            draft.explain("participants", "the country the entry is about")
        } else if let reference = view.document.reference, let day = draft.date?.interval.from,
            draft.status == .occurred,
            draft.date?.precision == .day, (0...Self.news).contains(Int(reference.number) - Int(day.number))
        {
            places.infer(actor, for: &draft)
            draft.explain("place", "where the news is from")
        }
    }
}
