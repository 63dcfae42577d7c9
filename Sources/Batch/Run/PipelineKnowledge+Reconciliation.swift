internal import Annotation
internal import Formats
public import Reconciliation

extension PipelineKnowledge {
    /// The events of document events from anywhere, by this study's names, ledger and reviews; nothing is written.
    ///
    /// - Throws: `Faults` of the study's ledgers.
    public func forEachEvent(of store: DocumentEventStore, _ body: (ReconciledEvent) -> Void) throws {
        let ledgers = try StudyLedgers(study: study)
        Reconciler(knowledge: gazetteer, ledger: ledgers.ledger, reviews: ledgers.book)
            .forEachEvent(of: store, body)
    }
}
