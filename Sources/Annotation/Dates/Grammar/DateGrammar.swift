internal import Documents
internal import Formats

/// A grammar laid out for matching: rows of plain numbers, a token's words found by its number. It knows no language.
final class DateGrammar: Sendable {
    struct Lexical: Sendable {
        let symbol: Int32
        let meaning: Int32
        let capitalOnly: Bool
        let exact: Bool
        /// Whether the symbol can stand in a pattern, not only beside one.
        let stands: Bool
    }

    struct Element: Sendable {
        let symbol: Int32
        /// Place among `$1`, `$2` …; −1 for words.
        let capture: Int32
        let optional: Bool
        let glued: Bool
    }

    struct Rule: Sendable {
        let symbol: Int32
        let elements: Range<Int32>
        let captures: Int32
        let rank: Int32
        /// Place of its name among all names, so that ties are settled by name without comparing text.
        let nameOrder: Int32
        let meaning: NumberedGrammar.Meant
        let looks: Range<Int32>
        /// Not used on reports.
        let queries: Bool
    }

    let language: Language
    let order: DateOrder?
    let date: Int32
    let particle: Int32?
    let prefix: Int32?
    let rules: [Rule]
    /// Elements of all rules in one row.
    let elements: [Element]
    let looks: [Look]
    /// What a rule’s names are, `date/en/day-month`, for derivations.
    let names: [String]
    let program: MeaningProgram
    let openings: Openings
    let expectations: Expectations
    /// Words of 64 symbols in a set of symbols.
    let stride: Int
    /// Most elements a rule has.
    let longestRule: Int

    static let terminal: UInt8 = 1
    static let trigger: UInt8 = 2
    /// What the scanner needs to know of a token, by its number.
    let flags: [UInt8]

    /// The lexicon by token number.
    private let lexicalStarts: [Int32]
    private let lexicals: [Lexical]

    /// Lays a grammar out once the vocabulary is frozen.
    init(_ source: NumberedGrammar, _ vocabulary: Vocabulary) {
        language = source.language
        order = source.order
        date = Int32(source.date)
        particle = source.particle.map { Int32($0) }
        prefix = source.prefix.map { Int32($0) }
        program = source.program
        stride = (source.symbolCount + 63) / 64
        // Words that only stand around dates (`resolution`, `persons`, verbs) begin and extend none.
        let inside = Set(source.rules.flatMap { $0.elements.map(\.symbol) })
        var flags = [UInt8](repeating: 0, count: vocabulary.count + 1)
        for (id, entries) in source.lexicon where entries.contains(where: { inside.contains($0.symbol) }) {
            flags[Int(id)] |= Self.terminal
        }
        for id in source.triggers { flags[Int(id)] |= Self.trigger }
        flags[0] = 0
        self.flags = flags
        var lexicals: [Lexical] = []
        var lexicalStarts: [Int32] = [0]
        for id in 0...Int32(vocabulary.count) {
            for entry in source.lexicon[id] ?? [] {
                lexicals.append(
                    Lexical(
                        symbol: Int32(entry.symbol), meaning: entry.meaning, capitalOnly: entry.capitalOnly,
                        exact: entry.exact, stands: inside.contains(entry.symbol)))
            }
            lexicalStarts.append(Int32(lexicals.count))
        }
        self.lexicals = lexicals
        self.lexicalStarts = lexicalStarts

        names = source.rules.map { "date/\(source.language.rawValue)/\($0.name)" }
        let places = Dictionary(
            uniqueKeysWithValues: Set(source.rules.map(\.name)).sorted().enumerated().map { ($1, Int32($0)) })
        var elements: [Element] = []
        var looks: [Look] = []
        var rules: [Rule] = []
        for rule in source.rules {
            let first = Int32(elements.count)
            elements += rule.elements.map {
                Element(
                    symbol: Int32($0.symbol), capture: Int32($0.capture), optional: $0.optional, glued: $0.glued)
            }
            let firstLook = Int32(looks.count)
            looks += rule.looks.map { Look($0, symbols: source.symbolCount) }
            rules.append(
                Rule(
                    symbol: Int32(rule.symbol), elements: first..<Int32(elements.count),
                    captures: Int32(rule.captures), rank: Int32(rule.rank), nameOrder: places[rule.name] ?? 0,
                    meaning: rule.meaning, looks: firstLook..<Int32(looks.count), queries: rule.queries))
        }
        self.elements = elements
        self.looks = looks
        self.rules = rules
        openings = Openings(source)
        expectations = Expectations(source, words: vocabulary.count)
        longestRule = source.rules.map(\.elements.count).max() ?? 0
    }

    /// Calls `each` with what the lexicon has for a token.
    @inline(__always)
    func lexical(_ token: Token, _ each: (Lexical) -> Void) {
        let capital = token.casing == .capitalized || token.casing == .upper
        for position in entries(token.plain) {
            let entry = lexicals[position]
            if entry.capitalOnly && !capital || entry.exact && token.folded != token.plain { continue }
            each(entry)
        }
        guard token.folded != token.plain else { return }
        for position in entries(token.folded) {
            let entry = lexicals[position]
            if entry.capitalOnly && !capital { continue }
            each(entry)
        }
    }

    @inline(__always)
    private func entries(_ id: TokenID) -> Range<Int> {
        let number = Int(id.number)
        return Int(lexicalStarts[number])..<Int(lexicalStarts[number + 1])
    }

    /// Whether a token is a word of this literal or class.
    func holds(_ symbol: Int32, _ token: Token) -> Bool {
        var found = false
        lexical(token) { if $0.symbol == symbol { found = true } }
        return found
    }
}

extension DateGrammar {
    /// What a rule wants to stand or not to stand beside what it matched.
    struct Look: Sendable {
        let behind: Bool
        let wanted: Bool
        /// Symbols of which one token beside is enough, a bit each.
        let symbols: [UInt64]
        /// Other alternatives, an atom for each token and for the ends.
        let sequences: [[NumberedGrammar.Atom]]

        fileprivate init(_ look: NumberedGrammar.Look, symbols count: Int) {
            behind = look.behind
            wanted = look.wanted
            var symbols = [UInt64](repeating: 0, count: (count + 63) / 64)
            var sequences: [[NumberedGrammar.Atom]] = []
            for alternative in look.alternatives {
                if alternative.count == 1, case .symbol(let symbol) = alternative[0] {
                    symbols[symbol >> 6] |= 1 << UInt64(symbol & 63)
                } else {
                    sequences.append(alternative)
                }
            }
            self.symbols = symbols
            self.sequences = sequences
        }
    }
}
