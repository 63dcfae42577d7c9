internal import Documents

/// Which symbols are worth finding at a place, told by the words at its edges: what a date may begin with, and what a rule may
/// go on with behind a piece that ends in the word before it; what a date may end with, and what may stand before the word
/// behind it. Most of what words could mean is left out so, before any rule is tried.
struct Expectations: Sendable {
    /// Words of 64 symbols in a set.
    private let stride: Int
    /// Sets of symbols: two for each kind of word, what may follow it and what may stand before it. Kind 0 is no word at all.
    private let sets: [UInt64]
    /// Kinds by token number.
    private let words: [Int32]
    private let numbers: NumberKinds

    init(_ grammar: NumberedGrammar, words count: Int) {
        let relations = Neighbours(grammar)
        let stride = (grammar.symbolCount + 63) / 64
        var sets = Array(relations.firsts.row(grammar.date)) + Array(relations.lasts.row(grammar.date))
        var kinds: Int32 = 0
        func add(_ symbols: [Int]) -> Int32 {
            for relation in [relations.behind, relations.ahead] {
                var set = [UInt64](repeating: 0, count: stride)
                for symbol in symbols {
                    for (word, more) in relation.row(symbol).enumerated() { set[word] |= more }
                }
                sets += set
            }
            kinds += 1
            return kinds
        }
        var words = [Int32](repeating: 0, count: count + 1)
        for (id, entries) in grammar.lexicon.sorted(by: { $0.key < $1.key }) where !entries.isEmpty {
            words[Int(id)] = add(entries.map(\.symbol))
        }
        self.stride = stride
        self.words = words
        numbers = NumberKinds(grammar.numbers) { add($0) }
        self.sets = sets
    }

    /// The symbols of the classes of numbers a short number is in.
    func symbols(_ value: Int, digits: Int) -> ArraySlice<Int32> { numbers.symbols(value, digits) }

    /// What is wanted behind a token, or where nothing stands before.
    func behind(_ token: Token?, number: Int?, into set: inout [UInt64]) {
        fill(&set, at: 0, token, number, part: 0)
    }

    /// What is wanted before a token, or where nothing stands behind, as one of a row of sets.
    func before(_ token: Token?, number: Int?, into sets: inout [UInt64], at place: Int) {
        fill(&sets, at: place * stride, token, number, part: 1)
    }

    private func fill(_ target: inout [UInt64], at start: Int, _ token: Token?, _ number: Int?, part: Int) {
        for word in 0..<stride { target[start + word] = sets[part * stride + word] }
        guard let token else { return }
        func unite(_ kind: Int32) {
            let row = (2 * Int(kind) + part) * stride
            for word in 0..<stride { target[start + word] |= sets[row + word] }
        }
        let plain = words[Int(token.plain.number)]
        let folded = words[Int(token.folded.number)]
        if plain != 0 { unite(plain) }
        if folded != 0, folded != plain { unite(folded) }
        if let number { unite(numbers.kind(number, token.span.count)) }
    }
}

/// Short numbers by the classes of a grammar they are in, a kind for each combination that there is.
private struct NumberKinds: Sendable {
    /// By digits and value.
    private var kinds: [Int32] = []
    private var starts: [Int] = []
    private var symbols: [Int32: ArraySlice<Int32>] = [:]

    init(_ numbers: [(symbol: Int, digits: NumberedGrammar.Digits)], _ add: ([Int]) -> Int32) {
        var known: [[Int]: Int32] = [:]
        for digits in 1...4 {
            starts.append(kinds.count)
            let fitting = numbers.filter { $0.digits.least <= digits && digits <= $0.digits.most }
            for value in 0..<[10, 100, 1000, 10000][digits - 1] {
                let within = fitting.filter { $0.digits.low <= value && value <= $0.digits.high }.map(\.symbol)
                let kind = known[within] ?? add(within)
                known[within] = kind
                symbols[kind] = ArraySlice(within.map { Int32($0) })
                kinds.append(kind)
            }
        }
    }

    func kind(_ value: Int, _ digits: Int) -> Int32 { kinds[starts[digits - 1] + value] }

    func symbols(_ value: Int, _ digits: Int) -> ArraySlice<Int32> { symbols[kind(value, digits)] ?? [] }
}

/// What may stand beside what in a grammar.
private struct Neighbours {
    /// By symbol: what its pieces may begin with and end with, itself included.
    var firsts, lasts: SymbolRelation
    /// By symbol of a word: what may follow a piece that ends in it, and stand before a piece that begins with it.
    var behind, ahead: SymbolRelation

    init(_ grammar: NumberedGrammar) {
        let count = grammar.symbolCount
        firsts = SymbolRelation(count, reflexive: true)
        lasts = SymbolRelation(count, reflexive: true)
        for rule in grammar.rules {
            for element in rule.elements {
                firsts.insert(rule.symbol, element.symbol)
                if !element.optional { break }
            }
            for element in rule.elements.reversed() {
                lasts.insert(rule.symbol, element.symbol)
                if !element.optional { break }
            }
        }
        let made = Set(grammar.rules.map(\.symbol)).sorted()
        firsts.close(over: made)
        lasts.close(over: made)
        var following = SymbolRelation(count)
        var preceding = SymbolRelation(count)
        for rule in grammar.rules {
            for (place, element) in rule.elements.enumerated() {
                for next in rule.elements[(place + 1)...] {
                    following.unite(element.symbol, with: firsts.row(next.symbol))
                    preceding.unite(next.symbol, with: lasts.row(element.symbol))
                    if !next.optional { break }
                }
            }
        }
        behind = SymbolRelation(count)
        ahead = SymbolRelation(count)
        for piece in 0..<count {
            lasts.each(of: piece) { behind.unite($0, with: following.row(piece)) }
            firsts.each(of: piece) { ahead.unite($0, with: preceding.row(piece)) }
        }
    }
}

/// A relation between the symbols of a grammar: a row of bits for each.
private struct SymbolRelation {
    private let stride: Int
    private var bits: [UInt64]

    init(_ count: Int, reflexive: Bool = false) {
        stride = (count + 63) / 64
        bits = Array(repeating: 0, count: count * stride)
        if reflexive {
            for symbol in 0..<count { insert(symbol, symbol) }
        }
    }

    func row(_ symbol: Int) -> ArraySlice<UInt64> { bits[symbol * stride..<(symbol + 1) * stride] }

    func each(of symbol: Int, _ body: (Int) -> Void) {
        for (word, bits) in row(symbol).enumerated() {
            var rest = bits
            while rest != 0 {
                body(word << 6 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }

    mutating func insert(_ left: Int, _ right: Int) { bits[left * stride + right >> 6] |= 1 << UInt64(right & 63) }

    mutating func unite(_ left: Int, with row: ArraySlice<UInt64>) {
        for (word, more) in zip(left * stride..<(left + 1) * stride, row) { bits[word] |= more }
    }

    /// What stands to something that stands to a third stands to the third too.
    mutating func close(over symbols: [Int]) {
        for middle in symbols {
            let row = row(middle)
            let (word, bit) = (middle >> 6, UInt64(1) << UInt64(middle & 63))
            for left in symbols where left != middle && bits[left * stride + word] & bit != 0 { unite(left, with: row) }
        }
    }
}
