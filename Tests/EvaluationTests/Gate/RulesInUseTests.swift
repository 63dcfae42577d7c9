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
        func places(_ rules: [Rule]) -> [String] { rules.map { "\($0.file):\($0.line): \($0.name)" } }
        // Rules no document has used and that do not say what they wait for.
        let idle = places(knowledge.rules.rules.filter { !used.contains($0.name) && $0.waitsFor == nil })
        #expect(idle == [])
        // Rules whose phrasing has come, so that their `waits` lines can go.
        let arrived = places(knowledge.rules.rules.filter { used.contains($0.name) && $0.waitsFor != nil })
        #expect(arrived == [])
    }
}
