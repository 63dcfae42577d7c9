internal import Formats

/// The date grammars of all languages, read and numbered; `freeze` makes the tagger's tables.
struct DateKnowledge: Sendable {
    fileprivate let grammars: [(grammar: NumberedGrammar, tense: TenseWords.Builder)]

    private static let romance = CommonDates.text + ForeignDates.english + EuropeanDates.text + RomanceDates.text

    /// Grammars as text by language, common rules included in each.
    static let texts: [(language: String, file: String, text: String)] = [
        (
            "en", "Languages/EnglishDates.swift",
            CommonDates.text + ForeignDates.iberian + EuropeanDates.text + EnglishDates.text
        ),
        ("es", "Languages/SpanishDates.swift", romance + IberianDates.text + SpanishDates.text),
        ("pt", "Languages/PortugueseDates.swift", romance + IberianDates.text + PortugueseDates.text),
        ("fr", "Languages/FrenchDates.swift", romance + FrenchDates.text),
        ("ko", "Languages/KoreanDates.swift", CommonDates.text + ForeignDates.english + KoreanDates.text),
    ]

    init(vocabulary: inout VocabularyBuilder, faults: inout [Fault]) {
        self.init(Self.texts, vocabulary: &vocabulary, faults: &faults)
    }

    /// - Parameter texts: languages with the file and the text of the grammar of each.
    init(
        _ texts: [(language: String, file: String, text: String)], vocabulary: inout VocabularyBuilder,
        faults: inout [Fault]
    ) {
        grammars = texts.map { language, file, text in
            let reader = GrammarReader(text: text, file: file)
            faults += reader.faults
            var compiler = GrammarCompiler(file: file)
            let grammar = compiler.compile(
                reader.source, language: Language(rawValue: language), vocabulary: &vocabulary)
            faults += compiler.faults
            return (grammar, TenseWords.Builder(reader.source, vocabulary: &vocabulary))
        }
    }

    func frozen(_ vocabulary: Vocabulary) -> [LanguageDates] {
        grammars.map { grammar, tense in
            LanguageDates(grammar: DateGrammar(grammar, vocabulary), tense: TenseWords(tense, vocabulary))
        }
    }
}

/// What dates of one language are read by.
struct LanguageDates: Sendable {
    let grammar: DateGrammar
    let tense: TenseWords
}
