public import Annotation
public import Documents
public import Events
public import Formats
import FoundationEssentials

/// Everything a study knows, loaded and ready to be used on documents.
public struct PipelineKnowledge: Sendable {
    public let study: Study
    public let gazetteer: Gazetteer
    public let annotator: Annotator
    public let extractor: EventExtractor
    public let rules: RuleSet
    /// What all this was read from.
    let files: LoadedFiles

    /// Loads a study's folder and all its knowledge.
    ///
    /// - Parameter cache: where the tables' image is kept between two starts; nil to read the tables.
    /// - Throws: `Faults` with every mistake of every file.
    public static func load(
        _ folder: String, cache: KnowledgeCache? = nil
    ) throws(Faults) -> PipelineKnowledge {
        var faults: [Fault] = []
        let study = Study.load(folder, faults: &faults)
        guard let study else { throw Faults(faults) }
        let files = LoadedFiles(of: study)
        let (annotation, known) = StudyAnnotation.knowledge(of: study, cache: cache, faults: &faults)
        var vocabulary = known
        let rules = RuleSet.load(
            files: study.files(in: "rules", suffix: ".rules"), vocabulary: &vocabulary, faults: &faults)
        guard faults.isEmpty else { throw Faults(faults) }
        let frozen = Vocabulary(vocabulary)
        return PipelineKnowledge(
            study: study, gazetteer: annotation.gazetteer,
            annotator: Annotator(knowledge: annotation, vocabulary: frozen),
            extractor: EventExtractor(rules: rules, gazetteer: annotation.gazetteer, vocabulary: frozen), rules: rules,
            files: files)
    }

    /// What is known of a registered document before it is read.
    public func context(of entry: ManifestEntry) -> DocumentContext { study.context(of: entry) }
}

extension Study {
    /// What is known of a registered document before it is read.
    public func context(of entry: ManifestEntry) -> DocumentContext {
        let profile = profile(of: entry.issuer)
        return DocumentContext(
            id: entry.documentID, issuer: entry.issuer, published: entry.published,
            language: entry.language.isEmpty ? nil : Language(rawValue: entry.language), dateOrder: profile.dateOrder,
            selfNames: profile.selfNames)
    }
}
