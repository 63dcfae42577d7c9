import Documents
import Formats
import Testing

@testable import Readers

@Suite struct MarkdownReaderTests {
    @Test func marksLeaveTheTextAndStayInItsBlocks() throws {
        let markdown = """
            ---
            title: "Firma de convenios"
            date: 2008-02-19
            ---
            Discurso de la tarde
            --------------------

            Una frase que *sigue* en la
            línea de abajo, con [un enlace](http://example.org/a_b) y `código`.

            # Parte uno #
            - primer punto
            - segundo punto
              que sigue

            > Una cita
            > de dos líneas.

            5 \\* 3 y a_b_c
            """
        let document = try Readers.read(bytes: Array(markdown.utf8), path: "a.md")
        #expect(
            document.blocks.map { document.text.string($0.span) } == [
                "Discurso de la tarde", "Una frase que sigue en la línea de abajo, con un enlace y código.",
                "Parte uno",
                "- primer punto", "- segundo punto que sigue", "Una cita de dos líneas.", "5 * 3 y a_b_c",
            ])
        #expect(
            document.blocks.map(\.kind) == [
                .heading, .paragraph, .heading, .listItem, .listItem, .quotation, .paragraph,
            ])
        #expect(document.metadata.title == "Firma de convenios")
        #expect(document.metadata.published?.iso == "2008-02-19")
    }
}
