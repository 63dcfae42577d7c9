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
}
