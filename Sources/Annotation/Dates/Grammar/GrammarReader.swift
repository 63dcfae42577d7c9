internal import Formats

/// Reads the notation described at `GrammarSource`.
struct GrammarReader {
    private let file: String
    private(set) var source = GrammarSource()
    private(set) var faults: [Fault] = []
    private var line = 0

    init(text: String, file: String) {
        self.file = file
        var statement = ""
        var start = 0
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if raw.first == "#" { continue }
            let content = raw.firstRange(of: "  # ").map { raw[..<$0.lowerBound] } ?? raw
            if content.allSatisfy({ $0 == " " }) { continue }
            if content.first == " " {
                statement += "\n" + content
            } else {
                read(statement, line: start)
                statement = String(content)
                start = index + 1
            }
        }
        read(statement, line: start)
    }

    private mutating func fault(_ problem: String, expected: String) {
        faults.append(Fault(file: file, line: line, problem: problem, expected: expected))
    }

    private mutating func read(_ statement: String, line: Int) {
        self.line = line
        guard !statement.isEmpty else { return }
        let head = statement.prefix { $0 != ":" && $0 != "\n" }
        let words = head.split(separator: " ").map(String.init)
        if words.first == "order", words.count == 2 {
            source.order = words[1]
        } else if words.first == "class" || (words.count > 1 && words[0] == "trigger" && words[1] == "class") {
            readClass(
                words.drop { $0 == "class" || $0 == "trigger" }.map { $0 }, body: statement.dropFirst(head.count + 1),
                trigger: words[0] == "trigger")
        } else if words.count == 2, statement.dropFirst(head.count).first == ":" {
            readRule(symbol: words[0], name: words[1], body: statement.dropFirst(head.count + 1))
        } else {
            fault("cannot read ‘\(head)’", expected: "order, class or ‘symbol rule-name: pattern’")
        }
    }

    private mutating func readClass(_ head: [String], body: Substring, trigger: Bool) {
        guard let name = head.first, head.count <= 2 else {
            return fault("a class needs a name", expected: "class name: words")
        }
        var entries: [(GrammarSource.Expression?, [GrammarSource.Word])] = []
        for line in body.split(separator: "\n") {
            var meaning: GrammarSource.Expression?
            var list = line
            if head.count == 2 {
                guard let equals = line.firstRange(of: " = ") else {
                    fault("‘\(line)’ has no value", expected: "value = word, word")
                    continue
                }
                let value = line[..<equals.lowerBound].filter { $0 != " " || line.contains("(") }
                list = line[equals.upperBound...]
                if let number = Int(value) {
                    meaning = .call(head[1], [.number(number)])
                } else {
                    var reader = ExpressionReader(String(value))
                    meaning = reader.read()
                    if meaning == nil {
                        fault("cannot read the value ‘\(value)’", expected: "a number or an expression")
                    }
                }
            }
            let words = Self.items(list).map { raw in
                var text = raw.drop { $0 == " " }
                while text.last == " " { text.removeLast() }
                if text.first == "\"", text.last == "\"", text.count > 2 { text = text.dropFirst().dropLast() }
                return GrammarSource.Word(marked: text)
            }
            entries.append((meaning, words.filter { !$0.text.isEmpty }))
        }
        source.classes.append(GrammarSource.Class(name: name, trigger: trigger, entries: entries))
    }

    /// What commas separate, except commas in quotation marks.
    private static func items(_ list: Substring) -> [Substring] {
        var items: [Substring] = []
        var start = list.startIndex
        var quoted = false
        for index in list.indices {
            if list[index] == "\"" { quoted.toggle() }
            if list[index] == ",", !quoted {
                items.append(list[start..<index])
                start = list.index(after: index)
            }
        }
        items.append(list[start...])
        return items
    }

    private mutating func readRule(symbol: String, name: String, body: Substring) {
        let flat = body.split(separator: "\n").joined(separator: " ")
        var clauses = flat.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        let main = clauses.removeFirst()
        let arrow = main.firstRange(of: "=>")
        let pattern = arrow.map { main[..<$0.lowerBound] } ?? main[...]
        var meaning: GrammarSource.Expression?
        if let arrow {
            var reader = ExpressionReader(String(main[arrow.upperBound...]))
            meaning = reader.read()
            if meaning == nil { fault("rule \(name): cannot read its meaning", expected: "operation($1, …)") }
        }
        var looks: [GrammarSource.Look] = []
        var rank = 0
        var queries = false
        for clause in clauses {
            let words = clause.split(separator: " ").map(String.init)
            if words.count == 2, words[0] == "rank", let number = Int(words[1]) {
                rank = number
            } else if words == ["no", "report"] {
                queries = true
            } else if words.count > 2, ["only", "unless"].contains(words[0]), ["after", "before"].contains(words[1]) {
                looks.append(
                    GrammarSource.Look(
                        behind: words[1] == "after", wanted: words[0] == "only",
                        alternatives: words.dropFirst(2).split(separator: "|").map { $0.map(Self.atom) }))
            } else {
                fault(
                    "rule \(name): cannot read ‘\(clause)’",
                    expected: "only|unless after|before …, rank n, or no report")
            }
        }
        var patternReader = PatternReader(String(pattern))
        guard let elements = patternReader.read() else {
            return fault(
                "rule \(name): cannot read its pattern ‘\(pattern)’", expected: "words, <symbols>, [1..31], groups")
        }
        source.rules.append(
            GrammarSource.Rule(
                symbol: symbol, name: name, elements: elements, meaning: meaning, looks: looks, rank: rank,
                queries: queries))
    }

    private static func atom(_ text: String) -> GrammarSource.Atom {
        switch text {
        case "#": .number
        case "@capital": .capital
        case "@word": .anyWord
        case "@start": .start
        case "@end": .end
        case "@glued": .glued
        case _ where text.hasPrefix("<") && text.hasSuffix(">") && text.utf8.count > 2:
            .symbol(String(text.dropFirst().dropLast()))
        case _ where text.hasPrefix("\"") && text.utf8.count > 2: .word(String(text.dropFirst().dropLast()))
        default: .word(text)
        }
    }
}

/// Reads `name($1, other(2))`.
struct ExpressionReader {
    private var rest: Substring
    private let text: String

    init(_ text: String) {
        self.text = text
        rest = self.text[...]
    }

    mutating func read() -> GrammarSource.Expression? {
        guard let expression = one() else { return nil }
        blanks()
        return rest.isEmpty ? expression : nil
    }

    private mutating func blanks() { rest = rest.drop { $0 == " " } }

    private mutating func one() -> GrammarSource.Expression? {
        blanks()
        if rest.first == "$" {
            rest.removeFirst()
            let digits = rest.prefix { $0.isNumber }
            rest = rest.dropFirst(digits.count)
            return Int(digits).map { .capture($0) }
        }
        let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        guard !word.isEmpty else { return nil }
        rest = rest.dropFirst(word.count)
        if let number = Int(word) { return .number(number) }
        guard rest.first == "(" else { return .name(String(word)) }
        rest.removeFirst()
        var arguments: [GrammarSource.Expression] = []
        while true {
            blanks()
            if rest.first == ")" {
                rest.removeFirst()
                return .call(String(word), arguments)
            }
            guard let argument = one() else { return nil }
            arguments.append(argument)
            blanks()
            if rest.first == "," { rest.removeFirst() } else if rest.first != ")" { return nil }
        }
    }
}

/// Reads the pattern of a rule.
struct PatternReader {
    private var parts: ArraySlice<String>

    init(_ text: String) { parts = text.split(separator: " ").map(String.init)[...] }

    mutating func read() -> [GrammarSource.Element]? {
        guard let elements = sequence(), parts.isEmpty, !elements.isEmpty else { return nil }
        return elements
    }

    private mutating func sequence() -> [GrammarSource.Element]? {
        var elements: [GrammarSource.Element] = []
        while let part = parts.first, part != "|", !part.hasPrefix(")") {
            parts.removeFirst()
            var text = Substring(part)
            let optional = text.hasSuffix("?") && text.count > 1 && !text.hasSuffix("\"?\"")
            if optional { text.removeLast() }
            let glued = text.hasPrefix("~") && text.count > 1
            if glued { text.removeFirst() }
            var element: GrammarSource.Element
            if text == "(" {
                guard let group = group(glued: glued) else { return nil }
                element = group
            } else if text.hasPrefix("<"), text.hasSuffix(">"), text.count > 2 {
                element = .symbol(String(text.dropFirst().dropLast()), glued: glued)
            } else if text.hasPrefix("["), text.hasSuffix("]"), let dots = text.firstRange(of: "..") {
                element = .number(
                    low: String(text[text.index(after: text.startIndex)..<dots.lowerBound]),
                    high: String(text[dots.upperBound...].dropLast()), glued: glued)
            } else if text.hasPrefix("\""), text.hasSuffix("\""), text.count > 2 {
                element = .word(String(text.dropFirst().dropLast()), glued: glued)
            } else {
                element = .word(String(text), glued: glued)
            }
            if optional { element = .optional(element) }
            elements.append(element)
        }
        return elements
    }

    private mutating func group(glued: Bool) -> GrammarSource.Element? {
        var branches: [[GrammarSource.Element]] = []
        while true {
            guard let branch = sequence(), !branch.isEmpty, let part = parts.first else { return nil }
            branches.append(branch)
            parts.removeFirst()
            switch part {
            case "|": continue
            case ")": return .group(branches, glued: glued)
            case ")?": return .optional(.group(branches, glued: glued))
            default: return nil
            }
        }
    }
}
