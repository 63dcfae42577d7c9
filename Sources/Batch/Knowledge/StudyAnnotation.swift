public import Annotation
public import Documents
public import Formats

/// A study with its tables, ready to annotate documents; what needs rules too starts from `PipelineKnowledge`.
public struct StudyAnnotation: Sendable {
    public let study: Study
    public let gazetteer: Gazetteer
    public let annotator: Annotator

    /// Loads a study's folder and its tables, not its rules.
    ///
    /// - Parameter cache: where the tables' image is kept between two starts; nil to read the tables.
    /// - Throws: `Faults` with every mistake of every file read.
    public static func load(_ folder: String, cache: KnowledgeCache? = nil) throws(Faults) -> StudyAnnotation {
        var faults: [Fault] = []
        guard let study = Study.load(folder, faults: &faults) else { throw Faults(faults) }
        let (knowledge, vocabulary) = knowledge(of: study, cache: cache, faults: &faults)
        guard faults.isEmpty else { throw Faults(faults) }
        return StudyAnnotation(
            study: study, gazetteer: knowledge.gazetteer,
            annotator: Annotator(knowledge: knowledge, vocabulary: Vocabulary(vocabulary)))
    }

    /// What a study's tables know, from the cache where it holds just these tables.
    static func knowledge(
        of study: Study, cache: KnowledgeCache?, faults: inout [Fault]
    ) -> (knowledge: AnnotationKnowledge, vocabulary: VocabularyBuilder) {
        let key = cache?.key(of: study)
        if let cache, let key, let kept = cache.knowledge(key) { return kept }
        var vocabulary = VocabularyBuilder()
        var found: [Fault] = []
        let knowledge = AnnotationKnowledge.load(folders: study.layers, vocabulary: &vocabulary, faults: &found)
        // Tables changed while they were read belong to neither key.
        if let cache, let key, found.isEmpty, cache.key(of: study) == key {
            cache.keep(knowledge.image(vocabulary: Vocabulary(vocabulary)), under: key)
        }
        faults += found
        return (knowledge, vocabulary)
    }
}
