internal import Documents

/// A grammar with its words and symbols numbered, as it waits for the vocabulary to freeze.
struct NumberedGrammar: Sendable {
    struct Lexical: Sendable, Hashable {
        let symbol: Int
        /// Place among the program's constants; −1 for a word without a value.
        let meaning: Int32
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

    enum Meant: Sendable, Hashable {
        /// A class member of several words means this whatever it holds: a place among the constants.
        case constant(Int32)
        /// A step of the program.
        case expression(Int32)
        /// The pieces taken together.
        case merged
    }

    struct Rule: Sendable {
        let symbol: Int
        let name: String
        let elements: [Element]
        let captures: Int
        let meaning: Meant
        let looks: [Look]
        let rank: Int
        var queries = false
    }

    let language: Language
    let order: DateOrder?
    let date: Int
    /// The class of syllables that may follow a date word without a blank; nil in languages that part words by blanks.
    let particle: Int?
    /// The class of words a figure may hang on by a hyphen and still be a date (`pre-2020`).
    let prefix: Int?
    let rules: [Rule]
    let numbers: [(symbol: Int, digits: Digits)]
    let lexicon: [Int32: [Lexical]]
    let program: MeaningProgram
    let symbolCount: Int
    /// Tokens near which texts are looked at.
    let triggers: Set<Int32>
}
