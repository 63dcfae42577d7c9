internal import Annotation
internal import Documents
internal import Formats

/// What the head of a paragraph or line gives the mentions it heads: the day of a chronology’s entry (`18 de abril de 1962.
/// Se entablan …`, `1965 – O Brasil …`), the country of a report’s (`Honduras. The hospital …`), the city of a news item.
struct Entry: Sendable {
    /// Index of the annotation.
    let date: Int?
    let actor: ActorReading?

    /// The entry a head opens; nil where it is none.
    init?(_ head: LineHead) {
        guard head.opensLine, head.isHead, head.lineGoesOn || !head.isWhole, head.dates.count <= 1,
            head.actors.count <= 2
        else { return nil }
        date = head.dates.first
        actor = head.actors.first
    }

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
            guard draft.type != "institution", draft.type != "seminar" else { return }
            let role = draft.type == "project" ? "host" : "recipient"
            guard draft.join([.inferred(actor.name.actor, .state, role: role, from: span)]) else { return }
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
