import Events

/// Compares what somebody else tells (a claim, a query) with the document events of a reconciled corpus, by the same
/// findings that decide whether two document events are one.
public struct EventMatcher: Sendable {
    /// A document event that may be the one asked for.
    public struct Match: Sendable, Hashable {
        /// Index into the corpus' document events.
        public let index: Int
        public let score: Double
        /// The findings with their reasons; left is what was asked.
        public let judgement: PairJudgement
    }

    private let corpus: ReconciledCorpus
    private let all: [SourcedEvent]
    private let judge: PairJudge
    private let byFamily: [Int32: [Int]]
    private let firstProbe: Int

    /// - Parameter probes: what is asked for, each told by a document of its own or by the paper's.
    public init(_ corpus: ReconciledCorpus, probes: [SourcedEvent], knowledge: any ActorKnowledge) {
        self.corpus = corpus
        all = corpus.documentEvents + probes
        firstProbe = corpus.documentEvents.count
        let documents = Dictionary(corpus.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let comparable = ComparableCorpus(
            all, documents: documents, knowledge: knowledge, weighting: .byKind)
        judge = PairJudge(
            corpus: comparable, tellings: Grouping.numbers(corpus.tellingOf, in: comparable),
            decided: ReviewedPairs())
        var byFamily: [Int32: [Int]] = [:]
        for event in comparable.events[..<firstProbe] { byFamily[event.family, default: []].append(Int(event.index)) }
        self.byFamily = byFamily
    }

    /// Document events that reach the threshold, best first.
    ///
    /// - Parameters:
    ///   - probe: index into the probes.
    ///   - leavingOut: comparisons not made (`date`, `place`, `ordinal`).
    ///   - threshold: the reconciler's own where nil.
    public func matches(
        _ probe: Int, leavingOut: Set<Feature.Name> = [], threshold: Double? = nil
    ) -> [Match] {
        let probe = firstProbe + probe
        let least = threshold ?? PairJudge.threshold
        let omitted = PairJudge.Omissions(leavingOut)
        var found: [(index: Int, score: Double)] = []
        for index in byFamily[judge.corpus.events[probe].family] ?? [] where all[index].document != all[probe].document
        {
            var score = PairScore()
            judge.compare(probe, index, leavingOut: omitted, into: &score)
            if !score.vetoed, score.score >= least { found.append((index, score.score)) }
        }
        found.sort { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
        return found.map { item in
            Match(
                index: item.index, score: item.score,
                judgement: judge.judgement(probe, item.index, leavingOut: omitted, of: all))
        }
    }

    /// Whether two document events of the corpus tell one event by these weights, whatever else the corpus holds.
    public func areOne(_ i: Int, _ j: Int) -> Bool {
        let score = judge.score(min(i, j), max(i, j))
        return !score.vetoed && score.score >= PairJudge.threshold
    }

    /// The lowest score at which two tellings are one event.
    public static var threshold: Double { PairJudge.threshold }
}
