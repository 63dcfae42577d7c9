import Documents

/// Reads pages without a text layer from their pictures.
struct PageRecognition {
    /// tesseract's names, the likeliest first.
    let languages: [String]
    let seconds: Int

    /// Dots an inch. Of 110, 200 and 300 tried on pages in four languages, the one that read most words right; letters below six
    /// points are lost at it. To be measured again with a new model.
    private static let resolution: Float = 200
    /// For models that read most at another: of a scanned Korean page, 97 of 100 syllables at 110 and 89 at 200.
    private static let resolutions: [String: Float] = ["kor": 110]

    /// - Throws: `recognizerMissing` where there is no tesseract, or it lacks a language.
    init(languages: [String], seconds: Int) throws(ReadingFailure) {
        try Tesseract.expect(languages)
        self.languages = languages
        self.seconds = seconds
    }

    /// The lowest any of the languages needs: the others lose little at it.
    private var resolution: Float { languages.compactMap { Self.resolutions[$0] }.min() ?? Self.resolution }

    /// The page's lines, empty where nothing is printed on it.
    func lines(of page: borrowing PDFPage) throws(ReadingFailure) -> [PageLine] {
        guard let canvas = PageCanvas(for: page, scale: resolution / 72) else { throw .memory(megabytes: 96) }
        canvas.draw(page, marks: PageMarks())
        let picture = canvas.grey()
        guard let paper = picture.first, picture.contains(where: { $0 != paper }) else { return [] }
        let hocr = try Tesseract.read(
            picture, width: canvas.width, height: canvas.height, resolution: Int((canvas.scale * 72).rounded()),
            languages: languages, seconds: seconds)
        return RecognizedLines.lines(in: hocr, page: page.number, scale: canvas.scale)
    }
}
