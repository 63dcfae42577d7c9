internal import Annotation

/// Where something stands in a rule file, for faults.
struct RulePosition: Hashable, Sendable {
    let file: String
    let line: Int
    /// From 1, in code points.
    let column: Int
}

/// A pattern over tokens and annotations, as written.
indirect enum PatternNode: Hashable, Sendable {
    /// A word form, which the tokenizer may cut further (`high-level`).
    case word(String)
    case list(String, RulePosition)
    case verb(String, WordForms, RulePosition)
    case macro(String, RulePosition)
    case annotation(AnnotationTest)
    /// At most so many items, none of them the end of a clause.
    case gap(Int)
    case sequence([PatternNode])
    case choice([PatternNode])
    case optional(PatternNode)
    case many(PatternNode, atLeast: Int, atMost: Int)
    case capture(String, PatternNode)
    case trigger(PatternNode)
    /// Words that must stand there but are left for other rules to read.
    case context(PatternNode)
}

/// What an angle-bracketed element accepts.
enum AnnotationTest: Hashable, Sendable {
    case kinds(Set<AnnotationKind>)
    /// A date that opens an interval: “since 2007”.
    case since
    /// A number written in digits.
    case number
    /// A word that begins with a capital letter.
    case capitalized
    /// Any single token.
    case anything

    /// The words that may stand between angle brackets.
    static let names: [String: AnnotationTest] = {
        var names: [String: AnnotationTest] = [
            "actor": .kinds([.person, .organization, .state, .office, .forum]),
            "body": .kinds([.organization, .forum]),
            "official": .kinds([.person, .office]),
            "name": .kinds([.person, .organization, .state, .office, .forum, .place]),
            "since": .since, "number": .number, "capital": .capitalized, "any": .anything,
        ]
        for kind in AnnotationKind.allCases { names[kind.rawValue] = .kinds([kind]) }
        return names
    }()
}

extension PatternNode {
    /// The same pattern read from right to left.
    var reversed: PatternNode {
        switch self {
        case .sequence(let parts): .sequence(parts.reversed().map(\.reversed))
        case .choice(let parts): .choice(parts.map(\.reversed))
        case .optional(let part): .optional(part.reversed)
        case .many(let part, let least, let most): .many(part.reversed, atLeast: least, atMost: most)
        case .capture(let name, let part): .capture(name, part.reversed)
        case .trigger(let part): .trigger(part.reversed)
        case .context(let part): .context(part.reversed)
        case .word, .list, .verb, .macro, .annotation, .gap: self
        }
    }

    /// How many triggers the pattern marks, at most and at least, over its alternatives.
    var triggers: ClosedRange<Int> {
        switch self {
        case .trigger: return 1...1
        case .sequence(let parts):
            let counts = parts.map(\.triggers)
            return counts.map(\.lowerBound).reduce(0, +)...counts.map(\.upperBound).reduce(0, +)
        case .choice(let parts):
            let counts = parts.map(\.triggers)
            return (counts.map(\.lowerBound).min() ?? 0)...(counts.map(\.upperBound).max() ?? 0)
        case .optional(let part): return 0...part.triggers.upperBound
        case .many(let part, _, _): return 0...part.triggers.upperBound
        case .capture(_, let part), .context(let part): return part.triggers
        case .word, .list, .verb, .macro, .annotation, .gap: return 0...0
        }
    }

    /// The names its captures carry.
    var captureNames: [String] {
        switch self {
        case .capture(let name, let part): [name] + part.captureNames
        case .sequence(let parts), .choice(let parts): parts.flatMap(\.captureNames)
        case .optional(let part), .many(let part, _, _), .trigger(let part), .context(let part): part.captureNames
        case .word, .list, .verb, .macro, .annotation, .gap: []
        }
    }
}
