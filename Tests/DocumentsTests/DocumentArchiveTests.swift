import Formats
import Testing

@testable import Documents

@Suite struct DocumentArchiveTests {
    private static let document: Document = {
        let text = ReadingText("Título\n\nSeúl, 29 de septiembre. 서울")
        let boxes = (0..<6).map { index in
            Rectangle(x0: 72.1 + Float(index) * 6.3, y0: 70, x1: 78.4 + Float(index) * 6.3, y1: 84.25)
        }
        var metadata = DocumentMetadata(title: "Título", author: nil, language: "es")
        metadata.published = CalendarDay(iso: "2015-09-29")
        metadata.publishedFrom = "meta date"
        metadata.notes = [["outline", "1", "Título", "1"], ["attachment", ""]]
        return Document(
            mediaType: "application/pdf", metadata: metadata, text: text,
            blocks: [
                Block(kind: .title, span: Span(0, 7)),
                Block(
                    kind: .listItem, span: Span(9, text.bytes.count), level: 2, path: "/html/p[2]",
                    declaredLanguage: "ko"),
            ],
            pages: [
                Page(number: 1, label: "iv", width: 595.2, height: 841.8, textLayer: .native, runningText: ["- 4 -"]),
                Page(number: 2, label: nil, width: 10, height: 10, textLayer: .none),
            ],
            lines: [Line(span: Span(0, 7), page: 1, boxes: boxes, confidence: 71.5, wordConfidences: [90, 53])])
    }()

    @Test func givesBackWhatItWasGiven() throws {
        #expect(try DocumentArchive.decode(DocumentArchive.encode(Self.document)) == Self.document)
        let empty = Document(plainText: "")
        #expect(try DocumentArchive.decode(DocumentArchive.encode(empty)) == empty)
    }

    @Test func refusesEveryArchiveWithOneByteChanged() {
        let bytes = DocumentArchive.encode(Self.document)
        for index in bytes.indices {
            var torn = bytes
            torn[index] ^= 0x41
            #expect(throws: ArchiveFault.self) { try DocumentArchive.decode(torn) }
        }
    }

    @Test func refusesEveryTornArchive() {
        let bytes = DocumentArchive.encode(Self.document)
        for count in bytes.indices {
            #expect(throws: ArchiveFault.self) { try DocumentArchive.decode(Array(bytes[..<count])) }
        }
    }

    @Test func namesTheVersionItCannotRead() {
        var bytes = DocumentArchive.encode(Self.document)
        bytes[4] = DocumentArchive.version + 1
        #expect(throws: ArchiveFault.version(found: Int(bytes[4]), expected: Int(DocumentArchive.version))) {
            try DocumentArchive.decode(bytes)
        }
    }

    @Test func takesFewBytesAGlyph() {
        let boxes = (0..<1000).map { index in
            Rectangle(x0: Float(index) * 5, y0: 70, x1: Float(index + 1) * 5, y1: 84)
        }
        let text = ReadingText(String(repeating: "a", count: 1000))
        let document = Document(
            mediaType: "application/pdf", metadata: DocumentMetadata(), text: text, blocks: [],
            lines: [Line(span: text.whole, page: 1, boxes: boxes)])
        #expect(DocumentArchive.encode(document).count < 6100)
    }
}
