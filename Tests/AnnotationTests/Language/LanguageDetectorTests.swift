import Documents
import Formats
import Testing

@testable import Annotation

@Suite struct LanguageDetectorTests {
    private func languages(_ text: String, declared: String? = nil) -> [String] {
        var vocabulary = VocabularyBuilder()
        var faults: [Fault] = []
        let knowledge = AnnotationKnowledge.load(folders: [], vocabulary: &vocabulary, faults: &faults)
        let annotator = Annotator(knowledge: knowledge, vocabulary: Vocabulary(vocabulary))
        let context = DocumentContext(id: "t", language: declared.map(Language.init(rawValue:)))
        return annotator.annotate(Document(plainText: text), context: context).sentences.map(\.language.rawValue)
    }

    @Test func readsEachBlockByItself() {
        let text = """
            The two ministers met in Lima and agreed to hold the next round of talks before the end of the year
            Los dos ministros se reunieron en Lima y acordaron celebrar la próxima ronda antes de fin de año
            Os dois ministros reuniram-se em Lima e concordaram em realizar a próxima rodada até o fim do ano
            Les deux ministres se sont réunis à Lima et ont décidé de tenir la prochaine session avant la fin de l'année
            두 장관은 리마에서 만나 다음 회의를 올해 안에 열기로 하였다
            """
        #expect(languages(text) == ["en", "es", "pt", "fr", "ko"])
    }

    @Test func shortBlocksTakeTheDocumentsLanguage() {
        let text = "Montevideo\nO ministro das Relações Exteriores foi recebido pelo primeiro-ministro da Coreia do Sul"
        #expect(languages(text) == ["pt", "pt"])
        #expect(languages("CELAC 2015", declared: "es") == ["es"])
    }
}
