internal import Documents
internal import Formats

/// A grammar with its words and symbols numbered, ready to match tokens. It knows no language.
struct DateGrammar: Sendable {
    struct Lexical: Sendable, Hashable {
        let symbol: Int
        let meaning: Meaning?
        let capitalOnly: Bool
        /// Matches the form with its marks only.
        let exact: Bool
    }

    struct Digits: Sendable, Hashable {
        let low, high, least, most: Int
    }

    struct Element: Sendable, Hashable {
        let symbol: Int
        let optional: Bool
        let glued: Bool
        /// Position among `$1`, `$2` …; −1 for words.
        let capture: Int
    }

    enum Atom: Sendable, Hashable {
        /// A word or a member of a class.
        case symbol(Int)
        case number, capital, anyWord, start, end, glued
    }

    struct Look: Sendable, Hashable {
        let behind: Bool
        let wanted: Bool
        let alternatives: [[Atom]]
    }

    struct Rule: Sendable {
        let symbol: Int
        let name: String
        let elements: [Element]
        let captures: Int
        let meaning: CompiledExpression?
        let looks: [Look]
        let rank: Int
        /// A class member of several words means this whatever it holds.
        let constant: Meaning?
    }

    let language: Language
    let order: DateOrder?
    let date: Int
    /// The class of syllables that may follow a date word without a blank; nil in languages that part words by blanks.
    let particle: Int?
    let rules: [Rule]
    /// By symbol: rules that may begin with it, and which element it is there.
    let openings: [[(rule: Int, element: Int)]]
    let numbers: [(symbol: Int, digits: Digits)]
    let lexicon: [Int32: [Lexical]]
    let symbolNames: [String]

    static let terminal: UInt8 = 1
    static let trigger: UInt8 = 2
    /// What the scanner needs to know of a token, by its plain number.
    private(set) var flags: [UInt8] = []

    /// Elements of all rules in one row, so that looking ahead copies nothing.
    private(set) var elements: [Element] = []
    private(set) var elementStarts: [Int] = []
    private var inPatterns: [Bool] = []
    /// The lexicon by token number.
    private var lexicalStarts: [Int32] = []
    private var lexicals: [Lexical] = []

    init(
        language: Language, order: DateOrder?, date: Int, particle: Int?, rules: [Rule],
        openings: [[(rule: Int, element: Int)]], numbers: [(symbol: Int, digits: Digits)], lexicon: [Int32: [Lexical]],
        symbolNames: [String]
    ) {
        self.language = language
        self.order = order
        self.date = date
        self.particle = particle
        self.rules = rules
        self.openings = openings
        self.numbers = numbers
        self.lexicon = lexicon
        self.symbolNames = symbolNames
    }

    /// Marks the tokens the grammar speaks of, once the vocabulary is frozen.
    mutating func freeze(_ vocabulary: Vocabulary, triggers: Set<Int32>) {
        flags = [UInt8](repeating: 0, count: vocabulary.count + 1)
        // Words that only stand around dates (`resolution`, `persons`, verbs) begin and extend none.
        let inside = Set(rules.flatMap { $0.elements.map(\.symbol) })
        for (id, entries) in lexicon where entries.contains(where: { inside.contains($0.symbol) }) {
            flags[Int(id)] |= Self.terminal
        }
        for id in triggers { flags[Int(id)] |= Self.trigger }
        inPatterns = openings.indices.map { inside.contains($0) }
        elements = rules.flatMap(\.elements)
        elementStarts = rules.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.elements.count) }
        lexicals = []
        lexicalStarts = [0]
        for id in 0...Int32(vocabulary.count) {
            lexicals += lexicon[id] ?? []
            lexicalStarts.append(Int32(lexicals.count))
        }
    }

    /// Calls `each` with what the lexicon has for a token.
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

    /// Whether a symbol can stand in a pattern, not only beside one.
    func stands(_ symbol: Int) -> Bool { inPatterns[symbol] }

    private func entries(_ id: TokenID) -> Range<Int> {
        let number = Int(id.number)
        return Int(lexicalStarts[number])..<Int(lexicalStarts[number + 1])
    }

    /// Whether a token is a word of this literal or class.
    func holds(_ symbol: Int, _ token: Token) -> Bool {
        var found = false
        lexical(token) { if $0.symbol == symbol { found = true } }
        return found
    }
}

extension DateGrammar.Rule {
    /// The meaning over what the elements held.
    func meaning(_ held: [Meaning?]) -> Meaning? {
        if let constant { return constant }
        if let meaning { return meaning.meaning(held) }
        let pieces = held.compactMap { $0 == .nothing ? nil : $0 }
        return pieces.isEmpty ? .nothing : CompiledExpression.merged(pieces)
    }
}
