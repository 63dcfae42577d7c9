import Dataset
import Formats
import Foundation
import Testing

@Suite struct SearchTests {
    let folder: TemporaryFolder
    let search: Search

    init() throws {
        folder = try TemporaryFolder()
        try DatasetWriter(run: SampleDataset.run).write(SampleDataset.contents(), to: folder.path + "/out")
        search = Search(folder: folder.path + "/out")
    }

    @Test func wordsAreFoundInEventsQuotesAndTexts() throws {
        // The text has the word twice, near enough for one excerpt.
        let hits = try search.find("seoul")
        #expect(hits.map(\.kind) == [.event, .quote, .quote, .text])
        #expect(hits[0].id == SampleDataset.eventID)
    }

    @Test func aTextHitSaysWhereTheWordsStand() throws {
        let hit = try #require(try search.find("officials").first)
        #expect(hit.kind == .text)
        #expect(hit.document == "doc-1")
        #expect(hit.origin == "reconstructed")
        #expect(hit.range == SampleDataset.range(of: "Officials", 0, in: SampleDataset.text))
        #expect(hit.excerpt.hasSuffix("Officials said the ministers met on 3 May 2012."))
    }

    @Test func accentsAndCaseDoNotMatter() throws {
        #expect(try search.find("nunoa").map(\.kind) == [.text])
        #expect(try search.find("ÑUÑOA").map(\.kind) == [.text])
    }

    @Test func quotationMarksMakeAPhraseAndAStarAPrefix() throws {
        #expect(try search.find("\"ministers met on\"").isEmpty == false)
        #expect(try search.find("\"met ministers\"").isEmpty)
        #expect(try search.find("ministers Chile").isEmpty == false)
        #expect(try search.find("minist*").isEmpty == false)
        #expect(try search.find("minist").isEmpty)
    }

    @Test(arguments: [
        "", "  ", "\"", "*", "(", "OR", "q OR", "NOT x", "NEAR(", "title:x", "-x", "x\u{0}y",
        "'; DROP TABLE events; --",
    ])
    func nothingAPersonTypesIsASyntaxError(_ typed: String) throws {
        #expect(try search.find(typed).isEmpty)
    }
}
