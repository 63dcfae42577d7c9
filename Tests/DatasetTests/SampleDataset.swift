import Dataset
import Documents
import Formats
import Foundation

/// A small dataset made by hand: one text, one event told by two of its passages, a conflict and a claim.
enum SampleDataset {
    static let text = """
        Seoul, 3 May 2012

        The ministers of Korea and Chile met in Seoul on 2 May 2012; “a first”, said the host, Ñuñoa’s \
        “prize, indeed”.
        Officials said the ministers met on 3 May 2012.
        """

    static let run = RunDescription(
        study: "sample", title: "A sample", program: .init(name: "chancery", version: "0.1.0"),
        environment: [.init(name: "poppler", version: "22.12.0")],
        knowledge: [.init(path: "sample/rules/meeting.rules", sha256: SHA256Digest(of: "rule").hexadecimal)],
        periods: [
            .init(
                id: "early", name: "Early, “so called”",
                interval: DayInterval(
                    from: CalendarDay(year: 2010, month: 1, day: 1), to: CalendarDay(year: 2013, month: 1, day: 1))!)
        ])

    static func contents() -> DatasetContents {
        var contents = DatasetContents()
        let reading = ReadingText(text)
        contents.texts = [DocumentText(document: "doc-1", text: reading)]
        contents.documents = [document("doc-1", "read"), document("doc-0", "failed")]
        contents.actors = [actor("KOR", "Republic of Korea"), actor("CHL", "Chile, “the Republic”\nof")]
        contents.mentions = [mention("mtn-1", around: "met", 0), mention("mtn-2", around: "met", 1)]
        contents.evidence = [
            evidence("evd-1", "mtn-1", "type", "meeting", "met", 0),
            evidence("evd-2", "mtn-1", "date", "2012-05-02", "2 May 2012", 0),
            evidence("evd-3", "mtn-1", "participant", "KOR", "Korea", 0, role: "attendee"),
            evidence("evd-4", "mtn-1", "participant", "CHL", "Chile", 0, role: "attendee"),
            evidence("evd-5", "mtn-1", "place", "Seoul", "Seoul", 1),
            evidence("evd-6", "mtn-1", "country", "KOR", "Seoul", 1, basis: "inferred:evd-5"),
            evidence("evd-7", "mtn-2", "type", "meeting", "met", 1),
            evidence("evd-8", "mtn-2", "date", "2012-05-03", "3 May 2012", 1, agrees: false),
        ]
        contents.participants = ["KOR", "CHL"].map { actor in
            var row = ParticipantRow()
            row.eventID = eventID
            row.actorID = actor
            row.role = "attendee"
            row.evidenceIDs = [actor == "KOR" ? "evd-3" : "evd-4"]
            return row
        }
        contents.events = [event()]
        contents.conflicts = [conflict()]
        contents.claims = [claim()]
        var relation = ClaimEventRow()
        relation.claimID = "clm-1"
        relation.eventID = eventID
        relation.relation = "same"
        contents.claimEvents = [relation]
        var identifier = IdentifierRow()
        identifier.eventID = eventID
        identifier.foundingMention = "doc-1:meeting:0:met"
        contents.identifiers = [identifier]
        return contents
    }

    static let eventID = "evt-0123456789"

    private static func event() -> EventRow {
        var row = EventRow()
        row.eventID = eventID
        row.type = "meeting"
        row.subtype = "talks"
        row.status = "occurred"
        row.edtf = "2012-05-02"
        row.dateStart = CalendarDay(year: 2012, month: 5, day: 2)
        row.dateEnd = row.dateStart
        row.datePrecision = "day"
        row.dateKind = "point"
        row.country = "KOR"
        row.place = "Seoul"
        row.participants = ["CHL", "KOR"]
        row.period = ["early"]
        row.origin = ["reconstructed"]
        row.confidence = 0.625
        row.documents = 1
        row.sources = 1
        row.attestedBy = "party"
        row.mentions = 2
        row.conflicts = 1
        return row
    }

    private static func conflict() -> ConflictRow {
        var row = ConflictRow()
        row.eventID = eventID
        row.field = "date"
        row.kind = "value"
        row.value = "2012-05-02"
        row.evidenceID = "evd-2"
        row.otherValue = "2012-05-03"
        row.otherEvidenceID = "evd-8"
        row.kept = "2012-05-02"
        row.reason = "The first telling is the fuller one."
        return row
    }

    private static func claim() -> ClaimRow {
        var row = ClaimRow()
        row.claimID = "clm-1"
        row.page = 4
        row.end = 30
        row.type = "meeting"
        row.status = "occurred"
        row.edtf = "2012-05"
        row.participants = ["KOR", "CHL"]
        row.citations = ["MOFA, 2012, p. 4", "a | b"]
        row.verdict = "supported"
        row.verdictOnOriginals = "uncovered"
        return row
    }

    static func document(_ id: String, _ status: String) -> DocumentRow {
        var row = DocumentRow()
        row.documentID = id
        row.path = "Fixtures/\(id).txt"
        row.issuer = "mofa"
        row.origin = "reconstructed"
        row.status = status
        row.mediaType = status == "read" ? "text/plain" : ""
        row.sha256 = status == "read" ? SHA256Digest(of: text).hexadecimal : ""
        row.error = status == "failed" ? "no such file" : ""
        return row
    }

    static func actor(_ id: String, _ name: String) -> ActorRow {
        var row = ActorRow()
        row.actorID = id
        row.kind = "state"
        row.name = name
        row.iso3 = id
        return row
    }

    static func mention(_ id: String, around words: String, _ occurrence: Int) -> MentionRow {
        let place = range(of: words, occurrence, in: text)
        var row = MentionRow()
        row.mentionID = id
        row.documentEventID = "dev-1"
        row.eventID = eventID
        row.documentID = "doc-1"
        row.type = "meeting"
        row.status = "occurred"
        row.rule = "meeting.met"
        row.start = place.lowerBound
        row.end = place.upperBound
        return row
    }

    static func evidence(
        _ id: String, _ mention: String, _ field: String, _ value: String, _ words: String, _ occurrence: Int,
        role: String = "", agrees: Bool = true, basis: String = "stated"
    ) -> EvidenceRow {
        let place = range(of: words, occurrence, in: text)
        let scalars = Array(text.unicodeScalars)
        func string(_ range: Range<Int>) -> String {
            var string = ""
            string.unicodeScalars.append(contentsOf: scalars[range])
            return string
        }
        var row = EvidenceRow()
        row.evidenceID = id
        row.eventID = eventID
        row.mentionID = mention
        row.field = field
        row.value = value
        row.role = role
        row.agrees = agrees
        row.documentID = "doc-1"
        row.origin = "reconstructed"
        row.start = place.lowerBound
        row.end = place.upperBound
        row.quote = string(place)
        row.prefix = string(max(0, place.lowerBound - 32)..<place.lowerBound)
        row.suffix = string(place.upperBound..<min(scalars.count, place.upperBound + 32))
        row.basis = basis
        row.textLayer = "native"
        row.rule = "meeting.met"
        return row
    }

    /// Code points of an occurrence of some words, counted from 0.
    static func range(of words: String, _ occurrence: Int, in text: String) -> Range<Int> {
        let (text, words) = (Array(text.unicodeScalars), Array(words.unicodeScalars))
        let starts = text.indices.filter { text[$0...].starts(with: words) }
        return starts[occurrence]..<starts[occurrence] + words.count
    }
}

/// A folder that is gone when the test is over.
final class TemporaryFolder {
    let path: String
    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("dataset-tests-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Every file below, by its path.
    static func files(of folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder)
            if !isFolder.boolValue { files[name] = FileManager.default.contents(atPath: folder + "/" + name) }
        }
        return files
    }
}
