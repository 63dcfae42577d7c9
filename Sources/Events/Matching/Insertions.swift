internal import Annotation

/// What stands between a subject and its verb and may be read over: `KOICA, which fights poverty, was founded`,
/// `the Fund (KPR) was set up`, `Cho Tae-yul, Minister of Foreign Affairs, met`.
struct Insertions: Sendable {
    /// Where an insertion ends that begins at a token, behind its closing sign.
    private(set) var ends: [Int: Int] = [:]
    /// Where one begins that ends before a token.
    private(set) var starts: [Int: Int] = [:]

    var isEmpty: Bool { ends.isEmpty }

    /// Tokens an insertion may hold; longer ones are clauses of their own.
    private static let longest = 30

    /// - Parameter markers: the function words of the sentence, by offset.
    init(in tokens: Range<Int>, of view: TokenView, markers: [UInt64], verbForms: [WordForms]) {
        func has(_ marker: Marker, _ token: Int) -> Bool {
            tokens.contains(token) && markers[token - tokens.lowerBound] & marker.bit != 0
        }
        func isFinite(_ token: Int) -> Bool {
            tokens.contains(token) && view.covering[token] < 0
                && !verbForms[Int(view.rows[token])].isDisjoint(with: [.past, .future, .conditional])
        }
        for token in tokens.dropFirst() where view.covering[token] < 0 {
            let end = min(tokens.upperBound, token + Self.longest)
            if view.sign(token) == UInt8(ascii: "(") {
                if let close = (token + 1..<end).first(where: { view.sign($0) == UInt8(ascii: ")") }) {
                    add(token..<close + 1)
                }
                continue
            }
            guard view.sign(token) == UInt8(ascii: ","), token + 1 < end else { continue }
            let isRelative = has(.relative, token + 1) || has(.relative, token + 2) && !has(.determiner, token + 1)
            let opening = view.startingAt[token + 1]
            let isTitle = opening >= 0 && view.annotation(opening).kind == .office
            guard isRelative || isTitle || has(.determiner, token + 1) else { continue }
            var next = token + 2
            while next + 1 < end, !view.endsClause[next] {
                if view.sign(next) == UInt8(ascii: ","), view.covering[next] < 0 {
                    if isFinite(next + 1) || has(.passive, next + 1) || has(.and, next + 1) {
                        add(token..<next + 1)
                        break
                    }
                } else if !isRelative, isFinite(next), !(token + 1..<next).contains(where: { has(.relative, $0) }) {
                    break
                }
                next += 1
            }
        }
    }

    private mutating func add(_ range: Range<Int>) {
        ends[range.lowerBound] = range.upperBound
        starts[range.upperBound] = range.lowerBound
    }
}
