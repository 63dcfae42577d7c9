/// One quote that attests one value of one field of one event.
public struct EvidenceRow: Record {
    public var evidenceID = ""
    public var eventID = ""
    public var mentionID = ""
    public var field = ""
    public var value = ""
    public var role = ""
    public var agrees = false
    public var documentID = ""
    public var origin = ""
    public var start = 0
    public var end = 0
    public var quote = ""
    public var prefix = ""
    public var suffix = ""
    public var pages: [Int] = []
    public var pageLabels: [String] = []
    public var rectangles: [PlacedRectangle] = []
    public var path = ""
    public var basis = ""
    public var textLayer = ""
    public var rule = ""

    public init() {}

    /// Identifiers of the evidence it was inferred from; none where stated.
    public var inferredFrom: [String] {
        guard basis.hasPrefix(Self.inferred) else { return [] }
        return basis.dropFirst(Self.inferred.count).split(separator: ",").map(String.init)
    }

    static let inferred = "inferred:"

    public static let table = RecordTable<EvidenceRow>(
        "evidence", "One row for every quote that attests a value of a field.",
        key: ["evidence_id"],
        order: ["document_id", "char_start", "char_end", "field", "role", "value", "evidence_id"],
        columns: [
            .init(
                "evidence_id", \.evidenceID, .required,
                meaning: "Lasting identifier, from document, type, field and normalised quote with its occurrence."),
            .init(
                "event_id", \.eventID, .references(table: "events", column: "event_id"),
                meaning: "The event; empty where a reviewer rejected the mention or this evidence of it."),
            .init(
                "mention_id", \.mentionID, .required, .references(table: "mentions", column: "mention_id"),
                meaning: "The passage it belongs to."),
            .init(
                "field", \.field, .required, .oneOf(ClosedList.eventFields),
                meaning: "The field it attests; type is the trigger."),
            .init("value", \.value, meaning: "The value that this quote attests."),
            .init("role", \.role, meaning: "A participant's role; empty for other fields."),
            .init("agrees", \.agrees, meaning: "Whether the event's own value is compatible with it."),
            .init(
                "document_id", \.documentID, .required, .references(table: "documents", column: "document_id"),
                meaning: "The document the quote stands in."),
            .init(
                "origin", \.origin, .required, .oneOf(ClosedList.origins), meaning: "Origin of that document."),
            .init(
                "char_start", \.start, .atLeast(0),
                meaning: "Code points of the document's text before the quote."),
            .init(
                "char_end", \.end, .atLeast(0),
                meaning: "Code points of the document's text up to the end of the quote."),
            .init("quote", \.quote, .required, meaning: "The exact words."),
            .init("prefix", \.prefix, meaning: "The words before it, 32 code points at most."),
            .init("suffix", \.suffix, meaning: "The words after it, 32 code points at most."),
            .init("pages", \.pages, .atLeast(1), meaning: "The pages it stands on, counted from 1."),
            .init("page_labels", \.pageLabels, meaning: "The printed labels of those pages."),
            .init(
                "rects", \.rectangles,
                meaning:
                    "One rectangle per printed line: page:x0,y0,x1,y1 in PDF points from the top left of the crop box."),
            .init("path", \.path, meaning: "Element path in HTML or XML."),
            .init(
                "basis", \.basis, .required, .pattern("stated|inferred:[^,]+(,[^,]+)*"),
                meaning: "stated, or inferred: with the evidence_ids it was inferred from, separated by commas."),
            .init(
                "text_layer", \.textLayer, .required, .oneOf(ClosedList.textLayers),
                meaning: "native: the source's own characters; ocr: characters read from a picture."),
            .init("rule", \.rule, .required, meaning: "The rule that read it."),
        ])
}
