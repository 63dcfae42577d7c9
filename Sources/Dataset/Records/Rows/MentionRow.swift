/// What one passage says of one event.
public struct MentionRow: Record {
    public var mentionID = ""
    public var documentEventID = ""
    public var eventID = ""
    public var documentID = ""
    public var type = ""
    public var subtype = ""
    public var status = ""
    public var edtf = ""
    public var rule = ""
    public var start = 0
    public var end = 0

    public init() {}

    public static let table = RecordTable<MentionRow>(
        "mentions", "One row for every passage that tells an event.",
        key: ["mention_id"], order: ["document_id", "char_start", "char_end", "mention_id"],
        columns: [
            .init(
                "mention_id", \.mentionID, .required,
                meaning: "Lasting identifier, from document, type and normalised trigger quote with its occurrence."),
            .init(
                "document_event_id", \.documentEventID, .required,
                meaning: "The event within its document: mentions of one document event share it."),
            .init(
                "event_id", \.eventID, .references(table: "events", column: "event_id"),
                meaning: "The event it tells; empty where a reviewer rejected it."),
            .init(
                "document_id", \.documentID, .required, .references(table: "documents", column: "document_id"),
                meaning: "The document it stands in."),
            .init("type", \.type, .required, .oneOf(ClosedList.types), meaning: "Type as this passage tells it."),
            .init("subtype", \.subtype, .oneOf(ClosedList.subtypes), meaning: "Subtype as this passage tells it."),
            .init(
                "status", \.status, .required, .oneOf(ClosedList.eventStatuses),
                meaning: "Status as this passage tells it."),
            .init("edtf", \.edtf, meaning: "Date as this passage tells it."),
            .init("rule", \.rule, .required, meaning: "The rule that read the passage."),
            .init(
                "char_start", \.start, .atLeast(0),
                meaning: "Code points of the document's text before the first word that was read for it."),
            .init(
                "char_end", \.end, .atLeast(0),
                meaning: "Code points of the document's text up to the end of the last word that was read for it."),
        ])
}
