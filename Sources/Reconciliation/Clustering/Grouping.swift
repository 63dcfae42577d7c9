/// The document events of a corpus in groups of one event each.
///
/// Two rounds: what the first finds out about documents (that one translates another, that two differ on a day) decides
/// pairs of the second.
struct Grouping {
    let groups: [[Int]]
    let judge: PairJudge
    let tellingOf: [String: String]

    /// - Parameters:
    ///   - corpus: events in canonical order.
    ///   - documents: by identifier.
    init(_ corpus: ComparableCorpus, documents: [SourceDocument], decided: ReviewedPairs) {
        let reprints = IndependentTellings.groups(documents)
        let first = PairJudge(corpus: corpus, tellings: Self.numbers(reprints, in: corpus), decided: decided)
        let candidates = CandidatePairs(corpus)
        let edges = AverageLinkage(judge: first).edges(candidates)
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
        func isConcerned(_ i: Int, _ j: Int) -> Bool {
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
