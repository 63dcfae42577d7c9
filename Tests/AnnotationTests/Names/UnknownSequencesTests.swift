import Documents
import Formats
import Testing

@testable import Annotation

@Suite struct UnknownSequencesTests {
    private func annotated(_ text: String, _ id: String) -> AnnotatedDocument {
        var vocabulary = VocabularyBuilder()
        var faults: [Fault] = []
        let knowledge = AnnotationKnowledge.load(folders: [], vocabulary: &vocabulary, faults: &faults)
        let names = NameKnowledge(gazetteer: NameSample.gazetteer, vocabulary: &vocabulary)
        let document = Document(plainText: text)
        let context = DocumentContext(id: id, language: Language(rawValue: "en"))
        let base = Annotator(knowledge: knowledge, vocabulary: Vocabulary(vocabulary)).annotate(
            document, context: context)
        let found = names.annotations(
            in: document, tokens: base.tokens, sentences: base.sentences, context: context, reference: nil, dates: [])
        return AnnotatedDocument(
            document: document, context: context, reference: nil, tokens: base.tokens, sentences: base.sentences,
            annotations: found, remarks: [])
    }

    @Test func countsWhatNoTableClaims() throws {
        var unknown = UnknownSequences(contexts: 2)
        unknown.add(
            annotated("They saw the Solar Bridge near Lima. Minister Zeno Quint spoke of the Solar Bridge.", "a"))
        unknown.add(annotated("Again the Solar Bridge of Chile was praised by Minister Zeno Quint.", "b"))
        let found = unknown.sequences(atLeast: 2)
        #expect(found.map(\.text) == ["Solar Bridge", "Zeno Quint"])
        let bridge = try #require(found.first)
        #expect(bridge.count == 3)
        #expect(bridge.kind == nil)
        #expect(bridge.contexts.map(\.document) == ["a", "b"])
        #expect(bridge.contexts[0].before == "They saw the ")
        #expect(found.last?.kind == .person)
        #expect(found.last?.slug == "zeno-quint")
    }
}
