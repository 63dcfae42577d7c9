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

    public init(events: [DocumentEvent], reference: CalendarDay?, language: Language, remarks: [String]) {
        self.events = events
        self.reference = reference
        self.language = language
        self.remarks = remarks
    }

    /// Sums up what was found in an annotated document.
    public init(of annotated: AnnotatedDocument, events: [DocumentEvent]) {
        self.init(
            events: events, reference: annotated.reference, language: annotated.language, remarks: annotated.remarks)
    }
}
