import ComposedFiles
import Documents
import Testing

@testable import Readers

@Suite struct PDFReaderTests {
    private func read(_ pdf: SmallPDF, options: ReadingOptions = ReadingOptions()) throws -> Document {
        try Readers.read(bytes: pdf.bytes, path: "a.pdf", options: options)
    }

    private func texts(_ document: Document, _ kind: BlockKind? = nil) -> [String] {
        document.blocks.filter { kind == nil || $0.kind == kind }.map { document.text.string($0.span) }
    }

    /// Lines of a column, from the top down.
    private func column(_ lines: [String], x: Double = 72, top: Double, size: Double = 11) -> [(
        Double, Double, Double, String
    )] {
        lines.enumerated().map { (x, top - Double($0.offset) * size * 1.25, size, $0.element) }
    }

    @Test func linesOfAParagraphAreJoinedAndWordsMadeWhole() throws {
        var pdf = SmallPDF()
        pdf.page(
            lines: column(
                [
                    "The ministers met in Seoul on the second day, and agreed to go on with the con-",
                    "sultations that had been opened the year before by those who held the offices",
                    "then.",
                ], top: 700))
        let document = try read(pdf)
        #expect(
            texts(document) == [
                "The ministers met in Seoul on the second day, and agreed to go on with the consultations that had been opened the year before by those who held the offices then."
            ])
        #expect(document.lines.count == 3)
        for line in document.lines {
            let count = document.text.string(line.span).unicodeScalars.count
            #expect(line.boxes.count == count)
        }
        // Both halves of the broken word, the hyphen with the first.
        let text = document.text.string(document.text.whole)
        let start = Array(text.utf8).firstPosition(of: Array("consultations".utf8))!
        let anchor = document.anchor(of: Span(start, start + 13))
        #expect(anchor.rectangles.count == 2)
        #expect(anchor.rectangles[0].rectangle.x1 > 440)
        #expect(anchor.rectangles[1].rectangle.x0 == 72)
    }

    @Test func twoColumnsAreReadOneAfterTheOther() throws {
        let left = [
            "The left column opens the", "report and tells at length", "what the ministers said in",
            "the morning session about",
            "trade, and about the loans", "of the bank.",
        ]
        let right = [
            "The right column goes on", "with the afternoon, when the", "delegations signed what they",
            "had agreed, and left for the", "airport in the evening of", "the same day.",
        ]
        var rows: [(Double, Double, Double, String)] = [
            (72, 760, 11, "A line over both columns of this page says what it is about and who wrote it.")
        ]
        // Drawn row by row, as some programs do.
        for (index, pair) in zip(left, right).enumerated() {
            rows.append((72, 720 - Double(index) * 14, 11, pair.0))
            rows.append((230, 720 - Double(index) * 14, 11, pair.1))
        }
        var pdf = SmallPDF()
        pdf.page(lines: rows)
        let document = try read(pdf)
        #expect(texts(document)[1] == left.joined(separator: " "))
        #expect(texts(document)[2] == right.joined(separator: " "))
    }

    @Test func runningHeadsAndPageNumbersLeaveTheText() throws {
        var pdf = SmallPDF()
        for number in 1...4 {
            pdf.page(
                lines: [(72, 800, 9, "Report of the Secretariat"), (290, 30, 9, "\(number + 6)")]
                    + column(
                        [
                            "Page \(["one", "two", "three", "four"][number - 1]) opens with a sentence of its own that fills the whole line here.",
                            "A second line follows it, and closes the page with a full stop at its end.",
                        ], top: 700), entries: "")
        }
        let document = try read(pdf)
        let text = document.text.string(document.text.whole)
        #expect(!text.contains("Report of"))
        #expect(!text.contains("7"))
        #expect(document.pages.map(\.runningText) == (7...10).map { ["Report of the Secretariat", "\($0)"] })
        #expect(texts(document, .paragraph).count == 4)
    }

    @Test func aParagraphGoesOnOverThePageAndItsNoteFollows() throws {
        var pdf = SmallPDF()
        pdf.page(
            lines: column(
                [
                    "The first page tells of a meeting that took place in spring, and of what came after it,",
                    "and it ends in the middle of a sentence that only the next page will bring to its",
                ], top: 300)
                + [(72, 120, 8, "1 A note in small type about the meeting, which stands below the text.")])
        pdf.page(
            lines: column(
                [
                    "end, for it is there that the ministers come to an agreement about the loans.",
                    "A sentence stands after it so that the page has a second line to show.",
                ], top: 780))
        let document = try read(pdf)
        #expect(document.blocks.map(\.kind) == [.paragraph, .footnote])
        #expect(texts(document)[0].contains("will bring to its end, for it is there"))
        let anchor = document.anchor(of: document.blocks[0].span)
        #expect(anchor.pages == [1, 2])
    }

    @Test(arguments: [
        ("1The note stands below the text.", "1 The note stands below the text."),
        ("12La nota está debajo.", "12 La nota está debajo."), ("1 A note that is parted.", "1 A note that is parted."),
    ])
    func theMarkOfANoteIsNoPartOfItsFirstWord(_ printed: String, _ read: String) throws {
        var pdf = SmallPDF()
        pdf.page(
            lines: column(
                [
                    "The page tells of a meeting that took place in spring, and of what came after it,",
                    "and says at length what the ministers of both countries came to agree upon there.",
                ], top: 700) + [(72, 120, 8, printed)])
        let document = try self.read(pdf)
        #expect(document.blocks.last?.kind == .footnote)
        #expect(texts(document).last == read)
        for line in document.lines {
            #expect(line.boxes.count == document.text.string(line.span).unicodeScalars.count)
        }
    }

    @Test func headingsAreToldByTheirType() throws {
        var pdf = SmallPDF()
        pdf.page(
            lines: [(72, 780, 20, "Joint Declaration"), (72, 730, 14, "Background")]
                + column(
                    ["A paragraph of some length stands under the heading, and says what there is to say."], top: 700)
                + [(72, 660, 11, "What was agreed")]
                + column(["Another paragraph of some length stands under this heading, set in bold type."], top: 640),
            bold: [3])
        let document = try read(pdf)
        #expect(document.blocks.map(\.kind) == [.title, .heading, .paragraph, .heading, .paragraph])
        #expect(document.blocks[1].level < document.blocks[3].level)
        #expect(document.metadata.title == "Joint Declaration")
    }

    @Test func listsAreItemsAlsoWhereBulletsStandApart() throws {
        var pdf = SmallPDF()
        pdf.page(
            lines: column(["The parties agreed on the following, and asked the secretariat to see to it:"], top: 700)
                + [
                    (72, 670, 11, "\u{2022}"), (100, 670, 11, "to meet again in autumn;"), (72, 655, 11, "\u{2022}"),
                    (100, 655, 11, "to open an office."),
                ])
        let document = try read(pdf)
        #expect(texts(document, .listItem) == ["\u{2022} to meet again in autumn;", "\u{2022} to open an office."])
    }

    @Test func cellsOfATableAreReadRowByRow() throws {
        var rows: [(Double, Double, Double, String)] = []
        for (row, cells) in [
            ("Year", "Members", "Host"), ("1999", "27", "Chile"), ("2004", "30", "Manila"), ("2007", "33", "Brasilia"),
        ].enumerated() {
            let y = 600 - Double(row) * 18
            rows += [(72, y, 10, cells.0), (200, y, 10, cells.1), (330, y, 10, cells.2)]
        }
        var pdf = SmallPDF()
        pdf.page(lines: rows)
        let document = try read(pdf)
        #expect(
            texts(document, .tableCell) == [
                "Year", "Members", "Host", "1999", "27", "Chile", "2004", "30", "Manila", "2007", "33", "Brasilia",
            ])
    }

    @Test func raisedDigitsStayApartFromYears() throws {
        var pdf = SmallPDF()
        pdf.page(
            "BT /F1 11 Tf 72 700 Td (The treaty entered into force in 2004) Tj 4 Ts /F1 6 Tf (3) Tj 0 Ts /F1 11 Tf ( and was amended twice.) Tj ET"
        )
        let document = try read(pdf)
        #expect(document.text.string(document.text.whole).contains("in 2004\u{B3} and was"))
    }

    @Test func ligaturesSoftHyphensAndBlanksAreMadePlain() {
        func glyphs(_ text: String) -> [Glyph] {
            text.unicodeScalars.enumerated().map { index, scalar in
                Glyph(
                    scalar: scalar.value,
                    box: Rectangle(x0: Float(index) * 10, y0: 0, x1: Float(index) * 10 + 10, y1: 10))
            }
        }
        func string(_ glyphs: [Glyph]) -> String {
            String(String.UnicodeScalarView(glyphs.compactMap { Unicode.Scalar($0.scalar) }))
        }
        let ligature = GlyphCleaning.cleaned(glyphs("o\u{FB03}ce")[...])
        #expect(string(ligature) == "office")
        #expect(ligature[1].box.x0 == 10)
        #expect(abs(ligature[3].box.x1 - 20) < 0.01)
        #expect(
            string(GlyphCleaning.cleaned(glyphs("co\u{AD}operation\u{A0} of\u{3000}all ")[...])) == "cooperation of all"
        )
        let composed = GlyphCleaning.cleaned(glyphs("Jose\u{301} \u{1112}\u{1161}\u{11AB}")[...])
        #expect(string(composed).unicodeScalars.elementsEqual("Jos\u{E9} \u{D55C}".unicodeScalars))
        #expect(composed[3].box.x0 == 30)
        #expect(composed[3].box.x1 == 50)
        #expect(string(GlyphCleaning.cleaned(glyphs("\u{202B}abc\u{202C}\u{200B}d")[...])) == "abcd")
        // Words written from right to left come with their boxes from left to right.
        let arabic = GlyphCleaning.cleaned(glyphs("\u{633}\u{644}\u{627}\u{645}")[...])
        #expect(arabic.map(\.box.x0) == [30, 20, 10, 0])
    }

    @Test func cropBoxAndRotationGiveTheFrameOfTheBoxes() throws {
        var pdf = SmallPDF()
        pdf.page(
            lines: [(150, 700, 10, "Words in a page that shows less than it holds.")],
            entries: "/CropBox[100 100 500 742]")
        pdf.page(lines: [(72, 700, 10, "Words on a page that is turned.")], entries: "/Rotate 90")
        let document = try read(pdf)
        #expect(document.pages[0].width == 400)
        #expect(document.pages[1].width == 842)
        let box = document.anchor(of: document.blocks[0].span).rectangles[0].rectangle
        #expect(abs(box.x0 - 50) < 1)
        #expect(box.y0 > 25 && box.y1 < 50)
    }

    @Test func labelsOutlineAttachmentsAndInformationAreListed() throws {
        var pdf = SmallPDF()
        pdf.page(lines: [(72, 700, 10, "First page of the file.")])
        pdf.page(lines: [(72, 700, 10, "Second page of the file.")])
        let item = pdf.add("<</Title(Introduction)/Dest[6 0 R/Fit]/Parent 10 0 R>>")
        let outline = pdf.add("<</Type/Outlines/First \(item) 0 R/Last \(item) 0 R/Count 1>>")
        let file = pdf.add("<</Type/EmbeddedFile/Length 3/Params<</Size 99999999999>>>>stream\nabc\nendstream")
        let named = pdf.add("<</Type/Filespec/F(note.txt)/UF(note.txt)/EF<</F \(file) 0 R>>>>")
        let facts = pdf.add("<</Title(A title)/Author(An author)/CreationDate(D:20150929100000Z)>>")
        pdf.catalog =
            "/Outlines \(outline) 0 R/PageLabels<</Nums[0<</S/r/St 4>>]>>/Names<</EmbeddedFiles<</Names[(note.txt) \(named) 0 R]>>>>"
        pdf.information = "/Info \(facts) 0 R"
        let document = try read(pdf)
        #expect(document.pages.map(\.label) == ["iv", "v"])
        #expect(document.metadata.title == "A title")
        #expect(document.metadata.author == "An author")
        #expect(document.metadata.published == nil)
        #expect(document.metadata.notes.contains(["pdf created", "2015-09-29"]))
        #expect(document.metadata.notes.contains(["outline", "1", "Introduction", "1"]))
        #expect(document.metadata.notes.contains(["attachment", "note.txt"]))
    }

    @Test func fieldsAndNotesAreAddedAndMarked() throws {
        var pdf = SmallPDF()
        let note = pdf.add("<</Type/Annot/Subtype/Text/Rect[100 500 120 520]/Contents(Checked by the ministry.)>>")
        let field = pdf.add(
            "<</Type/Annot/Subtype/Widget/FT/Tx/T(place)/V(Montevideo)/Rect[200 600 300 620]/DA(/F1 10 Tf)>>")
        pdf.page(lines: [(72, 700, 10, "A form about a meeting.")], entries: "/Annots[\(note) 0 R \(field) 0 R]")
        pdf.catalog = "/AcroForm<</Fields[\(field) 0 R]/DR<</Font<</F1 3 0 R>>>>>>"
        let document = try read(pdf)
        #expect(texts(document, .formField) == ["Montevideo"])
        #expect(texts(document, .pageAnnotation) == ["Checked by the ministry."])
        let block = document.blocks.first { $0.kind == .formField }!
        let box = document.anchor(of: block.span).rectangles[0].rectangle
        #expect(box == Rectangle(x0: 200, y0: 222, x1: 300, y1: 242))
    }

    @Test func aPageWithoutTextSaysSo() throws {
        var pdf = SmallPDF()
        pdf.page("0.5 g 100 100 200 200 re f")
        let document = try read(pdf)
        #expect(document.pages.map(\.textLayer) == [.none])
        #expect(document.text.bytes.isEmpty)
    }

    @Test(arguments: [
        ("%PDF-1.4\n%%EOF", "damaged"),
        ("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\ntrailer<</Root 1 0 R>>", "damaged"),
    ])
    func brokenFilesAreFailures(_ text: String, _ kind: String) {
        do throws(ReadingFailure) {
            _ = try Readers.read(bytes: Array(text.utf8), path: "a.pdf")
            Issue.record("read a broken file")
        } catch {
            #expect(error.kind == kind)
        }
    }
}

extension [UInt8] {
    func firstPosition(of part: [UInt8]) -> Int? {
        guard count >= part.count else { return nil }
        return (0...count - part.count).first { self[$0..<$0 + part.count].elementsEqual(part) }
    }
}
