public import Documents
public import Formats

/// Tags names: states, bodies, forums, places, persons, offices, each with ranked candidates for who is meant.
///
/// Spans follow ANNOTATION.md: persons without titles, no leading articles except in anaphors, longest match, no nesting.
public struct NameTagger: Sendable {
    public let lexicon: NameLexicon
    let grammar: NameGrammar
    let persons: PersonIndex
    let nouns: BodyNouns
    let bareBodies: BareBodies

    public init(gazetteer: Gazetteer, vocabulary: inout VocabularyBuilder) {
        lexicon = NameLexicon(gazetteer: gazetteer, vocabulary: &vocabulary)
        grammar = NameGrammar(vocabulary: &vocabulary)
        persons = PersonIndex(gazetteer: gazetteer)
        nouns = BodyNouns(gazetteer: gazetteer)
        bareBodies = BareBodies(gazetteer: gazetteer, vocabulary: &vocabulary)
    }

    /// Reads what `write(to:strings:)` wrote of the same gazetteer.
    init(
        from reader: inout ByteReader, gazetteer: Gazetteer, strings: StringTable,
        vocabulary: inout VocabularyBuilder
    ) throws(ArchiveFault) {
        lexicon = try NameLexicon(from: &reader, gazetteer: gazetteer, vocabulary: &vocabulary)
        grammar = NameGrammar(vocabulary: &vocabulary)
        persons = try PersonIndex(from: &reader, strings: strings)
        nouns = try BodyNouns(from: &reader, strings: strings)
        bareBodies = try BareBodies(from: &reader, strings: strings, vocabulary: &vocabulary)
    }

    func write(to writer: inout ByteWriter, strings: inout StringTableBuilder) {
        lexicon.write(to: &writer)
        persons.write(to: &writer, strings: &strings)
        nouns.write(to: &writer, strings: &strings)
        bareBodies.write(to: &writer, strings: &strings)
    }

    /// The names of a document, by span.
    ///
    /// - Parameters:
    ///   - reference: the day the text speaks from, which decides who held an office.
    ///   - dates: date annotations of the document; an office takes the one date of its sentence.
    public func names(
        in document: Document, tokens: [Token], sentences: [Sentence], context: DocumentContext,
        reference: CalendarDay?, dates: [Annotation]
    ) -> [Annotation] {
        names(
            in: TokenText(document: document, tokens: tokens, sentences: sentences), context: context,
            reference: reference, dates: dates)
    }

    func names(
        in text: TokenText, context: DocumentContext, reference: CalendarDay?, dates: [Annotation]
    ) -> [Annotation] {
        var pass = NamePass(
            text: text, lexicon: lexicon, grammar: grammar, persons: persons, nouns: nouns,
            bareBodies: bareBodies, context: context,
            reference: reference,
            dates: dates)
        pass.run()
        var linker = NameLinker(pass: pass)
        return linker.annotations()
    }
}
