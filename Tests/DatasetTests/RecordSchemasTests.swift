import Dataset
import Documents
import Formats
import Foundation
import Testing

@Suite struct RecordSchemasTests {
    static let folder = "Sources/Dataset/Schemas"

    /// `RECORD_SCHEMAS=1 swift test --filter RecordSchemasTests` writes them anew, and fails to say so.
    @Test func publishedSchemasAreThoseOfTheProgram() throws {
        let isRecording = ProcessInfo.processInfo.environment["RECORD_SCHEMAS"] != nil
        if isRecording {
            try FileManager.default.createDirectory(atPath: Self.folder + "/tables", withIntermediateDirectories: true)
        }
        var expected: Set<String> = []
        for (file, schema) in RecordSchemas.all {
            expected.insert(file)
            let path = Self.folder + "/" + file
            if isRecording { try (schema.indented + "\n").write(toFile: path, atomically: true, encoding: .utf8) }
            let published = try? String(contentsOfFile: path, encoding: .utf8)
            #expect(
                published == schema.indented + "\n",
                "\(path) is out of date; run: RECORD_SCHEMAS=1 swift test --filter RecordSchemasTests")
        }
        let files = try FileManager.default.subpathsOfDirectory(atPath: Self.folder).filter { $0.hasSuffix(".json") }
        #expect(Set(files) == expected, "remove what no record has any more")
        if isRecording { Issue.record("schemas were recorded: look at the changes and commit them") }
    }

    @Test func everyLineOfADatasetFollowsItsSchema() throws {
        let folder = try TemporaryFolder()
        try DatasetWriter(run: SampleDataset.run).write(SampleStudy.assembled().contents, to: folder.path + "/out")
        for (file, name) in [("events.jsonl", "event"), ("annotations.jsonl", "annotation")] {
            let validator = try validator(name)
            let lines = try String(contentsOfFile: folder.path + "/out/" + file, encoding: .utf8).split(separator: "\n")
            #expect(!lines.isEmpty)
            for line in lines { #expect(validator.problems(try JSON(parsing: line)) == [], "\(file)") }
        }
    }

    @Test func everyRowFollowsItsSchema() throws {
        let contents = SampleStudy.assembled().contents
        let rows =
            try contents.events.map { try (EventRow.table.json(of: $0), validator("tables/events")) }
            + contents.evidence.map { try (EvidenceRow.table.json(of: $0), validator("tables/evidence")) }
            + contents.documents.map { try (DocumentRow.table.json(of: $0), validator("tables/documents")) }
            + contents.actors.map { try (ActorRow.table.json(of: $0), validator("tables/actors")) }
        #expect(rows.count > 10)
        for (row, validator) in rows { #expect(validator.problems(row) == []) }
    }

    @Test func whatIsReadOfADocumentFollowsItsSchema() throws {
        let validator = try validator("document")
        #expect(validator.problems(SampleStudy.page.document.json) == [])
        #expect(validator.problems(SampleStudy.web.json) == [])
        #expect(validator.problems(Document(plainText: SampleDataset.text).json) == [])
    }

    @Test func whatDoesNotFollowIsNoticed() throws {
        let validator = try validator("tables/events")
        var event = SampleStudy.assembled().contents.events[0]
        event.type = "party"
        event.country = "Chile"
        event.mentions = 0
        #expect(validator.problems(EventRow.table.json(of: event)).count == 3)
        #expect(try self.validator("event").problems(["event_id": "evt-0123456789"]).count > 20)
    }

    private func validator(_ name: String) throws -> SchemaValidator {
        SchemaValidator(schema: try #require(RecordSchemas.all.first { $0.file == name + ".schema.json" }).schema)
    }
}
