internal import Formats

/// Full-text search over the texts, events and quotes of a written dataset.
public struct Search: Sendable {
    private let path: String

    /// - Parameter folder: a dataset's folder.
    public init(folder: String) { path = folder + "/dataset.sqlite" }

    /// The hits for the words a person types, events first, then quotes, then passages of texts; at most `limit` of each.
    public func find(_ typed: String, limit: Int = 20) throws(DatasetError) -> [SearchHit] {
        guard let query = SearchIndex.query(typed) else { return [] }
        let database = try SQLiteConnection(path, .read)
        var hits: [SearchHit] = []
        try findEvents(query, limit, in: database, into: &hits)
        try findQuotes(query, limit, in: database, into: &hits)
        try findPassages(query, limit, in: database, into: &hits)
        return hits
    }

    private func findEvents(
        _ query: String, _ limit: Int, in database: borrowing SQLiteConnection, into hits: inout [SearchHit]
    ) throws(DatasetError) {
        let statement = try database.prepare(
            """
            SELECT e.event_id, e.origin, coalesce(e.edtf, 'undated'), e.type, e.subtype, e.title, e.participants
            FROM events_search s JOIN events e ON e.rowid = s.rowid
            WHERE events_search MATCH ? ORDER BY s.rank, e.rowid LIMIT ?
            """)
        try statement.bind(1, query)
        try statement.bind(2, limit)
        while try statement.step() {
            var words: [String] = []
            for column in 2...6 { words.append(statement.string(column)) }
            words.removeAll(where: \.isEmpty)
            hits.append(
                SearchHit(
                    kind: .event, id: statement.string(0), event: statement.string(0), document: "",
                    origin: statement.string(1), range: nil, excerpt: words.joined(separator: " · ")))
        }
    }

    private func findQuotes(
        _ query: String, _ limit: Int, in database: borrowing SQLiteConnection, into hits: inout [SearchHit]
    ) throws(DatasetError) {
        let statement = try database.prepare(
            """
            SELECT e.evidence_id, e.event_id, e.document_id, e.origin, e.char_start, e.char_end,
              coalesce(e.prefix, '') || e.quote || coalesce(e.suffix, '')
            FROM evidence_search s JOIN evidence e ON e.rowid = s.rowid
            WHERE evidence_search MATCH ? ORDER BY s.rank, e.rowid LIMIT ?
            """)
        try statement.bind(1, query)
        try statement.bind(2, limit)
        while try statement.step() {
            hits.append(
                SearchHit(
                    kind: .quote, id: statement.string(0), event: statement.string(1), document: statement.string(2),
                    origin: statement.string(3), range: statement.int(4)..<max(statement.int(4), statement.int(5)),
                    excerpt: Excerpt.oneLine(statement.string(6))))
        }
    }

    private func findPassages(
        _ query: String, _ limit: Int, in database: borrowing SQLiteConnection, into hits: inout [SearchHit]
    ) throws(DatasetError) {
        let statement = try database.prepare(
            """
            SELECT t.document_id, d.origin, highlight(texts_search, 0, char(1), char(2))
            FROM texts_search s JOIN texts t ON t.rowid = s.rowid JOIN documents d USING (document_id)
            WHERE texts_search MATCH ? ORDER BY s.rank, t.rowid LIMIT ?
            """)
        try statement.bind(1, query)
        try statement.bind(2, limit)
        while try statement.step() {
            for passage in Excerpt.passages(marked: statement.string(2)) {
                hits.append(
                    SearchHit(
                        kind: .text, id: statement.string(0), event: "", document: statement.string(0),
                        origin: statement.string(1), range: passage.range, excerpt: passage.excerpt))
            }
        }
    }
}
