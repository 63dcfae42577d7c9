internal import Dataset
internal import Formats
internal import Reconciliation

extension ReviewDesk {
    static let eventColumns = [
        "event_id", "type", "subtype", "title", "status", "edtf", "date_start", "date_end", "date_precision",
        "date_kind", "country", "place", "ordinal", "series", "context", "amount", "currency", "participants", "period",
        "origin", "confidence", "documents", "sources", "attested_by", "mentions", "conflicts", "review",
    ]
    private static let mentionColumns = [
        "mention_id", "document_event_id", "event_id", "document_id", "type", "subtype", "status", "edtf", "rule",
        "char_start", "char_end",
    ]
    static let evidenceColumns = [
        "evidence_id", "event_id", "mention_id", "field", "value", "role", "agrees", "document_id", "origin",
        "char_start", "char_end", "quote", "prefix", "suffix", "pages", "page_labels", "rects", "path", "basis",
        "text_layer", "rule",
    ]

    /// One event with everything it rests on; an identifier that became another's is followed; a telling that a
    /// reviewer rejected is shown by its own identifier. Nil where nothing is called so.
    func event(_ id: String) throws -> JSON? {
        let snapshot = try snapshot()
        let index = try index()
        let identifier = try redirected(id, in: snapshot)
        let isEvent = snapshot.ordinal[identifier] != nil
        let mentions = try snapshot.database.rows(
            Self.mentionColumns, of: "mentions",
            "WHERE \(isEvent ? "event_id" : "document_event_id") = ? ORDER BY rowid", [.text(identifier)])
        guard !mentions.isEmpty else { return nil }
        var members: [JSON.Member] = [
            .init("id", .string(identifier)), .init("isEvent", .bool(isEvent)),
            .init("askedFor", .string(id)), .init("reviewer", .string(session.reviewer)),
        ]
        if let ordinal = snapshot.ordinal[identifier],
            let row = try snapshot.database.rows(
                Self.eventColumns, of: "events", "WHERE event_id = ?", [.text(identifier)]
            )
            .first
        {
            members.append(.init("row", .object(row.members)))
            members.append(.init("state", .string(index.stateOfEvent[ordinal] ?? "open")))
            let participants = try snapshot.database.rows(
                ["actor_id", "role", "evidence_ids"], of: "participants", "WHERE event_id = ? ORDER BY rowid",
                [.text(identifier)])
            members.append(.init("participants", .array(participants.map { .object($0.members) })))
            let conflicts = try snapshot.database.rows(
                ["field", "kind", "value", "evidence_id", "other_value", "other_evidence_id", "kept", "reason"],
                of: "conflicts", "WHERE event_id = ? ORDER BY rowid", [.text(identifier)])
            members.append(.init("conflicts", .array(conflicts.map { .object($0.members) })))
            members.append(.init("claims", .array(try claims(on: identifier, snapshot))))
            members.append(.init("similar", .array(try similar(to: ordinal, row: row, index, snapshot))))
        }
        var names: Set<String> = []
        var tellings: [JSON] = []
        var order: [String] = []
        var grouped: [String: [NamedRow]] = [:]
        for mention in mentions {
            let telling = mention["document_event_id"].text
            if grouped[telling] == nil { order.append(telling) }
            grouped[telling, default: []].append(mention)
        }
        var decisions: [Int] = []
        for telling in order {
            let told = grouped[telling] ?? []
            let document = told[0]["document_id"].text
            var evidence: [JSON] = []
            for mention in told {
                let id = mention["mention_id"].text
                decisions += index.byMention[id] ?? []
                for row in try snapshot.database.rows(
                    Self.evidenceColumns, of: "evidence", "WHERE mention_id = ? ORDER BY rowid", [.text(id)])
                {
                    evidence.append(evidenceJSON(row, snapshot))
                    decisions += index.byEvidence[row["evidence_id"].text] ?? []
                    if row["field"].text == "participant" { names.insert(row["value"].text) }
                }
            }
            tellings.append(
                .object([
                    .init("id", .string(telling)),
                    .init("document", snapshot.document(document).map(documentJSON) ?? .null),
                    .init("isRejected", .bool(told.allSatisfy { $0["event_id"].text.isEmpty })),
                    .init("mentions", .array(told.map { .object($0.members) })), .init("evidence", .array(evidence)),
                ]))
        }
        members.append(.init("tellings", .array(tellings)))
        members.append(
            .init("names", .object(names.sorted().map { .init($0, .string(snapshot.names[$0] ?? $0)) })))
        members.append(
            .init(
                "decisions",
                .array(Set(decisions).sorted().map { decisionRow(index.items[$0], snapshot) })))
        return .object(members)
    }

    func evidenceJSON(_ row: NamedRow, _ snapshot: DatasetSnapshot) -> JSON {
        let rectangles = row["rects"].text.listed.compactMap { PlacedRectangle(cell: $0) }.map { placed in
            let points = placed.points
            return JSON.array([
                .int(placed.page), .double(points.x0), .double(points.y0), .double(points.x1), .double(points.y1),
            ])
        }
        let basis = row["basis"].text
        let sources = basis.hasPrefix("inferred:") ? basis.dropFirst(9).split(separator: ",").map(String.init) : []
        return .object(
            row.columns.filter { !["rects", "basis", "pages", "page_labels"].contains($0) }
                .map { .init($0, row[$0].json) } + [
                    .init("rects", .array(rectangles)),
                    .init("pages", .array(row["pages"].text.listed.map { JSON(Int($0)) })),
                    .init("labels", .array(row["page_labels"].text.listed.map(JSON.string))),
                    .init("inferredFrom", .array(sources.map(JSON.string))),
                    .init("isSetAside", .bool(row["event_id"].text.isEmpty)),
                ])
    }

    private func redirected(_ id: String, in snapshot: DatasetSnapshot) throws -> String {
        if id.hasPrefix("mnt-") || id.hasPrefix("rev-") {
            let rows = try snapshot.database.prepare(
                "SELECT event_id, document_event_id FROM mentions WHERE mention_id = ?"
            ).rows([.text(id)])
            return rows.first.map { $0[0].text.isEmpty ? $0[1].text : $0[0].text } ?? id
        }
        if id.hasPrefix("evd-") {
            let rows = try snapshot.database.prepare(
                "SELECT m.event_id, m.document_event_id FROM evidence e JOIN mentions m USING (mention_id) "
                    + "WHERE e.evidence_id = ?"
            ).rows([.text(id)])
            return rows.first.map { $0[0].text.isEmpty ? $0[1].text : $0[0].text } ?? id
        }
        var identifier = id
        for _ in 0..<16 where snapshot.ordinal[identifier] == nil {
            let rows = try snapshot.database.prepare(
                "SELECT redirects_to FROM identifiers WHERE event_id = ? AND redirects_to IS NOT NULL"
            ).rows([.text(identifier)])
            guard let next = rows.first else { break }
            identifier = next[0].text
        }
        return identifier
    }

    private func claims(on event: String, _ snapshot: DatasetSnapshot) throws -> [JSON] {
        try snapshot.database.prepare(
            """
            SELECT c.claim_id, c.title, c.type, c.verdict, c.verdict_original, e.relation FROM claim_events e
            JOIN claims c USING (claim_id) WHERE e.event_id = ? ORDER BY c.rowid
            """
        ).rows([.text(event)]).map { row in
            .object(
                zip(["id", "title", "type", "verdict", "verdict_original", "relation"], row).map {
                    .init($0, $1.json)
                })
        }
    }

    /// Events of the same type near in time that share somebody: those a reviewer may find to be the same.
    private func similar(
        to ordinal: Int, row: NamedRow, _ index: DecisionIndex, _ snapshot: DatasetSnapshot
    ) throws -> [JSON] {
        let own = Set(row["participants"].text.listed)
        let near = try snapshot.database.prepare(
            Self.eventSelect + " WHERE rowid BETWEEN ? AND ? AND rowid <> ? AND type = ?"
        ).rows([
            .integer(ordinal + 1 - 200), .integer(ordinal + 1 + 200), .integer(ordinal + 1), .text(row["type"].text),
        ])
        let year = DatasetSnapshot.year(row)
        let scored = near.compactMap { other -> (score: Int, id: String, row: [SQLiteValue])? in
            let shared = own.intersection(other[8].text.listed).count
            let sameYear = other[5].text.hasPrefix(year) || other[5].text.isEmpty
            guard shared > 0, sameYear else { return nil }
            let exact = other[5].text == row["edtf"].text ? 3 : 0
            let place = !other[7].text.isEmpty && other[7].text == row["place"].text ? 2 : 0
            return (shared * 2 + exact + place, other[0].text, other)
        }
        return scored.sorted { ($1.score, $0.id) < ($0.score, $1.id) }.prefix(5).map { near in
            eventItem(
                near.row, state: snapshot.ordinal[near.id].flatMap { index.stateOfEvent[$0] } ?? "open", snapshot)
        }
    }

    /// A question of the ledger, what was said to it, and where it lies.
    func decisionRow(_ item: DecisionIndex.Item, _ snapshot: DatasetSnapshot) -> JSON {
        let votes = item.entry.votes + [item.entry.adjudication].compactMap { $0 }
        let (question, field): (String, String) =
            switch item.entry.question {
            case .telling: ("telling", "")
            case .evidence: ("evidence", votes.first { $0.evidence != nil }?.evidence?.field ?? "")
            case .field(_, let name): ("field", name)
            case .pair: ("pair", "")
            case .passage: ("passage", "")
            }
        let seen = votes.first
        let outcome: String =
            switch item.entry.outcome {
            case .settled(let review): review.word
            case .disputed: "disputed"
            case .open: "unsure"
            }
        return .object([
            .init("question", .string(question)), .init("field", .string(field)),
            .init("document", .string(item.place.document)), .init("mention", .string(item.place.mention)),
            .init("other", .string(item.place.other)), .init("evidence", .string(item.place.evidence)),
            .init("event", item.place.event >= 0 ? .string(snapshot.events[item.place.event]) : .null),
            .init("telling", JSON(telling(of: item.place.mention, snapshot))),
            .init("stale", .string(item.place.stale)), .init("outcome", .string(outcome)),
            .init("state", .string(DecisionIndex.state(of: item.entry))),
            .init("type", .string(seen?.target.type ?? "")),
            .init("quote", .string(seen?.evidence?.quote ?? seen?.target.quote ?? "")),
            .init("value", .string(seen?.evidence?.value ?? "")),
            .init("votes", .array(votes.map(voteJSON))),
        ])
    }

    private func telling(of mention: String, _ snapshot: DatasetSnapshot) -> String? {
        guard !mention.isEmpty,
            let rows = try? snapshot.database.prepare("SELECT document_event_id FROM mentions WHERE mention_id = ?")
                .rows([.text(mention)])
        else { return nil }
        return rows.first.map { $0[0].text }
    }

    private func voteJSON(_ review: Review) -> JSON {
        var value = ""
        switch review.decision {
        case .correct(_, let new): value = new
        case .missed(let fields):
            value = fields.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        default: break
        }
        return .object([
            .init("id", .string(review.id)), .init("reviewer", .string(review.reviewer)),
            .init("word", .string(review.word)), .init("value", .string(value)), .init("at", .string(review.at)),
            .init("note", .string(review.note)), .init("mine", .bool(review.reviewer == session.reviewer)),
            .init("adjudicates", .bool(review.adjudicates)),
        ])
    }
}
