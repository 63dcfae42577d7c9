internal import Dataset
internal import Formats
internal import Reconciliation

extension ReviewDesk {
    /// A stretch of a list, its length, and how many items each group has.
    func list(_ question: ListQuestion) throws -> JSON {
        let snapshot = try snapshot()
        let index = try index()
        switch question.kind {
        case .events: return try events(question, snapshot, index)
        case .conflicts: return try conflicts(question, snapshot, index)
        case .claims: return try claims(question, snapshot)
        case .documents: return try documents(question, snapshot)
        case .sample: return try sample(question)
        case .decisions: return plain(question, index.items.reversed().map { decisionRow($0, snapshot) })
        case .disputes:
            return plain(
                question,
                index.items.filter { $0.entry.outcome == .disputed }.map { decisionRow($0, snapshot) })
        case .stale:
            return plain(question, index.items.filter { !$0.place.stale.isEmpty }.map { decisionRow($0, snapshot) })
        }
    }

    private func events(
        _ question: ListQuestion, _ snapshot: DatasetSnapshot, _ index: DecisionIndex
    ) throws -> JSON {
        var list = snapshot.eventFacets
        let reviews =
            eventReviews ?? reviewFacet(count: list.count) { index.stateOfEvent[$0] ?? "open" }
        eventReviews = reviews
        list.facets.append(reviews)
        let key = question.withoutStretch
        let answer: FacetedList.Answer
        if let answered, answered.question == key {
            answer = answered.answer
        } else {
            answer = list.answer(question.wanted, among: try matching(question.words, in: snapshot))
            answered = (key, answer)
        }
        let shown = answer.items.dropFirst(question.offset).prefix(question.limit)
        let statement = try snapshot.database.prepare(Self.eventSelect + " WHERE rowid = ?")
        let rows = try shown.map { event in
            eventItem(
                try statement.rows([.integer(event + 1)]).first ?? [], state: index.stateOfEvent[event] ?? "open",
                snapshot)
        }
        return Self.answer(question, total: answer.items.count, all: list.count, rows: rows, counts: answer.counts)
    }

    static let eventSelect =
        "SELECT event_id, type, subtype, title, status, edtf, country, place, participants, origin, documents, "
        + "conflicts, review FROM events"

    func eventItem(_ row: [SQLiteValue], state: String, _ snapshot: DatasetSnapshot) -> JSON {
        guard row.count == 13 else { return .null }
        let people = row[8].text.listed
        return .object([
            .init("id", row[0].json), .init("type", row[1].json), .init("subtype", row[2].json),
            .init("title", row[3].json), .init("status", row[4].json), .init("edtf", row[5].json),
            .init("country", row[6].json), .init("place", row[7].json),
            .init("who", .array(people.prefix(6).map { .string(snapshot.names[$0] ?? $0) })),
            .init("whoCount", .int(people.count)), .init("origin", .array(row[9].text.listed.map(JSON.string))),
            .init("documents", row[10].json), .init("conflicts", row[11].json), .init("applied", row[12].json),
            .init("state", .string(state)),
        ])
    }

    private func conflicts(
        _ question: ListQuestion, _ snapshot: DatasetSnapshot, _ index: DecisionIndex
    ) throws -> JSON {
        var list = snapshot.conflictFacets
        let items = snapshot.conflicts
        list.facets.append(reviewFacet(count: list.count) { index.stateOfEvent[items[$0].event] ?? "open" })
        let events = try matching(question.words, in: snapshot)
        let answer = list.answer(question.wanted, among: events.map { events in items.map { events[$0.event] } })
        let columns = ["field", "kind", "value", "other_value", "kept", "reason"]
        let select = try snapshot.database.prepare(
            "SELECT \(columns.joined(separator: ", ")) FROM conflicts WHERE rowid = ?")
        let event = try snapshot.database.prepare(Self.eventSelect + " WHERE rowid = ?")
        let rows = try answer.items.dropFirst(question.offset).prefix(question.limit).map { item in
            let values = try select.rows([.integer(items[item].row)]).first ?? []
            let told = eventItem(
                try event.rows([.integer(items[item].event + 1)]).first ?? [],
                state: index.stateOfEvent[items[item].event] ?? "open", snapshot)
            return JSON.object(NamedRow(columns: columns, values: values).members + [.init("event", told)])
        }
        return Self.answer(question, total: answer.items.count, all: list.count, rows: rows, counts: answer.counts)
    }

    private func claims(_ question: ListQuestion, _ snapshot: DatasetSnapshot) throws -> JSON {
        let among =
            question.words.isEmpty
            ? nil : snapshot.claims.map { FoldedWords.allStand(question.words, in: $0.words) }
        let answer = snapshot.claimFacets.answer(question.wanted, among: among)
        let rows = answer.items.dropFirst(question.offset).prefix(question.limit).map { item in
            claimItem(snapshot.claims[item], snapshot)
        }
        return Self.answer(
            question, total: answer.items.count, all: snapshot.claims.count, rows: rows, counts: answer.counts)
    }

    func claimItem(_ item: DatasetSnapshot.ClaimItem, _ snapshot: DatasetSnapshot) -> JSON {
        let row = item.row
        return .object(
            ["type", "subtype", "title", "edtf", "page", "status", "verdict", "verdict_original", "country", "place"]
                .map { .init($0, row[$0].json) } + [
                    .init("id", row["claim_id"].json),
                    .init(
                        "who", .array(row["participants"].text.listed.map { .string(snapshot.names[$0] ?? $0) })),
                    .init("differing", .array(row["differing_fields"].text.listed.map(JSON.string))),
                    .init("events", .int(item.events.count)),
                ])
    }

    private func documents(_ question: ListQuestion, _ snapshot: DatasetSnapshot) throws -> JSON {
        var among: [Bool]?
        if !question.words.isEmpty {
            var hits: Set<String> = []
            if let query = SearchIndex.query(question.words) {
                let rows = try snapshot.database.prepare(
                    "SELECT t.document_id FROM texts_search s JOIN texts t ON t.rowid = s.rowid "
                        + "WHERE texts_search MATCH ?"
                ).rows([.text(query)])
                hits = Set(rows.map { $0[0].text })
            }
            among = snapshot.documents.map { row in
                hits.contains(row["document_id"].text)
                    || FoldedWords.allStand(
                        question.words, in: FoldedWords.folded(row["document_id"].text + " " + row["title"].text))
            }
        }
        let answer = snapshot.documentFacets.answer(question.wanted, among: among)
        let rows = answer.items.dropFirst(question.offset).prefix(question.limit).map { item in
            documentJSON(snapshot.documents[item])
        }
        return Self.answer(
            question, total: answer.items.count, all: snapshot.documents.count, rows: rows, counts: answer.counts)
    }

    func documentJSON(_ row: NamedRow) -> JSON {
        .object(
            row.columns.filter { $0 != "document_id" && $0 != "path" }.map { .init($0, row[$0].json) } + [
                .init("id", row["document_id"].json),
                .init("isPDF", .bool(row["media_type"].text == "application/pdf")),
            ])
    }

    /// Events whose own words or quotes match; nil where nothing is asked.
    private func matching(_ words: String, in snapshot: DatasetSnapshot) throws -> [Bool]? {
        let typed = words.split(separator: " ").joined(separator: " ")
        guard !typed.isEmpty else { return nil }
        if let found, found.query == typed { return found.events }
        var events = [Bool](repeating: false, count: snapshot.events.count)
        if typed.hasPrefix("evt-") {
            if let event = snapshot.ordinal[typed] { events[event] = true }
        } else if let query = SearchIndex.query(typed.hasSuffix("\"") || typed.hasSuffix("*") ? typed : typed + "*") {
            for row in try Self.hits("events_search", query, in: snapshot) { events[row - 1] = true }
            for row in try Self.hits("evidence_search", query, in: snapshot) {
                let event = Int(snapshot.eventOfEvidence[row - 1])
                if event >= 0 { events[event] = true }
            }
        }
        found = (typed, events)
        return events
    }

    /// Rowids of what matches; asked for as one text, since a word may stand in every quote.
    private static func hits(_ table: String, _ query: String, in snapshot: DatasetSnapshot) throws -> [Int] {
        let rows = try snapshot.database.prepare(
            "SELECT group_concat(rowid) FROM \(table) WHERE \(table) MATCH ?"
        ).rows([.text(query)])
        var hits: [Int] = []
        var number = 0
        for byte in (rows.first?[0].text ?? "").utf8 {
            if byte == 0x2C {
                hits.append(number)
                number = 0
            } else {
                number = number * 10 + Int(byte) - 0x30
            }
        }
        if number > 0 { hits.append(number) }
        return hits
    }

    private func reviewFacet(count: Int, state: (Int) -> String) -> FacetedList.Facet {
        var facet = FacetedList.Facet("review", groups: DecisionIndex.states)
        for item in 0..<count { facet.append(CollectionOfOne(state(item))) }
        return facet
    }

    /// A list without groups.
    private func plain(_ question: ListQuestion, _ rows: [JSON]) -> JSON {
        let folded =
            question.words.isEmpty
            ? rows : rows.filter { FoldedWords.allStand(question.words, in: FoldedWords.folded($0.text)) }
        return Self.answer(
            question, total: folded.count, all: rows.count,
            rows: Array(folded.dropFirst(question.offset).prefix(question.limit)), counts: [])
    }

    static func answer(
        _ question: ListQuestion, total: Int, all: Int, rows: [JSON],
        counts: [(facet: String, groups: [(name: String, count: Int)])]
    ) -> JSON {
        .object([
            .init("kind", .string(question.kind.rawValue)), .init("offset", .int(question.offset)),
            .init("total", .int(total)), .init("all", .int(all)), .init("rows", .array(rows)),
            .init(
                "facets",
                .array(
                    counts.map { facet in
                        .object([
                            .init("name", .string(facet.facet)),
                            .init(
                                "groups",
                                .array(
                                    facet.groups.filter { $0.count > 0 }.map {
                                        .array([.string($0.name), .int($0.count)])
                                    })),
                        ])
                    })),
        ])
    }
}
