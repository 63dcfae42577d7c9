internal import Annotation
internal import Documents
internal import Formats

/// Reads `.rules` files line by line; every mistake of a file is reported, and what can be read is kept.
struct RuleFileParser {
    let file: String
    var source: RuleSource
    var faults: [Fault] = []
    var open: OpenRule?

    struct OpenRule {
        var rule: Rule
        var published = CalendarDay(year: 2015, month: 6, day: 15)!
    }

    /// One line cut into keyword and rest, with columns counted in code points from 1.
    struct Line {
        let number: Int
        let keyword: Substring
        let keywordColumn: Int
        let rest: Substring
        let restColumn: Int
        let isIndented: Bool
    }

    static func read(_ text: String, file: String, into source: inout RuleSource, faults: inout [Fault]) {
        var parser = RuleFileParser(file: file, source: source)
        for line in lines(of: text) { parser.take(line) }
        parser.close()
        source = parser.source
        faults += parser.faults
    }

    init(file: String, source: RuleSource) {
        self.file = file
        self.source = source
    }

    /// Comments and blank lines left out, a line that ends in `\` joined with the next.
    static func lines(of text: String) -> [Line] {
        var result: [Line] = []
        var pending = ""
        var pendingNumber = 0
        for (index, raw) in Substring(text).cut(at: UInt8(ascii: "\n")).enumerated() {
            var line = raw
            if line.utf8.last == UInt8(ascii: "\r") { line = line.dropLast(bytes: 1) }
            if line.utf8.last == UInt8(ascii: "\\") {
                if pending.isEmpty { pendingNumber = index + 1 }
                pending += line.dropLast(bytes: 1) + " "
                continue
            }
            let whole = pending.isEmpty ? line : Substring(pending + line)
            let number = pending.isEmpty ? index + 1 : pendingNumber
            pending = ""
            let content = whole.withoutLeadingBlanks
            guard let first = content.utf8.first, first != UInt8(ascii: "#") else { continue }
            let indent = whole.utf8.count - content.utf8.count
            let keyword = Substring(content.utf8.prefix { !Substring.isBlank($0) })
            let after = content[keyword.endIndex...]
            let rest = after.withoutLeadingBlanks
            let space = after.utf8.count - rest.utf8.count
            result.append(
                Line(
                    number: number, keyword: keyword, keywordColumn: indent + 1, rest: rest.withoutTrailingBlanks,
                    restColumn: indent + 1 + keyword.unicodeScalars.count + space, isIndented: indent > 0))
        }
        return result
    }

    mutating func fault(_ line: Line, column: Int? = nil, _ problem: String, expected: String) {
        faults.append(
            Fault(
                file: file, line: line.number, column: column ?? line.restColumn, problem: problem, expected: expected))
    }

    mutating func take(_ line: Line) {
        if line.isIndented {
            guard open != nil else {
                fault(
                    line, column: line.keywordColumn, "an indented line outside a rule",
                    expected: "‘rule NAME’ before it")
                return
            }
            takeInRule(line)
            return
        }
        close()
        switch line.keyword {
        case "list": takeList(line)
        case "ordinal": takeOrdinal(line)
        case "paradigm": takeParadigm(line)
        case "verb": takeVerb(line)
        case "macro": takeMacro(line)
        case "cue": takeCue(line)
        case "rule":
            guard !line.rest.isEmpty else {
                fault(line, "a rule without a name", expected: "a sentence that says what the rule reads")
                return
            }
            open = OpenRule(rule: Rule(name: String(line.rest), file: file, line: line.number))
        default:
            fault(
                line, column: line.keywordColumn, "unknown statement ‘\(line.keyword)’",
                expected: RuleSource.hint(
                    String(line.keyword), among: ["list", "ordinal", "paradigm", "verb", "macro", "cue", "rule"],
                    kind: "list, ordinal, paradigm, verb, macro, cue or rule:")
            )
        }
    }

    /// Splits `HEAD: BODY`.
    mutating func headAndBody(_ line: Line, example: String) -> (
        head: [Substring], body: Substring, bodyColumn: Int
    )? {
        guard let colon = line.rest.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            fault(line, "a colon is missing", expected: example)
            return nil
        }
        let head = line.rest[..<colon]
        let after = line.rest[line.rest.utf8.index(after: colon)...]
        let body = after.withoutLeadingBlanks
        let column =
            line.restColumn + head.unicodeScalars.count + 1 + after.unicodeScalars.count - body.unicodeScalars.count
        return (head.words, body, column)
    }

    mutating func language(_ text: Substring, _ line: Line) -> Language? {
        guard text.utf8.count == 2, text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            fault(line, "‘\(text)’ is no language", expected: "a two-letter tag: en, es, pt, fr, ko")
            return nil
        }
        return Language(rawValue: String(text))
    }

    func phrases(_ body: Substring) -> [[String]] {
        body.cut(at: UInt8(ascii: "|")).map(Self.words).filter { !$0.isEmpty }
    }

    static func words(_ phrase: Substring) -> [String] {
        phrase.words.map { Folding.folded($0) }
    }

    mutating func takeList(_ line: Line) {
        let example = "list NAME LANGUAGE: phrase | phrase"
        guard let (head, body, _) = headAndBody(line, example: example) else { return }
        guard head.count == 2 else { return fault(line, "a list needs a name and a language", expected: example) }
        guard let language = language(head[1], line) else { return }
        source.lexicon.add(list: String(head[0]), language: language, phrases: phrases(body))
    }

    mutating func takeOrdinal(_ line: Line) {
        let example = "ordinal NUMBER LANGUAGE: word | word"
        guard let (head, body, _) = headAndBody(line, example: example) else { return }
        guard head.count == 2, let value = Int(head[0]) else {
            return fault(line, "an ordinal needs a number and a language", expected: example)
        }
        guard let language = language(head[1], line) else { return }
        source.lexicon.add(ordinal: value, language: language, phrases: phrases(body))
        source.lexicon.add(list: "ordinal", language: language, phrases: phrases(body))
    }

    mutating func takeParadigm(_ line: Line) {
        let example = "paradigm LANGUAGE ENDING: FORM endings; FORM endings"
        guard let (head, body, column) = headAndBody(line, example: example) else { return }
        guard head.count == 2 else {
            return fault(line, "a paradigm needs a language and an ending", expected: example)
        }
        guard let language = language(head[0], line) else { return }
        var endings: [(WordForms, [String])] = []
        var at = column
        for part in body.cut(at: UInt8(ascii: ";")) {
            let words = part.words
            if let first = words.first {
                if let form = WordForms(name: first) {
                    endings.append((form, words.dropFirst().map(String.init)))
                } else {
                    fault(
                        line, column: at, "unknown verb form ‘\(first)’",
                        expected: WordForms.names.map(\.0).joined(separator: ", "))
                }
            }
            at += part.unicodeScalars.count + 1
        }
        source.lexicon.add(
            paradigm: Lexicon.Paradigm(ending: head[1] == "-" ? "" : String(head[1]), endings: endings),
            language: language)
    }

    mutating func takeVerb(_ line: Line) {
        let example = "verb NAME LANGUAGE: infinitive | infinitive (past form; participle form)"
        guard let (head, body, column) = headAndBody(line, example: example) else { return }
        guard head.count == 2 else { return fault(line, "a verb needs a name and a language", expected: example) }
        guard let language = language(head[1], line) else { return }
        var at = column
        for entry in body.cut(at: UInt8(ascii: "|")) {
            defer { at += entry.unicodeScalars.count + 1 }
            let bracket = entry.utf8.firstIndex(of: UInt8(ascii: "(")) ?? entry.endIndex
            let citation = Self.words(entry[..<bracket])
            if citation.isEmpty { continue }
            var exceptions: [(WordForms, [String])] = []
            for part in entry[bracket...].split(whereSeparator: { $0 == ";" || $0 == "(" || $0 == ")" }) {
                let words = part.words
                guard let first = words.first else { continue }
                guard let form = WordForms(name: first) else {
                    fault(
                        line, column: at, "unknown verb form ‘\(first)’",
                        expected: WordForms.names.map(\.0).joined(separator: ", "))
                    continue
                }
                exceptions.append((form, words.dropFirst().map { Folding.folded($0) }))
            }
            source.lexicon.add(
                verb: Lexicon.Declaration(
                    name: String(head[0]), language: language, citation: citation, exceptions: exceptions,
                    position: RulePosition(file: file, line: line.number, column: at)))
        }
    }

    mutating func takeMacro(_ line: Line) {
        guard let (head, body, column) = headAndBody(line, example: "macro NAME: pattern") else { return }
        guard head.count == 1 else { return fault(line, "a macro needs a name", expected: "macro NAME: pattern") }
        guard let node = PatternParser.parse(body, file: file, line: line.number, column: column, faults: &faults)
        else { return }
        source.macros[String(head[0])] = node
    }

    mutating func takeCue(_ line: Line) {
        let example = "cue STATUS before|after|heading REACH LANGUAGE: pattern"
        guard let (head, body, column) = headAndBody(line, example: example) else { return }
        let effects: [String: StatusCue.Effect] = [
            "planned": .status(.planned), "proposed": .status(.proposed), "ongoing": .status(.ongoing),
            "cancelled": .status(.cancelled), "occurred": .status(.occurred), "denied": .denied,
            "nothing": .nothing, "settled": .settled,
        ]
        guard head.count == 4, let effect = effects[String(head[0])],
            let side = StatusCue.Side(rawValue: String(head[1])),
            let reach = Int(head[2]), (0...30).contains(reach)
        else {
            return fault(
                line, "a cue needs a status, a side, a reach and a language",
                expected: "\(example), STATUS one of \(effects.keys.sorted().joined(separator: ", "))")
        }
        guard let language = language(head[3], line) else { return }
        guard let node = PatternParser.parse(body, file: file, line: line.number, column: column, faults: &faults)
        else { return }
        source.cues.append(
            StatusCue(
                effect: effect, side: side, reach: reach, language: language, node: node,
                position: RulePosition(file: file, line: line.number, column: column)))
    }

    mutating func close() {
        guard let rule = open?.rule else { return }
        open = nil
        func missing(_ what: String, _ expected: String) {
            faults.append(
                Fault(
                    file: file, line: rule.line, column: 1, problem: "the rule ‘\(rule.name)’ has no \(what)",
                    expected: expected))
        }
        if rule.languages.isEmpty { missing("language", "a line ‘in en’ or ‘in en es pt’") }
        if rule.type.isEmpty { missing("event", "a line ‘gives TYPE SUBTYPE’") }
        if rule.patterns.isEmpty { missing("pattern", "a line ‘when PATTERN’ with a [trigger]") }
        for pattern in rule.patterns where pattern.node.triggers != 1...1 {
            faults.append(
                Fault(
                    file: file, line: pattern.position.line, column: pattern.position.column,
                    problem: pattern.node.triggers.lowerBound == 0
                        ? "the pattern, or one of its alternatives, marks no trigger"
                        : "the pattern marks two triggers",
                    expected: "exactly one [ … ] in each alternative, never inside an optional part"))
        }
        source.add(rule, faults: &faults)
    }
}
