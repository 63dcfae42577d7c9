internal import Formats

/// A grammar as written, before its words are numbered.
///
/// The notation, one statement a line, indented lines continuing it:
///
///     order mdy                                     how the language writes numeric dates
///     class glue: of, the                           words a pattern may name together, `<glue>`
///     trigger class month month:                    words with a value; texts are only looked at near a trigger
///       1 = january, jan
///       5 = ^may                                    `^` only with a capital, `=` only with exactly these marks
///     date day-month: <day> of? <month> => merge($1, $2); unless before <counted>
///
/// The last form is a rule: the symbol it makes, its name, its pattern, what it means. Patterns hold words, quoted signs,
/// `<symbol>`, numbers `[1..31]` (as many digits as the bounds have), groups `( a b | c )`, `?` for what may be missing and
/// `~` for what must follow without a blank. `$1` is the first symbol, number or group with a value in the pattern.
/// A rule without `=>` merges what it holds. Clauses after `;` look at the tokens around: `only after`, `unless after`,
/// `only before`, `unless before`, each with alternatives separated by `|`, where `#` is any number, `@capital` a
/// capitalised word, `@word` any word, `@start` and `@end` the ends of the sentence, `@glued` no blank. `rank 1` makes a
/// rule give way to others over the same words; `no report` keeps it from reports (`DateReading`).
struct GrammarSource {
    struct Word: Hashable {
        let text: String
        let capitalOnly: Bool
        let exact: Bool

        /// A word with the marks that stand before it, `^` for a capital and `=` for exactly these marks.
        init(marked written: some StringProtocol) {
            var rest = written[...]
            var capitalOnly = false
            var exact = false
            while let first = rest.first, first == "^" || first == "=", rest.count > 1 {
                if first == "^" { capitalOnly = true } else { exact = true }
                rest.removeFirst()
            }
            text = String(rest)
            self.capitalOnly = capitalOnly
            self.exact = exact
        }
    }

    indirect enum Element {
        case word(String, glued: Bool)
        case symbol(String, glued: Bool)
        case number(low: String, high: String, glued: Bool)
        case group([[Element]], glued: Bool)
        case optional(Element)

        /// The element in the notation of patterns.
        var written: String {
            switch self {
            case .word(let text, let glued): (glued ? "~" : "") + text
            case .symbol(let name, let glued): (glued ? "~" : "") + "<\(name)>"
            case .number(let low, let high, let glued): (glued ? "~" : "") + "[\(low)..\(high)]"
            case .group(let branches, let glued):
                (glued ? "~" : "") + "( "
                    + branches.map { $0.map(\.written).joined(separator: " ") }.joined(separator: " | ") + " )"
            case .optional(let inner): inner.written + "?"
            }
        }
    }

    indirect enum Expression: Hashable {
        case number(Int)
        case name(String)
        case capture(Int)
        case call(String, [Expression])

        /// The greatest `$n` it speaks of.
        var greatestCapture: Int {
            switch self {
            case .number, .name: 0
            case .capture(let index): index
            case .call(_, let arguments): arguments.map(\.greatestCapture).max() ?? 0
            }
        }
    }

    enum Atom: Hashable {
        case word(String)
        case symbol(String)
        case number, capital, anyWord, start, end, glued
    }

    struct Look {
        let behind: Bool
        let wanted: Bool
        let alternatives: [[Atom]]
    }

    struct Class {
        let name: String
        let trigger: Bool
        let entries: [(meaning: Expression?, words: [Word])]
    }

    struct Rule {
        let symbol: String
        let name: String
        let elements: [Element]
        let meaning: Expression?
        let looks: [Look]
        let rank: Int
        /// Not used on reports.
        let queries: Bool
    }

    var order: String = "dmy"
    var classes: [Class] = []
    var rules: [Rule] = []
}
