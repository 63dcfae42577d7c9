public import Annotation
public import Formats
import FoundationEssentials

/// The compiled event rules of a study.
public final class RuleSet: Sendable {
    /// In the order of their files.
    public let rules: [Rule]
    /// By rule number.
    let facts: [RuleFacts]
    let cues: [StatusCue]
    let classes: WordClasses
    let languages: [Language: LanguageRules]

    /// What holds for one language.
    struct LanguageRules: Sendable {
        /// By row of the word classes: the programs whose trigger may begin with it.
        var programsByRow = NumberLists()
        /// The programs whose trigger may begin with an annotation of a kind, by bit.
        var programsByAnnotation: [[Int32]] = Array(repeating: [], count: 16)
        var programs = Programs()
        /// By program number: what a sentence must hold for it.
        var requirements = Requirements()
        /// By rule number: programs none of which may match at its trigger.
        var exclusions: [Int: [Int]] = [:]
        /// By row: bits of `Marker` for markers of one word.
        var markers: [UInt64] = []
        /// By row: the forms a verb with that form may stand in.
        var verbForms: [WordForms] = []

        mutating func add(_ program: Program) -> Int {
            requirements.append(after: program.needsAfter, before: program.needsBefore)
            return programs.append(program)
        }
    }

    /// Reads rule files in the order given, later ones adding to and overriding earlier ones by rule name.
    ///
    /// - Parameters:
    ///   - vocabulary: receives every word form the rules speak of; freeze it afterwards.
    ///   - faults: receives every mistake, with file, line and column.
    public static func load(
        files: [String], vocabulary: inout VocabularyBuilder, faults: inout [Fault]
    ) -> RuleSet {
        var source = RuleSource()
        for file in files {
            do {
                let text = try String(contentsOfFile: file, encoding: .utf8)
                RuleFileParser.read(text, file: file, into: &source, faults: &faults)
            } catch {
                faults.append(Fault(file: file, problem: "cannot be read as UTF-8 text", expected: "a file of rules"))
            }
        }
        return RuleSet(source, vocabulary: &vocabulary, faults: &faults)
    }

    /// Reads rules from texts, for tests and for rules typed in.
    public static func read(
        _ texts: [(file: String, text: String)], vocabulary: inout VocabularyBuilder, faults: inout [Fault]
    ) -> RuleSet {
        var source = RuleSource()
        for (file, text) in texts { RuleFileParser.read(text, file: file, into: &source, faults: &faults) }
        return RuleSet(source, vocabulary: &vocabulary, faults: &faults)
    }

    init(_ written: RuleSource, vocabulary: inout VocabularyBuilder, faults: inout [Fault]) {
        var source = written
        source.lexicon.conjugate(faults: &faults)
        rules = source.rules
        facts = source.rules.map(RuleFacts.init)
        cues = source.cues
        var compiler = PatternCompiler(lexicon: source.lexicon)
        var builders: [Language: [(program: Program, first: PatternCompiler.First)]] = [:]
        var exclusions: [Language: [Int: [Program]]] = [:]
        for (number, rule) in source.rules.enumerated() {
            for (patterns, excluding) in [(rule.patterns, false), (rule.exclusions, true)] {
                for pattern in patterns {
                    let node = source.expanded(pattern.node, faults: &faults)
                    for language in pattern.languages.isEmpty ? rule.languages : pattern.languages {
                        let programs = compiler.programs(
                            node, target: .rule(number), language: language, vocabulary: &vocabulary,
                            anywhere: excluding)
                        if excluding {
                            exclusions[language, default: [:]][number, default: []] += programs.map(\.program)
                        } else {
                            builders[language, default: []] += programs
                        }
                    }
                }
            }
        }
        for (number, rule) in source.rules.enumerated() {
            for column in rule.columns {
                let node = source.expanded(.trigger(column.node), faults: &faults)
                for language in column.languages.isEmpty ? rule.languages : column.languages {
                    builders[language, default: []] += compiler.programs(
                        node, target: .column(number), language: language, vocabulary: &vocabulary)
                }
            }
        }
        for (number, cue) in source.cues.enumerated() {
            let node = source.expanded(.trigger(cue.node), faults: &faults)
            builders[cue.language, default: []] += compiler.programs(
                node, target: .cue(number), language: cue.language, vocabulary: &vocabulary)
        }
        let languages = Set(builders.keys).union(source.lexicon.lists.keys.map(\.language)).sorted {
            $0.rawValue < $1.rawValue
        }
        var markerClasses: [Language: [(Marker, TokenID)]] = [:]
        var verbForms: [Language: [(TokenID, WordForms)]] = [:]
        for language in languages {
            for marker in Marker.allCases {
                let phrases = source.lexicon.lists[Lexicon.Key(name: marker.rawValue, language: language)] ?? []
                var long: [PatternNode] = []
                for phrase in phrases {
                    let ids = phrase.flatMap { compiler.tokens(of: $0, &vocabulary) }
                    if ids.count == 1 {
                        markerClasses[language, default: []].append((marker, ids[0]))
                        _ = compiler.wordClass([ids[0]])
                    } else if !ids.isEmpty {
                        long.append(.sequence(phrase.map { .word($0) }))
                    }
                }
                if !long.isEmpty {
                    builders[language, default: []] += compiler.programs(
                        .trigger(.choice(long)), target: .marker(marker), language: language, vocabulary: &vocabulary)
                }
            }
            for (words, value) in source.lexicon.ordinals[language] ?? [] {
                builders[language, default: []] += compiler.programs(
                    .trigger(.sequence(words.map { .word($0) })), target: .ordinal(value), language: language,
                    vocabulary: &vocabulary)
            }
            for (key, forms) in source.lexicon.verbs where key.language == language {
                for form in forms {
                    let ids = compiler.tokens(of: form.words[0], &vocabulary)
                    guard ids.count == 1 else { continue }
                    verbForms[language, default: []].append((ids[0], form.forms))
                    _ = compiler.wordClass([ids[0]])
                }
            }
        }
        let classes = WordClasses(classes: compiler.classes)
        var result: [Language: LanguageRules] = [:]
        for language in languages {
            var rules = LanguageRules()
            rules.markers = Array(repeating: 0, count: classes.rows)
            rules.verbForms = Array(repeating: [], count: classes.rows)
            var byRow: [(list: Int32, number: Int32)] = []
            var latest = [Int32](repeating: -1, count: classes.rows)
            for (program, first) in builders[language] ?? [] {
                let number = Int32(rules.add(program))
                for words in first.classes {
                    for id in compiler.classes[Int(words)] {
                        let row = classes.row(id)
                        if latest[Int(row)] != number { byRow.append((row, number)) }
                        latest[Int(row)] = number
                    }
                }
                for kind in 0..<16 where first.annotations & (1 << UInt16(kind)) != 0 {
                    rules.programsByAnnotation[kind].append(number)
                }
            }
            rules.programsByRow = NumberLists(count: classes.rows, byRow)
            for (rule, programs) in exclusions[language] ?? [:] {
                rules.exclusions[rule] = programs.map { rules.add($0) }
            }
            rules.requirements.close(classes: compiler.classes.count)
            for (marker, id) in markerClasses[language] ?? [] {
                rules.markers[Int(classes.row(id))] |= marker.bit
            }
            for (id, forms) in verbForms[language] ?? [] {
                rules.verbForms[Int(classes.row(id))].formUnion(forms)
            }
            // Without accents `de` is also a form of `dar`, `para` of `parar`: between other words it is none.
            for row in rules.verbForms.indices where rules.markers[row] & Marker.small != 0 {
                rules.verbForms[row] = []
            }
            result[language] = rules
        }
        self.classes = classes
        self.languages = result
    }
}
