public import Documents

/// All rows of a dataset and the texts they quote.
public struct DatasetContents: Sendable {
    public var documents: [DocumentRow] = []
    public var events: [EventRow] = []
    public var participants: [ParticipantRow] = []
    public var actors: [ActorRow] = []
    public var actorNames: [ActorNameRow] = []
    public var affiliations: [AffiliationRow] = []
    public var mentions: [MentionRow] = []
    public var evidence: [EvidenceRow] = []
    public var conflicts: [ConflictRow] = []
    public var claims: [ClaimRow] = []
    public var claimFields: [ClaimFieldRow] = []
    public var claimEvents: [ClaimEventRow] = []
    public var citations: [CitationRow] = []
    public var identifiers: [IdentifierRow] = []
    public var coverage: [CoverageRow] = []
    /// By document identifier: the text of every document that was read.
    public var texts: [DocumentText] = []
    /// Holds evidence and texts in place of the two lists where a corpus is large.
    public var spool: DatasetSpool?

    public init() {}

    /// Every table's rows in its documented order, texts by document identifier.
    public func sorted() -> DatasetContents {
        var result = self
        result.documents = DocumentRow.table.sorted(documents)
        result.events = EventRow.table.sorted(events)
        result.participants = ParticipantRow.table.sorted(participants)
        result.actors = ActorRow.table.sorted(actors)
        result.actorNames = ActorNameRow.table.sorted(actorNames)
        result.affiliations = AffiliationRow.table.sorted(affiliations)
        result.mentions = MentionRow.table.sorted(mentions)
        result.evidence = EvidenceRow.table.sorted(evidence)
        result.conflicts = ConflictRow.table.sorted(conflicts)
        result.claims = ClaimRow.table.sorted(claims)
        result.claimFields = ClaimFieldRow.table.sorted(claimFields)
        result.claimEvents = ClaimEventRow.table.sorted(claimEvents)
        result.citations = CitationRow.table.sorted(citations)
        result.identifiers = IdentifierRow.table.sorted(identifiers)
        result.coverage = CoverageRow.table.sorted(coverage)
        result.texts = texts.sorted { CellOrder.compare(texts: $0.document, $1.document) < 0 }
        return result
    }

    /// Calls `body` with every table's rows, in the order of `Schema.tables`.
    func forEachTable<Failure: Error>(_ body: (any TableRows) throws(Failure) -> Void) throws(Failure) {
        try body(Rows(documents))
        try body(Rows(events))
        try body(Rows(participants))
        try body(Rows(actors))
        try body(Rows(actorNames))
        try body(Rows(affiliations))
        try body(Rows(mentions))
        try body(EvidenceTableRows(self))
        try body(Rows(conflicts))
        try body(Rows(claims))
        try body(Rows(claimFields))
        try body(Rows(claimEvents))
        try body(Rows(citations))
        try body(Rows(identifiers))
        try body(Rows(coverage))
    }
}

/// The canonical reading text of a document.
public struct DocumentText: Sendable, Hashable {
    public let document: String
    public let text: ReadingText
    public init(document: String, text: ReadingText) {
        self.document = document
        self.text = text
    }
}
