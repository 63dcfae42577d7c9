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

    /// Marks the tokens the grammar speaks of, once the vocabulary is frozen.
    mutating func freeze(_ vocabulary: Vocabulary, triggers: Set<Int32>) {
        flags = [UInt8](repeating: 0, count: vocabulary.count + 1)
        for (id, _) in lexicon { flags[Int(id)] |= Self.terminal }
        for id in triggers { flags[Int(id)] |= Self.trigger }
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
