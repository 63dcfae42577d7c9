internal import Documents

/// Finds the calendar expressions of sentences: stretches of words a grammar speaks of, near a word that makes dates.
struct DateFinder {
    /// An expression found, not yet resolved.
    struct Found {
        let tokens: Range<Int>
        let meaning: Meaning
        let derivation: Derivation
        let sentence: Int
    }

    private let tokens: [Token]
    private let text: ReadingText
    private var chart: Chart?
    private(set) var found: [Found] = []
    private var choices: [Choice] = []

    /// Of all ways to cover the stretch from one position on, the best.
    private struct Choice {
        var covered: Int32 = 0
        var spans: Int32 = 0
        var rank: Int32 = 0
        /// The finding to begin with; −1 to leave the token out.
        var item: Int32 = -1

        func isBetter(than other: Choice) -> Bool {
            if covered != other.covered { return covered > other.covered }
            if spans != other.spans { return spans < other.spans }
            return rank < other.rank
        }
    }

    init(tokens: [Token], text: ReadingText) {
        self.tokens = tokens
        self.text = text
    }

    mutating func find(in sentence: Range<Int>, index: Int, grammar: DateGrammar, _ reading: DateReading = .report) {
        // The flags of the tokens that make no date are all that most sentences cost.
        guard let trigger = Self.trigger(in: sentence, after: sentence.lowerBound, tokens, grammar.flags) else {
            return
        }
        if chart?.grammar !== grammar { chart = Chart(grammar: grammar, tokens: tokens, text: text, reading: reading) }
        var floor = sentence.lowerBound
        var next: Int? = trigger
        while let position = next {
            let stretch = self.stretch(around: position, in: floor..<sentence.upperBound, grammar.flags)
            floor = stretch.upperBound
            // A short number with nothing beside it is no date.
            let only = tokens[stretch.lowerBound]
            if stretch.count > 1 || only.kind != .number || only.span.count >= 4 {
                chart?.fill(stretch, of: sentence)
                select(stretch, index)
            }
            next = Self.trigger(in: sentence, after: floor, tokens, grammar.flags)
        }
    }

    /// The first token from a position on that may be at the heart of a date: a word that makes dates, or a short number.
    private static func trigger(in sentence: Range<Int>, after start: Int, _ tokens: [Token], _ flags: [UInt8]) -> Int?
    {
        var position = start
        while position < sentence.upperBound {
            let token = tokens[position]
            if (flags[Int(token.plain.number)] | flags[Int(token.folded.number)]) & DateGrammar.trigger != 0
                || token.kind == .number && token.span.count <= 4
            {
                return position
            }
            position += 1
        }
        return nil
    }

    private func stretch(around position: Int, in limits: Range<Int>, _ flags: [UInt8]) -> Range<Int> {
        func belongs(_ position: Int) -> Bool {
            let token = tokens[position]
            return (flags[Int(token.plain.number)] | flags[Int(token.folded.number)]) & DateGrammar.terminal != 0
                || token.kind == .number && token.span.count <= 4
        }
        var start = position
        while start > limits.lowerBound, position - start < Chart.reach, belongs(start - 1) { start -= 1 }
        var end = position + 1
        while end < limits.upperBound, end - start < 3 * Chart.reach, belongs(end) { end += 1 }
        return start..<end
    }

    /// Of all expressions in a stretch, those that together cover most tokens with fewest spans.
    private mutating func select(_ range: Range<Int>, _ sentence: Int) {
        guard let chart else { return }
        let date = chart.grammar.date
        choices.removeAll(keepingCapacity: true)
        choices.append(contentsOf: repeatElement(Choice(), count: range.count + 1))
        var any = false
        for position in range.reversed() {
            let slot = position - range.lowerBound
            var best = choices[slot + 1]
            best.item = -1
            for index in chart.findings(at: position) {
                let item = chart.items[index]
                guard item.symbol == date, chart.standsAlone(item) else { continue }
                let rest = choices[Int(item.end) - range.lowerBound]
                let choice = Choice(
                    covered: rest.covered + item.end - item.start, spans: rest.spans + 1, rank: rest.rank + item.rank,
                    item: Int32(index))
                if choice.isBetter(than: best)
                    || best.item >= 0 && !best.isBetter(than: choice)
                        && Self.precedes(item, chart.items[Int(best.item)], chart)
                {
                    best = choice
                }
            }
            any = any || best.item >= 0
            choices[slot] = best
        }
        guard any else { return }
        var position = range.lowerBound
        while position < range.upperBound {
            let index = Int(choices[position - range.lowerBound].item)
            guard index >= 0 else {
                position += 1
                continue
            }
            let item = chart.items[index]
            if let meaning = chart.meaning(item), meaning != .nothing {
                found.append(
                    Found(
                        tokens: Int(item.start)..<Int(item.end), meaning: meaning,
                        derivation: chart.derivation(index), sentence: sentence))
            }
            position = Int(item.end)
        }
    }

    /// Of two readings as good as each other the longer, then the one whose rule has the earlier name, then by their pieces.
    private static func precedes(_ left: Chart.Item, _ right: Chart.Item, _ chart: Chart) -> Bool {
        if left.end != right.end { return left.end > right.end }
        if left.rule < 0 || right.rule < 0 {
            if left.rule != right.rule { return left.rule < right.rule }
        } else {
            let rules = chart.grammar.rules
            let (a, b) = (rules[Int(left.rule)].nameOrder, rules[Int(right.rule)].nameOrder)
            if a != b { return a < b }
        }
        if left.pieces.count != right.pieces.count { return left.pieces.count < right.pieces.count }
        for (a, b) in zip(chart.pieces(left), chart.pieces(right)) where a != b {
            return precedes(chart.items[Int(a)], chart.items[Int(b)], chart)
        }
        // Same words, same rules: whatever the meanings are, the choice must not hang on the order of finding.
        return String(describing: chart.meaning(left)) < String(describing: chart.meaning(right))
    }
}

extension Chart {
    /// How a finding came to be: its rule over the rules and words of its pieces.
    func derivation(_ index: Int) -> Derivation {
        let item = items[index]
        guard item.rule >= 0 else { return Derivation(rule: word(Int(item.start))) }
        return Derivation(
            rule: grammar.names[Int(item.rule)], parts: pieces(item).map { derivation(Int($0)) })
    }
}
