import Testing

@testable import Annotation

@Suite struct NegativeDateCorpusTests {
    @Test func holdsAtLeastThreeHundredPhrases() {
        #expect(NegativeDateCorpus.all.count >= 300)
    }

    @Test(arguments: NegativeDateCorpus.phrases.keys.sorted())
    func nothingIsTagged(language: String) {
        for phrase in NegativeDateCorpus.all where phrase.language == language {
            #expect(DateCorpus.dates(phrase.phrase, language) == [], "in ‘\(phrase.phrase)’")
        }
    }
}
