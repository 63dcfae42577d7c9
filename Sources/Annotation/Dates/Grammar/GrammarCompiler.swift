internal import Documents
internal import Formats

/// Numbers the words and symbols of a grammar and reports what does not fit together.
struct GrammarCompiler {
    private let file: String
    private var symbols: [String: Int] = [:]
    private var names: [String] = []
    private var lexicon: [Int32: [NumberedGrammar.Lexical]] = [:]
    private var numbers: [(symbol: Int, digits: NumberedGrammar.Digits)] = []
    private var rules: [NumberedGrammar.Rule] = []
    private var triggers: Set<Int32> = []
    private var program = MeaningProgram()
    private(set) var faults: [Fault] = []
    /// Groups by how they are written, and whether they hold a value: one that stands in many rules is found once.
    private var groups: [String: Bool] = [:]

    init(file: String) { self.file = file }

    mutating func compile(
        _ source: GrammarSource, language: Language, vocabulary: inout VocabularyBuilder
    ) -> NumberedGrammar {
        for entry in source.classes { add(entry, &vocabulary) }
        for rule in source.rules { add(rule, &vocabulary) }
        let date = symbol("date")
        let made = Set(rules.map(\.symbol)).union(lexicon.values.joined().map(\.symbol)).union(numbers.map(\.symbol))
        for (name, number) in symbols.sorted(by: { $0.value < $1.value }) where !made.contains(number) {
            fault("nothing makes ‘\(name)’", expected: "a class or a rule of that name")
        }
        return NumberedGrammar(
            language: language, order: DateOrder(source.order), date: date, particle: symbols["particle"],
            prefix: symbols["prefix"], rules: rules,
            numbers: numbers, lexicon: lexicon, program: program, symbolCount: names.count, triggers: triggers)
    }

    private mutating func fault(_ problem: String, expected: String) {
        faults.append(Fault(file: file, problem: problem, expected: expected))
    }

    private mutating func symbol(_ name: String) -> Int {
        if let number = symbols[name] { return number }
        symbols[name] = names.count
        names.append(name)
        return names.count - 1
    }

    private mutating func add(_ entry: GrammarSource.Class, _ vocabulary: inout VocabularyBuilder) {
        let symbol = symbol(entry.name)
        for (source, words) in entry.entries {
            var meaning: Int32 = -1
            if let source {
                if let value = program.compile(source).flatMap({ program.value($0) }) {
                    meaning = program.constant(value)
                } else {
                    fault("class \(entry.name): no operation makes this value", expected: "see Operation")
                }
            }
            for word in words {
                let tokens = vocabulary.tokens(of: word.text)
                if entry.trigger, let rarest = tokens.max(by: { $0.span.count < $1.span.count }) {
                    triggers.insert(rarest.plain.number)
                    triggers.insert(rarest.folded.number)
                }
                if tokens.count == 1 {
                    enter(tokens[0], symbol, meaning, word)
                } else {
                    let elements = tokens.enumerated().map { index, token in
                        NumberedGrammar.Element(
                            symbol: literal(token, word), optional: false, glued: index > 0 && !token.spaceBefore,
                            capture: -1)
                    }
                    rules.append(
                        NumberedGrammar.Rule(
                            symbol: symbol, name: "\(entry.name) ‘\(word.text)’", elements: elements, captures: 0,
                            meaning: .constant(max(meaning, MeaningProgram.nothing)), looks: [], rank: 0))
                }
            }
        }
    }

    private mutating func enter(_ token: Token, _ symbol: Int, _ meaning: Int32, _ word: GrammarSource.Word) {
        let entry = NumberedGrammar.Lexical(
            symbol: symbol, meaning: meaning, capitalOnly: word.capitalOnly, exact: word.exact)
        let id = word.exact ? token.folded.number : token.plain.number
        if lexicon[id]?.contains(entry) != true { lexicon[id, default: []].append(entry) }
        // Scanning looks tokens up by their plain form; an exact word must be found from there too.
        if word.exact, lexicon[token.plain.number] == nil { lexicon[token.plain.number] = [] }
    }

    private mutating func literal(_ token: Token, _ word: GrammarSource.Word) -> Int {
        let mark = (word.exact ? "=" : "") + (word.capitalOnly ? "^" : "")
        let name = "\(mark)#\(word.exact ? token.folded.number : token.plain.number)"
        let number = symbol(name)
        enter(token, number, -1, word)
        return number
    }

    private mutating func literals(_ text: String, _ vocabulary: inout VocabularyBuilder) -> [(Int, Bool)] {
        let word = GrammarSource.Word(marked: text)
        return vocabulary.tokens(of: word.text).enumerated().map { index, token in
            (literal(token, word), index > 0 && !token.spaceBefore)
        }
    }

    private mutating func add(_ source: GrammarSource.Rule, _ vocabulary: inout VocabularyBuilder) {
        var meaning = NumberedGrammar.Meant.merged
        if let written = source.meaning {
            if let step = program.compile(written) {
                meaning = .expression(step)
            } else {
                fault("rule \(source.name): unknown operation or name", expected: "see Operation")
            }
        }
        var captures = 0
        let elements = elements(source.elements, &captures, source.name, &vocabulary)
        if let meant = source.meaning, meant.greatestCapture > captures {
            fault(
                "rule \(source.name) means $\(meant.greatestCapture) but holds \(captures) pieces",
                expected: "a piece of that number")
        }
        if elements.allSatisfy(\.optional) {
            return fault("rule \(source.name) matches nothing at all", expected: "an element that must be there")
        }
        var looks: [NumberedGrammar.Look] = []
        for look in source.looks {
            var alternatives: [[NumberedGrammar.Atom]] = []
            for alternative in look.alternatives {
                var atoms: [NumberedGrammar.Atom] = []
                for atom in alternative {
                    switch atom {
                    case .word(let text): atoms += literals(text, &vocabulary).map { .symbol($0.0) }
                    case .symbol(let name): atoms.append(.symbol(symbol(name)))
                    case .number: atoms.append(.number)
                    case .capital: atoms.append(.capital)
                    case .anyWord: atoms.append(.anyWord)
                    case .start: atoms.append(.start)
                    case .end: atoms.append(.end)
                    case .glued: atoms.append(.glued)
                    }
                }
                alternatives.append(atoms)
            }
            looks.append(NumberedGrammar.Look(behind: look.behind, wanted: look.wanted, alternatives: alternatives))
        }
        rules.append(
            NumberedGrammar.Rule(
                symbol: symbol(source.symbol), name: source.name, elements: elements, captures: captures,
                meaning: meaning, looks: looks, rank: source.rank, queries: source.queries))
    }

    private mutating func elements(
        _ source: [GrammarSource.Element], _ captures: inout Int, _ rule: String, _ vocabulary: inout VocabularyBuilder
    ) -> [NumberedGrammar.Element] {
        var result: [NumberedGrammar.Element] = []
        for element in source {
            var optional = false
            var inner = element
            if case .optional(let wrapped) = element {
                optional = true
                inner = wrapped
            }
            switch inner {
            case .optional: fault("rule \(rule): ‘?’ twice", expected: "one")
            case .word(let text, let glued):
                let tokens = literals(text, &vocabulary)
                if optional, tokens.count > 1 {
                    let name = symbol("‘\(text)’")
                    if !rules.contains(where: { $0.symbol == name }) {
                        rules.append(
                            NumberedGrammar.Rule(
                                symbol: name, name: text,
                                elements: tokens.map { literal, glued in
                                    NumberedGrammar.Element(symbol: literal, optional: false, glued: glued, capture: -1)
                                }, captures: 0, meaning: .constant(MeaningProgram.nothing), looks: [], rank: 0))
                    }
                    result.append(NumberedGrammar.Element(symbol: name, optional: true, glued: glued, capture: -1))
                } else {
                    for (index, (literal, inside)) in tokens.enumerated() {
                        result.append(
                            NumberedGrammar.Element(
                                symbol: literal, optional: optional, glued: index == 0 ? glued : inside, capture: -1))
                    }
                }
            case .symbol(let name, let glued):
                result.append(
                    NumberedGrammar.Element(symbol: symbol(name), optional: optional, glued: glued, capture: captures))
                captures += 1
            case .number(let low, let high, let glued):
                result.append(
                    NumberedGrammar.Element(
                        symbol: digits(low, high), optional: optional, glued: glued, capture: captures))
                captures += 1
            case .group(let branches, let glued):
                let (name, holds) = group(branches, rule, &vocabulary)
                result.append(
                    NumberedGrammar.Element(
                        symbol: name, optional: optional, glued: glued, capture: holds ? captures : -1))
                if holds { captures += 1 }
            }
        }
        return result
    }

    /// The symbol of a group and whether it holds a value. Its single words are words of that symbol, its other branches rules.
    private mutating func group(
        _ branches: [[GrammarSource.Element]], _ rule: String, _ vocabulary: inout VocabularyBuilder
    ) -> (symbol: Int, holds: Bool) {
        let written = GrammarSource.Element.group(branches, glued: false).written
        let name = symbol(written)
        if let holds = groups[written] { return (name, holds) }
        var holds = false
        for branch in branches {
            if branch.count == 1, case .word(let text, glued: false) = branch[0] {
                let word = GrammarSource.Word(marked: text)
                let tokens = vocabulary.tokens(of: word.text)
                if tokens.count == 1 {
                    enter(tokens[0], name, -1, word)
                    continue
                }
            }
            var inside = 0
            let compiled = elements(branch, &inside, rule, &vocabulary)
            holds = holds || inside > 0
            rules.append(
                NumberedGrammar.Rule(
                    symbol: name, name: written, elements: compiled, captures: inside,
                    meaning: inside > 0 ? .merged : .constant(MeaningProgram.nothing), looks: [], rank: 0))
        }
        groups[written] = holds
        return (name, holds)
    }

    private mutating func digits(_ low: String, _ high: String) -> Int {
        let name = "[\(low)..\(high)]"
        if let number = symbols[name] { return number }
        let number = symbol(name)
        guard let least = Int(low), let most = Int(high), least <= most, high.utf8.count <= 4 else {
            fault("\(name) is no range of numbers", expected: "[1..31]")
            return number
        }
        numbers.append(
            (number, NumberedGrammar.Digits(low: least, high: most, least: low.utf8.count, most: high.utf8.count)))
        return number
    }
}

extension DateOrder {
    fileprivate init?(_ text: String) { self.init(rawValue: text) }
}
