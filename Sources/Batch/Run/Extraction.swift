public import Annotation
public import Events
public import Formats

/// What annotation and event rules found in one document.
public struct Extraction: Sendable, Hashable {
    public let events: [DocumentEvent]
    /// The day the text speaks from.
    public let reference: CalendarDay?
    /// The language most of its sentences are in.
    public let language: Language
    public let remarks: [String]
    /// Identifiers of all listed actors named in it, ascending.
    public let namedActors: [String]
    public let sentences: Int

    public init(
        events: [DocumentEvent], reference: CalendarDay?, language: Language, remarks: [String], namedActors: [String],
        sentences: Int
    ) {
        self.events = events
        self.reference = reference
        self.language = language
        self.remarks = remarks
        self.namedActors = namedActors
        self.sentences = sentences
    }

    /// Sums up what was found in an annotated document.
    public init(of annotated: AnnotatedDocument, events: [DocumentEvent]) {
        var actors: Set<String> = []
        for annotation in annotated.annotations {
            if case .name(let name) = annotation.content, name.listed { actors.insert(name.actor) }
        }
        self.init(
            events: events, reference: annotated.reference, language: annotated.language,
            remarks: annotated.remarks, namedActors: actors.sorted(), sentences: annotated.sentences.count)
    }
}
