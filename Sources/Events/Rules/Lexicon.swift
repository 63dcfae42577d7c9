internal import Annotation
internal import Formats

/// The word lists, verbs and paradigms of a rule set: what `%list` and `@verb` mean in each language.
struct Lexicon: Sendable {
    struct Key: Hashable, Sendable {
        let name: String
        let language: Language
    }
    struct Form: Hashable, Sendable {
        /// One form per word.
        let words: [String]
        let forms: WordForms
    }
    struct Paradigm: Sendable {
        let ending: String
        let endings: [(forms: WordForms, endings: [String])]
    }

    private(set) var lists: [Key: [[String]]] = [:]
    private(set) var verbs: [Key: [Form]] = [:]
    private(set) var listNames: Set<String> = []
    private(set) var verbNames: Set<String> = []
    private(set) var ordinals: [Language: [(words: [String], value: Int)]] = [:]
    private var paradigms: [Language: [Paradigm]] = [:]

    mutating func add(list name: String, language: Language, phrases: [[String]]) {
        listNames.insert(name)
        lists[Key(name: name, language: language), default: []] += phrases
    }

    mutating func add(ordinal value: Int, language: Language, phrases: [[String]]) {
        for phrase in phrases { ordinals[language, default: []].append((phrase, value)) }
    }

    mutating func add(paradigm: Paradigm, language: Language) {
        paradigms[language, default: []].append(paradigm)
        // The longest ending decides.
        paradigms[language]!.sort {
            $0.ending.unicodeScalars.count != $1.ending.unicodeScalars.count
                ? $0.ending.unicodeScalars.count > $1.ending.unicodeScalars.count : $0.ending < $1.ending
        }
    }

    /// A verb as a file declares it; its paradigm may stand in a later file.
    struct Declaration: Sendable {
        let name: String
        let language: Language
        let citation: [String]
        /// Forms written in the rule file, which replace the paradigm's.
        let exceptions: [(WordForms, [String])]
        let position: RulePosition
    }
    private var declarations: [Declaration] = []

    mutating func add(verb declaration: Declaration) {
        verbNames.insert(declaration.name)
        declarations.append(declaration)
    }

    /// Conjugates the verbs declared, each by the paradigm with the longest fitting ending.
    mutating func conjugate(faults: inout [Fault]) {
        for verb in declarations {
            guard conjugate(verb) else {
                let language = verb.language.rawValue
                faults.append(
                    Fault(
                        file: verb.position.file, line: verb.position.line, column: verb.position.column,
                        problem: "no paradigm for ‘\(verb.citation[0])’ in ‘\(language)’",
                        expected: "a ‘paradigm \(language) ENDING: …’ whose ending fits"))
                continue
            }
        }
        declarations = []
    }

    private mutating func conjugate(_ verb: Declaration) -> Bool {
        guard let head = verb.citation.first,
            let paradigm = paradigms[verb.language]?.first(where: { head.hasSuffix($0.ending) })
        else { return false }
        let stem = String(head.dropLast(paradigm.ending.count))
        let rest = Array(verb.citation.dropFirst())
        var written: [String: WordForms] = [:]
        var order: [String] = []
        func put(_ word: String, _ forms: WordForms) {
            if written[word] == nil { order.append(word) }
            written[word, default: []].formUnion(forms)
        }
        for (forms, endings) in paradigm.endings where !verb.exceptions.contains(where: { $0.0 == forms }) {
            for ending in endings { put(ending == "-" ? stem : stem + ending, forms) }
        }
        for (forms, words) in verb.exceptions { for word in words { put(word, forms) } }
        verbs[Key(name: verb.name, language: verb.language), default: []] += order.map {
            Form(words: [$0] + rest, forms: written[$0]!)
        }
        return true
    }
}
