public import Formats

/// What a source says of itself, and what a reader found out about it.
public struct DocumentMetadata: Sendable, Hashable {
    public var title: String?
    public var author: String?
    /// BCP 47 tag the source declares.
    public var language: String?
    /// The day the issuer states in the page's or file's own metadata; never “modified” or “generated”.
    public var published: CalendarDay?
    /// Where `published` was read (`meta article:published_time`, `json-ld datePublished` …).
    public var publishedFrom: String?
    /// Further facts in the order found: (`pdf producer`, …), (`outline`, …), (`attachment`, …).
    public var notes: [[String]]

    public init(
        title: String? = nil, author: String? = nil, language: String? = nil, published: CalendarDay? = nil,
        publishedFrom: String? = nil, notes: [[String]] = []
    ) {
        self.title = title
        self.author = author
        self.language = language
        self.published = published
        self.publishedFrom = publishedFrom
        self.notes = notes
    }
}

/// One source as read: its text, and the way back from every stretch of it to the page or element that holds it.
public struct Document: Sendable, Hashable {
    /// `application/pdf`, `text/html`, `text/plain`, `application/xml`, `text/markdown`, …
    public let mediaType: String
    public let metadata: DocumentMetadata
    public let text: ReadingText
    public let blocks: [Block]
    /// Empty for sources without pages.
    public let pages: [Page]
    /// By span; empty for sources without pages.
    public let lines: [Line]

    public init(
        mediaType: String, metadata: DocumentMetadata, text: ReadingText, blocks: [Block], pages: [Page] = [],
        lines: [Line] = []
    ) {
        self.mediaType = mediaType
        self.metadata = metadata
        self.text = text
        self.blocks = blocks
        self.pages = pages
        self.lines = lines
    }

    /// A document that is a bare text: one block per paragraph, paragraphs separated by empty lines, nothing rejoined,
    /// so that offsets are those of the text given.
    public init(plainText: String) {
        let text = ReadingText(plainText)
        var blocks: [Block] = []
        var start = 0
        while start < text.bytes.count {
            let lineEnd = text.bytes[start...].firstIndex(of: 0x0A) ?? text.bytes.count
            var from = start
            var end = lineEnd
            while from < end, text.bytes[from] <= 0x20 { from += 1 }
            while end > from, text.bytes[end - 1] <= 0x20 { end -= 1 }
            if end > from { blocks.append(Block(kind: .paragraph, span: Span(from, end))) }
            start = lineEnd + 1
        }
        self.init(mediaType: "text/plain", metadata: DocumentMetadata(), text: text, blocks: blocks)
    }
}
