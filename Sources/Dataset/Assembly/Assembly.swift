public import Claims
internal import Documents
public import Reconciliation

/// Makes the rows of a dataset from what the stages before it found.
///
/// The rows depend on what is given, not on its order.
public struct Assembly: Sendable {
    private let corpus: ReconciledCorpus
    private let documents: [AssembledDocument]
    private let claims: [CheckedClaim]
    private let actors: ActorTables
    private let periods: [RunDescription.Period]
    private let codes: EventCodes

    /// - Parameters:
    ///   - documents: every document the study registers; those that were read with their text.
    ///   - actors: everybody the study's name tables list.
    ///   - periods: the study's periods of analysis.
    public init(
        _ corpus: ReconciledCorpus, documents: [AssembledDocument], claims: [CheckedClaim] = [],
        actors: ActorTables = ActorTables(), periods: [RunDescription.Period] = [], codes: EventCodes = .none
    ) {
        self.corpus = corpus
        self.documents = documents
        self.claims = claims
        self.actors = actors
        self.periods = periods
        self.codes = codes
    }

    /// The dataset's rows and texts, and the fields of events that were left out because no quote attests them.
    ///
    /// - Parameter spool: takes evidence and texts where they are too much to hold.
    /// - Throws: what bringing a document throws.
    public func assembled(
        spool: DatasetSpool? = nil
    ) throws -> (contents: DatasetContents, leftOut: [DatasetFault]) {
        let named = Set(
            corpus.events.flatMap { $0.conflicts.flatMap { [$0.evidence, $0.otherEvidence] } }
                + claims.flatMap { $0.fields.flatMap(\.evidence) })
        let evidence = try EvidenceAssembly(corpus, documents: documents, named: named, spool: spool)
        let events = EventRowAssembly(
            corpus, mentions: evidence.mentions, evidence: evidence.facts, periods: periods, codes: codes)
        let checked = ClaimAssembly(
            claims, evidence: evidence.facts.written, events: Set(events.events.map(\.eventID)),
            documents: Set(documents.map(\.row.documentID)))
        let actors = self.actors.completed(for: events.participants, words: evidence.facts.words)
        var contents = DatasetContents()
        contents.documents = documents.map(\.row)
        contents.events = events.events
        contents.participants = events.participants
        contents.actors = actors.actors
        contents.actorNames = actors.names
        contents.affiliations = actors.affiliations
        contents.mentions = evidence.mentions
        contents.evidence = evidence.evidence
        contents.conflicts = events.conflicts
        contents.claims = checked.claims
        contents.claimFields = checked.fields
        contents.claimEvents = checked.events
        contents.citations = checked.citations
        contents.identifiers = IdentifierAssembly.rows(corpus.ledger)
        contents.coverage = CoverageAssembly.rows(documents: contents.documents, mentions: contents.mentions)
        contents.texts = evidence.texts
        contents.spool = spool
        return (contents.sorted(), events.faults)
    }
}
