public import Formats

/// Something that a search found.
public struct SearchHit: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable { case event, quote, text }

    public let kind: Kind
    /// Identifier of the event, the evidence or the document.
    public let id: String
    /// The event it belongs to; empty for texts.
    public let event: String
    /// The document it stands in; empty for events.
    public let document: String
    /// Of the document, or of all documents that tell the event, separated by `|`.
    public let origin: String
    /// Code points of the document's text; nil for events.
    public let range: Range<Int>?
    /// The words found, among those around them.
    public let excerpt: String

    public init(
        kind: Kind, id: String, event: String, document: String, origin: String, range: Range<Int>?, excerpt: String
    ) {
        self.kind = kind
        self.id = id
        self.event = event
        self.document = document
        self.origin = origin
        self.range = range
        self.excerpt = excerpt
    }

    public var json: JSON {
        .object([
            .init("kind", .string(kind.rawValue)), .init("id", .string(id)), .init("event_id", event.json),
            .init("document_id", document.json), .init("origin", origin.json),
            .init("char_start", JSON(range?.lowerBound)), .init("char_end", JSON(range?.upperBound)),
            .init("excerpt", .string(excerpt)),
        ])
    }
}
