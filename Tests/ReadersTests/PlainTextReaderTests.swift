import Documents
import Testing

@testable import Readers

@Suite struct PlainTextReaderTests {
    private func read(_ text: String, pages: Bool = false) throws -> Document {
        try Readers.read(bytes: Array(text.utf8), path: "a.txt", options: ReadingOptions(plainTextPages: pages))
    }

    private func blocks(_ document: Document) -> [String] { document.blocks.map { document.text.string($0.span) } }

    @Test func textWhoseParagraphsAreLinesComesOutAsItIs() throws {
        let text = """
            Skip Navigation
            HOME > Press > Releases

            Joint Declaration of the Fifth Meeting

            1. The Fifth Meeting of the Ministers took place in Montevideo on May 3 under the presidency of Uruguay.

               ° Delegations of thirty states attended, and observers of four more.


            2. It was agreed to meet again.
            * unofficial translation

            """
        let document = try read(text)
        #expect(document.text.string(document.text.whole) == text)
        #expect(document.blocks.count == 7)
        #expect(document.blocks[3].kind == .listItem)
        #expect(document.pages.isEmpty)
    }

    @Test func hardWrappedLinesBecomeParagraphs() throws {
        let document = try read(
            """
            The ministers of the member states met in the capital on the second
            day of the session, and agreed to go on with the consultations that
            had been opened the year before by their predecessors.

            They thanked the host for its hospitality, and took note of an offer
            to hold the next meeting in another country of the region, in spring
            or in autumn.
            """)
        let paragraphs = blocks(document)
        #expect(paragraphs.count == 2)
        #expect(
            paragraphs[0].hasSuffix(
                "on the second day of the session, and agreed to go on with the consultations that had been opened the year before by their predecessors."
            ))
        #expect(!paragraphs[0].contains("\n"))
    }

    @Test func aParagraphEndsWhereALineIsLeftShort() throws {
        let document = try read(
            """
            The delegation arrived on the morning of the fourth and was received
            at the airport by the deputy minister and by the ambassador.
            In the afternoon it visited the port, whose extension is paid for by
            a loan of the bank that both countries are members of since the time
            of its foundation.
            A dinner followed, to which the president of the chamber of commerce
            had invited the visitors and the members of the council, among them
            several former ministers.
            """)
        #expect(blocks(document).count == 3)
    }

    @Test func wordsBrokenAtLineEndsAreMadeWholeAsTheTextWritesThem() throws {
        let document = try read(
            """
            This intergovernmental body is a well-known forum in the region. Its inter-
            governmental character is what the member states value most, as the well-
            known declaration of the third high-level meeting says, and the Inter-
            American agencies support it with experts, with money and with a low-
            level office.  Another high-level session, and a working-level one, follow.
            """)
        let text = document.text.string(document.text.whole)
        #expect(text.contains("Its intergovernmental character"))
        #expect(text.contains("the well-known declaration"))
        #expect(text.contains("the Inter-American agencies"))
        #expect(text.contains("a low-level office"))
    }

    /// Lines stand apart, pages begin with a blank, a running head stands between them: as some converters leave a book.
    @Test func doubleSpacedPagesBecomeParagraphsThatKnowTheirPages() throws {
        let text = [
            " PRELIMINARY REMARKS ", "", "The first part of this study deals with the relations of both coun- ", "",
            "tries before the treaty, which were few and of little weight, and with the ", "",
            "interest that either side took in the other. ", "",
            "The second part deals with the years after it, in which trade grew ten- ", "",
            "fold and visits became a habit, and it closes with the crisis of the last ", "", "", "",
            "12 – Ana María Pérez and John Smith ", " ", "",
            "decade, from which neither side has recovered altogether even though the ", "",
            "governments did what they could. ", " A SECOND CHAPTER ON THE TREATY ", "",
            "AND WHAT FOLLOWED ", "", "Nothing of this would have happened without the offices that were set up ", "",
            "in both capitals. (Pérez, 2009, p. 4; Smith, ", "", "2011) ", "",
        ].joined(separator: "\n")
        let document = try read(text, pages: true)
        #expect(
            blocks(document) == [
                "PRELIMINARY REMARKS",
                "The first part of this study deals with the relations of both countries before the treaty, which were few and of little weight, and with the interest that either side took in the other.",
                "The second part deals with the years after it, in which trade grew tenfold and visits became a habit, and it closes with the crisis of the last decade, from which neither side has recovered altogether even though the governments did what they could.",
                "A SECOND CHAPTER ON THE TREATY AND WHAT FOLLOWED",
                "Nothing of this would have happened without the offices that were set up in both capitals. (Pérez, 2009, p. 4; Smith, 2011)",
            ])
        #expect(document.blocks.map(\.kind) == [.heading, .paragraph, .paragraph, .heading, .paragraph])
        #expect(document.pages.map(\.number) == [1, 2, 3])
        #expect(document.pages[0].runningText == ["12 – Ana María Pérez and John Smith"])
        let crossing = document.blocks[2].span
        #expect(document.anchor(of: crossing).pages == [1, 2])
        #expect(document.anchor(of: document.blocks[3].span).pages == [3])
        #expect(document.anchor(of: crossing).rectangles.isEmpty)
    }

    @Test func formFeedsBeginPages() throws {
        let document = try read("First page.\n\u{C}Second page.\n\u{C}\u{C}Third page.\n")
        #expect(document.pages.count == 3)
        #expect(document.anchor(of: document.blocks[2].span).pages == [3])
    }

    @Test func everyCodePointOfAPagedTextHasItsPage() throws {
        let path = "../shared/paper/paper.txt"
        guard let bytes = try? FileBytes.read(path) else { return }
        let document = try Readers.read(bytes: bytes, path: path, options: ReadingOptions(plainTextPages: true))
        #expect(document.pages.count > 20)
        let covered = document.lines.reduce(0) { $0 + $1.span.count }
        let separators = document.text.bytes.count { $0 == 0x0A }
        #expect(covered + separators == document.text.bytes.count)
        #expect(
            zip(document.lines, document.lines.dropFirst()).allSatisfy {
                $0.span.end <= $1.span.start && $0.page <= $1.page
            })
        #expect(document.blocks.allSatisfy { $0.span.count < 12_000 })
    }

    @Test func headingsAndListsAreRecognised() throws {
        let document = try read(
            "AGREED MINUTES\n\nI. Antecedentes\n\nRecuerdan las reuniones.\n\n(a) the first;\n(b) the second.\n\n• a bullet\n"
        )
        #expect(document.blocks.map(\.kind) == [.heading, .heading, .paragraph, .listItem, .listItem, .listItem])
    }

    @Test(arguments: ["", "   \n \n", "\u{FEFF}\n"]) func aTextWithoutWordsIsAFailure(_ text: String) {
        #expect(throws: ReadingFailure.self) { try read(text) }
    }
}
