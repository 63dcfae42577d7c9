internal import Documents

/// Everything a grammar finds in a short stretch of tokens: rules start from words and from what rules found, until nothing
/// new comes.
///
/// Positions are taken from right to left, so that when a rule begins at one, all that may follow it is known already. One
/// chart serves all stretches of a document; its rows are emptied and used again.
struct Chart {
    struct Item {
        let symbol: Int32
        let start, end: Int32
        /// Place in the row of meanings; −1 for a word without a value.
        let meaning: Int32
        /// −1 for a word.
        let rule: Int32
        let rank: Int32
        let pieces: Range<Int32>
    }

    /// Longest stretch one expression may cover, in tokens.
    static let reach = 40
    /// Most findings kept at one position; more means a text that is no language.
    static let breadth = 400

    /// Meanings kept before the row is cut back to the constants.
    private static let most = 8192

    let grammar: DateGrammar
    private let reading: DateReading
    private(set) var tokens: [Token]
    private(set) var text: ReadingText
    private(set) var sentence: Range<Int>
    private var range = 0..<0
    /// By start from right to left; those that start at one position lie together.
    private(set) var items: [Item] = []
    /// By position of the stretch: where its items lie.
    private var starts: [Range<Int32>] = []
    private var meanings: [Meaning]
    private var pieces: [Int32] = []
    /// One bit per position and symbol: what has been found there.
    private var present: [UInt64] = []
    /// By position: which words of its row in `present` hold anything.
    private var presentWords: [UInt64] = []
    /// The symbols worth finding at the position being closed, and, by position, before the token there.
    private var wanted: [UInt64]
    private var wantedBefore: [UInt64] = []
    /// The pieces and values of the rule being matched; only so many are meant.
    private var matched: [Int32]
    private var matchedCount = 0
    private var held: [Int32]

    init(grammar: DateGrammar, tokens: [Token], text: ReadingText, reading: DateReading = .report) {
        self.reading = reading
        self.grammar = grammar
        self.tokens = tokens
        self.text = text
        sentence = 0..<0
        meanings = grammar.program.constants
        matched = Array(repeating: 0, count: grammar.longestRule)
        held = Array(repeating: -1, count: grammar.longestRule)
        wanted = Array(repeating: 0, count: grammar.stride)
    }

    /// Fills the chart with what a stretch of a sentence holds.
    mutating func fill(_ range: Range<Int>, of sentence: Range<Int>) {
        self.sentence = sentence
        self.range = range
        items.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        if meanings.count > Self.most { meanings.removeLast(meanings.count - grammar.program.constants.count) }
        starts.removeAll(keepingCapacity: true)
        starts.append(contentsOf: repeatElement(0..<0, count: range.count))
        present.removeAll(keepingCapacity: true)
        present.append(contentsOf: repeatElement(0, count: range.count * grammar.stride))
        presentWords.removeAll(keepingCapacity: true)
        presentWords.append(contentsOf: repeatElement(0, count: range.count))
        wantedBefore.removeAll(keepingCapacity: true)
        wantedBefore.append(contentsOf: repeatElement(0, count: (range.count + 1) * grammar.stride))
        grammar.expectations.before(nil, number: nil, into: &wantedBefore, at: range.count)
        for position in range.reversed() { close(position) }
    }

    /// Where the findings that start at a position lie in `items`.
    func findings(at position: Int) -> Range<Int> {
        let bounds = starts[position - range.lowerBound]
        return Int(bounds.lowerBound)..<Int(bounds.upperBound)
    }

    /// Findings of a symbol, as indices into `items`.
    func found(_ symbol: Int32) -> [Int] { items.indices.filter { items[$0].symbol == symbol } }

    func meaning(_ item: Item) -> Meaning? { item.meaning < 0 ? nil : meanings[Int(item.meaning)] }

    func pieces(_ item: Item) -> ArraySlice<Int32> { pieces[Int(item.pieces.lowerBound)..<Int(item.pieces.upperBound)] }

    private mutating func close(_ position: Int) {
        let slot = position - range.lowerBound
        let first = Int32(items.count)
        starts[slot] = first..<first
        expect(position)
        lexical(position)
        let stride = grammar.stride
        var next = Int(first)
        while next < items.count {
            let item = Int32(next)
            let symbol = Int(items[next].symbol)
            let end = Int(items[next].end)
            next += 1
            for opening in grammar.openings.ending[symbol] {
                begin(grammar.openings.openings[Int(opening)], item, position, end)
            }
            guard end < range.upperBound else { continue }
            let row = (end - range.lowerBound) * stride
            var words = presentWords[end - range.lowerBound] & grammar.openings.awaitedWords[symbol]
            while words != 0 {
                let word = words.trailingZeroBitCount
                words &= words - 1
                let place = symbol * stride + word
                let awaited = grammar.openings.awaited[place]
                var standing = awaited & present[row + word]
                while standing != 0 {
                    let bit = standing & (0 &- standing)
                    standing ^= bit
                    let way = Int(grammar.openings.awaitedBefore[place]) + (awaited & (bit - 1)).nonzeroBitCount
                    for way in grammar.openings.ways[way] {
                        follow(grammar.openings.allWays[Int(way)], item, position, end)
                    }
                }
            }
        }
    }

    /// Begins a rule by one of the symbols it may go on with, if no earlier one of them stands there and began it already.
    private mutating func follow(_ way: Openings.Way, _ item: Int32, _ position: Int, _ end: Int) {
        let opening = grammar.openings.openings[Int(way.opening)]
        var place = opening.followers.lowerBound
        let own = place + way.earlier
        while place < own {
            if isPresent(grammar.openings.followers[Int(place)], end) { return }
            place += 1
        }
        begin(opening, item, position, end)
    }

    private mutating func begin(_ opening: Openings.Opening, _ item: Int32, _ position: Int, _ end: Int) {
        let rule = Int(opening.rule)
        guard isWanted(grammar.rules[rule].symbol) else { return }
        matched[0] = item
        matchedCount = 1
        var capture = Int(grammar.rules[rule].captures)
        while capture > 0 {
            capture -= 1
            held[capture] = -1
        }
        let element = grammar.rules[rule].elements.lowerBound + opening.element
        hold(grammar.elements[Int(element)].capture, items[Int(item)].meaning)
        extend(rule, element + 1, position, end)
    }

    /// Finds out what is wanted at a position, and before its token.
    private mutating func expect(_ position: Int) {
        let before = position > range.lowerBound ? tokens[position - 1] : nil
        grammar.expectations.behind(before, number: before.flatMap { Self.number($0, text) }, into: &wanted)
        grammar.expectations.before(
            tokens[position], number: Self.number(tokens[position], text), into: &wantedBefore,
            at: position - range.lowerBound)
    }

    private func isWanted(_ symbol: Int32) -> Bool { wanted[Int(symbol) >> 6] & 1 << UInt64(symbol & 63) != 0 }

    private func isWanted(_ symbol: Int32, before end: Int) -> Bool {
        let word = (end - range.lowerBound) * grammar.stride + Int(symbol) >> 6
        return wantedBefore[word] & 1 << UInt64(symbol & 63) != 0
    }

    private func isPresent(_ symbol: Int32, _ position: Int) -> Bool {
        let slot = (position - range.lowerBound) * grammar.stride + Int(symbol) >> 6
        return present[slot] & (1 << UInt64(symbol & 63)) != 0
    }

    private mutating func hold(_ capture: Int32, _ meaning: Int32) {
        // Words without a value and what says nothing leave their place empty.
        if capture >= 0 { held[Int(capture)] = meaning > MeaningProgram.nothing ? meaning : -1 }
    }

    private mutating func extend(_ rule: Int, _ element: Int32, _ start: Int, _ position: Int) {
        guard element < grammar.rules[rule].elements.upperBound else { return finish(rule, start, position) }
        let wanted = grammar.elements[Int(element)]
        if wanted.optional { extend(rule, element + 1, start, position) }
        guard position < range.upperBound, position - start < Self.reach else { return }
        if !isPresent(wanted.symbol, position) || (wanted.glued && tokens[position].spaceBefore) { return }
        let bounds = starts[position - range.lowerBound]
        for index in bounds where items[Int(index)].symbol == wanted.symbol {
            matched[matchedCount] = index
            matchedCount += 1
            hold(wanted.capture, items[Int(index)].meaning)
            extend(rule, element + 1, start, Int(items[Int(index)].end))
            matchedCount -= 1
            if wanted.capture >= 0 { held[Int(wanted.capture)] = -1 }
        }
    }

    private mutating func finish(_ rule: Int, _ start: Int, _ end: Int) {
        let definition = grammar.rules[rule]
        if !isWanted(definition.symbol, before: end) || definition.queries && reading == .report { return }
        for look in definition.looks {
            if matches(grammar.looks[Int(look)], start, end) != grammar.looks[Int(look)].wanted { return }
        }
        var rank = definition.rank
        for place in 0..<matchedCount { rank = max(rank, items[Int(matched[place])].rank) }
        switch definition.meaning {
        case .constant(let constant):
            add(definition.symbol, start, end, constant, meanings[Int(constant)], Int32(rule), rank)
        case .expression(let step):
            guard let meaning = grammar.program.meaning(step, held, meanings) else { return }
            add(definition.symbol, start, end, -1, meaning, Int32(rule), rank)
        case .merged:
            var meaning: Meaning?
            var place: Int32 = MeaningProgram.nothing
            for value in held.prefix(Int(definition.captures)) where value >= 0 {
                place = meaning == nil ? value : -1
                guard let both = MeaningProgram.merged(meaning, meanings[Int(value)]) else { return }
                meaning = both
            }
            add(definition.symbol, start, end, place, meaning ?? .nothing, Int32(rule), rank)
        }
    }

    /// Keeps one finding per symbol, stretch and meaning: of two derivations the one of lower rank, then of fewer pieces,
    /// then of the earlier name, so that the order of rules never shows.
    ///
    /// - Parameter place: of the meaning, where it is in the row already.
    private mutating func add(
        _ symbol: Int32, _ start: Int, _ end: Int, _ place: Int32, _ meaning: Meaning?, _ rule: Int32, _ rank: Int32
    ) {
        let slot = start - range.lowerBound
        let bounds = starts[slot]
        guard bounds.count < Self.breadth else { return }
        let word = slot * grammar.stride + Int(symbol) >> 6
        let bit: UInt64 = 1 << UInt64(symbol & 63)
        if present[word] & bit != 0 {
            for index in bounds {
                let other = items[Int(index)]
                guard other.symbol == symbol, Int(other.end) == end,
                    other.meaning == place && place >= 0 || self.meaning(other) == meaning
                else { continue }
                if rule >= 0, other.rule >= 0, precedes(rule, rank, matchedCount, other) {
                    items[Int(index)] = Item(
                        symbol: symbol, start: Int32(start), end: Int32(end), meaning: other.meaning, rule: rule,
                        rank: rank, pieces: keepPieces())
                }
                return
            }
        }
        present[word] |= bit
        presentWords[slot] |= 1 << UInt64(Int(symbol) >> 6)
        var place = place
        if place < 0, let meaning {
            place = Int32(meanings.count)
            meanings.append(meaning)
        }
        items.append(
            Item(
                symbol: symbol, start: Int32(start), end: Int32(end), meaning: place, rule: rule, rank: rank,
                pieces: rule < 0 ? 0..<0 : keepPieces()))
        starts[slot] = bounds.lowerBound..<Int32(items.count)
    }

    private mutating func keepPieces() -> Range<Int32> {
        let first = Int32(pieces.count)
        for place in 0..<matchedCount { pieces.append(matched[place]) }
        return first..<Int32(pieces.count)
    }

    private func precedes(_ rule: Int32, _ rank: Int32, _ count: Int, _ other: Item) -> Bool {
        if rank != other.rank { return rank < other.rank }
        if count != other.pieces.count { return count < other.pieces.count }
        return grammar.rules[Int(rule)].nameOrder < grammar.rules[Int(other.rule)].nameOrder
    }

    private mutating func lexical(_ position: Int) {
        let token = tokens[position]
        let grammar = grammar
        grammar.lexical(token) { entry in
            guard entry.stands, isWanted(entry.symbol), isWanted(entry.symbol, before: position + 1) else { return }
            add(
                entry.symbol, position, position + 1, entry.meaning,
                entry.meaning < 0 ? nil : meanings[Int(entry.meaning)], -1, 0)
        }
        guard let value = Self.number(token, text) else { return }
        let meaning = Int32(meanings.count)
        meanings.append(.number(value))
        for symbol in grammar.expectations.symbols(value, digits: token.span.count)
        where isWanted(symbol) && isWanted(symbol, before: position + 1) {
            add(symbol, position, position + 1, meaning, .number(value), -1, 0)
        }
    }

    /// What a short number amounts to.
    private static func number(_ token: Token, _ text: ReadingText) -> Int? {
        guard token.kind == .number, token.span.count <= 4 else { return nil }
        return token.span.range.reduce(0) { $0 * 10 + Int(text.bytes[$1] - 0x30) }
    }
}
