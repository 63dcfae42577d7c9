internal import Documents
internal import Formats

/// What a run told its user, kept for a run that has nothing to do.
public struct KeptReport: Sendable {
    public let dataset: String
    public let documents: Int
    /// Documents whose failure the manifest does not acknowledge, with the reason.
    public let failures: [(document: String, path: String, reason: String)]
    public let mentions: Int
    public let events: Int
    public let conflicts: Int
    public let evidence: Int
    public let claims: Int
    public let verdicts: [(verdict: String, claims: Int, onOriginals: Int)]

    init(_ report: RunReport) {
        dataset = report.dataset
        documents = report.documents
        failures = report.failures.map { outcome in
            guard case .failed(let failure) = outcome.result else { return (outcome.entry.documentID, "", "") }
            return (outcome.entry.documentID, outcome.entry.path, "\(failure)")
        }
        mentions = report.mentions
        events = report.events
        conflicts = report.conflicts
        evidence = report.evidence
        claims = report.claims
        verdicts = report.verdicts
    }

    func write(to writer: inout ByteWriter) {
        writer.string(dataset)
        for number in [documents, mentions, events, conflicts, evidence, claims] { writer.integer(number) }
        writer.integer(failures.count)
        for failure in failures { writer.strings([failure.document, failure.path, failure.reason]) }
        writer.integer(verdicts.count)
        for verdict in verdicts {
            writer.string(verdict.verdict)
            writer.integer(verdict.claims)
            writer.integer(verdict.onOriginals)
        }
    }

    init(_ reader: inout ByteReader) throws(ArchiveFault) {
        dataset = try reader.string()
        documents = try reader.integer()
        mentions = try reader.integer()
        events = try reader.integer()
        conflicts = try reader.integer()
        evidence = try reader.integer()
        claims = try reader.integer()
        var failures: [(document: String, path: String, reason: String)] = []
        for _ in 0..<(try reader.count()) {
            let words = try reader.strings()
            guard words.count == 3 else { throw .invalid(what: "failure", offset: reader.position) }
            failures.append((words[0], words[1], words[2]))
        }
        self.failures = failures
        var verdicts: [(verdict: String, claims: Int, onOriginals: Int)] = []
        for _ in 0..<(try reader.count()) {
            verdicts.append((try reader.string(), try reader.integer(), try reader.integer()))
        }
        self.verdicts = verdicts
    }
}
