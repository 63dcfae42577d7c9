import Dataset
import Documents
import Formats
import Foundation
import Testing

@Suite struct DatasetWriterTests {
    static let files: Set<String> = [
        "documents.csv", "events.csv", "participants.csv", "actors.csv", "actor_names.csv", "affiliations.csv",
        "mentions.csv", "evidence.csv", "conflicts.csv", "claims.csv", "claim_fields.csv", "claim_events.csv",
        "citations.csv", "identifiers.csv", "coverage.csv", "dataset.sqlite", "events.jsonl", "annotations.jsonl",
        "network.graphml", "datapackage.json", "provenance.jsonld", "codebook.md", "report/index.html",
        "texts/doc-1.txt", "event_citations.csv", "panel_monad_year.csv", "panel_dyad_year.csv", "CITATION.cff",
        "ro-crate-metadata.json", "crosswalk/gdelt.tsv", "crosswalk/icews.tsv", "crosswalk/polecat.tsv",
        "crosswalk/losses.csv", "crosswalk/README.md",
    ]

    @Test func everyFileOfTheDesignIsWritten() throws {
        let folder = try TemporaryFolder()
        try DatasetWriter(run: SampleDataset.run).write(SampleDataset.contents(), to: folder.path + "/out")
        #expect(Set(try TemporaryFolder.files(of: folder.path + "/out").keys) == Self.files)
    }

    @Test func whatIsReadBackIsWhatWasWritten() throws {
        let folder = try TemporaryFolder()
        let contents = SampleDataset.contents()
        try DatasetWriter(run: SampleDataset.run).write(contents, to: folder.path + "/out")
        let read = try DatasetReader(folder: folder.path + "/out").read()
        #expect(read.faults.isEmpty)
        #expect(read.run == SampleDataset.run)
        #expect(Set(read.contents.documents) == Set(contents.documents))
        #expect(read.contents.events == contents.events)
        #expect(Set(read.contents.participants) == Set(contents.participants))
        #expect(Set(read.contents.actors) == Set(contents.actors))
        #expect(Set(read.contents.mentions) == Set(contents.mentions))
        #expect(Set(read.contents.evidence) == Set(contents.evidence))
        #expect(read.contents.conflicts == contents.conflicts)
        #expect(read.contents.claims == contents.claims)
        #expect(read.contents.texts == contents.texts)
    }

    @Test func theOrderOfTheInputLeavesNoTrace() throws {
        let folder = try TemporaryFolder()
        var contents = SampleDataset.contents()
        try DatasetWriter(run: SampleDataset.run).write(contents, to: folder.path + "/one")
        contents.documents.reverse()
        contents.actors.reverse()
        contents.mentions.reverse()
        contents.evidence.reverse()
        contents.participants.reverse()
        try DatasetWriter(run: SampleDataset.run).write(contents, to: folder.path + "/two")
        let (one, two) = try (
            TemporaryFolder.files(of: folder.path + "/one"), TemporaryFolder.files(of: folder.path + "/two")
        )
        for (name, bytes) in one { #expect(two[name] == bytes, "\(name) differs") }
        #expect(one.count == two.count)
    }

    @Test func theDatasetBeforeIsKeptBesideTheNewOne() throws {
        let folder = try TemporaryFolder()
        let target = folder.path + "/out"
        var contents = SampleDataset.contents()
        for title in ["first", "second", "third"] {
            contents.events[0].title = title
            try DatasetWriter(run: SampleDataset.run).write(contents, to: target)
        }
        #expect(try DatasetReader(folder: target).read().contents.events[0].title == "third")
        #expect(try DatasetReader(folder: target + ".previous").read().contents.events[0].title == "second")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(names) == ["out", "out.previous", ".out.lock"])
    }

    @Test func aRunThatFailsLeavesTheDatasetAsItWas() throws {
        let folder = try TemporaryFolder()
        let target = folder.path + "/out"
        try DatasetWriter(run: SampleDataset.run).write(SampleDataset.contents(), to: target)
        let before = try TemporaryFolder.files(of: target)
        var broken = SampleDataset.contents()
        broken.evidence[0].mentionID = "of-no-mention"
        #expect(throws: DatasetError.self) { try DatasetWriter(run: SampleDataset.run).write(broken, to: target) }
        #expect(try TemporaryFolder.files(of: target) == before)
        try DatasetWriter(run: SampleDataset.run).write(SampleDataset.contents(), to: target)
        #expect(try TemporaryFolder.files(of: target) == before)
    }

    @Test func whatAKilledRunLeftAsideIsNoHindrance() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: folder.path + "/.out.building/texts", withIntermediateDirectories: true)
        try "half".write(toFile: folder.path + "/.out.building/texts/left.txt", atomically: true, encoding: .utf8)
        try DatasetWriter(run: SampleDataset.run).write(SampleDataset.contents(), to: folder.path + "/out")
        #expect(Set(try TemporaryFolder.files(of: folder.path + "/out").keys) == Self.files)
    }

    @Test func aFolderThatCannotBeMadeIsNamed() throws {
        let folder = try TemporaryFolder()
        try "a file".write(toFile: folder.path + "/taken", atomically: true, encoding: .utf8)
        let error = #expect(throws: DatasetError.self) {
            try DatasetWriter(run: SampleDataset.run).write(SampleDataset.contents(), to: folder.path + "/taken/out")
        }
        #expect("\(error!)".contains("/taken"))
    }

    @Test func aDatasetWithoutRowsIsWrittenToo() throws {
        let folder = try TemporaryFolder()
        try DatasetWriter(run: SampleDataset.run).write(DatasetContents(), to: folder.path + "/out")
        let read = try DatasetReader(folder: folder.path + "/out").read()
        #expect(read.contents.events.isEmpty)
        #expect(Verification(read).run { _ in .absent }.faults.isEmpty)
    }
}
