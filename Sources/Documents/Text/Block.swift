/// What a stretch of the reading text is on its page.
public enum BlockKind: String, Sendable, CaseIterable {
    case title, heading, paragraph
    case listItem = "list-item"
    case tableCell = "table-cell"
    case caption, footnote, quotation
    case formField = "form-field"
    case pageAnnotation = "page-annotation"
    case preformatted
}

/// A block of the reading text; blocks stand in reading order, never overlap, and are separated by line ends.
public struct Block: Sendable, Hashable {
    public let kind: BlockKind
    public let span: Span
    /// Depth of a heading (1 is the highest) or of a list item; 0 elsewhere.
    public let level: Int
    /// Element path in HTML and XML (`/html/body/div[2]/p[3]`); nil elsewhere.
    public let path: String?
    /// The language the source declares for this block (a BCP 47 tag); nil where it says nothing.
    public let declaredLanguage: String?

    public init(kind: BlockKind, span: Span, level: Int = 0, path: String? = nil, declaredLanguage: String? = nil) {
        self.kind = kind
        self.span = span
        self.level = level
        self.path = path
        self.declaredLanguage = declaredLanguage
    }
}
