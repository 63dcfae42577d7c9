/// The document events of a corpus in groups of one event each.
///
/// Two rounds: what the first finds out about documents (that one translates another, that two differ on a day) decides
/// pairs of the second.
struct Grouping {
    let groups: [[Int]]
    let judge: PairJudge
    let tellingOf: [String: String]

    /// - Parameters:
    ///   - events: in canonical order.
    ///   - documents: by identifier.
    init(
        _ events: [SourcedEvent], documents: [SourceDocument], decided: ReviewedPairs, knowledge: any ActorKnowledge
    ) {
        let byID = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let corpus = ComparableCorpus(events, documents: byID, knowledge: knowledge)
        let reprints = IndependentTellings.groups(documents)
        let first = PairJudge(
            corpus: corpus, tellings: Self.numbers(reprints, of: events, in: corpus), decided: decided)
        let found = AverageLinkage(judge: first).clusters(of: events.count, candidates: CandidatePairs(corpus))
        let texts = Translations.joined(reprints, groups: found, events: events, documents: byID)
        let disagreements = Disagreements(found, in: corpus)
        tellingOf = texts
        guard texts != reprints || !disagreements.isEmpty else {
            groups = found
            judge = first
            return
        }
        let second = PairJudge(
            corpus: corpus, tellings: Self.numbers(texts, of: events, in: corpus), decided: decided,
            disagreements: disagreements)
        judge = second
        groups = AverageLinkage(judge: second).clusters(of: events.count, candidates: CandidatePairs(corpus))
    }

    /// For each document number, the number of the text it retells.
    static func numbers(
        _ tellingOf: [String: String], of events: [SourcedEvent], in corpus: ComparableCorpus
    ) -> [Int32] {
        var numbers: [String: Int32] = [:]
        var tellings: [Int32] = []
        for (index, event) in events.enumerated() where Int(corpus.events[index].document) == tellings.count {
            let text = tellingOf[event.document] ?? event.document
            let number = numbers[text] ?? Int32(numbers.count)
            numbers[text] = number
            tellings.append(number)
        }
        return tellings
    }
}
