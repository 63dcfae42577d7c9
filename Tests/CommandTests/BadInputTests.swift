import Foundation
import Testing

/// What happens to documents and knowledge files that are not as they should be.
@Suite struct BadInputTests {
    @Test func aBadDocumentFailsAloneAndSaysWhy() throws {
        let study = try SmallStudy(
            rows: [
                "gone\ttexts/gone.pdf\t\tmofa\toriginal",
                "folder\ttexts\t\tmofa\toriginal",
                "empty\ttexts/empty.pdf\t\tmofa\toriginal",
                "broken\ttexts/broken.pdf\t\tmofa\toriginal",
                "wordless\ttexts/wordless.html\t\tmofa\toriginal",
                "known\ttexts/known.pdf\t\tmofa\toriginal\t\t\t\t\t\t\t\t\ta scan that nobody has read yet",
            ],
            files: [
                "texts/empty.pdf": "", "texts/broken.pdf": "%PDF-1.4\nthis is no PDF at all\n",
                "texts/wordless.html": "<html><body><script>var x = 1</script></body></html>",
                "texts/known.pdf": "%PDF-1.4\n",
            ])
        let outcome = try study.run()
        #expect(outcome.status == 1)
        let status = Dictionary(
            uniqueKeysWithValues: try study.table("documents").map { ($0["document_id"]!, $0["status"]!) })
        #expect(status["talks"] == "read" && status["page"] == "read" && status["note"] == "read")
        for id in ["gone", "folder", "empty", "broken", "wordless"] { #expect(status[id] == "failed", "\(id)") }
        #expect(status["known"] == "skipped")
        for row in try study.table("documents") where row["status"] == "failed" {
            #expect(row["error"]?.isEmpty == false)
            #expect(outcome.words.contains(row["path"]!), "standard error names \(row["path"]!)")
        }
        #expect(try study.table("events").isEmpty == false)
    }

    @Test func aLockedFileSaysThatItIsLocked() throws {
        let study = try SmallStudy(rows: ["locked\ttexts/locked.pdf\t\tmofa\treconstructed"])
        try FileManager.default.copyItem(
            atPath: Program.root + "/Fixtures/documents/mofa-en-2015-hlf-eighth.pdf",
            toPath: study.folder.path + "/mine/texts/locked.pdf")
        #expect(try study.run().status == 1)
        let row = try study.table("documents").first { $0["document_id"] == "locked" }
        #expect(row?["status"] == "failed")
        #expect(row?["error"]?.contains("password") == true)
    }

    @Test func failuresTheManifestAcknowledgesDoNotCount() throws {
        let study = try SmallStudy(
            rows: ["known\ttexts/known.pdf\t\tmofa\toriginal\t\t\t\t\t\t\t\t\ta scan that nobody has read yet"],
            files: ["texts/known.pdf": "%PDF-1.4\n"])
        #expect(try study.run().status == 0)
    }

    @Test func allMistakesOfKnowledgeFilesAreNamedAtOnceAndNothingRuns() throws {
        let study = try SmallStudy(
            rows: ["x\ttexts/note.txt\t\tnobody\toriginal"],
            files: [
                "sources/extra.yaml": "languages: [en\n",
                "names/names.tsv": "actor_id\tlanguage\tname\tform\nKOR\ten\tKorea of the south\tnick\n",
                "rules/own.rules": "rule without an end\n  pattern [\n",
            ])
        let outcome = try study.run()
        #expect(outcome.status == 2)
        for place in ["documents.tsv:5:", "extra.yaml:", "names.tsv:2:", "own.rules:1:"] {
            #expect(outcome.words.contains(place), "\(place) in \(outcome.words)")
        }
        #expect(outcome.output.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: study.folder.path + "/Output/mine"))
    }

    @Test func aTornLastLineOfTheLedgerIsTakenOutWithAWord() throws {
        let study = try SmallStudy()
        _ = try study.run()
        let first = try study.dataset()
        let ledger = try study.folder.read("mine/identifiers.jsonl")
        try study.folder.write("mine/identifiers.jsonl", ledger + "{\"event_id\":\"evt-12")
        let outcome = try study.run()
        #expect(outcome.status == 0)
        #expect(outcome.words.contains("torn"))
        #expect(try study.folder.read("mine/identifiers.jsonl") == ledger)
        #expect(try study.dataset() == first)
    }

    @Test func aBrokenLineOfTheLedgerIsAMistakeWithItsPlace() throws {
        let study = try SmallStudy()
        _ = try study.run()
        let ledger = try study.folder.read("mine/identifiers.jsonl")
        try study.folder.write("mine/identifiers.jsonl", "not JSON\n" + ledger)
        let outcome = try study.run()
        #expect(outcome.status == 2)
        #expect(outcome.words.contains("identifiers.jsonl:1"))
    }

    @Test func aStoreThatIsNoDatabaseIsBegunAnew() throws {
        let study = try SmallStudy()
        _ = try study.run()
        let first = try study.dataset()
        try study.folder.write("Output/.work/mine/store.sqlite", String(repeating: "no database ", count: 500))
        // Where stamps say that nothing changed nobody would look at the store.
        try? FileManager.default.removeItem(atPath: study.folder.path + "/Output/.work/mine/whole")
        let outcome = try study.run()
        #expect(outcome.status == 0, "\(outcome.words)")
        #expect(outcome.words.contains("begun anew"))
        #expect(try study.dataset() == first)
    }

    @Test func aStudyThatIsNotThereIsNamed() throws {
        let outcome = try Program.run(["run", "/nowhere/study"])
        #expect(outcome.status == 2)
        #expect(outcome.words.contains("/nowhere/study/pipeline.yaml"))
    }
}
