import Documents
import Testing

@testable import Annotation

@Suite struct NamesAcrossLinesTests {
    /// A column of some forty letters breaks names wherever it ends.
    @Test func aNarrowColumnBreaksNoName() {
        let text = """
            The delegation of the Republic of 
            Korea came to this Assembly for the
            first time, and thanks the United 
            Nations. We spoke with the Economic
            Commission for Latin America and the
            Caribbean, with the Inter-American 
            Development Bank, and with Minister 
            Zeno Quint. We thank them for all of
            it, and hope to see them here again.
            """
        let names = NameSample.names(text, language: "en").map { $0.split(separator: "=").last.map(String.init) }
        #expect(names.contains("KOR"))
        #expect(names.contains("un"))
        #expect(names.contains("eclac"))
        #expect(names.contains("iadb"))
        #expect(names.contains("zeno-quint"))
    }

    /// Lines of a list end where they end.
    @Test func linesOfAListStayApart() {
        let text = """
            Participants
            Ministry of Foreign Affairs, Korea
            Peru
            United
            Chile
            Mexico
            Republic of
            Costa Rica
            """
        let names = NameSample.names(text, language: "en")
        #expect(names.contains("Peru=PER"))
        #expect(names.contains("Chile=CHL"))
        #expect(names.contains("Costa Rica=CRI"))
    }

    /// Cells of a table's row are no one name.
    @Test func columnsStayApart() {
        let found = NameSample.names("Alicia Quint     Rosa Ibarra      Hotel     Lima", language: "en")
        #expect(found.contains("Alicia Quint=alicia-quint"))
        #expect(found.contains("Rosa Ibarra=rosa-ibarra"))
    }
}
