internal import Annotation
internal import Documents

/// Divides a sentence among the mentions in it: between two neighbours the strongest sign of a new clause parts them.
struct ClauseDivision {
    let view: TokenView
    let reader: SentenceReader

    private struct Border {
        let token: Int
        let strength: Int
        let junction: Draft.Junction
    }

    /// Gives each draft of one sentence its clause; drafts come ordered by position.
    func divide(_ drafts: inout [Draft], _ indices: [Int], reading: SentenceReading) {
        guard !indices.isEmpty else { return }
        var starts: [(token: Int, junction: Draft.Junction)] = [(reading.tokens.lowerBound, .opening)]
        var clauseOf = [0]
        for (left, right) in zip(indices, indices.dropFirst()) {
            let start = drafts[left].match.trigger.upperBound
            let words = drafts[right].match.words + [drafts[right].match.trigger.lowerBound]
            let gap = start..<max(start, words.filter { $0 >= start }.min() ?? start)
            if let border = border(in: gap, before: drafts[right], reading: reading) {
                starts.append((border.token, border.junction))
            }
            clauseOf.append(starts.count - 1)
        }
        for (position, index) in indices.enumerated() {
            let clause = clauseOf[position]
            let end = clause + 1 < starts.count ? starts[clause + 1].token : reading.tokens.upperBound
            drafts[index].clause = starts[clause].token..<max(end, starts[clause].token)
            drafts[index].junction = starts[clause].junction
        }
    }

    private func border(in gap: Range<Int>, before draft: Draft, reading: SentenceReading) -> Border? {
        var best: Border?
        var token = gap.lowerBound
        while token < gap.upperBound {
            // Nothing parts the words of one name, but the sign before it may.
            if view.covering[token] >= 0, view.startingAt[token] < 0 {
                token += 1
                continue
            }
            if let border = border(at: token, before: draft, reading: reading),
                best.map({ border.strength >= $0.strength }) ?? true
            {
                best = border
            }
            token += 1
        }
        return best
    }

    private func border(at token: Int, before draft: Draft, reading: SentenceReading) -> Border? {
        let sign = view.sign(token)
        let afterComma = token > reading.tokens.lowerBound && view.sign(token - 1) == UInt8(ascii: ",")
        switch sign {
        case UInt8(ascii: ";"): return Border(token: token + 1, strength: 11, junction: .separate)
        case UInt8(ascii: ":"), UInt8(ascii: "."): return Border(token: token + 1, strength: 8, junction: .separate)
        case UInt8(ascii: ","):
            let next = token + 1
            let opensHead = next >= draft.match.trigger.lowerBound - 1 && draft.opensWithVerb
            let opensDate = leadsToDate(next, reading)
            return Border(
                token: next, strength: opensHead ? 8 : opensDate ? 6 : 4,
                junction: opensHead ? .relative : .coordinate)
        case UInt8(ascii: "("), UInt8(ascii: ")"): return Border(token: token + 1, strength: 3, junction: .coordinate)
        default: break
        }
        if view.tokens[token].kind == .punctuation, view.tokens[token].span.count == 3,
            view.document.document.text.bytes[view.tokens[token].span.start] == 0xE2,
            view.tokens[token].spaceBefore
        {
            return Border(token: token + 1, strength: 5, junction: .coordinate)
        }
        if reading.has(.relative, token), afterComma || token > reading.tokens.lowerBound {
            return Border(token: token, strength: afterComma ? 10 : 8, junction: .relative)
        }
        if reading.has(.subordinate, token) {
            return Border(token: token, strength: afterComma ? 9 : 7, junction: .subordinate)
        }
        if reading.has(.and, token) {
            var strength = afterComma ? 7 : 5
            let next = token + 1
            if next >= draft.match.trigger.lowerBound - 1, draft.opensWithVerb { strength += 2 }
            if leadsToDate(next, reading) { strength += 2 }
            // A list of names goes on over its last `and`.
            if !afterComma, next < view.startingAt.count, view.covering[token - 1] >= 0, view.startingAt[next] >= 0,
                strength == 5
            {
                strength = 3
            }
            return Border(token: token, strength: strength, junction: .coordinate)
        }
        return nil
    }

    /// Whether a date follows, perhaps after a preposition and an article.
    private func leadsToDate(_ token: Int, _ reading: SentenceReading) -> Bool {
        var token = token
        for _ in 0..<3 {
            guard token < reading.tokens.upperBound else { return false }
            let index = view.startingAt[token]
            if index >= 0 { return view.annotation(index).kind == .date }
            guard reading.has(.in, token) || reading.has(.determiner, token) else { return false }
            token += 1
        }
        return false
    }
}
