import Formats
import Testing

@testable import Annotation

@Suite struct GrammarTests {
    @Test func everyGrammarReadsWithoutFault() {
        var vocabulary = VocabularyBuilder()
        var faults: [Fault] = []
        _ = DateKnowledge(vocabulary: &vocabulary, faults: &faults)
        #expect(faults.map(\.description) == [])
    }

    @Test func mistakesAreReportedWithTheirLine() {
        let text = """
            order dmy
            class month month:
              1 = enero
            nonsense
            date x: <month ( | ) => merge($1
            date y: <month>; maybe after el
            """
        let reader = GrammarReader(text: text, file: "x")
        #expect(reader.faults.map(\.line) == [4, 5, 5, 6])
    }
}
