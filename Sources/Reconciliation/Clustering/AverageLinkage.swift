import Formats

/// Groups document events into events: two groups become one where the average of all judgements between them reaches
/// the threshold and none of them is a veto, the surest pair first. No event is joined through a single weak link.
struct AverageLinkage {
    let judge: PairJudge
    /// Of larger groups so many members, spread evenly, stand for all in judgements between groups.
    static let sample = 48

    typealias Edge = ScoredPairs.Pair

    /// Candidate pairs that reach the threshold by themselves: groups can only become one through one of them.
    func edges(
        _ candidates: CandidatePairs, of share: PairShare? = nil,
        where isAsked: @Sendable (Int, Int) -> Bool = { _, _ in true }
    ) -> [Edge] {
        let pieces = EachOnItsCore.cores * 4
        return EachOnItsCore.results(of: pieces) { piece in
            var edges: [Edge] = []
            candidates.visit(share, piece: (piece, pieces)) { i, j in
                guard isAsked(i, j) else { return }
                let score = judge.score(i, j)
                if !score.vetoed, score.score >= PairJudge.threshold {
                    edges.append(Edge(left: Int32(i), right: Int32(j), score: Float(score.score)))
                }
            }
            return edges
        }.flatMap { $0 }
    }

    /// Groups of indices, each ascending, in the order of their first members; every index is in exactly one.
    func clusters(of count: Int, edges found: [Edge]) -> [[Int]] {
        var edges = found
        for (i, j) in judge.decided.sames { edges.append(Edge(left: Int32(i), right: Int32(j), score: 100)) }
        edges.sort { a, b in
            if a.score != b.score { return a.score > b.score }
            return a.left != b.left ? a.left < b.left : a.right < b.right
        }
        var groupOf = Array(0..<count)
        var members = (0..<count).map { [$0] }
        // Two groups of several that were refused are not asked again before one of them has grown.
        var refused: [UInt64: Int] = [:]
        for edge in edges {
            let (a, b) = (groupOf[Int(edge.left)], groupOf[Int(edge.right)])
            guard a != b else { continue }
            let together = members[a].count + members[b].count
            let pair = UInt64(min(a, b)) << 32 | UInt64(max(a, b))
            if together > 2, refused[pair] == together, judge.decided.isEmpty { continue }
            guard belongTogether(members[a], members[b], known: edge) else {
                if together > 2 { refused[pair] = together }
                continue
            }
            let (into, from) = members[a].count >= members[b].count ? (a, b) : (b, a)
            for member in members[from] { groupOf[member] = into }
            Self.insert(members[from], into: &members[into])
            members[from] = []
        }
        return members.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
    }

    /// Members stay ascending as groups grow: an event that hundreds tell is asked hundreds of times who stands for it.
    private static func insert(_ fewer: [Int], into members: inout [Int]) {
        for member in fewer {
            var low = 0
            var high = members.count
            while low < high {
                let middle = (low + high) / 2
                if members[middle] < member { low = middle + 1 } else { high = middle }
            }
            members.insert(member, at: low)
        }
    }

    private func belongTogether(_ left: [Int], _ right: [Int], known edge: Edge) -> Bool {
        if left.count == 1, right.count == 1 { return Double(edge.score) >= PairJudge.threshold }
        var sum = 0.0
        var compared = 0
        var joinedByReviewer = false
        for i in Self.spread(left) {
            for j in Self.spread(right) {
                let judgement = judge.score(min(i, j), max(i, j))
                if judge.decided.judgement(i, j) == true { joinedByReviewer = true }
                if judgement.vetoed { return false }
                sum += min(judgement.score, 10)
                compared += 1
            }
        }
        return joinedByReviewer || sum >= PairJudge.threshold * Double(compared)
    }

    private static func spread(_ members: [Int]) -> [Int] {
        guard members.count > sample else { return members }
        return (0..<sample).map { members[$0 * members.count / sample] }
    }
}
