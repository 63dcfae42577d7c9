import Documents
import Events
import Formats

/// Makes events of the document events of a corpus.
///
/// The result depends on what is given, not on its order.
public struct Reconciler: Sendable {
    let knowledge: any ActorKnowledge
    let ledger: Ledger
    let reviews: ReviewBook

    /// - Parameters:
    ///   - knowledge: answers actors and affiliations.
    ///   - ledger: identifiers given so far.
    ///   - reviews: what reviewers decided.
    public init(knowledge: any ActorKnowledge, ledger: Ledger = .empty, reviews: ReviewBook = ReviewBook([])) {
        self.knowledge = knowledge
        self.ledger = ledger
        self.reviews = reviews
    }

    /// - Parameters:
    ///   - scored: candidate pairs scored elsewhere; of use where they are all of just this corpus.
    ///   - explaining: whether to say of each event why its document events are one.
    public func reconcile(
        _ given: [SourcedEvent], documents: [SourceDocument], scored: [ScoredPairs] = [], explaining: Bool = true
    ) -> ReconciledCorpus {
        let replay = ReviewReplay(reviews, events: Self.inOrder(given))
        let events = replay.events
        let reconciliation = CorpusReconciliation(
            count: events.count, documents: documents, by: self, decided: replay.pairs, scored: scored,
            event: { events[$0] })
        var reconciled: [ReconciledEvent] = []
        var merges: [MergeExplanation] = []
        var eventOf: [String: String] = [:]
        let made = EachOnItsCore.results(of: reconciliation.groups.count) { group in
            let members = reconciliation.groups[group]
            let event = reconciliation.event(
                group, corrections: members.flatMap { replay.corrections[$0] ?? [] },
                review: replay.state(of: members))
            return (event, explaining ? reconciliation.explanation(group, event.id, of: events) : nil)
        }
        for (members, (event, merge)) in zip(reconciliation.groups, made) {
            reconciled.append(event)
            for member in members { eventOf[events[member].id] = event.id }
            if let merge { merges.append(merge) }
        }
        let order = reconciled.indices.sorted { Self.isEarlier(reconciled[$0], reconciled[$1]) }
        let position = Dictionary(uniqueKeysWithValues: order.enumerated().map { (reconciled[$1].id, $0) })
        let newLines = reconciliation.assignment.newLines
        return ReconciledCorpus(
            events: order.map { reconciled[$0] }, documentEvents: events, documents: reconciliation.documentList,
            eventOf: eventOf, merges: merges.sorted { position[$0.event, default: 0] < position[$1.event, default: 0] },
            tellingOf: reconciliation.tellingOf, newLedgerLines: newLines, ledger: ledger.appending(newLines),
            staleReviews: replay.stale, disputedReviews: replay.disputed, readEvents: replay.shown,
            setAside: replay.setAside, takesScores: reconciliation.takesScores)
    }

    /// One share of the candidate pairs, for `reconcile` of the same corpus elsewhere.
    public func scoredPairs(
        _ share: PairShare, of given: [SourcedEvent], documents: [SourceDocument]
    ) -> ScoredPairs {
        let replay = ReviewReplay(reviews, events: Self.inOrder(given))
        let byID = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return Grouping.scored(
            share, ComparableCorpus(replay.events, documents: byID, knowledge: knowledge),
            documents: documents.sorted { $0.id < $1.id }, decided: replay.pairs)
    }

    /// The same events one at a time, in the order of the document events that first tell them: for archives whose events
    /// do not fit into memory at once. Nothing is kept of why they are one, and no ledger line is made. Where there are
    /// reviews, which ask for every quote, all of them are unpacked after all.
    ///
    /// - Parameters:
    ///   - noting: what is to be kept of an event; called from several threads.
    ///   - body: takes what was kept, one event after the other.
    public func forEachEvent<Note: Sendable>(
        of given: DocumentEventStore, noting: @Sendable (ReconciledEvent) -> Note, _ body: (Note) -> Void
    ) {
        var ordered = given
        guard reviews.active.isEmpty else {
            let events = (0..<ordered.count).map { ordered[$0] }
            for event in reconcile(events, documents: ordered.documents, explaining: false).events {
                body(noting(event))
            }
            return
        }
        ordered.order()
        let store = ordered
        let reconciliation = CorpusReconciliation(
            count: store.count, documents: store.documents, by: self, decided: ReviewedPairs(), recordsTellings: false,
            event: { store[$0] })
        // In portions, so that no more than one is held.
        let portion = 1 << 14
        for start in stride(from: 0, to: reconciliation.groups.count, by: portion) {
            let count = min(portion, reconciliation.groups.count - start)
            let notes = EachOnItsCore.results(of: count) { noting(reconciliation.event(start + $0)) }
            for note in notes { body(note) }
        }
    }

    /// Why two document events of a corpus are, or are not, one event; nil where either is unknown.
    public func explain(
        _ left: String, _ right: String, in given: [SourcedEvent], documents: [SourceDocument]
    ) -> PairJudgement? {
        let replay = ReviewReplay(reviews, events: Self.inOrder(given))
        let events = replay.events
        guard let i = events.firstIndex(where: { $0.id == left }),
            let j = events.firstIndex(where: { $0.id == right }), i != j
        else { return nil }
        let byID = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let judge = Grouping(
            ComparableCorpus(events, documents: byID, knowledge: knowledge),
            documents: documents.sorted { $0.id < $1.id }, decided: replay.pairs
        ).judge
        return judge.judgement(min(i, j), max(i, j), of: events)
    }

    /// By document, then by place in the text, so that indices follow from content.
    private static func inOrder(_ given: [SourcedEvent]) -> [SourcedEvent] {
        given.sorted { a, b in
            if a.document != b.document { return a.document < b.document }
            let (left, right) = (a.event.mentions.first?.span.start ?? 0, b.event.mentions.first?.span.start ?? 0)
            return left != right ? left < right : a.id < b.id
        }
    }

    /// By first day, undated ones last, then by identifier.
    public static func isEarlier(_ a: ReconciledEvent, _ b: ReconciledEvent) -> Bool {
        let (left, right) = (a.firstDay, b.firstDay)
        return left != right ? left < right : a.id < b.id
    }
}

extension ReconciledEvent {
    /// Number of the day it is sorted by; the greatest where it has none.
    public var firstDay: Int32 { fields.interval.flatMap { ($0.from ?? $0.lastDay)?.number } ?? .max }
}
