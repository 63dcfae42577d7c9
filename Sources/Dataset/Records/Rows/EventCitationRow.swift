public import Formats

/// A document that tells an event, as a footnote cites it.
public struct EventCitationRow: Record {
    public var eventID = ""
    public var rank = 0
    public var documentID = ""
    public var issuer = ""
    public var issuerName = ""
    public var title = ""
    public var published: CalendarDay?
    public var pages: [Int] = []
    public var pageLabels: [String] = []
    public var url = ""
    public var sha256 = ""
    public var origin = ""
    public var citation = ""

    public init() {}

    public static let table = RecordTable<EventCitationRow>(
        "event_citations", "One row for every event and document that tells it: where to look it up, to the page.",
        key: ["event_id", "document_id"], order: ["event_id", "rank"],
        columns: [
            .init(
                "event_id", \.eventID, .required, .references(table: "events", column: "event_id"),
                meaning: "The event."),
            .init(
                "rank", \.rank, .atLeast(1),
                meaning: "1 is the document to cite first: originals before others, then those that say most of it."),
            .init(
                "document_id", \.documentID, .required, .references(table: "documents", column: "document_id"),
                meaning: "The document."),
            .init("issuer", \.issuer, .required, meaning: "The body that published it."),
            .init("issuer_name", \.issuerName, meaning: "That body's name in words."),
            .init("title", \.title, meaning: "The document's title."),
            .init("published", \.published, meaning: "The day of its publication."),
            .init("pages", \.pages, .atLeast(1), meaning: "The pages that tell the event, counted from 1."),
            .init("page_labels", \.pageLabels, meaning: "The printed labels of those pages, where they have any."),
            .init("url", \.url, meaning: "Where the document was fetched from."),
            .init("sha256", \.sha256, .pattern(ClosedList.sha256), meaning: "SHA-256 of its bytes."),
            .init("origin", \.origin, .required, .oneOf(ClosedList.origins), meaning: "Origin of the document."),
            .init("citation", \.citation, .required, meaning: "All of this as a footnote writes it."),
        ])
}
