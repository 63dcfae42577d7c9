import ComposedFiles
import Documents
import Testing

@testable import Readers

@Suite struct WordReaderTests {
    private func read(_ file: SmallDocx) throws -> Document {
        try Readers.read(bytes: file.bytes, path: "a.docx")
    }

    private func failure(_ bytes: [UInt8]) -> ReadingFailure? {
        do throws(ReadingFailure) {
            _ = try Readers.read(bytes: bytes, path: "a.docx")
            return nil
        } catch { return error }
    }

    private func texts(_ document: Document) -> [String] { document.blocks.map { document.text.string($0.span) } }

    @Test func paragraphsAreWhatTheirStylesSay() throws {
        var file = SmallDocx(
            SmallDocx.paragraph("Joint Declaration", style: "Ttulo")
                + SmallDocx.paragraph("Background", style: "Ttulo1")
                + SmallDocx.paragraph("The ministers met  in Seoul &amp; agreed.")
                + SmallDocx.paragraph("by its own level", properties: "<w:outlineLvl w:val=\"2\"/>")
                + SmallDocx.paragraph(
                    "first", properties: "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr>")
                + SmallDocx.paragraph(
                    "deeper", properties: "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr>")
                + SmallDocx.paragraph("by its style", style: "Points")
                + SmallDocx.paragraph(
                    "no list", style: "Points", properties: "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
                + SmallDocx.paragraph("A quotation.", style: "Cita"))
        file.part(
            "styles", "styles",
            """
            <w:style w:styleId="Ttulo"><w:name w:val="Title"/></w:style>
            <w:style w:styleId="Ttulo1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:styleId="Points"><w:name w:val="Points"/><w:basedOn w:val="Base"/></w:style>
            <w:style w:styleId="Base"><w:name w:val="Base"/><w:basedOn w:val="Points"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>
            <w:style w:styleId="Cita"><w:name w:val="Quote"/></w:style>
            """)
        let document = try read(file)
        #expect(
            document.blocks.map { "\($0.kind.rawValue) \($0.level)" } == [
                "title 0", "heading 1", "paragraph 0", "heading 3", "list-item 1", "list-item 2", "list-item 1",
                "paragraph 0", "quotation 0",
            ])
        #expect(texts(document)[2] == "The ministers met in Seoul & agreed.")
        #expect(document.metadata.title == "Joint Declaration")
        #expect(document.blocks[2].path == "/document/body/p[3]")
        #expect(document.text.string(document.text.whole).contains("first\ndeeper\nby its style\n\nno list"))
    }

    private static func item(_ text: String, list: Int, level: Int? = nil, style: String? = nil) -> String {
        let level = level.map { "<w:ilvl w:val=\"\($0)\"/>" } ?? ""
        return SmallDocx.paragraph(
            text, style: style, properties: "<w:numPr>\(level)<w:numId w:val=\"\(list)\"/></w:numPr>")
    }

    private static func level(_ place: Int, _ format: String, _ text: String, more: String = "") -> String {
        "<w:lvl w:ilvl=\"\(place)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/>\(more)</w:lvl>"
    }

    @Test func listsAreNumberedAsTheDocumentSays() throws {
        var file = SmallDocx(
            Self.item("Trade", list: 1, level: 0) + Self.item("goods", list: 1, level: 1)
                + Self.item("services", list: 1, level: 1) + Self.item("by sea", list: 1, level: 2)
                + SmallDocx.paragraph("In between.") + Self.item("Culture", list: 1, level: 0)
                + Self.item("books", list: 1, level: 1) + Self.item("a bullet", list: 2, level: 0)
                + Self.item("anew", list: 3, level: 0) + Self.item("and on", list: 3, level: 0)
                + Self.item("of no list", list: 77, level: 0))
        file.part(
            "numbering", "numbering",
            "<w:abstractNum w:abstractNumId=\"0\">" + Self.level(0, "decimal", "%1.")
                + Self.level(1, "lowerLetter", "%2)")
                + Self.level(2, "lowerRoman", "(%3)") + "</w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\">" + Self.level(0, "bullet", "\u{F0B7}") + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
        )
        let document = try read(file)
        #expect(
            texts(document) == [
                "1. Trade", "a) goods", "b) services", "(i) by sea", "In between.", "2. Culture", "a) books",
                "a bullet",
                "5. anew", "6. and on", "of no list",
            ])
        #expect(
            document.blocks.map(\.kind) == Array(repeating: .listItem, count: 4) + [.paragraph]
                + Array(repeating: .listItem, count: 6))
        #expect(document.blocks.map(\.level) == [1, 2, 2, 3, 0, 1, 2, 1, 1, 1, 1])
    }

    @Test func headingsAreNumberedByTheirStyles() throws {
        var file = SmallDocx(
            SmallDocx.paragraph("Scope", style: "H1") + SmallDocx.paragraph("Terms", style: "H2")
                + SmallDocx.paragraph("Parties", style: "H2") + SmallDocx.paragraph("Cooperation", style: "H1")
                + SmallDocx.paragraph("Fields", style: "H2"))
        file.part(
            "styles", "styles",
            """
            <w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
            <w:style w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
            """)
        file.part(
            "numbering", "numbering",
            "<w:abstractNum w:abstractNumId=\"9\">"
                + Self.level(0, "upperRoman", "%1.", more: "<w:pStyle w:val=\"H1\"/>")
                + Self.level(1, "decimal", "%1.%2", more: "<w:isLgl/><w:pStyle w:val=\"H2\"/>")
                + "</w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"9\"/></w:num>")
        let document = try read(file)
        #expect(texts(document) == ["I. Scope", "1.1 Terms", "1.2 Parties", "II. Cooperation", "2.1 Fields"])
        #expect(document.blocks.map(\.kind) == Array(repeating: .heading, count: 5))
    }

    @Test(arguments: [
        (4, "decimal", "4"), (4, "decimalZero", "04"), (12, "decimalZero", "12"), (3, "lowerLetter", "c"),
        (28, "upperLetter", "BB"), (1994, "upperRoman", "MCMXCIV"), (9, "lowerRoman", "ix"), (2, "ganada", "나"),
        (3, "chosung", "ㄷ"), (20, "decimalEnclosedCircle", "⑳"), (21, "decimalEnclosedCircle", "21"),
        (0, "upperRoman", "0"), (0, "lowerLetter", "0"), (1 << 30, "lowerLetter", "1073741824"), (7, "none", ""),
        (2, "ordinalText", "2"),
    ])
    func numeralsAreWrittenInTheFormatsOfLists(_ number: Int, _ format: String, _ written: String) {
        #expect(WordNumeral.written(number, as: format) == written)
    }

    /// Numbers no list has, levels that are none, a pattern without end: nothing breaks, and no mark grows.
    @Test func listsMadeToBreakCountingDoNot() throws {
        var file = SmallDocx(
            Self.item("one", list: 1, level: 0) + Self.item("two", list: 1, level: 8) + Self.item("three", list: 2)
                + Self.item("four", list: 1, level: 99))
        let endless = String(repeating: "%1", count: 100_000)
        file.part(
            "numbering", "numbering",
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"9223372036854775807\"/><w:lvlText w:val=\"\(endless)\"/></w:lvl><w:lvl w:ilvl=\"-3\"/></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"-9223372036854775808\"/></w:lvlOverride></w:num>"
                + "<w:num w:numId=\"2\"/>")
        let document = try read(file)
        #expect(texts(document).count == 4 && texts(document).allSatisfy { $0.utf8.count < 4_000 })
        #expect(texts(document).dropFirst() == ["two", "three", "four"])
    }

    @Test func headAndFootOfThePagesAreKeptOutOfTheText() throws {
        var file = SmallDocx(SmallDocx.paragraph("Words of the text."))
        let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        file.part(
            "word/_rels/document.xml.rels",
            """
            <Relationships><Relationship Id="r1" Type="\(types)header" Target="header1.xml"/>\
            <Relationship Id="r2" Type="\(types)footer" Target="/word/footer1.xml"/>\
            <Relationship Id="r3" Type="\(types)header" Target="header2.xml"/>\
            <Relationship Id="r4" Type="\(types)footer" Target="file:///etc/hostname" TargetMode="External"/>\
            <Relationship Id="r5" Type="\(types)header" Target="absent.xml"/></Relationships>
            """)
        file.part("header1", "hdr", SmallDocx.paragraph("Ministry of Foreign Affairs"))
        file.part("header2", "hdr", SmallDocx.paragraph("Ministry of Foreign Affairs") + SmallDocx.paragraph("Draft"))
        file.part(
            "footer1", "ftr",
            "<w:p><w:r><w:t xml:space=\"preserve\">Page </w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>1</w:t></w:r></w:p>"
        )
        let document = try read(file)
        #expect(texts(document) == ["Words of the text."])
        #expect(
            document.metadata.notes == [
                ["docx header", "Ministry of Foreign Affairs"], ["docx footer", "Page 1"], ["docx header", "Draft"],
            ])
    }

    @Test func notesFollowTheParagraphThatRefersToThem() throws {
        var file = SmallDocx(
            """
            <w:p><w:r><w:t>It entered into force in 2004</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r>\
            <w:r><w:t xml:space="preserve"> and ended</w:t><w:endnoteReference w:id="3"/><w:t>.</w:t></w:r></w:p>
            <w:p><w:r><w:t>After it.</w:t></w:r></w:p>
            """)
        file.part(
            "footnotes", "footnotes",
            """
            <w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
            <w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>By the treaty.</w:t></w:r></w:p></w:footnote>
            """)
        file.part(
            "endnotes", "endnotes", "<w:endnote w:id=\"3\"><w:p><w:r><w:t>In Seoul.</w:t></w:r></w:p></w:endnote>")
        let document = try read(file)
        #expect(
            texts(document) == [
                "It entered into force in 2004¹ and ended¹.", "¹ By the treaty.", "In Seoul.", "After it.",
            ])
        #expect(document.blocks.map(\.kind) == [.paragraph, .footnote, .footnote, .paragraph])
        #expect(document.blocks[1].path == "/footnotes/footnote[2]/p")
    }

    @Test func cellsAreReadRowByRowAndWhatIsNoTextIsLeftOut() throws {
        let document = try read(
            SmallDocx(
                """
                <w:tbl><w:tblPr/><w:tr><w:tc>\(SmallDocx.paragraph("Year"))</w:tc><w:tc>\(SmallDocx.paragraph("Host"))</w:tc></w:tr>\
                <w:tr><w:tc>\(SmallDocx.paragraph("1999"))</w:tc><w:tc>\(SmallDocx.paragraph("Chile"))</w:tc></w:tr></w:tbl>\
                <w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>\
                <w:ins><w:r><w:t xml:space="preserve"> added</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>\
                <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/></w:r>\
                <w:r><w:tab/><w:t>co</w:t><w:softHyphen/><w:t>operation</w:t></w:r>\
                <w:r><mc:AlternateContent><mc:Choice><w:txbxContent>\(SmallDocx.paragraph("In a box."))</w:txbxContent></mc:Choice>\
                <mc:Fallback><w:txbxContent>\(SmallDocx.paragraph("In a box."))</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>
                """))
        #expect(texts(document) == ["Year", "Host", "1999", "Chile", "kept added cooperation", "In a box."])
        #expect(document.blocks.map(\.kind) == Array(repeating: .tableCell, count: 4) + [.paragraph, .paragraph])
    }

    @Test func factsOfTheFileAreReadAndItsClockIsNoDayOfPublication() throws {
        var file = SmallDocx(SmallDocx.paragraph("Words."))
        file.part(
            "docProps/core.xml",
            """
            <cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>A title</dc:title><dc:creator>An author</dc:creator>\
            <dcterms:created>2015-09-29T10:00:00Z</dcterms:created><dc:language>es-CL</dc:language></cp:coreProperties>
            """)
        let document = try read(file)
        #expect(document.metadata.title == "A title" && document.metadata.author == "An author")
        #expect(document.metadata.language == "es-CL")
        #expect(document.metadata.published == nil)
        #expect(document.metadata.notes == [["docx created", "2015-09-29"]])
    }

    @Test func brokenLockedAndForeignFilesSayWhatTheyAre() {
        var locked = SmallDocx()
        locked.part("word/document.xml", "<w:document/>", isEncrypted: true)
        #expect(failure(locked.bytes) == .encrypted)
        let name = Array("EncryptedPackage".utf8).flatMap { (letter: UInt8) -> [UInt8] in [letter, 0] }
        let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + name
        #expect(failure(container) == .encrypted)
        #expect(failure([0xD0, 0xCF, 0x11, 0xE0, 0xA1])?.kind == "unsupported")
        let whole = SmallDocx(SmallDocx.paragraph("Words.")).bytes
        #expect(failure(Array(whole.prefix(whole.count / 2)))?.kind == "damaged")
        var torn = whole
        let place = torn.firstPosition(of: Array("Words.".utf8))!
        torn[place] = 0x58
        #expect(failure(torn)?.kind == "damaged", "its checksum is wrong")
        var unclosed = SmallDocx()
        unclosed.part("word/document.xml", "<w:document xmlns:w='w'><w:body>")
        #expect(failure(unclosed.bytes)?.kind == "damaged")
        #expect(failure(SmallDocx("").bytes) == .noText)
        var sheet = SmallDocx()
        sheet.part("word/document.xml", "<workbook/>")
        #expect(failure(sheet.bytes)?.kind == "unsupported")
        var archive = SmallArchive()
        archive.add("a.txt", "words")
        #expect(failure(archive.bytes) == .unsupported(format: "a ZIP archive"))
    }

    @Test func aBombStopsAtItsLimit() {
        var bomb = SmallDocx()
        bomb.part("word/document.xml", packed: Deflated.run(of: 0x20, atLeast: 300 << 20), size: 1000)
        #expect(["output-limit", "damaged"].contains(failure(bomb.bytes)?.kind))
        var honest = SmallDocx()
        honest.part("word/document.xml", packed: Deflated.run(of: 0x20, atLeast: 300 << 20), size: 300 << 20)
        #expect(failure(honest.bytes)?.kind == "output-limit")
    }

    @Test func noEntityIsExpandedAndNoFileIsOpened() {
        var file = SmallDocx()
        file.part(
            "word/document.xml",
            "<!DOCTYPE d [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:body></w:document>"
        )
        #expect(["no-text", "damaged"].contains(failure(file.bytes)?.kind))
    }
}
