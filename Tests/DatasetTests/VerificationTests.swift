import Dataset
import Documents
import Formats
import Foundation
import Testing

/// Each kind of damage, done to a sound dataset, is found and named.
@Suite struct VerificationTests {
    @Test func aSoundDatasetHasNoFaults() {
        let outcome = verify(SampleDataset.contents())
        #expect(outcome.faults == [])
        #expect(outcome.events == 1)
        #expect(outcome.evidence == 8)
        #expect(outcome.sourcesRead == 1)
    }

    /// A damage, and the table, row and column it must be reported for.
    struct Damage: Sendable, CustomTestStringConvertible {
        let table, row, column: String
        let inflict: @Sendable (inout DatasetContents) -> Void
        var testDescription: String { "\(table).\(column)" }
        init(
            _ table: String, _ row: String, _ column: String,
            _ inflict: @escaping @Sendable (inout DatasetContents) -> Void
        ) {
            self.table = table
            self.row = row
            self.column = column
            self.inflict = inflict
        }
    }

    static let damages = [
        Damage("evidence", "evd-2", "quote") { $0.evidence[1].quote = "2 May 2013" },
        Damage("evidence", "evd-2", "quote") { $0.evidence[1].start += 1 },
        Damage("evidence", "evd-2", "char_start") { $0.evidence[1].end = 100_000 },
        Damage("evidence", "evd-2", "prefix") { $0.evidence[1].prefix = "somewhere " },
        Damage("evidence", "evd-2", "suffix") { $0.evidence[1].suffix = " else" },
        Damage("evidence", "evd-2", "origin") { $0.evidence[1].origin = "original" },
        Damage("evidence", "evd-2", "field") { $0.evidence[1].field = "weather" },
        Damage("evidence", "evd-6", "basis") { $0.evidence[5].basis = "inferred:evd-99" },
        Damage("evidence", "evd-6", "basis") { $0.evidence[5].basis = "inferred:evd-6" },
        Damage("evidence", "evd-6", "basis") { $0.evidence[5].basis = "guessed" },
        Damage("evidence", "evd-1", "mention_id") { $0.evidence[0].mentionID = "mtn-9" },
        Damage("evidence", "evd-1", "document_id") { $0.evidence[0].documentID = "doc-0" },
        Damage("evidence", "evd-1", "event_id") { $0.evidence[0].eventID = "" },
        Damage("evidence", "evd-1", "") { $0.evidence[1].evidenceID = "evd-1" },
        Damage("evidence", "evd-1", "rects") {
            $0.evidence[0].rectangles = [PlacedRectangle(page: 1, x0: 0, y0: 0, x1: 1, y1: 1)]
        },
        Damage("evidence", "evd-1", "pages") { $0.evidence[0].pages = [1] },
        Damage("evidence", "evd-1", "path") { $0.evidence[0].path = "/html" },
        Damage("evidence", "evd-1", "text_layer") { $0.evidence[0].textLayer = "ocr" },
        Damage("events", SampleDataset.eventID, "edtf") { $0.evidence[1].agrees = false },
        Damage("events", SampleDataset.eventID, "place") { $0.evidence.remove(at: 4) },
        Damage("events", SampleDataset.eventID, "amount") { $0.events[0].amount = "12" },
        Damage("events", SampleDataset.eventID, "ordinal") { $0.events[0].ordinal = 3 },
        Damage("events", SampleDataset.eventID, "title") { $0.events[0].title = "Talks" },
        Damage("events", SampleDataset.eventID, "context") { $0.events[0].context = "the summit" },
        Damage("events", SampleDataset.eventID, "participants") { $0.participants.removeLast() },
        Damage("events", SampleDataset.eventID, "participants") { $0.events[0].participants = ["KOR", "PER"] },
        Damage("events", SampleDataset.eventID, "mentions") { $0.events[0].mentions = 3 },
        Damage("events", SampleDataset.eventID, "conflicts") { $0.events[0].conflicts = 0 },
        Damage("events", SampleDataset.eventID, "documents") { $0.events[0].documents = 2 },
        Damage("events", SampleDataset.eventID, "type") { $0.events[0].type = "party" },
        Damage("events", SampleDataset.eventID, "country") { $0.events[0].country = "Korea" },
        Damage("events", SampleDataset.eventID, "date_end") { $0.events[0].dateEnd = CalendarDay(number: 0) },
        Damage("events", SampleDataset.eventID, "confidence") { $0.events[0].confidence = 1.5 },
        Damage("documents", "doc-1", "issuer") { $0.documents[0].issuer = "" },
        Damage("documents", "doc-1", "sha256") { $0.documents[0].sha256 = "abc" },
        Damage("participants", "\(SampleDataset.eventID) KOR attendee", "") {
            $0.participants.append($0.participants[0])
        },
        Damage("participants", SampleDataset.eventID, "evidence_ids") { $0.participants[0].evidenceIDs = ["evd-77"] },
        Damage("claim_events", "clm-1", "event_id") { $0.claimEvents[0].eventID = "evt-9999999999" },
        Damage("mentions", "mtn-1", "char_start") { $0.mentions[0].end = $0.mentions[0].start },
    ]

    @Test(arguments: damages) func everyDamageIsFoundAndNamed(_ damage: Damage) {
        var contents = SampleDataset.contents()
        damage.inflict(&contents)
        let faults = verify(contents).faults
        #expect(
            faults.contains { $0.table == damage.table && $0.row == damage.row && $0.column == damage.column },
            "found only: \(faults.map(\.description))")
    }

    @Test func aSourceThatReadsOtherwiseIsNamed() {
        let outcome = verify(SampleDataset.contents(), source: SampleDataset.text.replacing("Chile", with: "Chili"))
        #expect(outcome.faults.map(\.table) == ["documents", "texts"])
    }

    @Test func aFileChangedByHandIsNamed() throws {
        let folder = try TemporaryFolder()
        let out = folder.path + "/out"
        try DatasetWriter(run: SampleDataset.run).write(SampleDataset.contents(), to: out)
        let text = try String(contentsOfFile: out + "/conflicts.csv", encoding: .utf8)
        try text.replacing("fuller", with: "better").write(
            toFile: out + "/conflicts.csv", atomically: true, encoding: .utf8)
        let faults = Verification(try DatasetReader(folder: out).read()).run { _ in .absent }.faults
        #expect(faults.map(\.description) == ["conflicts.csv: differs from its digest in datapackage.json"])
    }

    @Test func sourcesThatAreNotAtHandAreCountedApart() throws {
        let outcome = Verification(contents: SampleDataset.contents()).run { _ in .absent }
        #expect(outcome.faults.isEmpty)
        #expect(outcome.sourcesAbsent == ["doc-1"])
    }

    /// Verifies contents that never were a file, against a source of the given text.
    private func verify(_ contents: DatasetContents, source: String = SampleDataset.text) -> Verification.Outcome {
        Verification(contents: contents).run { document in
            .read(
                .init(sha256: SHA256Digest(of: source).hexadecimal, document: Document(plainText: source)))
        }
    }
}
