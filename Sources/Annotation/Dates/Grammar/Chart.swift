internal import Documents

/// Everything a grammar finds in a short stretch of tokens: rules start from words and from what rules found, until nothing
/// new comes.
///
/// Positions are taken from right to left, so that when a rule begins at one, all that may follow it is known already.
struct Chart {
    struct Item {
        let symbol: Int
        let start: Int
        let end: Int
        let meaning: Meaning?
        /// −1 for a word.
        let rule: Int
        let pieces: [Int]
        let rank: Int
    }

    /// Longest stretch one expression may cover, in tokens.
    static let reach = 40
    /// Most findings kept at one position; more means a text that is no language.
    static let breadth = 400

    fileprivate let grammar: DateGrammar
    fileprivate let tokens: [Token]
    fileprivate let text: ReadingText
    private let sentence: Range<Int>
    private let range: Range<Int>
    private(set) var items: [Item] = []
    private var starts: [[Int]]
    /// One bit per position and symbol: what has been found there.
    private var present: [UInt64]
    private let stride: Int

    init(grammar: DateGrammar, tokens: [Token], text: ReadingText, sentence: Range<Int>, range: Range<Int>) {
        self.grammar = grammar
        self.tokens = tokens
        self.text = text
        self.sentence = sentence
        self.range = range
        starts = Array(repeating: [], count: range.count)
        stride = (grammar.openings.count + 63) / 64
        present = Array(repeating: 0, count: range.count * stride)
        for position in range.reversed() { close(position) }
    }

    /// Findings of a symbol, as indices into `items`.
    func found(_ symbol: Int) -> [Int] { items.indices.filter { items[$0].symbol == symbol } }

    private mutating func close(_ position: Int) {
        lexical(position)
        var next = 0
        while next < starts[position - range.lowerBound].count {
            let item = starts[position - range.lowerBound][next]
            next += 1
            let symbol = items[item].symbol
            let end = items[item].end
            for (rule, element) in grammar.openings[symbol] where mayFollow(rule, element, end) {
                var pieces = [item]
                var held = [Meaning?](repeating: nil, count: grammar.rules[rule].captures)
                hold(grammar.rules[rule].elements[element], items[item].meaning, &held)
                extend(rule, element + 1, position, end, &pieces, &held)
            }
        }
    }

    private func isPresent(_ symbol: Int, _ position: Int) -> Bool {
        let slot = (position - range.lowerBound) * stride + symbol >> 6
        return present[slot] & (1 << UInt64(symbol & 63)) != 0
    }

    /// Whether anything a rule needs next stands at a position; spares most rules the work of beginning.
    private func mayFollow(_ rule: Int, _ element: Int, _ position: Int) -> Bool {
        var next = grammar.elementStarts[rule] + element + 1
        let last = grammar.elementStarts[rule + 1]
        while next < last {
            if position < range.upperBound, isPresent(grammar.elements[next].symbol, position) { return true }
            if !grammar.elements[next].optional { return false }
            next += 1
        }
        return true
    }

    private func hold(_ element: DateGrammar.Element, _ meaning: Meaning?, _ held: inout [Meaning?]) {
        if element.capture >= 0 { held[element.capture] = meaning == .nothing ? nil : meaning }
    }

    private mutating func extend(
        _ rule: Int, _ element: Int, _ start: Int, _ position: Int, _ pieces: inout [Int], _ held: inout [Meaning?]
    ) {
        let slot = grammar.elementStarts[rule] + element
        guard slot < grammar.elementStarts[rule + 1] else { return finish(rule, start, position, pieces, held) }
        let wanted = grammar.elements[slot]
        if wanted.optional { extend(rule, element + 1, start, position, &pieces, &held) }
        guard position < range.upperBound, position - start < Self.reach else { return }
        if !isPresent(wanted.symbol, position) || (wanted.glued && tokens[position].spaceBefore) { return }
        for index in 0..<starts[position - range.lowerBound].count {
            let item = starts[position - range.lowerBound][index]
            guard items[item].symbol == wanted.symbol else { continue }
            pieces.append(item)
            hold(wanted, items[item].meaning, &held)
            extend(rule, element + 1, start, items[item].end, &pieces, &held)
            pieces.removeLast()
            hold(wanted, nil, &held)
        }
    }

    private mutating func finish(_ rule: Int, _ start: Int, _ end: Int, _ pieces: [Int], _ held: [Meaning?]) {
        let definition = grammar.rules[rule]
        for look in definition.looks where matches(look, start, end) != look.wanted { return }
        guard let meaning = definition.meaning(held) else { return }
        let rank = pieces.reduce(definition.rank) { max($0, items[$1].rank) }
        add(
            Item(
                symbol: definition.symbol, start: start, end: end, meaning: meaning, rule: rule, pieces: pieces,
                rank: rank))
    }

    /// Keeps one finding per symbol, stretch and meaning: of two derivations the one of lower rank, then of fewer pieces,
    /// then of the earlier name, so that the order of rules never shows.
    private mutating func add(_ item: Item) {
        let slot = item.start - range.lowerBound
        guard starts[slot].count < Self.breadth else { return }
        for index in starts[slot] {
            let other = items[index]
            guard other.symbol == item.symbol, other.end == item.end, other.meaning == item.meaning else { continue }
            if item.rule >= 0, other.rule >= 0, precedes(item, other) { items[index] = item }
            return
        }
        starts[slot].append(items.count)
        present[slot * stride + item.symbol >> 6] |= 1 << UInt64(item.symbol & 63)
        items.append(item)
    }

    private func precedes(_ left: Item, _ right: Item) -> Bool {
        if left.rank != right.rank { return left.rank < right.rank }
        if left.pieces.count != right.pieces.count { return left.pieces.count < right.pieces.count }
        return grammar.rules[left.rule].name < grammar.rules[right.rule].name
    }

    private mutating func lexical(_ position: Int) {
        let token = tokens[position]
        grammar.lexical(token) { entry in
            guard grammar.stands(entry.symbol) else { return }
            add(
                Item(
                    symbol: entry.symbol, start: position, end: position + 1, meaning: entry.meaning, rule: -1,
                    pieces: [], rank: 0))
        }
        guard token.kind == .number, token.span.count <= 4 else { return }
        let value = text.bytes[token.span.range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        for (symbol, digits) in grammar.numbers
        where digits.low <= value && value <= digits.high && digits.least <= token.span.count
            && token.span.count <= digits.most
        {
            add(
                Item(
                    symbol: symbol, start: position, end: position + 1, meaning: .number(value), rule: -1, pieces: [],
                    rank: 0))
        }
    }

    private func matches(_ look: DateGrammar.Look, _ start: Int, _ end: Int) -> Bool {
        look.alternatives.contains { alternative in
            look.behind ? matchesBehind(alternative, start) : matchesAhead(alternative, end)
        }
    }

    private func matchesBehind(_ atoms: [DateGrammar.Atom], _ start: Int) -> Bool {
        var position = start
        for atom in atoms.reversed() {
            switch atom {
            case .start: if position != sentence.lowerBound { return false }
            case .end: return false
            case .glued: if position >= tokens.count || tokens[position].spaceBefore { return false }
            default:
                guard position > sentence.lowerBound, matches(atom, tokens[position - 1]) else { return false }
                position -= 1
            }
        }
        return true
    }

    private func matchesAhead(_ atoms: [DateGrammar.Atom], _ end: Int) -> Bool {
        var position = end
        for atom in atoms {
            switch atom {
            case .end: if position != sentence.upperBound { return false }
            case .start: return false
            case .glued:
                if position >= sentence.upperBound || tokens[position].spaceBefore { return false }
            default:
                guard position < sentence.upperBound, matches(atom, tokens[position]) else { return false }
                position += 1
            }
        }
        return true
    }

    fileprivate func matches(_ atom: DateGrammar.Atom, _ token: Token) -> Bool {
        switch atom {
        case .symbol(let symbol): grammar.holds(symbol, token)
        case .number: token.kind == .number
        case .capital: token.casing == .capitalized || token.casing == .upper
        case .anyWord: token.kind == .word
        case .start, .end, .glued: false
        }
    }
}

extension Chart {
    /// The word at a position, as written.
    func word(_ position: Int) -> String { "‘\(text.string(tokens[position].span))’" }
}

extension Chart {
    /// Whether a finding is no fragment of a longer number, code or name: figures at its ends touch no letters, currency
    /// signs or further figures (`133-03-03-2020`, `A2015`, `$2000`, `2015%`, `1.2015`).
    func standsAlone(_ item: Item) -> Bool {
        let first = tokens[item.start]
        if let particle = grammar.particle {
            if syllable(item.start), item.start > 0, !first.spaceBefore, syllable(item.start - 1) { return false }
            if syllable(item.end - 1), item.end < tokens.count, !tokens[item.end].spaceBefore, syllable(item.end),
                !matches(.symbol(particle), tokens[item.end])
            {
                return false
            }
        }
        if first.kind == .number, item.start > 0, tokens[item.start - 1].kind == .symbol, currency(item.start - 1) {
            return false
        }
        if first.kind == .number, item.start > 0, !first.spaceBefore {
            let before = tokens[item.start - 1]
            switch before.kind {
            case .number: return false
            case .word: if before.casing != .none { return false }
            case .symbol: if !Self.harmless.contains(byte(before)) { return false }
            case .punctuation:
                if item.start > 1, !before.spaceBefore, Self.joins.contains(byte(before)) {
                    let further = tokens[item.start - 2]
                    if further.kind == .number
                        || (further.kind == .word && further.casing != .none && Self.binds.contains(byte(before)))
                    {
                        return false
                    }
                }
            }
        }
        let last = tokens[item.end - 1]
        guard item.end < tokens.count, !tokens[item.end].spaceBefore else { return true }
        let after = tokens[item.end]
        switch after.kind {
        case .number: return last.kind != .number
        case .word: return last.kind != .number || after.casing == .none
        case .symbol: return last.kind != .number || !(byte(after) == 0x25 || byte(after) == 0xC2)
        case .punctuation:
            guard last.kind == .number, item.end + 1 < tokens.count, !tokens[item.end + 1].spaceBefore,
                Self.joins.contains(byte(after))
            else { return true }
            return tokens[item.end + 1].kind != .number
        }
    }

    /// Signs that join figures to one number or code: . , - / : _ & @
    private static let joins: Set<UInt8> = [0x2E, 0x2C, 0x2D, 0x2F, 0x3A, 0x26, 0x40]
    /// Signs that join figures to a word before them: - / & @
    private static let binds: Set<UInt8> = [0x2D, 0x2F, 0x26, 0x40]
    /// Symbols a date may follow without a blank: | > = < ~ and the lead byte of signs like bullets.
    private static let harmless: Set<UInt8> = [0x7C, 0x3E, 0x3D, 0x3C, 0x7E, 0xE2, 0xE3]

    /// $ £ ¥ € ₩ before a figure make it a sum.
    private func currency(_ position: Int) -> Bool {
        let sign = text.bytes[tokens[position].span.range]
        return [[0x24], [0xC2, 0xA3], [0xC2, 0xA5], [0xE2, 0x82, 0xAC], [0xE2, 0x82, 0xA9]].contains(Array(sign))
    }

    private func syllable(_ position: Int) -> Bool {
        tokens[position].kind == .word && tokens[position].casing == .none
    }

    private func byte(_ token: Token) -> UInt8 { text.bytes[token.span.start] }
}
