import ComposedFiles
import Documents
import Testing

@testable import Readers

@Suite struct PagePictureTests {
    private static let pdf: SmallPDF = {
        var pdf = SmallPDF()
        pdf.page(lines: [(72, 700, 20, "Joint Declaration"), (72, 650, 11, "A paragraph stands under its title.")])
        return pdf
    }()

    private func picture(_ request: PictureRequest) throws -> [UInt8] {
        try Readers.picture(of: Self.pdf.bytes, request)
    }

    private func size(_ png: [UInt8]) -> (width: Int, height: Int) {
        func number(_ start: Int) -> Int { png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        return (number(16), number(20))
    }

    @Test func aPageIsDrawnAtTheScaleAskedFor() throws {
        let png = try picture(PictureRequest(page: 1, scale: 2))
        #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(size(png) == (1190, 1684))
        #expect(try picture(PictureRequest(page: 1, scale: 2)) == png)
    }

    @Test func marksAndOutlinesShow() throws {
        let plain = try picture(PictureRequest(page: 1, scale: 1))
        let marked = try picture(
            PictureRequest(page: 1, scale: 1, rectangles: [Rectangle(x0: 72, y0: 120, x1: 200, y1: 150)]))
        let document = try Readers.read(bytes: Self.pdf.bytes, path: "a.pdf")
        let outlined = try picture(document.drawnPages(scale: 1)[0])
        #expect(Set([plain, marked, outlined]).count == 3)
    }

    @Test func pagesOfAnySizeStayWithinBounds() throws {
        var pdf = SmallPDF()
        pdf.page("", box: "0 0 14400 14400")
        let png = try Readers.picture(of: pdf.bytes, PictureRequest(page: 1, scale: 20))
        #expect(size(png).width * size(png).height <= 24_100_000)
        #expect(try size(picture(PictureRequest(page: 1, scale: .nan))) == (595, 842))
    }

    @Test func pagesThatAreNotThereAndOtherFormatsAreFailures() {
        #expect(throws: ReadingFailure.self) { try picture(PictureRequest(page: 2)) }
        #expect(throws: ReadingFailure.self) { try picture(PictureRequest(page: 0)) }
        #expect(throws: ReadingFailure.unsupported(format: "pictures of anything but PDF")) {
            try Readers.picture(of: Array("text".utf8), PictureRequest(page: 1))
        }
    }

    @Test func pagesAreDrawnIntoANewFileInWhichTheirWordsCanStillBeRead() throws {
        var pdf = SmallPDF()
        pdf.page(lines: [(72, 700, 20, "Joint Declaration"), (72, 650, 11, "A paragraph stands under its title.")])
        pdf.page(lines: [(72, 700, 11, "Another page, of another size.")], box: "0 0 300 900")
        let document = try Readers.read(bytes: pdf.bytes, path: "a.pdf")
        let spans = document.spans(of: "stands  under")
        #expect(spans.map { document.text.string($0) } == ["stands under"])
        let pages = document.drawnPages(marking: spans)
        #expect(pages.map { $0.outlines.count } == [2, 1])
        #expect(pages.map { $0.rectangles.count } == [1, 0])
        let drawn = try Readers.drawing(of: pdf.bytes, pages)
        #expect(drawn == (try Readers.drawing(of: pdf.bytes, pages)), "no time of day in it")
        let again = try Readers.read(bytes: drawn, path: "b.pdf")
        #expect(again.pages.map(\.width) == [595, 300])
        let text = again.text.string(again.text.whole)
        for words in ["Joint Declaration", "A paragraph stands under its title.", "1 title", "3 paragraph"] {
            #expect(text.contains(words), "\(words) in \(text)")
        }
    }

    @Test func theReaderProcessDrawsToo() async throws {
        let folder = try Folder()
        try folder.write("a.pdf", Self.pdf.bytes)
        let pool = ReaderPool(processes: 1)
        let png = try await pool.picture(of: folder.path("a.pdf"), PictureRequest(page: 1, scale: 1)).get()
        #expect(size(png) == (595, 842))
        let drawn = try await pool.drawing(of: folder.path("a.pdf"), [PictureRequest(page: 1)]).get()
        #expect(drawn.starts(with: Array("%PDF-".utf8)))
    }
}
