public import Documents

/// Annotates documents: tokens, languages, sentences, dates, then what builds on them. A pure function of its inputs.
public struct Annotator: Sendable {
    private let tokenizer: Tokenizer
    private let splitter: SentenceSplitter
    private let detector: LanguageDetector
    private let names: NameKnowledge
    private let dates: DateTagger

    public init(knowledge: AnnotationKnowledge, vocabulary: Vocabulary) {
        tokenizer = Tokenizer(vocabulary: vocabulary)
        splitter = SentenceSplitter(knowledge.sentences, vocabulary: vocabulary)
        detector = LanguageDetector(knowledge.languages, vocabulary: vocabulary)
        names = knowledge.names
        dates = DateTagger(knowledge: knowledge.dates, vocabulary: vocabulary)
    }

    public func annotate(_ document: Document, context: DocumentContext) -> AnnotatedDocument {
        let tokens = tokenizer.tokens(of: document.text)
        let sentences = sentences(of: document, tokens: tokens, context: context)
        let dated = dates.tag(
            tokens: tokens, sentences: sentences, document: document, context: context,
            country: context.issuer.flatMap { names.gazetteer.country(of: $0) })
        let named = names.annotations(
            in: document, tokens: tokens, sentences: sentences, context: context, reference: dated.reference,
            dates: dated.annotations)
        return AnnotatedDocument(
            document: document, context: context, reference: dated.reference, tokens: tokens, sentences: sentences,
            annotations: (dated.annotations + named).sorted {
                ($0.span, $0.kind.rawValue) < ($1.span, $1.kind.rawValue)
            }, remarks: dated.remarks)
    }

    /// Where names of the tables stand in a text, by spelling alone: longest first, none inside another.
    ///
    /// - Parameter bytes: UTF-8; spans count its bytes.
    /// - Returns: spans with the identifiers of all actors that bear the name, in table order.
    public func listedNames(in bytes: [UInt8]) -> [(span: Span, actors: [String])] {
        let tokens = tokenizer.tokens(of: bytes)
        let text = TokenText(bytes: bytes, tokens: tokens)
        let lexicon = names.names.lexicon
        return lexicon.hits(in: text).map { hit in
            var actors: [String] = []
            for entry in hit.entries where actors.last != lexicon.id(entry) {
                actors.append(lexicon.id(entry))
            }
            return (text.span(hit.tokens), actors)
        }
    }

    /// As `annotate`, with dates only.
    public func dates(in document: Document, context: DocumentContext) -> AnnotatedDocument {
        let tokens = tokenizer.tokens(of: document.text)
        let sentences = sentences(of: document, tokens: tokens, context: context)
        let dated = dates.tag(
            tokens: tokens, sentences: sentences, document: document, context: context,
            country: context.issuer.flatMap { names.gazetteer.country(of: $0) })
        return AnnotatedDocument(
            document: document, context: context, reference: dated.reference, tokens: tokens, sentences: sentences,
            annotations: dated.annotations, remarks: dated.remarks)
    }

    /// Sentences in reading order, each in the language of its block.
    public func sentences(of document: Document, tokens: [Token], context: DocumentContext) -> [Sentence] {
        let ranges = Self.ranges(of: document.blocks, tokens: tokens)
        let declared = context.language ?? document.metadata.language.map(Self.primary)
        let languages = detector.languages(
            of: document.blocks, tokens: tokens, ranges: ranges, text: document.text, declared: declared)
        var sentences: [Sentence] = []
        for (index, range) in ranges.enumerated() where !range.isEmpty {
            splitter.append(
                to: &sentences, tokens: tokens, range: range, block: index, language: languages[index])
        }
        return sentences
    }

    private static func primary(_ tag: String) -> Language {
        Language(rawValue: String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased())
    }

    private static func ranges(of blocks: [Block], tokens: [Token]) -> [Range<Int>] {
        var position = 0
        return blocks.map { block in
            while position < tokens.count, tokens[position].span.start < block.span.start { position += 1 }
            let start = position
            while position < tokens.count, tokens[position].span.start < block.span.end { position += 1 }
            return start..<position
        }
    }
}
