import Annotation
import Documents
import Events
import Formats

/// Why a line is no document with its events.
public struct DocumentEventProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// `invalid-json`, `missing-member` or `invalid-value`.
    public let kind: String
    /// Where in the line (`events[2].edtf`).
    public let path: String
    public let problem: String
    public let expected: String
    public var description: String {
        (path.isEmpty ? "" : "\(path): ") + problem + (expected.isEmpty ? "" : "; \(expected)")
    }
}

/// Reads document events as `extract --jsonl` writes them, one document a line, with what is known of the document
/// beside them (`issuer`, `published`, `language`, `origin`, `title`, `speaks_for`, and `text` for quotes).
public enum DocumentEventJSON {
    /// Offsets are code points; where the line carries no `text` they stay so, which matters to nobody since no bytes
    /// are at hand.
    public static func read(
        _ line: some StringProtocol
    ) throws(DocumentEventProblem) -> (document: SourceDocument, events: [SourcedEvent]) {
        let record: JSON
        do throws(JSONFault) { record = try JSON(parsing: line) } catch {
            throw DocumentEventProblem(
                kind: "invalid-json", path: "", problem: "\(error.problem) at byte \(error.offset)",
                expected: "one JSON object a line")
        }
        guard let identifier = record["id"]?.string ?? record["document_id"]?.string, !identifier.isEmpty else {
            throw DocumentEventProblem(
                kind: "missing-member", path: "id", problem: "the document has no identifier", expected: "a text")
        }
        let text = record["text"]?.string.map { ReadingText($0) }
        let document = try document(record, identifier, text: text)
        var events: [DocumentEvent] = []
        var quotes: [Span: String] = [:]
        for (index, event) in (record["events"]?.array ?? []).enumerated() {
            events.append(
                try DocumentEventReader(text: text, path: "events[\(index)]").event(
                    event, number: index, document: identifier, quotes: &quotes))
        }
        let sourced = SourcedEvent.all(events, in: identifier) { span in text?.string(span) ?? quotes[span] ?? "" }
        return (document, sourced)
    }

    private static func document(
        _ record: JSON, _ identifier: String, text: ReadingText?
    ) throws(DocumentEventProblem) -> SourceDocument {
        var published: CalendarDay?
        if let day = record["published"]?.string, !day.isEmpty {
            published = CalendarDay(iso: day)
            if published == nil {
                throw DocumentEventProblem(
                    kind: "invalid-value", path: "published", problem: "‘\(day)’ is no day", expected: "YYYY-MM-DD")
            }
        }
        let origin = record["origin"]?.string ?? Origin.original.rawValue
        guard let known = Origin(rawValue: origin) else {
            throw DocumentEventProblem(
                kind: "invalid-value", path: "origin", problem: "‘\(origin)’ is no origin",
                expected: "original or reconstructed")
        }
        return SourceDocument(
            id: identifier, issuer: record["issuer"]?.string ?? "", origin: known, published: published,
            language: Language(rawValue: record["language"]?.string ?? "und"),
            title: record["title"]?.string ?? "",
            speaksFor: (record["speaks_for"]?.array ?? []).compactMap(\.string),
            standing: SourceStanding(rawValue: record["standing"]?.string ?? "") ?? .primary,
            fingerprint: text.map { TextFingerprint($0) } ?? .empty)
    }
}

/// Reads one document event.
struct DocumentEventReader {
    let text: ReadingText?
    let path: String

    func event(
        _ record: JSON, number: Int, document: String, quotes: inout [Span: String]
    ) throws(DocumentEventProblem) -> DocumentEvent {
        guard let type = record["type"]?.string, !type.isEmpty else {
            throw DocumentEventProblem(
                kind: "missing-member", path: path + ".type", problem: "the event has no type", expected: "a text")
        }
        let identifier = record["document_event_id"]?.string ?? "\(document)#\(number)"
        let fields = try fields(record, type: type)
        var mentions: [Mention] = []
        for (index, mention) in (record["mentions"]?.array ?? []).enumerated() {
            mentions.append(
                try self.mention(mention, fields: fields, name: "\(identifier).\(index)", quotes: &quotes))
        }
        if mentions.isEmpty {
            mentions = [
                Mention(
                    id: identifier + ".0", rule: "", span: Span(number, number), fields: fields, evidence: [],
                    derivation: Derivation(rule: ""))
            ]
        }
        return DocumentEvent(id: identifier, fields: fields, mentions: mentions)
    }

    private func invalid(_ member: String, _ value: String, _ expected: String) -> DocumentEventProblem {
        DocumentEventProblem(
            kind: "invalid-value", path: "\(path).\(member)", problem: "‘\(value)’ cannot stand here",
            expected: expected)
    }

    private func fields(_ record: JSON, type: String) throws(DocumentEventProblem) -> EventFields {
        var fields = EventFields(type: type, subtype: record["subtype"]?.string ?? "")
        if let status = record["status"]?.string {
            guard let known = EventStatus(rawValue: status) else {
                throw invalid(
                    "status", status, "one of " + EventStatus.allCases.map(\.rawValue).joined(separator: ", "))
            }
            fields.status = known
        }
        fields.title = record["title"]?.string
        fields.country = record["country"]?.string
        fields.place = record["place"]?.string
        fields.ordinal = record["ordinal"]?.int
        fields.series = record["series"]?.string
        fields.context = record["context"]?.string
        fields.amount = record["amount"]?.string ?? record["amount"]?.int.map(String.init)
        fields.currency = record["currency"]?.string
        try readDate(record, into: &fields)
        for (index, participant) in (record["participants"]?.array ?? []).enumerated() {
            guard let actor = participant["actor"]?.string ?? participant.string else {
                throw invalid("participants[\(index)]", participant.text, "an object with actor and role")
            }
            fields.participants.append(
                Participant(
                    actor: actor, role: participant["role"]?.string ?? "",
                    candidates: (participant["candidates"]?.array ?? []).compactMap(\.string)))
        }
        return fields
    }

    private func readDate(_ record: JSON, into fields: inout EventFields) throws(DocumentEventProblem) {
        func day(_ member: String) throws(DocumentEventProblem) -> CalendarDay? {
            guard let value = record[member]?.string else { return nil }
            guard let day = CalendarDay(iso: value) else { throw invalid(member, value, "YYYY-MM-DD or null") }
            return day
        }
        fields.edtf = record["edtf"]?.string
        let from = try day("from")
        let to = try day("to")
        if from != nil || to != nil {
            guard let interval = DayInterval(from: from, to: to) else {
                throw invalid("to", record["to"]?.string ?? "", "a day after from")
            }
            fields.interval = interval
        }
        guard let edtf = fields.edtf else { return }
        guard let read = EDTF.days(edtf) else { throw invalid("edtf", edtf, "an EDTF date") }
        fields.interval = fields.interval ?? read.interval
        fields.precision = record["date_precision"]?.string.flatMap { DatePrecision(rawValue: $0) } ?? read.precision
        fields.dateKind =
            record["date_kind"]?.string.flatMap { DateKind(rawValue: $0) }
            ?? (edtf.contains("/") && read.precision == .day ? .span : .point)
    }

    private func mention(
        _ record: JSON, fields: EventFields, name: String, quotes: inout [Span: String]
    ) throws(DocumentEventProblem) -> Mention {
        var evidence: [Evidence] = []
        for (index, item) in (record["evidence"]?.array ?? []).enumerated() {
            guard let field = item["field"]?.string.flatMap({ EventField(rawValue: $0) }) else {
                throw invalid(
                    "evidence[\(index)].field", item["field"]?.string ?? "",
                    "one of " + EventField.allCases.map(\.rawValue).joined(separator: ", "))
            }
            let span = span(item)
            if let quote = item["quote"]?.string { quotes[span] = quote }
            evidence.append(
                Evidence(
                    field: field, value: item["value"]?.string ?? item["value"]?.text ?? "",
                    role: item["role"]?.string ?? "", span: span))
        }
        return Mention(
            id: record["mention_id"]?.string ?? name, rule: record["rule"]?.string ?? "", span: span(record),
            fields: fields, evidence: evidence, derivation: Derivation(rule: record["rule"]?.string ?? ""))
    }

    private func span(_ record: JSON) -> Span {
        let start = max(0, record["start"]?.int ?? 0)
        let end = max(start, record["end"]?.int ?? start)
        guard let text else { return Span(start, end) }
        let from = text.byteOffset(ofScalar: start) ?? text.bytes.count
        return Span(from, max(from, text.byteOffset(ofScalar: end) ?? text.bytes.count))
    }
}
