import Formats

/// One machine's part of the candidate pairs of a corpus: blocks go by their keys.
public struct PairShare: Sendable, Hashable, CustomStringConvertible {
    /// From 1.
    public let number: Int
    /// Shares in all.
    public let count: Int

    /// Nil where there is no such share.
    public init?(_ number: Int, of count: Int) {
        guard count > 0, (1...count).contains(number) else { return nil }
        self.number = number
        self.count = count
    }

    /// `3/8`; nil where the text is none.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
        self.init(number, of: count)
    }

    public var description: String { "\(number)/\(count)" }

    func holds(_ key: UInt64) -> Bool { StableHash.mixed(key) % UInt64(count) == UInt64(number - 1) }
}

/// The candidate pairs of a share that reach the threshold by themselves, with what the scores rest on.
///
/// Scoring is the part of reconciliation that can be done anywhere; clusters and identifiers are made in one place, which
/// takes the pairs of all shares where they are of just the corpus it has.
public struct ScoredPairs: Sendable, Hashable {
    struct Pair: Sendable, Hashable {
        /// Among the document events in canonical order, the smaller first.
        let left: Int32
        let right: Int32
        let score: Float
    }

    /// Of everything the scores rest on.
    let corpus: UInt64
    let share: PairShare
    let pairs: [Pair]

    /// Everything scored, where these are all the shares of one corpus; nil otherwise.
    static func joined(_ shares: [ScoredPairs], of corpus: UInt64) -> [Pair]? {
        guard let count = shares.first?.share.count,
            shares.allSatisfy({ $0.corpus == corpus && $0.share.count == count }),
            Set(shares.map(\.share.number)).count == count, shares.count == count
        else { return nil }
        return shares.flatMap(\.pairs)
    }
}

/// As JSON Lines: `{"corpus","share","pairs"}` with their number, then `{"left","right","score"}` for each.
extension ScoredPairs {
    /// Calls `body` with each line, its end included.
    public func forEachLine(_ body: ([UInt8]) -> Void) {
        func line(_ members: [JSON.Member]) {
            var bytes: [UInt8] = []
            JSON.object(members).write(into: &bytes)
            bytes.append(0x0A)
            body(bytes)
        }
        line([
            .init("corpus", .string(String(corpus, radix: 16))), .init("share", .string(share.description)),
            .init("pairs", .int(pairs.count)),
        ])
        for pair in pairs {
            line([
                .init("left", .int(Int(pair.left))), .init("right", .int(Int(pair.right))),
                .init("score", .double(Double(pair.score))),
            ])
        }
    }

    /// Nil where the text is not one share's pairs, whole.
    public init?(lines text: [UInt8]) {
        var lines = text.split(separator: 0x0A)[...]
        guard let first = lines.popFirst(), let head = try? JSON(parsing: Array(first)),
            let corpus = head["corpus"]?.string.flatMap({ UInt64($0, radix: 16) }),
            let share = head["share"]?.string.flatMap({ PairShare($0) }), head["pairs"]?.int == lines.count
        else { return nil }
        var pairs: [Pair] = []
        pairs.reserveCapacity(lines.count)
        for line in lines {
            guard let pair = try? JSON(parsing: Array(line)), let left = pair["left"]?.int,
                let right = pair["right"]?.int, left >= 0, left < right, right <= Int(Int32.max),
                let score = pair["score"]?.double
            else { return nil }
            pairs.append(Pair(left: Int32(left), right: Int32(right), score: Float(score)))
        }
        self.init(corpus: corpus, share: share, pairs: pairs)
    }
}
