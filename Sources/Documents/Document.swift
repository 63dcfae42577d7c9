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

    /// A document that is a bare text: one block per line, lines of a hard-wrapped paragraph in one block; nothing is
    /// changed, so that offsets are those of the text given.
    public init(plainText: String) {
        let text = ReadingText(plainText)
        let lines = PlainLines(text.bytes)
        var blocks: [Block] = []
        var open: Span?
        for (number, line) in lines.spans.enumerated() {
            if let start = open?.start, lines.goesOn(after: number - 1) {
                open = Span(start, line.end)
                continue
            }
            if let open { blocks.append(Block(kind: .paragraph, span: open)) }
            open = line
        }
        if let open { blocks.append(Block(kind: .paragraph, span: open)) }
        self.init(mediaType: "text/plain", metadata: DocumentMetadata(), text: text, blocks: blocks)
    }
}

/// The lines of a bare text without blanks at their ends, empty ones left out, and which of them were broken to fit a width.
private struct PlainLines {
    let bytes: [UInt8]
    private(set) var spans: [Span] = []
    /// The longest line whose sentence clearly goes on below; 0 where there is none.
    private var width = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var start = 0
        while start < bytes.count {
            let lineEnd = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            var from = start
            var end = lineEnd
            while from < end, bytes[from] <= 0x20 { from += 1 }
            while end > from, bytes[end - 1] <= 0x20 { end -= 1 }
            if end > from { spans.append(Span(from, end)) }
            start = lineEnd + 1
        }
        for number in spans.indices.dropLast() where isBroken(number) && beginsSmall(number + 1) {
            width = max(width, spans[number].count)
        }
        // Where lines run to twice that width, whoever wrote the text broke no lines: its lines are its paragraphs.
        if let longest = spans.map(\.count).max(), longest > 2 * width { width = 0 }
    }

    /// Whether the next line is the same paragraph: it begins with a small letter, or its first word did not fit.
    func goesOn(after number: Int) -> Bool {
        guard width > 0, number >= 0, number + 1 < spans.count, isBroken(number) else { return false }
        if beginsSmall(number + 1) { return true }
        let word = bytes[spans[number + 1].range].prefix { $0 > 0x20 }.count
        return spans[number].count + 1 + word > width && beginsWithLetter(number + 1)
    }

    /// A long line without a stop at its end, with no empty line below it.
    private func isBroken(_ number: Int) -> Bool {
        let line = spans[number]
        guard line.count >= 60, number + 1 < spans.count else { return false }
        if bytes[line.end..<spans[number + 1].start].count(where: { $0 == 0x0A }) != 1 { return false }
        return ![0x2E, 0x3A, 0x21, 0x3F, 0x3B].contains(bytes[line.end - 1])
    }

    private func beginsSmall(_ number: Int) -> Bool { (0x61...0x7A).contains(bytes[spans[number].start]) }

    private func beginsWithLetter(_ number: Int) -> Bool {
        let byte = bytes[spans[number].start]
        return (0x41...0x5A).contains(byte & 0xDF) || byte >= 0xC3
    }
}
