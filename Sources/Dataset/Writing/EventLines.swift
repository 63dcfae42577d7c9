internal import Formats

/// `events.jsonl`: every event on one line with its participants, mentions, evidence and conflicts.
enum EventLines {
    static func write(_ contents: DatasetContents, to path: String) throws(DatasetError) {
        let rows = RowsByEvent(contents)
        var file = try OutputFile(creating: path)
        var line: [UInt8] = []
        for event in contents.events {
            line.removeAll(keepingCapacity: true)
            json(event, rows).write(into: &line)
            line.append(0x0A)
            try file.write(line)
        }
        try file.finish()
    }

    /// Columns of `events.csv` in whose place stand lists of what they count or name.
    static let nested = ["documents", "participants", "mentions", "conflicts"]

    /// The event's columns, its interval [from, to), and lists of what belongs to it.
    static func json(_ event: EventRow, _ rows: RowsByEvent) -> JSON {
        var members = (EventRow.table.json(of: event).members ?? []).filter { !nested.contains($0.key) }
        let mentions = rows.mentions[event.eventID] ?? []
        var documents: [String] = []
        for mention in mentions where !documents.contains(mention.documentID) { documents.append(mention.documentID) }
        members += [
            .init("from", event.dateStart.json), .init("to", event.dateEnd?.adding(days: 1).json ?? .null),
            .init("documents", .array(documents.map(JSON.string))),
            .init("participants", .array((rows.participants[event.eventID] ?? []).map(participant))),
            .init("mentions", list(mentions)), .init("evidence", list(rows.evidence(of: event.eventID))),
            .init("conflicts", list(rows.conflicts[event.eventID] ?? [])),
        ]
        return .object(members)
    }

    private static func participant(_ row: ParticipantRow) -> JSON {
        .object([
            .init("actor", .string(row.actorID)), .init("role", .string(row.role)),
            .init("evidence_ids", row.evidenceIDs.json),
        ])
    }

    private static func list<Row: Record>(_ rows: [Row]) -> JSON {
        .array(
            rows.map { row in
                .object((Row.table.json(of: row).members ?? []).filter { $0.key != "event_id" })
            })
    }
}

/// Rows that belong to an event, by its identifier, each in its table's order.
struct RowsByEvent {
    let participants: [String: [ParticipantRow]]
    let mentions: [String: [MentionRow]]
    private let evidence: [String: [EvidenceRow]]
    private let spool: DatasetSpool?
    let conflicts: [String: [ConflictRow]]

    init(_ contents: DatasetContents) {
        participants = Dictionary(grouping: contents.participants, by: \.eventID)
        mentions = Dictionary(grouping: contents.mentions, by: \.eventID)
        evidence = Dictionary(grouping: contents.evidence, by: \.eventID)
        spool = contents.spool
        conflicts = Dictionary(grouping: contents.conflicts, by: \.eventID)
    }

    func evidence(of event: String) -> [EvidenceRow] { spool?.rows(of: event) ?? evidence[event] ?? [] }
}
