internal import Annotation
internal import Documents
internal import Formats

/// Reads `.rules` files line by line; every mistake of a file is reported, and what can be read is kept.
struct RuleFileParser {
    private let file: String
    private var source: RuleSource
    private var faults: [Fault] = []
    private var open: OpenRule?

    private struct OpenRule {
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

    private init(file: String, source: RuleSource) {
        self.file = file
        self.source = source
    }

    /// Comments and blank lines left out, a line that ends in `\` joined with the next.
    static func lines(of text: String) -> [Line] {
        var result: [Line] = []
        var pending = ""
        var pendingNumber = 0
        var number = 0
        for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            var line = raw
            if line.hasSuffix("\r") { line.removeLast() }
            if line.hasSuffix("\\") {
                if pending.isEmpty { pendingNumber = number }
                pending += line.dropLast() + " "
                continue
            }
            let whole = pending.isEmpty ? String(line) : pending + line
            let start = pending.isEmpty ? number : pendingNumber
            pending = ""
            let content = whole.drop { $0 == " " || $0 == "\t" }
            if content.isEmpty || content.hasPrefix("#") { continue }
            let indent = whole.unicodeScalars.count - content.unicodeScalars.count
            let keyword = content.prefix { $0 != " " && $0 != "\t" }
            let after = content.dropFirst(keyword.count)
            var rest = after.drop { $0 == " " || $0 == "\t" }
            while rest.last == " " || rest.last == "\t" { rest.removeLast() }
            let space = after.unicodeScalars.count - after.drop { $0 == " " || $0 == "\t" }.unicodeScalars.count
            result.append(
                Line(
                    number: start, keyword: keyword, keywordColumn: indent + 1, rest: rest,
                    restColumn: indent + 1 + keyword.unicodeScalars.count + space, isIndented: indent > 0))
        }
        return result
    }

    private mutating func fault(_ line: Line, column: Int? = nil, _ problem: String, expected: String) {
        faults.append(
            Fault(
                file: file, line: line.number, column: column ?? line.restColumn, problem: problem, expected: expected))
    }

    private mutating func take(_ line: Line) {
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
    private mutating func headAndBody(_ line: Line, example: String) -> (
        head: [Substring], body: Substring, bodyColumn: Int
    )? {
        guard let colon = line.rest.firstIndex(of: ":") else {
            fault(line, "a colon is missing", expected: example)
            return nil
        }
        let head = line.rest[..<colon]
        let after = line.rest[line.rest.index(after: colon)...]
        let body = after.drop { $0 == " " }
        let column =
            line.restColumn + head.unicodeScalars.count + 1 + after.unicodeScalars.count - body.unicodeScalars.count
        return (head.split(separator: " "), body, column)
    }

    private mutating func language(_ text: Substring, _ line: Line) -> Language? {
        guard text.utf8.count == 2, text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            fault(line, "‘\(text)’ is no language", expected: "a two-letter tag: en, es, pt, fr, ko")
            return nil
        }
        return Language(rawValue: String(text))
    }

    private func phrases(_ body: Substring) -> [[String]] {
        body.split(separator: "|").map(Self.words).filter { !$0.isEmpty }
    }

    private static func words(_ phrase: Substring) -> [String] {
        phrase.split(whereSeparator: { $0 == " " || $0 == "\t" }).map { Folding.folded($0) }
    }

    private mutating func takeList(_ line: Line) {
        let example = "list NAME LANGUAGE: phrase | phrase"
        guard let (head, body, _) = headAndBody(line, example: example) else { return }
        guard head.count == 2 else { return fault(line, "a list needs a name and a language", expected: example) }
        guard let language = language(head[1], line) else { return }
        source.lexicon.add(list: String(head[0]), language: language, phrases: phrases(body))
    }

    private mutating func takeOrdinal(_ line: Line) {
        let example = "ordinal NUMBER LANGUAGE: word | word"
        guard let (head, body, _) = headAndBody(line, example: example) else { return }
        guard head.count == 2, let value = Int(head[0]) else {
            return fault(line, "an ordinal needs a number and a language", expected: example)
        }
        guard let language = language(head[1], line) else { return }
        source.lexicon.add(ordinal: value, language: language, phrases: phrases(body))
        source.lexicon.add(list: "ordinal", language: language, phrases: phrases(body))
    }

    private mutating func takeParadigm(_ line: Line) {
        let example = "paradigm LANGUAGE ENDING: FORM endings; FORM endings"
        guard let (head, body, column) = headAndBody(line, example: example) else { return }
        guard head.count == 2 else {
            return fault(line, "a paradigm needs a language and an ending", expected: example)
        }
        guard let language = language(head[0], line) else { return }
        var endings: [(WordForms, [String])] = []
        var at = column
        for part in body.split(separator: ";", omittingEmptySubsequences: false) {
            let words = part.split(separator: " ")
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

    private mutating func takeVerb(_ line: Line) {
        let example = "verb NAME LANGUAGE: infinitive | infinitive (past form; participle form)"
        guard let (head, body, column) = headAndBody(line, example: example) else { return }
        guard head.count == 2 else { return fault(line, "a verb needs a name and a language", expected: example) }
        guard let language = language(head[1], line) else { return }
        var at = column
        for entry in body.split(separator: "|", omittingEmptySubsequences: false) {
            defer { at += entry.unicodeScalars.count + 1 }
            let bracket = entry.firstIndex(of: "(") ?? entry.endIndex
            let citation = Self.words(entry[..<bracket])
            if citation.isEmpty { continue }
            var exceptions: [(WordForms, [String])] = []
            for part in entry[bracket...].split(whereSeparator: { $0 == ";" || $0 == "(" || $0 == ")" }) {
                let words = part.split(separator: " ")
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

    private mutating func takeMacro(_ line: Line) {
        guard let (head, body, column) = headAndBody(line, example: "macro NAME: pattern") else { return }
        guard head.count == 1 else { return fault(line, "a macro needs a name", expected: "macro NAME: pattern") }
        guard let node = PatternParser.parse(body, file: file, line: line.number, column: column, faults: &faults)
        else { return }
        source.macros[String(head[0])] = node
    }

    private mutating func takeCue(_ line: Line) {
        let example = "cue STATUS before|after|heading REACH LANGUAGE: pattern"
        guard let (head, body, column) = headAndBody(line, example: example) else { return }
        let effects: [String: StatusCue.Effect] = [
            "planned": .status(.planned), "proposed": .status(.proposed), "ongoing": .status(.ongoing),
            "cancelled": .status(.cancelled), "occurred": .status(.occurred), "denied": .denied,
            "nothing": .nothing,
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

    // MARK: Inside a rule

    private mutating func takeInRule(_ line: Line) {
        switch line.keyword {
        case "note": open!.rule.note += (open!.rule.note.isEmpty ? "" : " ") + line.rest
        case "in": open!.rule.languages = line.rest.split(separator: " ").compactMap { language($0, line) }
        case "gives": takeEvent(line)
        case "status":
            guard let status = EventStatus(rawValue: String(line.rest)) else {
                return fault(
                    line, "unknown status ‘\(line.rest)’",
                    expected: EventStatus.allCases.map(\.rawValue).joined(separator: ", "))
            }
            open!.rule.status = status
        case "when": if let pattern = pattern(line) { open!.rule.patterns.append(pattern) }
        case "unless": if let pattern = pattern(line) { open!.rule.exclusions.append(pattern) }
        case "roles": takeRoles(line)
        case "needs": takeConditions(line)
        case "with":
            for word in line.rest.split(separator: " ") {
                guard let option = RuleOption(rawValue: String(word)) else {
                    fault(
                        line, "unknown option ‘\(word)’",
                        expected: RuleSource.hint(
                            String(word), among: RuleOption.allCases.map(\.rawValue),
                            kind: RuleOption.allCases.map(\.rawValue).joined(separator: ", ") + " —"))
                    continue
                }
                open!.rule.options.insert(option)
            }
        case "rank":
            guard let rank = Int(line.rest) else {
                return fault(line, "‘\(line.rest)’ is no rank", expected: "a number")
            }
            open!.rule.rank = rank
        case "on":
            guard let day = CalendarDay(iso: line.rest) else {
                return fault(line, "‘\(line.rest)’ is no day", expected: "YYYY-MM-DD, for the examples below it")
            }
            open!.published = day
        case "waits": open!.rule.waitsFor = String(line.rest)
        case "yes": takeExample(line, matches: true)
        case "no": takeExample(line, matches: false)
        default:
            let known = [
                "note", "in", "gives", "status", "when", "unless", "roles", "needs", "with", "rank", "on", "waits",
                "yes", "no",
            ]
            fault(
                line, column: line.keywordColumn, "unknown line ‘\(line.keyword)’ in a rule",
                expected: RuleSource.hint(
                    String(line.keyword), among: known, kind: known.joined(separator: ", ") + " —"))
        }
    }

    private mutating func takeEvent(_ line: Line) {
        if line.rest == "the same" {
            open!.rule.repeatsEarlier = true
            open!.rule.type = "same"
            return
        }
        let words = line.rest.split(separator: " ")
        guard words.count == 2, let subtypes = EventTypes.subtypes[String(words[0])] else {
            return fault(
                line, "‘\(line.rest)’ is no type and subtype",
                expected:
                    "one of \(EventTypes.subtypes.keys.sorted().joined(separator: ", ")), then a subtype; or ‘the same’"
            )
        }
        guard subtypes.contains(String(words[1])) else {
            return fault(
                line, column: line.restColumn + words[0].unicodeScalars.count + 1,
                "‘\(words[0])’ has no subtype ‘\(words[1])’", expected: subtypes.joined(separator: ", "))
        }
        open!.rule.type = String(words[0])
        open!.rule.subtype = String(words[1])
    }

    /// `when PATTERN`, or `when es pt: PATTERN` for some of the rule's languages.
    private mutating func pattern(_ line: Line) -> RulePattern? {
        var languages: [Language] = []
        var body = line.rest
        var column = line.restColumn
        if let colon = body.firstIndex(of: ":") {
            let head = body[..<colon].split(separator: " ")
            if !head.isEmpty,
                head.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }),
                body.index(after: colon) < body.endIndex, body[body.index(after: colon)] == " "
            {
                languages = head.map { Language(rawValue: String($0)) }
                let after = body[body.index(after: colon)...]
                column += body.distance(from: body.startIndex, to: colon) + 2
                body = after.drop { $0 == " " }
            }
        }
        guard let node = PatternParser.parse(body, file: file, line: line.number, column: column, faults: &faults)
        else { return nil }
        return RulePattern(
            languages: languages, node: node,
            position: RulePosition(file: file, line: line.number, column: column))
    }

    private mutating func takeRoles(_ line: Line) {
        for pair in line.rest.split(separator: " ") {
            let parts = pair.split(separator: "=")
            let key = parts.first?.split(separator: ".") ?? []
            guard parts.count == 2, let last = key.last, let relation = Relation(rawValue: String(last)),
                key.count == 1 || AnnotationKind(rawValue: String(key[0])) != nil
            else {
                fault(
                    line, "‘\(pair)’ gives no role to a relation",
                    expected: "RELATION=ROLE with \(Relation.allCases.map(\.rawValue).joined(separator: ", "))")
                continue
            }
            guard parts[1] == "none" || EventTypes.roles.contains(String(parts[1])) else {
                fault(
                    line, "unknown role ‘\(parts[1])’",
                    expected: RuleSource.hint(
                        String(parts[1]), among: EventTypes.roles,
                        kind: "none or one of \(EventTypes.roles.joined(separator: ", ")) —"))
                continue
            }
            if key.count == 2, let kind = AnnotationKind(rawValue: String(key[0])) {
                open!.rule.kindRoles[kind, default: [:]][relation] = String(parts[1])
            } else {
                open!.rule.roles[relation] = String(parts[1])
            }
        }
    }

    private mutating func takeConditions(_ line: Line) {
        let words = line.rest.split(separator: " ")
        let expected = "date, place, ordinal, amount, participants N, or KIND [RELATION]"
        switch words.first {
        case "date": open!.rule.conditions.append(.date)
        case "place": open!.rule.conditions.append(.place)
        case "ordinal": open!.rule.conditions.append(.ordinal)
        case "amount": open!.rule.conditions.append(.amount)
        case "participants":
            guard words.count == 2, let count = Int(words[1]) else {
                return fault(line, "how many participants?", expected: "needs participants 2")
            }
            open!.rule.conditions.append(.participants(count))
        case let word?:
            var kinds: Set<AnnotationKind> = []
            for name in word.split(separator: "|") {
                guard case .kinds(let some)? = AnnotationTest.names[String(name)] else {
                    return fault(line, "unknown condition ‘\(word)’", expected: expected)
                }
                kinds.formUnion(some)
            }
            var relation: Relation?
            if words.count == 2 {
                relation = Relation(rawValue: String(words[1]))
                if relation == nil { return fault(line, "unknown relation ‘\(words[1])’", expected: expected) }
            }
            open!.rule.conditions.append(.actor(kinds, relation))
        case nil: fault(line, "an empty condition", expected: expected)
        }
    }

    private mutating func takeExample(_ line: Line, matches: Bool) {
        var text = line.rest
        var fields: [[String]] = []
        if matches {
            guard let arrow = line.rest.range(of: "=>") else {
                return fault(
                    line, "an example that must match says no record",
                    expected: "SENTENCE => date=2015-04; with=KOR,BRA; country=BRA")
            }
            text = line.rest[..<arrow.lowerBound]
            while text.last == " " { text.removeLast() }
            for field in line.rest[arrow.upperBound...].split(separator: ";") {
                let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
                    Self.trimmed)
                if parts.count == 1, parts[0].isEmpty { continue }
                guard parts.count == 2, RuleExamples.fields.contains(parts[0]) else {
                    fault(
                        line, "‘\(Self.trimmed(field))’ is no field of a record",
                        expected: RuleExamples.fields.map { "\($0)=…" }.joined(separator: ", "))
                    continue
                }
                fields.append(parts)
            }
        }
        open!.rule.examples.append(
            RuleExample(
                text: String(text), published: open!.published, expected: matches ? fields : nil, file: file,
                line: line.number))
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    private mutating func close() {
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

extension Substring {
    /// The first place another text stands in this one.
    fileprivate func range(of other: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
            start = index(after: start)
        }
        return nil
    }
}
