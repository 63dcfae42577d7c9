import Documents
import Formats
import Testing

@testable import Annotation

@Suite struct SentenceSplitterTests {
    private func sentences(_ text: String, _ language: String) -> [String] {
        var vocabulary = VocabularyBuilder()
        var faults: [Fault] = []
        let knowledge = AnnotationKnowledge.load(folders: [], vocabulary: &vocabulary, faults: &faults)
        let annotator = Annotator(knowledge: knowledge, vocabulary: Vocabulary(vocabulary))
        let document = Document(plainText: text)
        let context = DocumentContext(id: "t", language: Language(rawValue: language))
        return annotator.annotate(document, context: context).sentences.map { document.text.string($0.span) }
    }

    @Test(arguments: [
        ("en", ["Mr. Yun met Dr. J. A. Ocampo in the U.S. capital.", "They signed two M.O.U.s and left."]),
        ("en", ["He left the U.S.", "The visit ended (see No. 5 and pp. 7-9).", "“It was good.”", "Was it?", "Yes!"]),
        ("es", ["El Sr. Kim habló en la 70.ª sesión del Consejo.", "La Sra. Bárcena cerró el acto el 5 de mayo."]),
        ("es", ["Visitó EE. UU. y México.", "¿Y después?", "Regresó a Seúl."]),
        ("pt", ["O Exmo. Sr. Ministro citou o art. 3 da lei.", "A reunião durou 2.5 horas."]),
        ("fr", ["M. Dupont est arrivé le 3 sept. à Paris.", "Il repart demain."]),
        ("ko", ["김 장관은 2013. 9. 27. 회의에 참석하였다.", "회의는 3.5시간 이어졌다."]),
    ])
    func splits(language: String, expected: [String]) {
        #expect(sentences(expected.joined(separator: " "), language) == expected)
    }

    @Test func neverCrossesABlock() {
        #expect(sentences("No point here\nNext block", "en") == ["No point here", "Next block"])
    }
}
