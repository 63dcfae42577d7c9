/// The independent sources of one event.
struct EventSources {
    /// Best-ranked telling of each, in rank order.
    let best: [SourcedEvent]
    var count: Int { best.count }

    /// Two passages are one where so much of the shorter one's word sequences stand in the other: one quotes the other.
    static let samePassage = 0.7

    init(tellings: [SourcedEvent], documents: [String: SourceDocument], tellingOf: [String: String]) {
        var best: [SourcedEvent] = []
        var texts: Set<String> = []
        // Which of the best have a word sequence: only passages that share one can quote one another.
        var holders: [UInt64: [Int]] = [:]
        for telling in tellings {
            let text = tellingOf[telling.document] ?? telling.document
            guard !texts.contains(text) else { continue }
            let near = Set(telling.passage.shingles.flatMap { holders[$0] ?? [] })
            if near.contains(where: { telling.passage.containment(in: best[$0].passage) >= Self.samePassage }) {
                continue
            }
            texts.insert(text)
            for shingle in telling.passage.shingles { holders[shingle, default: []].append(best.count) }
            best.append(telling)
        }
        self.best = best
    }
}
