/// Which rules may begin with a symbol, found by what stands behind it: of the hundred rules a number may begin, only those
/// are tried whose next piece is there.
struct Openings: Sendable {
    struct Opening: Sendable {
        let rule: Int32
        /// Place of the beginning symbol among the rule's elements.
        let element: Int32
        /// Symbols that may come next, by place in `followers`; rules that may end at once have none.
        let followers: Range<Int32>
    }

    /// An opening reached by one of its followers, and how many of them come before that one.
    struct Way: Sendable {
        let opening: Int32
        let earlier: Int32
    }

    let openings: [Opening]
    let followers: [Int32]
    /// By symbol: openings that may end with it, to be tried whatever follows.
    let ending: [Range<Int32>]
    /// By symbol, a set of the symbols behind it that some opening waits for.
    let awaited: [UInt64]
    /// By symbol: which words of its set hold anything.
    let awaitedWords: [UInt64]
    /// By word of `awaited`: how many are set in all words before it.
    let awaitedBefore: [Int32]
    /// By awaited symbol, in the order of the sets: its ways.
    let ways: [Range<Int32>]
    let allWays: [Way]

    init(_ grammar: NumberedGrammar) {
        let stride = (grammar.symbolCount + 63) / 64
        precondition(stride <= 64, "a word holds a bit for each word of a set of symbols")
        var openings: [Opening] = []
        var followers: [Int32] = []
        var bySymbol = [[Int32]](repeating: [], count: grammar.symbolCount)
        for (index, rule) in grammar.rules.enumerated() {
            for (place, element) in rule.elements.enumerated() {
                let start = Int32(followers.count)
                var ends = true
                for next in rule.elements[(place + 1)...] {
                    followers.append(Int32(next.symbol))
                    if !next.optional {
                        ends = false
                        break
                    }
                }
                if ends { followers.removeLast(followers.count - Int(start)) }
                bySymbol[element.symbol].append(Int32(openings.count))
                openings.append(
                    Opening(rule: Int32(index), element: Int32(place), followers: start..<Int32(followers.count)))
                if !element.optional { break }
            }
        }
        var ending: [Range<Int32>] = []
        var ordered: [Opening] = []
        var awaited: [UInt64] = []
        var awaitedWords: [UInt64] = []
        var awaitedBefore: [Int32] = []
        var ways: [Range<Int32>] = []
        var allWays: [Way] = []
        for own in bySymbol {
            let start = Int32(ordered.count)
            ordered += own.map { openings[Int($0)] }.filter(\.followers.isEmpty)
            ending.append(start..<Int32(ordered.count))
            var waysBySymbol: [Int32: [Way]] = [:]
            for opening in own.map({ openings[Int($0)] }) where !opening.followers.isEmpty {
                for (earlier, place) in opening.followers.enumerated() {
                    waysBySymbol[followers[Int(place)], default: []].append(
                        Way(opening: Int32(ordered.count), earlier: Int32(earlier)))
                }
                ordered.append(opening)
            }
            var set = [UInt64](repeating: 0, count: stride)
            for symbol in waysBySymbol.keys { set[Int(symbol) >> 6] |= 1 << UInt64(symbol & 63) }
            var before = Int32(ways.count)
            for word in set {
                awaitedBefore.append(before)
                before += Int32(word.nonzeroBitCount)
            }
            awaited += set
            awaitedWords.append(set.indices.reduce(0) { set[$1] == 0 ? $0 : $0 | 1 << UInt64($1) })
            for (_, list) in waysBySymbol.sorted(by: { $0.key < $1.key }) {
                ways.append(Int32(allWays.count)..<Int32(allWays.count + list.count))
                allWays += list
            }
        }
        self.openings = ordered
        self.followers = followers
        self.ending = ending
        self.awaited = awaited
        self.awaitedWords = awaitedWords
        self.awaitedBefore = awaitedBefore
        self.ways = ways
        self.allWays = allWays
    }
}
