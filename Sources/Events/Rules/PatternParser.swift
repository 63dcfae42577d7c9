internal import Annotation
internal import Formats

/// Reads one pattern of a rule.
///
///     word                 a form, case folded
///     %list  @verb  @verb.past/participle  &macro
///     <date>               an annotation
///     ~  ~9                at most 4 (9) items inside the clause
///     ( a | b )  x? x* x+  alternatives, optional and repeated parts (at most 8 times)
///     [ x ]                the trigger
///     { x }                context: must stand there, stays free for other rules
///     name:x               a capture
struct PatternParser {
    private enum Mark: Hashable {
        case open, close, openTrigger, closeTrigger, openContext, closeContext, bar, optional, star, plus
    }
    private struct Lexeme {
        enum Kind: Hashable {
            case mark(Mark)
            case text(String)
        }
        let kind: Kind
        let column: Int
        /// Whether no white space stands before it, so that `x ?` is not `x?`.
        let joined: Bool
    }

    private static func mark(_ byte: UInt8) -> Mark? {
        switch byte {
        case UInt8(ascii: "("): .open
        case UInt8(ascii: ")"): .close
        case UInt8(ascii: "["): .openTrigger
        case UInt8(ascii: "]"): .closeTrigger
        case UInt8(ascii: "{"): .openContext
        case UInt8(ascii: "}"): .closeContext
        case UInt8(ascii: "|"): .bar
        case UInt8(ascii: "?"): .optional
        case UInt8(ascii: "*"): .star
        case UInt8(ascii: "+"): .plus
        default: nil
        }
    }
    private static let repeats = 8

    private let file: String
    private let line: Int
    private var lexemes: [Lexeme] = []
    private var position = 0
    private var faults: [Fault] = []

    /// - Parameter column: where the text begins in its line, from 1.
    static func parse(
        _ text: Substring, file: String, line: Int, column: Int, faults: inout [Fault]
    ) -> PatternNode? {
        var parser = PatternParser(text, file: file, line: line, column: column)
        let node = parser.alternatives()
        if parser.position < parser.lexemes.count, parser.faults.isEmpty {
            parser.fault("a bracket closes that never opened", expected: "pairs of ( ), [ ] and { }")
        }
        faults += parser.faults
        return parser.faults.isEmpty ? node : nil
    }

    private init(_ text: Substring, file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        let bytes = text.utf8
        var start: Substring.Index?
        var wordColumn = column
        var joined = false
        var angle = false
        var at = column
        func flush(_ end: Substring.Index, _ lexemes: inout [Lexeme]) {
            guard let from = start else { return }
            lexemes.append(Lexeme(kind: .text(String(text[from..<end])), column: wordColumn, joined: joined))
            start = nil
            joined = true
        }
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            if byte == UInt8(ascii: "<") { angle = true }
            if Substring.isBlank(byte) {
                flush(index, &lexemes)
                joined = false
            } else if !angle, let mark = Self.mark(byte) {
                flush(index, &lexemes)
                lexemes.append(Lexeme(kind: .mark(mark), column: at, joined: joined))
                joined = true
            } else {
                if start == nil {
                    start = index
                    wordColumn = at
                }
                if byte == UInt8(ascii: ":"), start != index, !angle { flush(next, &lexemes) }
            }
            if byte == UInt8(ascii: ">") { angle = false }
            // Columns count code points.
            if byte & 0xC0 != 0x80 { at += 1 }
            index = next
        }
        flush(bytes.endIndex, &lexemes)
    }

    private mutating func fault(_ problem: String, expected: String) {
        let column = position < lexemes.count ? lexemes[position].column : (lexemes.last?.column ?? 1)
        faults.append(Fault(file: file, line: line, column: column, problem: problem, expected: expected))
    }

    private func peek() -> Lexeme.Kind? { position < lexemes.count ? lexemes[position].kind : nil }

    private mutating func alternatives() -> PatternNode {
        var choices = [sequence()]
        while peek() == .mark(.bar) {
            position += 1
            choices.append(sequence())
        }
        return choices.count == 1 ? choices[0] : .choice(choices)
    }

    private mutating func sequence() -> PatternNode {
        var parts: [PatternNode] = []
        while faults.isEmpty, let next = peek(), next != .mark(.bar), next != .mark(.close),
            next != .mark(.closeTrigger), next != .mark(.closeContext)
        {
            parts.append(repeated(element()))
        }
        if parts.isEmpty, faults.isEmpty {
            fault("an empty pattern or alternative", expected: "a word, %list, @verb, <annotation> or ( … )")
        }
        return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private mutating func repeated(_ node: PatternNode) -> PatternNode {
        var node = node
        while position < lexemes.count, lexemes[position].joined {
            switch lexemes[position].kind {
            case .mark(.optional): node = .optional(node)
            case .mark(.star): node = .many(node, atLeast: 0, atMost: Self.repeats)
            case .mark(.plus): node = .many(node, atLeast: 1, atMost: Self.repeats)
            default: return node
            }
            position += 1
        }
        return node
    }

    private mutating func element() -> PatternNode {
        let here = RulePosition(file: file, line: line, column: lexemes[position].column)
        switch lexemes[position].kind {
        case .mark(.open): return bracketed(until: .close)
        case .mark(.openTrigger): return .trigger(bracketed(until: .closeTrigger))
        case .mark(.openContext): return .context(bracketed(until: .closeContext))
        case .mark:
            fault("a sign stands where an element should", expected: "?, * and + follow an element without a blank")
            return .sequence([])
        case .text(let text):
            if text.hasSuffix(":"), text.count > 1, text != "::" {
                position += 1
                guard peek() != nil, peek() != .mark(.close), peek() != .mark(.bar) else {
                    fault("the capture ‘\(text)’ names nothing", expected: "an element right after the colon")
                    return .sequence([])
                }
                return .capture(String(text.dropLast()), element())
            }
            let node = leaf(text, here)
            position += 1
            return node
        }
    }

    private mutating func bracketed(until end: Mark) -> PatternNode {
        let opening = position
        position += 1
        let node = alternatives()
        if peek() == .mark(end) {
            position += 1
        } else if faults.isEmpty {
            position = opening
            fault(
                "a bracket that is never closed", expected: end == .close ? "a )" : end == .closeTrigger ? "a ]" : "a }"
            )
        }
        return node
    }

    private mutating func leaf(_ text: String, _ here: RulePosition) -> PatternNode {
        switch text.first {
        case "%": return .list(String(text.dropFirst()), here)
        case "&": return .macro(String(text.dropFirst()), here)
        case "@":
            let parts = text.dropFirst().split(separator: ".", maxSplits: 1)
            var forms = WordForms.all
            if parts.count == 2 {
                forms = []
                for name in parts[1].split(separator: "/") {
                    guard let form = WordForms(name: name) else {
                        fault(
                            "unknown verb form ‘\(name)’",
                            expected: WordForms.names.map(\.0).joined(separator: ", "))
                        continue
                    }
                    forms.formUnion(form)
                }
            }
            return .verb(parts.isEmpty ? "" : String(parts[0]), forms, here)
        case "<" where text.hasSuffix(">") && text.count > 2:
            var kinds: Set<AnnotationTest> = []
            for name in text.dropFirst().dropLast().split(separator: "|") {
                guard let test = AnnotationTest.names[String(name)] else {
                    fault(
                        "unknown annotation ‘\(name)’",
                        expected: "one of \(AnnotationTest.names.keys.sorted().joined(separator: ", "))")
                    return .sequence([])
                }
                kinds.insert(test)
            }
            if kinds.count == 1 { return .annotation(kinds.first!) }
            var union: Set<AnnotationKind> = []
            for case .kinds(let some) in kinds { union.formUnion(some) }
            return .annotation(.kinds(union))
        case "~":
            guard text.count > 1 else { return .gap(4) }
            guard let length = Int(text.dropFirst()), (1...30).contains(length) else {
                fault("the gap ‘\(text)’ has no length", expected: "~ (4 items) or ~1 to ~30")
                return .sequence([])
            }
            return .gap(length)
        default:
            return .word(Folding.folded(text))
        }
    }
}
