import Dataset
import Foundation
import Testing

@Suite struct CSVTests {
    /// Characters that CSV, lists or lines could trip over.
    static let cells = [
        "plain", "a,b", "a \"quoted\" word", "\"", "\"\"", ",", "two\nlines", "a\r\nb", "\r", " blanks around ",
        "ñ 한 😀",
        "|", "a|b", "\\|", "'", ";", "\t", "=1+1",
    ]

    @Test(arguments: cells) func everyCellComesBackAsItWasWritten(_ cell: String) throws {
        var row = DocumentRow()
        row.documentID = "doc"
        row.title = cell
        row.error = cell
        #expect(try roundTrip([row]) == [row])
    }

    @Test func listsKeepValuesWithSeparatorsInside() throws {
        var row = ClaimRow()
        row.citations = ["MOFA, 2015", "a|b", "ECLAC \"2012\""]
        #expect(try roundTrip([row]) == [row])
    }

    @Test func manyRowsAreReadAcrossTheReadersBuffer() throws {
        let rows = (0..<20_000).map { number in
            var row = DocumentRow()
            row.documentID = "doc-\(number)"
            row.title = String(repeating: "x", count: number % 40) + "\n\"\(number)\""
            return row
        }
        #expect(try roundTrip(rows) == rows)
    }

    @Test func rowsWrittenByOthersAreRead() throws {
        let text = "\u{FEFF}subtype,event_id,claim_id,relation\r\nx,evt-1,clm-1,same\r\n,\"evt-2\",clm-2,part"
        let folder = try TemporaryFolder()
        try text.write(toFile: folder.path + "/claim_events.csv", atomically: true, encoding: .utf8)
        var faults: [DatasetFault] = []
        let rows = try ClaimEventRow.table.read(from: folder.path, faults: &faults)
        #expect(rows.map(\.eventID) == ["evt-1", "evt-2"])
        #expect(rows.map(\.relation) == ["same", "part"])
        #expect(faults.map(\.description) == ["claim_events, subtype: no such column is known"])
    }

    @Test func cellsThatCannotBeReadAreNamed() throws {
        let folder = try TemporaryFolder()
        try "claim_id,citation,year\nclm-1,a,twenty\nclm-2,b,2012,extra\n".write(
            toFile: folder.path + "/citations.csv", atomically: true, encoding: .utf8)
        var faults: [DatasetFault] = []
        let rows = try CitationRow.table.read(from: folder.path, faults: &faults)
        #expect(rows.count == 2)
        #expect(rows[1].year == 2012)
        let words = faults.map(\.description)
        #expect(words.contains("citations line 2, year: ‘twenty’ is no integer"))
        #expect(words.contains("citations line 3: 4 cells under a header of 3"))
        #expect(words.contains("citations, certainty: the column is missing"))
    }

    @Test(arguments: ["a,\"b\n", "a,\"b\"c\n", "a,b\"c\n"]) func brokenQuotationStopsWithItsLine(_ broken: String)
        throws
    {
        let folder = try TemporaryFolder()
        try ("claim_id,citation\nx,y\n" + broken).write(
            toFile: folder.path + "/citations.csv", atomically: true, encoding: .utf8)
        var faults: [DatasetFault] = []
        let error = #expect(throws: DatasetError.self) {
            try CitationRow.table.read(from: folder.path, faults: &faults)
        }
        #expect("\(error!)".contains("citations.csv:3: "))
    }

    /// Writes rows as the dataset writer does, and reads them back.
    private func roundTrip<Row: Record>(_ rows: [Row]) throws -> [Row] {
        let folder = try TemporaryFolder()
        try Row.table.write(rows, to: folder.path)
        var faults: [DatasetFault] = []
        let read = try Row.table.read(from: folder.path, faults: &faults)
        #expect(faults.isEmpty)
        return read
    }
}
