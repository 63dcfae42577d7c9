public import Documents
public import Formats

/// What is known of a document from outside when it is annotated.
public struct DocumentContext: Sendable, Hashable {
    public var id: String
    public var issuer: String?
    public var published: CalendarDay?
    public var language: Language?
    public var dateOrder: DateOrder?
    /// Phrases that mean the issuer itself (`the Bank`).
    public var selfNames: [String]
    /// Benchmarks only: a date without year is the next one.
    public var prefersFuture: Bool

    public init(
        id: String, issuer: String? = nil, published: CalendarDay? = nil, language: Language? = nil,
        dateOrder: DateOrder? = nil, selfNames: [String] = [], prefersFuture: Bool = false
    ) {
        self.id = id
        self.issuer = issuer
        self.published = published
        self.language = language
        self.dateOrder = dateOrder
        self.selfNames = selfNames
        self.prefersFuture = prefersFuture
    }
}

/// A document with everything `Annotation` found in it.
public struct AnnotatedDocument: Sendable {
    public let document: Document
    public let context: DocumentContext
    /// The day the text speaks from: a dateline's or lead's, else the publication date.
    public let reference: CalendarDay?
    public let tokens: [Token]
    public let sentences: [Sentence]
    /// By span.
    public let annotations: [Annotation]
    /// Two dates that cannot both hold, a written weekday that misses its day, unclear date order: for the user.
    public let remarks: [String]

    public init(
        document: Document, context: DocumentContext, reference: CalendarDay?, tokens: [Token], sentences: [Sentence],
        annotations: [Annotation], remarks: [String]
    ) {
        self.document = document
        self.context = context
        self.reference = reference
        self.tokens = tokens
        self.sentences = sentences
        self.annotations = annotations
        self.remarks = remarks
    }

    public func text(_ span: Span) -> String { document.text.string(span) }
}
