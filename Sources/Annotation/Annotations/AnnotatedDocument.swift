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
    /// Benchmarks only: what dates that leave something open are taken to mean.
    public var reading: DateReading

    public init(
        id: String, issuer: String? = nil, published: CalendarDay? = nil, language: Language? = nil,
        dateOrder: DateOrder? = nil, selfNames: [String] = [], reading: DateReading = .report
    ) {
        self.id = id
        self.issuer = issuer
        self.published = published
        self.language = language
        self.dateOrder = dateOrder
        self.selfNames = selfNames
        self.reading = reading
    }
}

/// What dates that leave something open are taken to mean.
///
/// Communiqués are reports, and everything this project writes is read so. The other two are how the authors of public test
/// suites read, and exist to be measured against them.
public enum DateReading: Sendable, Hashable {
    /// By ANNOTATION.md: tense and nearness choose, “until May” includes May, “before May” is no date of its own.
    case report
    /// As who arranges meetings: dates without a year are still to come, distances are counted to a finer unit, the end of a
    /// month is its last third.
    case arranging
    /// As who asks a table: “before” and “after” open the interval, “until” and “from … to” stop short of a month or
    /// quarter named last, “within three weeks” begins today, the beginning of a year is its first four months.
    case querying
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
