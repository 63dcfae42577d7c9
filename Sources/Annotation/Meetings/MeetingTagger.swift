public import Documents

/// Tags names of meetings: `the VI FEALAC Ministerial Meeting`, `70.º período de sesiones de la Asamblea General`.
///
/// A name is a head (`meeting`, `cumbre`, `회의`) with what belongs to it: ordinal or year, qualifiers, whose meeting it is. A
/// bare head (`a meeting with …`) names nothing: an ordinal, a year, a capitalised head with a qualifier or a phrase of a
/// declared series must be there.
public struct MeetingTagger: Sendable {
    let heads: PhraseSet<MeetingKind>
    let modifiers: PhraseSet<Int>
    /// `Asamblea Nacional`: no meeting, though its head may be one's.
    let bodies: PhraseSet<Language>
    let fillers: WordSet
    let complements: WordSet
    /// `en`, `em`: a place behind them says where, not whose.
    let locative: WordSet
    let phrases: PhraseSet<Int>
    let ordinals: OrdinalReader
    let series: [MeetingSeries]
    let hyphen: TokenID
    let apostrophe: TokenID
    let possessive: TokenID
    static let subtypes: [String] = MeetingWords.modifiers.split(separator: "\n").map {
        String($0.prefix { $0 != " " })
    }

    /// A base type and subtype of an event.
    struct MeetingKind: Sendable, Hashable {
        let language: Language
        let type: String
        let subtype: String
    }

    public init(gazetteer: Gazetteer, vocabulary: inout VocabularyBuilder) {
        heads = PhraseSet(
            MeetingWords.heads.split(separator: "\n").flatMap { line -> [(phrase: String, value: MeetingKind)] in
                let cells = line.split(separator: " ", maxSplits: 3).map(String.init)
                let kind = MeetingKind(language: Language(rawValue: cells[0]), type: cells[1], subtype: cells[2])
                return cells[3].split(separator: "|").map { (String($0), kind) }
            }, vocabulary: &vocabulary)
        modifiers = PhraseSet(
            MeetingWords.modifiers.split(separator: "\n").enumerated().flatMap {
                number, line -> [(phrase: String, value: Int)] in
                let subtype = line.prefix { $0 != " " }
                return line.dropFirst(subtype.count + 1).split(separator: "|").map { (String($0), number) }
            }, vocabulary: &vocabulary)
        bodies = PhraseSet(WordTable.phrases(OrganizationWords.leading), vocabulary: &vocabulary)
        fillers = WordSet(WordTable.words(MeetingWords.fillers), vocabulary: &vocabulary)
        complements = WordSet(WordTable.words(MeetingWords.complements), vocabulary: &vocabulary)
        locative = WordSet(["en", "em"], vocabulary: &vocabulary)
        series = gazetteer.series
        phrases = PhraseSet(
            gazetteer.series.enumerated().flatMap { number, series in
                ([series.name] + series.phrases.map(\.text)).filter { !$0.isEmpty }.map { (phrase: $0, value: number) }
            }, vocabulary: &vocabulary)
        ordinals = OrdinalReader(vocabulary: &vocabulary)
        hyphen = vocabulary.tokens(of: "-")[0].plain
        apostrophe = vocabulary.tokens(of: "'")[0].plain
        possessive = vocabulary.tokens(of: "s")[0].plain
    }

    /// The meetings a document names, by span, none overlapping another.
    public func meetings(
        in document: Document, tokens: [Token], sentences: [Sentence], names: [Annotation], context: DocumentContext
    ) -> [Annotation] {
        meetings(
            in: TokenText(document: document, tokens: tokens, sentences: sentences), names: names, context: context)
    }

    func meetings(in text: TokenText, names: [Annotation], context: DocumentContext) -> [Annotation] {
        var pass = MeetingPass(tagger: self, text: text, names: names, context: context)
        return pass.run()
    }
}
