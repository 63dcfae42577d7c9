import Annotation
import Documents
import Formats
import FoundationEssentials

@testable import Events

/// The rules and names of the study that ships, loaded as a run loads them.
enum ShippedRules {
    private static let pipelines = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Pipelines")

    /// Loaded once for all suites.
    static let shared = Result { try load() }

    static func load() throws -> (extractor: EventExtractor, annotator: Annotator, faults: [Fault]) {
        var vocabulary = VocabularyBuilder()
        var faults: [Fault] = []
        let layers = ["base", "korea-lac"].map { pipelines.appending(path: $0).path(percentEncoded: false) }
        let knowledge = AnnotationKnowledge.load(folders: layers, vocabulary: &vocabulary, faults: &faults)
        var files: [String] = []
        for layer in layers {
            let folder = layer + "/rules"
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            files += names.filter { $0.hasSuffix(".rules") }.sorted().map { folder + "/" + $0 }
        }
        let rules = RuleSet.load(files: files, vocabulary: &vocabulary, faults: &faults)
        let frozen = Vocabulary(vocabulary)
        return (
            EventExtractor(rules: rules, gazetteer: knowledge.gazetteer, vocabulary: frozen),
            Annotator(knowledge: knowledge, vocabulary: frozen), faults
        )
    }

    /// What a plain text reads as, before its mentions are merged.
    static func reading(_ text: String, published: String, language: String = "en") throws
        -> EventExtractor.DocumentReading
    {
        let (extractor, annotator, _) = try shared.get()
        let context = DocumentContext(
            id: "text", issuer: nil, published: CalendarDay(iso: published), language: Language(rawValue: language))
        return extractor.read(annotator.annotate(Document(plainText: text), context: context))
    }

    /// The events of a plain text published on a day.
    static func events(_ text: String, published: String, language: String = "en", issuer: String? = nil) throws
        -> [EventFields]
    {
        let (extractor, annotator, _) = try shared.get()
        let context = DocumentContext(
            id: "text", issuer: issuer, published: CalendarDay(iso: published), language: Language(rawValue: language))
        return extractor.documentEvents(in: annotator.annotate(Document(plainText: text), context: context)).map(
            \.fields)
    }
}
