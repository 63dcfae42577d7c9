public import Documents
public import Formats

/// What is known of names before a document is seen, and everything that is tagged with it: names, meetings, amounts,
/// citations.
public struct NameKnowledge: Sendable {
    public let gazetteer: Gazetteer
    public let names: NameTagger
    let citations: CitationTagger
    let meetings: MeetingTagger
    let amounts: AmountTagger

    /// Reads the `names` tables of a study's layers, base first.
    public static func load(
        folders: [String], vocabulary: inout VocabularyBuilder, faults: inout [Fault]
    ) -> NameKnowledge {
        NameKnowledge(
            gazetteer: Gazetteer.load(folders: folders, faults: &faults), vocabulary: &vocabulary)
    }

    public init(gazetteer: Gazetteer, vocabulary: inout VocabularyBuilder) {
        self.gazetteer = gazetteer
        names = NameTagger(gazetteer: gazetteer, vocabulary: &vocabulary)
        citations = CitationTagger(vocabulary: &vocabulary)
        meetings = MeetingTagger(gazetteer: gazetteer, vocabulary: &vocabulary)
        amounts = AmountTagger(vocabulary: &vocabulary)
    }

    /// Reads what `write(to:)` wrote.
    init(from reader: inout ByteReader, vocabulary: inout VocabularyBuilder) throws(ArchiveFault) {
        let strings = try StringTable(from: &reader)
        gazetteer = try Gazetteer(from: &reader, strings: strings)
        names = try NameTagger(
            from: &reader, gazetteer: gazetteer, strings: strings, vocabulary: &vocabulary)
        citations = CitationTagger(vocabulary: &vocabulary)
        meetings = MeetingTagger(gazetteer: gazetteer, vocabulary: &vocabulary)
        amounts = AmountTagger(vocabulary: &vocabulary)
    }

    /// What the tables made, for a reader of the same program; what word lists of the program make is made anew.
    func write(to writer: inout ByteWriter) {
        var strings = StringTableBuilder()
        var rest = ByteWriter()
        gazetteer.write(to: &rest, strings: &strings)
        names.write(to: &rest, strings: &strings)
        strings.write(to: &writer)
        writer.append(rest)
    }

    /// Names, meetings, amounts and citations of a document, by span.
    ///
    /// - Parameters:
    ///   - reference: the day the text speaks from.
    ///   - dates: the document's date annotations.
    public func annotations(
        in document: Document, tokens: [Token], sentences: [Sentence], context: DocumentContext,
        reference: CalendarDay?, dates: [Annotation]
    ) -> [Annotation] {
        let text = TokenText(document: document, tokens: tokens, sentences: sentences)
        var found = names.names(in: text, context: context, reference: reference, dates: dates)
        let cited = citations.citations(in: text, names: found)
        // Family names inside a citation are its authors', whoever else bears them.
        found = found.filter { name in
            !["part-of-name", "family-name"].contains(name.derivation.rule)
                || !cited.contains { $0.span.contains(name.span) }
        }
        let met = meetings.meetings(in: text, names: found, context: context)
        let paid = amounts.amounts(in: text)
        return (found + cited + met + paid).sorted {
            ($0.span, $0.kind.rawValue) < ($1.span, $1.kind.rawValue)
        }
    }
}
