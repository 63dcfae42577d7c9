/// Lenient and strict figures of events.
struct EventScores {
    var lenient = Counts()
    var strict = Counts()

    static func += (left: inout EventScores, right: EventScores) {
        left.lenient += right.lenient
        left.strict += right.strict
    }

    /// Matches found to wanted events, the most similar pair first, each used once.
    static func of(found: [ScoredEvent], wanted: [ScoredEvent], aside: [ScoredEvent]) -> EventScores {
        let all = match(found, wanted + aside)
        let neutral = Set(all.filter { $0.wanted >= wanted.count }.map(\.found))
        let kept = found.indices.filter { !neutral.contains($0) }.map { found[$0] }
        let pairs = match(kept, wanted)
        let strict = pairs.filter { kept[$0.found].isStrictly(wanted[$0.wanted]) }.count
        return EventScores(
            lenient: Counts(found: kept.count, wanted: wanted.count, hits: pairs.count),
            strict: Counts(found: kept.count, wanted: wanted.count, hits: strict))
    }

    /// The most similar pair first, each event used once.
    static func match(_ found: [ScoredEvent], _ wanted: [ScoredEvent]) -> [(found: Int, wanted: Int)] {
        var pairs: [(score: Double, found: Int, wanted: Int)] = []
        for (i, event) in found.enumerated() {
            for (j, gold) in wanted.enumerated() {
                let score = event.similarity(gold)
                if score > 0 { pairs.append((score, i, j)) }
            }
        }
        pairs.sort { ($0.score, $0.found, $0.wanted) > ($1.score, $1.found, $1.wanted) }
        var usedFound: Set<Int> = []
        var usedWanted: Set<Int> = []
        var result: [(found: Int, wanted: Int)] = []
        for pair in pairs where !usedFound.contains(pair.found) && !usedWanted.contains(pair.wanted) {
            usedFound.insert(pair.found)
            usedWanted.insert(pair.wanted)
            result.append((pair.found, pair.wanted))
        }
        return result
    }
}
