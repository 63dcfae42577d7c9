public import Formats

/// Everything the annotators know before they see a document: what ships with the program and what a study's tables add.
public struct AnnotationKnowledge: Sendable {
    let sentences: SentenceSplitter.Builder
    let languages: LanguageDetector.Builder
    let dates: DateKnowledge
    public let names: NameKnowledge

    /// Who there is: the actors, names, affiliations and series of the study.
    public var gazetteer: Gazetteer { names.gazetteer }

    /// Reads the knowledge of a study.
    ///
    /// - Parameters:
    ///   - folders: the study's layers, base first; each may hold `names/`.
    ///   - vocabulary: receives every word form the knowledge speaks of; freeze it after rules have loaded too.
    ///   - faults: receives every mistake found.
    public static func load(
        folders: [String], vocabulary: inout VocabularyBuilder, faults: inout [Fault]
    ) -> AnnotationKnowledge {
        AnnotationKnowledge(
            sentences: SentenceSplitter.Builder(vocabulary: &vocabulary),
            languages: LanguageDetector.Builder(vocabulary: &vocabulary),
            dates: DateKnowledge(vocabulary: &vocabulary, faults: &faults),
            names: NameKnowledge.load(folders: folders, vocabulary: &vocabulary, faults: &faults))
    }
}
