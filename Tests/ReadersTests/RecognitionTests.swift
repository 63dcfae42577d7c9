import ComposedFiles
import Documents
import Glibc
import Testing

@testable import Readers

/// Pages without a text layer, read by tesseract.
@Suite struct RecognitionTests {
    private static let isInstalled = Tesseract.installed.missing(of: ["eng", "spa", "por"]).isEmpty

    private static let lines: [(x: Double, y: Double, size: Double, text: String)] = [
        (72, 740, 20, "Joint Declaration"),
        (72, 700, 12, "The ministers of foreign affairs met in Seoul on 12 May 2015, and agreed to"),
        (72, 684, 12, "open an office in Montevideo before the end of the year."),
        (72, 650, 12, "El canciller viajó a Bogotá; la reunión comenzará mañana en la sede de la Comisión."),
    ]

    @Test(.enabled(if: isInstalled, "tesseract or its models eng, spa, por are not installed"))
    func aScanIsReadWithItsPlacesAndHowSureItIs() throws {
        var pdf = SmallPDF()
        pdf.page(lines: Self.lines)
        let scan = try pdf.scanned()
        let options = ReadingOptions(ocrLanguages: ["eng", "spa", "por"])
        let printed = try Readers.read(bytes: pdf.bytes, path: "a.pdf")
        let read = try Readers.read(bytes: scan.bytes, path: "a.pdf", options: options)
        #expect(read.pages.map(\.textLayer) == [.ocr])
        #expect(read.text.string(read.text.whole) == printed.text.string(printed.text.whole))
        #expect(read.blocks.map(\.kind) == printed.blocks.map(\.kind))
        for line in read.lines {
            let words = read.text.string(line.span).split(separator: " ").count
            #expect(line.wordConfidences.count == words)
            #expect(line.confidence.map { $0 > 60 && $0 <= 100 } == true)
        }
        for words in ["12 May 2015", "Montevideo", "Comisión", "Joint"] {
            let (here, there) = (
                read.anchor(of: read.spans(of: words)[0]), printed.anchor(of: printed.spans(of: words)[0])
            )
            #expect(here.textLayer == .ocr && there.textLayer == .native)
            let (one, two) = (here.rectangles[0].rectangle, there.rectangles[0].rectangle)
            #expect(abs(one.x0 - two.x0) < 4 && abs(one.x1 - two.x1) < 4, "\(words): \(one), \(two)")
            #expect(one.y0 > two.y0 - 3 && one.y1 < two.y1 + 3, "\(words): \(one), \(two)")
        }
    }

    private static let readsKorean = Tesseract.installed.missing(of: ["kor"]).isEmpty

    /// A printed page of the fixtures as a scanner would give it, against its own words.
    @Test(.enabled(if: readsKorean, "tesseract or its model kor is not installed"))
    func aKoreanScanIsReadAlmostAsItIsPrinted() throws {
        let bytes = try FileBytes.read("Fixtures/documents/mofa-ko-2017-caricom.pdf")
        let printed = try Readers.read(bytes: bytes, path: "a.pdf")
        let read = try Readers.read(
            bytes: try SmallPDF.scanned(bytes, resolution: 300).bytes, path: "a.pdf",
            options: ReadingOptions(ocrLanguages: ["kor"]))
        #expect(read.pages.allSatisfy { $0.textLayer == .ocr })
        func syllables(_ document: Document) -> [Unicode.Scalar] {
            document.text.string(document.text.whole).unicodeScalars.filter { (0xAC00..<0xD7A4).contains($0.value) }
        }
        let (wanted, found) = (syllables(printed), syllables(read))
        let kept = wanted.count - found.difference(from: wanted).removals.count
        #expect(wanted.count > 200)
        #expect(Double(kept) / Double(wanted.count) > 0.9, "\(kept) of \(wanted.count) syllables")
        for line in read.lines { #expect(line.boxes.count == read.text.string(line.span).unicodeScalars.count) }
    }

    @Test(.enabled(if: isInstalled, "tesseract or its models eng, spa, por are not installed"))
    func onlyPagesWithoutTextAreRecognized() throws {
        var pdf = SmallPDF()
        pdf.page(lines: [(72, 700, 12, "A page that came with its words.")])
        var other = SmallPDF()
        other.page(lines: Self.lines)
        let scan = try other.scanned(resolution: 100)
        pdf.append(scan)
        pdf.page("")
        let without = try Readers.read(bytes: pdf.bytes, path: "a.pdf")
        #expect(without.pages.map(\.textLayer) == [.native, .none, .none])
        #expect(without.unreadPages == "pages 2–3 without a text layer")
        let with = try Readers.read(
            bytes: pdf.bytes, path: "a.pdf", options: ReadingOptions(ocrLanguages: ["eng"]))
        #expect(with.pages.map(\.textLayer) == [.native, .ocr, .ocr])
        #expect(with.unreadPages == nil)
        #expect(with.text.string(with.text.whole).contains("Montevideo before the end"))
    }

    @Test(.enabled(if: isInstalled, "tesseract or its models eng, spa, por are not installed"))
    func aMissingModelIsNamed() throws {
        var pdf = SmallPDF()
        pdf.page("0 g 100 100 200 200 re f")
        #expect(throws: ReadingFailure.recognizerMissing(model: "tlh")) {
            try Readers.read(bytes: pdf.bytes, path: "a.pdf", options: ReadingOptions(ocrLanguages: ["eng", "tlh"]))
        }
    }

    /// The reader with a folder as its only place for programs.
    private func answer(of tesseract: String?, seconds: Int = 20) async throws -> Result<Document, ReadingFailure> {
        let folder = try Folder()
        if let tesseract { try folder.writeProgram("tesseract", tesseract) }
        try folder.writeProgram(
            "reader", "#!/bin/sh\nPATH=\(folder.path) exec \(ReaderPool.readerProgram) \"$@\"\n")
        var pdf = SmallPDF()
        pdf.page("0 g 100 100 200 200 re f")
        try folder.write("scan.pdf", pdf.bytes)
        let pool = ReaderPool(
            processes: 1, limits: ReadingLimits(ocrSecondsPerPage: seconds), program: folder.path("reader"))
        return await pool.read(path: folder.path("scan.pdf"), options: ReadingOptions(ocrLanguages: ["eng"]))
    }

    @Test func withoutTesseractTheReasonSaysHowToGetIt() async throws {
        #expect(try await answer(of: nil) == .failure(.recognizerMissing(model: nil)))
    }

    /// A program that knows English, and does as told where a picture is to be read.
    private func pretending(_ script: String) -> String {
        """
        #!/bin/sh
        case "$1" in
        --version) echo tesseract 9 ;;
        --list-langs) echo 'List of "/nowhere/" (1):'; echo eng ;;
        *) \(script) ;;
        esac
        """
    }

    @Test func aTesseractThatHangsFailsOrRamblesCostsItsDocument() async throws {
        #expect(try await answer(of: pretending("exec /bin/sleep 60"), seconds: 1) == .failure(.timeout(seconds: 1)))
        let failing = try await answer(of: pretending("echo 'Error in something' >&2; exit 1"))
        #expect(failing == .failure(.recognitionFailed(detail: "Error in something")))
        let rambling = try await answer(of: pretending("exec /bin/cat /dev/zero"))
        #expect(rambling == .failure(.recognitionFailed(detail: "killed by a signal")))
        let silent = try await answer(of: pretending("/bin/cat >/dev/null")).get()
        #expect(silent.text.bytes.isEmpty)
        #expect(silent.pages.map(\.textLayer) == [.ocr])
    }

    private static func hocr(_ lines: String) -> [UInt8] {
        Array(
            """
            <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" \
            "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
            <html xmlns="http://www.w3.org/1999/xhtml"><body><div class='ocr_page'><p class='ocr_par'>\(lines)</p></div></body></html>
            """.utf8)
    }

    private static func word(_ text: String, _ x0: Int, _ x1: Int, confidence: Int = 90) -> String {
        "<span class='ocrx_word' title='bbox \(x0) 10 \(x1) 30; x_wconf \(confidence)'>\(text)</span>\n"
    }

    @Test func aWordIsSharedOutAmongItsLettersByTheirWidth() {
        let line =
            "<span class='ocr_line' title=\"bbox 0 10 400 30; baseline 0 -3; x_size 20\">"
            + Self.word("mil", 0, 60, confidence: 91) + Self.word("&amp;", 70, 90, confidence: 40)
            + Self.word("\u{FB01}n", 100, 120) + "</span>"
        let lines = RecognizedLines.lines(in: Self.hocr(line), page: 4, scale: 2)
        #expect(lines.map(\.string) == ["mil & fin"])
        #expect(lines[0].confidences == [91, 40, 90])
        #expect(lines[0].page == 4 && lines[0].size == 10)
        let glyphs = lines[0].glyphs
        #expect(glyphs[0].box.x0 == 0 && glyphs[0].box.x1 > 15 && glyphs[2].box.x1 == 30)
        #expect(glyphs[0].box.x1 == glyphs[1].box.x0 && glyphs[1].box.x1 == glyphs[2].box.x0)
        #expect(glyphs.allSatisfy { $0.box.y0 == 5 && $0.box.y1 == 15 })
    }

    @Test func wideGapsPartCellsAndNearlyEqualSizesAreOne() {
        let lines = RecognizedLines.lines(
            in: Self.hocr(
                "<span class='ocr_line' title=\"bbox 0 10 900 30; x_size 20\">" + Self.word("Year", 0, 50)
                    + Self.word("Host", 400, 460) + "</span>"
                    + "<span class='ocr_header' title=\"bbox 0 40 900 60; x_size 23\">"
                    + Self.word("nearly", 0, 50) + "</span>"
                    + "<span class='ocr_line' title=\"bbox 0 70 900 130; x_size 60\">"
                    + Self.word("Large", 0, 50) + "</span>"), page: 1, scale: 1)
        #expect(lines.map(\.string) == ["Year", "Host", "nearly", "Large"])
        #expect(lines.map(\.size) == [23, 23, 23, 60])
    }
}

extension SmallPDF {
    /// Adds the pages of a scan behind these.
    mutating func append(_ scan: SmallPDF) {
        for picture in scan.pictures {
            pagePicture(picture.bits, width: picture.width, height: picture.height, box: picture.box)
        }
    }
}
