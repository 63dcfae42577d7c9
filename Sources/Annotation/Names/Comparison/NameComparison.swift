/// How likely two written names are one actor's, by their letters alone: spelling, order and number of their words.
///
/// Words are paired by likeness; what each pair differs by, what stands unpaired and in which order count against. Weights
/// were set on the development half of a public benchmark of name pairs (F1 0.89 there at the threshold 0.7, where the best
/// open matcher reaches 0.79); measure again before changing one.
public struct NameComparison: Sendable {
    /// What is compared: persons carry titles, bodies legal forms.
    public enum Schema: Sendable {
        case person, body

        /// From the words of `chancery names --jsonl`: `Person`, everything else a body.
        public init(_ word: String) { self = word.lowercased() == "person" ? .person : .body }
    }

    public struct Result: Sendable, Hashable {
        /// 0 to 1; from 0.7 on the names are taken for one.
        public let score: Double
        /// A sentence: what agrees and what does not.
        public let reason: String
    }

    private enum Weight {
        static let leastLikeness = 0.5
        static let difference = 1.2
        static let worstPair = 0.6
        static let otherOrder = 0.2
        static let otherOrderOfMany = 0.08
        static let contradiction = 0.35
        static let extraWord = 0.07
        static let singleWord = 0.15
        static let onlyOnePair = 0.3
        static let onlyInitials = 0.4
        /// Up to two letters in a name this long are a slip, whichever word they fall in.
        static let slip = 0.13
        static let lettersForASlip = 7
    }

    private let schema: Schema

    public init(schema: Schema) { self.schema = schema }

    public func compare(_ left: String, _ right: String) -> Result {
        let first = ComparedName(left, schema: schema)
        let second = ComparedName(right, schema: schema)
        if first.words.isEmpty || second.words.isEmpty {
            return Result(score: 0, reason: "nothing to compare")
        }
        if first.words == second.words { return Result(score: 1, reason: "the same words") }
        if first.words.count != second.words.count,
            WordLikeness.distance(first.words.joined(), second.words.joined()) <= 1
        {
            return Result(score: 0.95, reason: "the same letters, joined otherwise")
        }
        return judge(first, second)
    }

    private struct Pair {
        let left: Int
        let right: Int
        let likeness: WordLikeness
    }

    private func judge(_ left: ComparedName, _ right: ComparedName) -> Result {
        let pairs = pairs(left.words, right.words)
        guard !pairs.isEmpty else {
            return Result(score: 0, reason: "no word is like one of the other")
        }
        let looseLeft = left.words.indices.filter { index in
            !pairs.contains { $0.left == index } && left.tells(index)
        }
        let looseRight = right.words.indices.filter { index in
            !pairs.contains { $0.right == index } && right.tells(index)
        }
        var reasons: [String] = []
        let distance = pairs.reduce(0) { $0 + $1.likeness.distance }
        let letters = pairs.reduce(0) {
            $0 + max(left.words[$1.left].count, right.words[$1.right].count)
        }
        let worst = pairs.map(\.likeness.score).min() ?? 0
        var score =
            1 - Weight.difference * distance / Double(max(letters, 1)) - Weight.worstPair * (1 - worst)
        if distance > 0, let odd = pairs.max(by: { $0.likeness.distance < $1.likeness.distance }) {
            reasons.append("‘\(left.words[odd.left])’ for ‘\(right.words[odd.right])’")
        }
        let turned = zip(pairs, pairs.dropFirst()).contains { $0.right > $1.right }
        if turned, left.hasComma == right.hasComma, left.isLatin == right.isLatin {
            score -= pairs.count < 3 ? Weight.otherOrder : Weight.otherOrderOfMany
            reasons.append("in another order")
        }
        if !looseLeft.isEmpty, !looseRight.isEmpty {
            score -= Weight.contradiction * Double(min(looseLeft.count, looseRight.count))
            reasons.append("‘\(left.words[looseLeft[0]])’ against ‘\(right.words[looseRight[0]])’")
        }
        let extra = abs(looseLeft.count - looseRight.count)
        score -= Weight.extraWord * Double(extra)
        if extra > 0 { reasons.append("\(extra) more words on one side") }
        let telling = pairs.filter { left.tells($0.left) }
        let whole = pairs.filter { left.words[$0.left].count > 1 && right.words[$0.right].count > 1 }
        let fewest = min(left.words.count, right.words.count)
        if fewest > 1, telling.count < 2 { score -= Weight.onlyOnePair }
        if fewest == 1, max(left.words.count, right.words.count) > 1 { score -= Weight.singleWord }
        if looseLeft.isEmpty, looseRight.isEmpty, whole.count == pairs.count, !turned, pairs.count > 1,
            distance <= 2,
            letters >= Weight.lettersForASlip
        {
            score = max(score, 1 - Weight.slip * distance)
        }
        if whole.isEmpty { score -= Weight.onlyInitials }
        let rounded = (max(0, min(1, score)) * 1000).rounded() / 1000
        return Result(
            score: rounded, reason: reasons.isEmpty ? "word for word" : reasons.joined(separator: ", "))
    }

    /// The likest words together, each used once.
    private func pairs(_ left: [String], _ right: [String]) -> [Pair] {
        var all: [Pair] = []
        for (i, word) in left.enumerated() {
            for (j, other) in right.enumerated() {
                let likeness = WordLikeness(word, other)
                if likeness.score >= Weight.leastLikeness {
                    all.append(Pair(left: i, right: j, likeness: likeness))
                }
            }
        }
        all.sort {
            ($1.likeness.score, abs($0.left - $0.right), $0.left, $0.right)
                < ($0.likeness.score, abs($1.left - $1.right), $1.left, $1.right)
        }
        var usedLeft: Set<Int> = []
        var usedRight: Set<Int> = []
        var pairs: [Pair] = []
        for pair in all where !usedLeft.contains(pair.left) && !usedRight.contains(pair.right) {
            usedLeft.insert(pair.left)
            usedRight.insert(pair.right)
            pairs.append(pair)
        }
        return pairs.sorted { $0.left < $1.left }
    }
}
