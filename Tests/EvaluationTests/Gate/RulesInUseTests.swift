import Annotation
import Batch
import Documents
import Events
import Formats
import Foundation
import Testing

/// A rule that reads nothing in any document of the corpus either says which phrasing it waits for or goes.
@Suite struct RulesInUseTests {
    @Test func everyRuleReadsADocumentOrSaysWhatItWaitsFor() throws {
        let knowledge = try PipelineKnowledge.load(GoldSet.root + "/Pipelines/korea-lac")
        var used: Set<String> = []
        for name in ["learn", "check", "keep"] {
            for document in try GoldSet.part(name).documents {
                let context = DocumentContext(
                    id: document.id, issuer: document.issuer,
                    published: document.published.flatMap { CalendarDay(iso: $0) },
                    language: Language(rawValue: document.language))
                let annotated = knowledge.annotator.annotate(
                    Document(plainText: document.mainText), context: context)
                for mention in knowledge.extractor.mentions(in: annotated) { used.insert(mention.rule) }
            }
        }
        #expect(used.count > 100)
        let idle = knowledge.rules.rules.filter { !used.contains($0.name) && $0.waitsFor == nil }
        #expect(
            idle.isEmpty,
            "rules no document has used and that do not say what they wait for:\n\(idle.map { "\($0.file):\($0.line): \($0.name)" }.joined(separator: "\n"))"
        )
        let arrived = knowledge.rules.rules.filter { used.contains($0.name) && $0.waitsFor != nil }
        #expect(
            arrived.isEmpty,
            "rules whose phrasing has come, so that their ‘waits’ lines can go:\n\(arrived.map { "\($0.file):\($0.line): \($0.name)" }.joined(separator: "\n"))"
        )
    }
}
