import Documents
import Testing

@Suite struct ReadingTextTests {
    @Test func offsetsAgreeWithSwiftsOwnViewsBothWays() {
        let string = String(repeating: "Seúl, 29 de septiembre – 한국 외교부 😀 e\u{301}. ", count: 40)
        let text = ReadingText(string)
        var byte = 0
        for (index, scalar) in string.unicodeScalars.enumerated() {
            #expect(text.scalarOffset(ofByte: byte) == index)
            #expect(text.byteOffset(ofScalar: index) == byte)
            byte += String(scalar).utf8.count
        }
        #expect(text.byteOffset(ofScalar: string.unicodeScalars.count) == byte)
        #expect(text.byteOffset(ofScalar: string.unicodeScalars.count + 1) == nil)
        #expect(text.byteOffset(ofScalar: -1) == nil)
    }

    @Test func anEmptyTextHasOneOffset() {
        #expect(ReadingText("").byteOffset(ofScalar: 0) == 0)
        #expect(ReadingText("").byteOffset(ofScalar: 1) == nil)
    }

    @Test func aBareTextKeepsItsOffsets() {
        let document = Document(plainText: "  One\n\nTwo words \r\nthree")
        #expect(document.blocks.map { document.text.string($0.span) } == ["One", "Two words", "three"])
        #expect(document.text.bytes.count == 24)
    }

    @Test func linesBrokenToFitAWidthAreOneParagraph() {
        let wrapped = """
            The two ministers met in the capital and agreed to hold the next
            meeting in the spring of the year that follows, and the officials of
            both sides will prepare it together.
            """
        #expect(Document(plainText: wrapped).blocks.count == 1)
    }

    @Test func aTitleOverLongLinesStandsAlone() {
        let title = "Costa Rica will be the seat of the next meeting of the foreign ministers of both regions in August"
        let text = """
            \(title)
            \(String(repeating: "The meeting will be held this week and officials will prepare it. ", count: 6))
            a line of the table that begins with a small letter and goes on for a while as they do
            in some pages
            """
        let blocks = Document(plainText: text).blocks
        #expect(ReadingText(text).string(blocks[0].span) == title)
    }
}
