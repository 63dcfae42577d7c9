import Documents
import Testing

@Suite struct UnreadPagesTests {
    private func document(_ layers: [TextLayer]) -> Document {
        Document(
            mediaType: "application/pdf", metadata: DocumentMetadata(), text: ReadingText("A text."), blocks: [],
            pages: layers.enumerated().map {
                Page(number: $0.offset + 1, label: nil, width: 1, height: 1, textLayer: $0.element)
            })
    }

    @Test func pagesWithoutATextLayerAreNamedInRanges() {
        #expect(document([.native, .ocr]).unreadPages == nil)
        #expect(document([.native, .none]).unreadPages == "page 2 without a text layer")
        #expect(
            document([.none, .none, .native, .none, .ocr, .none, .none]).unreadPages
                == "pages 1–2, 4, 6–7 without a text layer")
    }

    @Test func quotesAreFoundWhateverBlanksPartTheirWords() {
        let document = Document(plainText: "One two\n\nthree. One  two three. one two")
        let found = document.spans(of: "One two three.")
        #expect(found.map { document.text.string($0) } == ["One two\n\nthree.", "One  two three."])
        #expect(document.spans(of: " ").isEmpty)
        #expect(document.spans(of: "two One").isEmpty)
    }

    @Test func anInstalledRecognizerTellsWhatItLacks() {
        let installed = Recognizer(version: "5.3.0", models: ["eng": "aa", "spa": "bb", "kor": "cc"])
        #expect(installed.missing(of: ["spa", "eng"]).isEmpty)
        #expect(installed.missing(of: ["por", "eng"]) == [.recognizerMissing(model: "por")])
        #expect(
            installed.versions(of: ["spa", "eng"]).map { $0.name + " " + $0.version } == [
                "tesseract 5.3.0", "tesseract-model-eng aa", "tesseract-model-spa bb",
            ])
        #expect(Recognizer(version: nil, models: [:]).missing(of: ["eng"]) == [.recognizerMissing(model: nil)])
        #expect("\(ReadingFailure.recognizerMissing(model: "chi_sim"))".contains("tesseract-ocr-chi-sim"))
    }
}
