internal import Claims
internal import Dataset
internal import Documents
internal import Formats
internal import Reconciliation

extension ReviewDesk {
    /// A claim, field by field, with the quotes on both sides; nil where none is called so.
    func claim(_ id: String) throws -> JSON? {
        let snapshot = try snapshot()
        let index = try index()
        guard let item = snapshot.claims.first(where: { $0.row["claim_id"].text == id }) else { return nil }
        let fields = try snapshot.database.rows(
            ["field", "claimed", "found", "verdict", "verdict_original", "evidence_ids"], of: "claim_fields",
            "WHERE claim_id = ? ORDER BY rowid", [.text(id)])
        let evidence = try snapshot.database.prepare(
            "SELECT \(Self.evidenceColumns.map { "\"\($0)\"" }.joined(separator: ", ")) FROM evidence "
                + "WHERE evidence_id = ?")
        var names: Set<String> = Set(item.row["participants"].text.listed)
        let told: [JSON] = try fields.map { field in
            let quotes = try field["evidence_ids"].text.listed.prefix(24).compactMap { id in
                try evidence.rows([.text(id)]).first.map {
                    evidenceJSON(NamedRow(columns: Self.evidenceColumns, values: $0), snapshot)
                }
            }
            if field["field"].text == "participant" {
                for value in [field["claimed"].text] + field["found"].text.listed {
                    names.insert(String(value.prefix { $0 != ":" }))
                }
            }
            return .object(
                ["field", "claimed", "verdict", "verdict_original"].map { .init($0, field[$0].json) } + [
                    .init("found", .array(field["found"].text.listed.map(JSON.string))),
                    .init("evidence", .array(quotes)),
                ])
        }
        let select = try snapshot.database.prepare(Self.eventSelect + " WHERE rowid = ?")
        let events: [JSON] = try item.events.map { event in
            eventItem(
                try select.rows([.integer(event + 1)]).first ?? [], state: index.stateOfEvent[event] ?? "open",
                snapshot)
        }
        let citations = try snapshot.database.rows(
            ["citation", "issuer", "year", "locator", "document_ids", "certainty"], of: "citations",
            "WHERE claim_id = ? ORDER BY rowid", [.text(id)])
        return .object([
            .init("id", .string(id)), .init("row", .object(item.row.members)), .init("fields", .array(told)),
            .init("events", .array(events)), .init("citations", .array(citations.map { .object($0.members) })),
            .init("names", .object(names.sorted().map { .init($0, .string(snapshot.names[$0] ?? $0)) })),
            .init("paper", try paperWords(id, snapshot)),
        ])
    }

    /// The paper's own words, where the study has registered a copy in which they stand; null where not.
    private func paperWords(_ id: String, _ snapshot: DatasetSnapshot) throws -> JSON {
        guard let claim = papers[id], snapshot.hasDocument(claim.paper),
            let row = try snapshot.database.prepare("SELECT text FROM texts WHERE document_id = ?").rows([
                .text(claim.paper)
            ]).first
        else { return .null }
        let text = ReadingText(row[0].text)
        guard ClaimIdentity.holds(claim, in: text), let from = text.byteOffset(ofScalar: claim.start),
            let to = text.byteOffset(ofScalar: claim.end)
        else { return .null }
        return .object([
            .init("document", .string(claim.paper)), .init("start", .int(claim.start)), .init("end", .int(claim.end)),
            .init("quote", .string(text.string(Span(from, to)))),
        ])
    }

    /// A document with all the evidence in it; nil where none is called so.
    func document(_ id: String) throws -> JSON? {
        let snapshot = try snapshot()
        let index = try index()
        guard let row = snapshot.document(id) else { return nil }
        let evidence = try snapshot.database.rows(
            Self.evidenceColumns, of: "evidence", "WHERE document_id = ? AND field = 'type' ORDER BY rowid LIMIT 2000",
            [.text(id)])
        let passages = index.items.filter { item in
            if case ReviewQuestion.passage(_) = item.entry.question { item.place.document == id } else { false }
        }
        let length = try snapshot.database.prepare("SELECT length(text) FROM texts WHERE document_id = ?").rows([
            .text(id)
        ]).first?[0].integer
        return .object([
            .init("document", documentJSON(row)), .init("length", JSON(length)),
            .init("evidence", .array(evidence.map { evidenceJSON($0, snapshot) })),
            .init("decisions", .array(passages.map { decisionRow($0, snapshot) })),
        ])
    }

    /// A stretch of a document's text by code points, at most 20,000; nil where the dataset has no such text.
    func text(of id: String, from: Int, to: Int) throws -> JSON? {
        let start = max(0, from)
        let count = min(20_000, max(0, to - start))
        let rows = try snapshot().database.prepare(
            "SELECT substr(text, ?, ?), length(text) FROM texts WHERE document_id = ?"
        ).rows([.integer(start + 1), .integer(count), .text(id)])
        return rows.first.map { row in
            .object([.init("from", .int(start)), .init("text", row[0].json), .init("length", row[1].json)])
        }
    }

    /// Where a document's file lies and what its bytes were when it was read.
    func file(of id: String) throws -> (path: String, sha256: String)? {
        guard let row = try snapshot().document(id), !StudyFolder.leaves(row["path"].text) else { return nil }
        return (session.study.location(of: row["path"].text), row["sha256"].text)
    }
}
