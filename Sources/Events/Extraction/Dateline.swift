internal import Annotation
internal import Documents
internal import Formats

/// Where a text is from and, where it says so, of which day it is: `BUSAN, Korea –`, `Assunção, 24 de julho de 2009`.
struct Dateline: Sendable {
    let place: AttachedPlace
    /// Number of the sentence it stands in.
    let reading: Int
    /// Index of the annotation.
    let date: Int?

    /// Sentences at the head of a text in which it stands.
    private static let head = 14

    /// The city that heads one of the first sentences; nil where none does.
    init?(_ heads: [LineHead], readings: [SentenceReading], view: TokenView, places: PlaceAttachment) {
        let head = heads.prefix(Self.head).first { head in
            guard head.isDateline, let first = head.actors.first else { return false }
            if head.label != nil { return true }
            return first.tokens.lowerBound - readings[head.reading].tokens.lowerBound <= 1
        }
        guard let head, let city = head.actors.first else { return nil }
        let span = view.document.annotations[city.annotation].span
        place = AttachedPlace(
            name: places.gazetteer.actor(city.name.actor)?.name ?? view.document.text(span),
            country: places.country(of: city.name.actor), span: span, isInferred: true)
        reading = head.reading
        date = head.dates.last
    }
}
