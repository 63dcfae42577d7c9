/// Everything the corpus says, as events.
public struct ReconciledCorpus: Sendable {
    /// By first day (undated last), then identifier.
    public let events: [ReconciledEvent]
    /// The document events they were made of, in the order of their documents.
    public let documentEvents: [SourcedEvent]
    /// By identifier.
    public let documents: [SourceDocument]
    /// Event identifier of each document event that is part of an event.
    public let eventOf: [String: String]
    public let merges: [MergeExplanation]
    /// For every document, the one whose text it retells (itself where it is independent).
    public let tellingOf: [String: String]
    /// What to append to the study's ledger.
    public let newLedgerLines: [LedgerLine]
    /// The ledger with those lines.
    public let ledger: Ledger
    /// Reviews that no longer find their evidence.
    public let staleReviews: [StaleReview]
    /// Questions reviewers disagree about: neither answer was applied.
    public let disputedReviews: [ReviewBook.Entry]
    /// The document events before reviewers rejected any of them or any of their evidence, in the same order.
    public let readEvents: [SourcedEvent]
    /// Identifiers of the evidence that reviewers rejected, alone or with its telling.
    public let setAside: Set<String>
    /// Whether pairs scored elsewhere were taken instead of being scored again.
    public let takesScores: Bool

    public init(
        events: [ReconciledEvent], documentEvents: [SourcedEvent], documents: [SourceDocument],
        eventOf: [String: String], merges: [MergeExplanation], tellingOf: [String: String],
        newLedgerLines: [LedgerLine], ledger: Ledger, staleReviews: [StaleReview],
        disputedReviews: [ReviewBook.Entry] = [], readEvents: [SourcedEvent]? = nil, setAside: Set<String> = [],
        takesScores: Bool = false
    ) {
        self.events = events
        self.documentEvents = documentEvents
        self.documents = documents
        self.eventOf = eventOf
        self.merges = merges
        self.tellingOf = tellingOf
        self.newLedgerLines = newLedgerLines
        self.ledger = ledger
        self.staleReviews = staleReviews
        self.disputedReviews = disputedReviews
        self.readEvents = readEvents ?? documentEvents
        self.setAside = setAside
        self.takesScores = takesScores
    }

    /// All conflicts, in the order of their events.
    public var conflicts: [Conflict] { events.flatMap(\.conflicts) }
}
