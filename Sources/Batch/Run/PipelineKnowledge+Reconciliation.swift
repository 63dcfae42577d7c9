internal import Annotation
internal import Formats
public import Reconciliation

extension PipelineKnowledge {
    /// Reconciles document events from anywhere by this study's names, ledger and reviews; nothing is written.
    ///
    /// - Throws: `Faults` of the study's ledgers.
    public func reconcile(_ events: [SourcedEvent], documents: [SourceDocument]) throws -> ReconciledCorpus {
        let ledgers = try StudyLedgers(study: study)
        return Reconciler(knowledge: gazetteer, ledger: ledgers.ledger, reviews: ledgers.reviews)
            .reconcile(events, documents: documents)
    }
}
