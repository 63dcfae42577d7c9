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

    /// The event's columns; lists of rows stand where the table has their number.
    static func json(_ event: EventRow, _ rows: RowsByEvent) -> JSON {
        let nested: [(String, JSON)] = [
            ("participants", list(rows.participants[event.eventID])),
            ("mentions", list(rows.mentions[event.eventID])),
            ("evidence", list(rows.evidence[event.eventID])),
            ("conflicts", list(rows.conflicts[event.eventID])),
        ]
        var documents: [String] = []
        for mention in rows.mentions[event.eventID] ?? [] where !documents.contains(mention.documentID) {
            documents.append(mention.documentID)
        }
        var members = (EventRow.table.json(of: event).members ?? []).filter { member in
            member.key != "documents" && !nested.contains { $0.0 == member.key }
        }
        members.append(.init("documents", .array(documents.map(JSON.string))))
        members += nested.map { JSON.Member($0.0, $0.1) }
        return .object(members)
    }

    private static func list<Row: Record>(_ rows: [Row]?) -> JSON {
        .array(
            (rows ?? []).map { row in
                .object((Row.table.json(of: row).members ?? []).filter { $0.key != "event_id" })
            })
    }
}

/// Rows that belong to an event, by its identifier, each in its table's order.
struct RowsByEvent {
    let participants: [String: [ParticipantRow]]
    let mentions: [String: [MentionRow]]
    let evidence: [String: [EvidenceRow]]
    let conflicts: [String: [ConflictRow]]

    init(_ contents: DatasetContents) {
        participants = Dictionary(grouping: contents.participants, by: \.eventID)
        mentions = Dictionary(grouping: contents.mentions, by: \.eventID)
        evidence = Dictionary(grouping: contents.evidence, by: \.eventID)
        conflicts = Dictionary(grouping: contents.conflicts, by: \.eventID)
    }
}
