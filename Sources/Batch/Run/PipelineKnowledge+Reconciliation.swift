internal import Annotation
internal import Formats
public import Reconciliation

extension PipelineKnowledge {
    /// The events of document events from anywhere, by this study's names, ledger and reviews; nothing is written.
    ///
    /// - Parameters:
    ///   - noting: what is to be kept of an event; called from several threads.
    ///   - body: takes what was kept, one event after the other.
    /// - Throws: `Faults` of the study's ledgers.
    public func forEachEvent<Note: Sendable>(
        of store: DocumentEventStore, noting: @Sendable (ReconciledEvent) -> Note, _ body: (Note) -> Void
    ) throws {
        let ledgers = try StudyLedgers(study: study)
        Reconciler(knowledge: gazetteer, ledger: ledgers.ledger, reviews: ledgers.book)
            .forEachEvent(of: store, noting: noting, body)
    }
}
