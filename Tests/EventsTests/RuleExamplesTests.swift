import Annotation
import Formats
import FoundationEssentials
import Testing

@testable import Events

/// The rules that ship: each shows what it reads and what it leaves, and does so.
@Suite struct RuleExamplesTests {
    private static let pipelines = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Pipelines")

    private func load() throws -> (extractor: EventExtractor, annotator: Annotator, faults: [Fault]) {
        var vocabulary = VocabularyBuilder()
        var faults: [Fault] = []
        let layers = ["base", "korea-lac"].map { Self.pipelines.appending(path: $0).path(percentEncoded: false) }
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

    @Test func everyExampleDoesWhatItSays() throws {
        let (extractor, annotator, faults) = try load()
        #expect(faults.isEmpty, "\(Faults(faults))")
        let (count, failures) = RuleExamples.run(extractor, annotator: annotator)
        #expect(count >= 400)
        #expect(failures.isEmpty, "\(failures.map(\.description).joined(separator: "\n"))")
    }

    @Test func everyRuleShowsTwoSentencesItReadsAndTwoItLeaves() throws {
        for rule in try load().extractor.rules.rules {
            let matching = rule.examples.count { $0.expected != nil }
            #expect(matching >= 2, "\(rule.file):\(rule.line): ‘\(rule.name)’")
            #expect(rule.examples.count - matching >= 2, "\(rule.file):\(rule.line): ‘\(rule.name)’")
        }
    }

    @Test func everyTypeHasARule() throws {
        let types = Set(try load().extractor.rules.rules.map(\.type))
        #expect(types.isSuperset(of: EventTypes.subtypes.keys))
    }
}
