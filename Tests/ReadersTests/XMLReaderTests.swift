import Documents
import Formats
import Testing

@testable import Readers

@Suite struct XMLReaderTests {
    private func read(_ xml: String) throws -> Document { try Readers.read(bytes: Array(xml.utf8), path: "a.xml") }

    private func texts(_ document: Document) -> [String] { document.blocks.map { document.text.string($0.span) } }

    @Test func teiKeepsItsStructure() throws {
        let document = try read(
            """
            <?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
            <title>A Treaty</title><author>A Clerk</author></titleStmt><publicationStmt><date when="1963-05-02">1963</date>
            </publicationStmt></fileDesc></teiHeader><text><body><div><head>Article <hi>1</hi></head>
            <p>The parties <note>See below.</note> agree.</p><list><item>first</item><item>second</item></list>
            <div><head>Annex</head><p xml:lang="es">Texto.</p></div></div></body></text></TEI>
            """)
        #expect(
            texts(document) == ["Article 1", "The parties See below. agree.", "first", "second", "Annex", "Texto."])
        #expect(document.blocks.map(\.kind) == [.heading, .paragraph, .listItem, .listItem, .heading, .paragraph])
        #expect(document.blocks.map(\.level) == [1, 0, 1, 1, 2, 0])
        #expect(document.blocks[1].path == "/TEI/text/body/div/p")
        #expect(document.blocks[5].declaredLanguage == "es")
        #expect(document.metadata.title == "A Treaty")
        #expect(document.metadata.author == "A Clerk")
        #expect(document.metadata.published?.iso == "1963-05-02")
    }

    @Test func nothingOutsideTheFileIsRead() throws {
        let document = try read(
            """
            <?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "inside">
            <!ENTITY % z SYSTEM "http://localhost:1/z.dtd"> %z;]><a><p>Before &x; and &y; after.</p></a>
            """)
        #expect(texts(document) == ["Before and inside after."])
    }

    @Test func entitiesThatMultiplyCostLittle() {
        var xml = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY l0 'laugh laugh laugh laugh laugh laugh laugh laugh'>"
        for level in 1...9 { xml += "<!ENTITY l\(level) '" + String(repeating: "&l\(level - 1);", count: 10) + "'>" }
        xml += "]><a><p>Words. &l9;</p></a>"
        let document = try? read(xml)
        #expect(document.map { $0.text.bytes.count < 100_000 } ?? true)
    }

    @Test func brokenXMLGivesWhatCanBeReadOfItOrAFailure() throws {
        #expect(try texts(read("<?xml version='1.0'?><a><p>One.</p><p>Two.")) == ["One.", "Two."])
        #expect(throws: ReadingFailure.self) { try read("<?xml version='1.0'?>") }
    }
}
