public import Annotation
public import Formats
public import Reconciliation

/// What a run keeps of a document once it has been read and its events were found: everything but its text.
public struct ReadDocument: Sendable {
    public let mediaType: String
    public let pages: Int
    public let title: String?
    public let published: CalendarDay?
    /// Which pages hold no text, in words; nil where all do.
    public let unreadPages: String?
    /// The greatest page number it has, counted or printed.
    public let lastPage: Int
    /// The language most of its sentences are in.
    public let language: Language
    /// The day the text speaks from.
    public let reference: CalendarDay?
    public let fingerprint: TextFingerprint
    /// Its events with their quotes, those that reviewers added included.
    public let events: [SourcedEvent]
    /// Where the work store keeps it.
    let key: SHA256Digest
}
