/// The document events of a corpus in groups of one event each.
///
/// Two rounds: what the first finds out about documents (that one translates another, that two differ on a day) decides
/// pairs of the second.
struct Grouping {
    let groups: [[Int]]
    let judge: PairJudge
    let tellingOf: [String: String]
    /// Whether the scores given were those of this corpus.
    let takesScores: Bool

    /// One share of the candidate pairs of a corpus, scored as the first round scores them.
    static func scored(
        _ share: PairShare, _ corpus: ComparableCorpus, documents: [SourceDocument], decided: ReviewedPairs
    ) -> ScoredPairs {
        let judge = PairJudge(
            corpus: corpus, tellings: numbers(IndependentTellings.groups(documents), in: corpus), decided: decided)
        let edges = AverageLinkage(judge: judge).edges(CandidatePairs(corpus), of: share)
        return ScoredPairs(corpus: judge.fingerprint, share: share, pairs: edges)
    }

    /// - Parameters:
    ///   - corpus: events in canonical order.
    ///   - documents: by identifier.
    ///   - scored: what other machines have scored of it; all of it is scored here unless they did all of it.
    init(
        _ corpus: ComparableCorpus, documents: [SourceDocument], decided: ReviewedPairs, scored: [ScoredPairs] = []
    ) {
        let reprints = IndependentTellings.groups(documents)
        let first = PairJudge(corpus: corpus, tellings: Self.numbers(reprints, in: corpus), decided: decided)
        let candidates = CandidatePairs(corpus)
        let given = scored.isEmpty ? nil : ScoredPairs.joined(scored, of: first.fingerprint)
        takesScores = given != nil
        let edges = given ?? AverageLinkage(judge: first).edges(candidates)
        let found = AverageLinkage(judge: first).clusters(of: corpus.events.count, edges: edges)
        let texts = Translations(groups: found, corpus: corpus, documents: documents).joined(to: reprints)
        let disagreements = Disagreements(found, in: corpus)
        tellingOf = texts
        guard texts != reprints || !disagreements.isEmpty else {
            groups = found
            judge = first
            return
        }
        let second = PairJudge(
            corpus: corpus, tellings: Self.numbers(texts, in: corpus), decided: decided, disagreements: disagreements)
        judge = second
        // Only pairs of documents something was found out about are judged again.
        @Sendable func isConcerned(_ i: Int, _ j: Int) -> Bool {
            let (left, right) = (corpus.events[i].document, corpus.events[j].document)
            return disagreements.concern(left, right)
                || (first.tellings[Int(left)] == first.tellings[Int(right)])
                    != (second.tellings[Int(left)] == second.tellings[Int(right)])
        }
        let linkage = AverageLinkage(judge: second)
        groups = linkage.clusters(
            of: corpus.events.count,
            edges: edges.filter { !isConcerned(Int($0.left), Int($0.right)) }
                + linkage.edges(candidates, where: isConcerned))
    }

    /// For each document number, the number of the text it retells.
    static func numbers(_ tellingOf: [String: String], in corpus: ComparableCorpus) -> [Int32] {
        var numbers: [String: Int32] = [:]
        return corpus.documents.map { document in
            let text = tellingOf[document] ?? document
            if let number = numbers[text] { return number }
            let number = Int32(numbers.count)
            numbers[text] = number
            return number
        }
    }
}
