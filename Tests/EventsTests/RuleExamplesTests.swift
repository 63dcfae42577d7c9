import Annotation
import Formats
import Testing

@testable import Events

/// The rules that ship: each shows what it reads and what it leaves, and does so.
@Suite struct RuleExamplesTests {
    @Test func everyExampleDoesWhatItSays() throws {
        let (extractor, annotator, faults) = try ShippedRules.load()
        #expect(faults.isEmpty, "\(Faults(faults))")
        let (count, failures) = RuleExamples.run(extractor, annotator: annotator)
        #expect(count >= 400)
        #expect(failures.isEmpty, "\(failures.map(\.description).joined(separator: "\n"))")
    }

    @Test func everyRuleShowsTwoSentencesItReadsAndTwoItLeaves() throws {
        for rule in try ShippedRules.load().extractor.rules.rules {
            let matching = rule.examples.count { $0.expected != nil }
            #expect(matching >= 2, "\(rule.file):\(rule.line): ‘\(rule.name)’")
            #expect(rule.examples.count - matching >= 2, "\(rule.file):\(rule.line): ‘\(rule.name)’")
        }
    }

    @Test func everyTypeHasARule() throws {
        let types = Set(try ShippedRules.load().extractor.rules.rules.map(\.type))
        #expect(types.isSuperset(of: EventTypes.subtypes.keys))
    }
}
