import Dataset
import Foundation
import Testing

/// Datasets as written, looked at with other programs than the one that wrote them.
@Suite struct WrittenDatasetTests {
    let folder: TemporaryFolder
    var out: String { folder.path + "/out" }

    init() throws {
        folder = try TemporaryFolder()
        try SampleStudy.page.pdf.write(to: URL(fileURLWithPath: folder.path + "/page.pdf"))
        let result = SampleStudy.assembled()
        try DatasetWriter(run: SampleDataset.run).write(result.contents, to: folder.path + "/out")
    }

    @Test func quotesRectanglesAndKeysHold() throws {
        let checker = try IndependentChecker(folder: out, root: folder.path)
        #expect(checker.problems == [])
        #expect(checker.printedRows == 7)
    }

    @Test(arguments: [
        ("evidence.csv", "third time", "third tune"), ("evidence.csv", "106.4,", "406.4,"),
        ("evidence.csv", "original", "reconstructed"), ("evidence.csv", ",true,", ",false,"),
        ("actors.csv", "CHL", "PER"), ("participants.csv", "evd-", "evi-"),
        ("texts/page.txt", "Korea", "Corea"),
    ])
    func damageDoesNotEscapeTheChecker(_ damage: (file: String, from: String, to: String)) throws {
        let text = try String(contentsOfFile: out + "/" + damage.file, encoding: .utf8)
        try #require(text.contains(damage.from))
        try text.replacingOccurrences(of: damage.from, with: damage.to).write(
            toFile: out + "/" + damage.file, atomically: true, encoding: .utf8)
        #expect(try IndependentChecker(folder: out, root: folder.path).problems.isEmpty == false)
    }

    @Test func theDatabaseIsWholeAndHoldsTheSameRows() throws {
        let database = out + "/dataset.sqlite"
        func ask(_ sql: String) throws -> String {
            try IndependentChecker.run("/usr/bin/sqlite3", [database, sql]).trimmingCharacters(
                in: .whitespacesAndNewlines)
        }
        #expect(try ask("PRAGMA integrity_check") == "ok")
        #expect(try ask("PRAGMA foreign_key_check") == "")
        for table in Schema.tables {
            let lines = try String(contentsOfFile: out + "/" + table.file, encoding: .utf8)
            if !lines.contains("\"") {
                #expect(try ask("SELECT count(*) FROM \(table.name)") == "\(lines.split(separator: "\n").count - 1)")
            }
            let columns = try ask("SELECT group_concat(name, ',') FROM pragma_table_info('\(table.name)')")
            #expect(lines.hasPrefix(columns + "\n"))
        }
        #expect(try ask("SELECT document_id FROM texts WHERE text LIKE '%Santiago%' ORDER BY 1") == "page\nweb")
        #expect(try ask("SELECT count(*) FROM texts_search WHERE texts_search MATCH 'ministros'") == "1")
        #expect(try ask("SELECT agrees FROM evidence WHERE value = 'Santiago'") == "1")
        #expect(try ask("SELECT count(*) FROM pragma_foreign_key_list('evidence')") == "3")
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "../shared/suites/verify_evidence.py")))
    func theSharedCheckerFindsNothing() throws {
        let script = "../shared/suites/verify_evidence.py"
        let words = try IndependentChecker.run("/usr/bin/env", ["python3", script, out, folder.path])
        #expect(words.contains("0 faults in 13 evidence rows of 1 events"), "\(words)")
    }
}
