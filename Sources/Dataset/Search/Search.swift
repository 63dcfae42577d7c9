internal import Formats

/// Full-text search over the texts, events and quotes of a written dataset.
public struct Search: Sendable {
    private let path: String

    /// - Parameter folder: a dataset's folder.
    public init(folder: String) { path = folder + "/dataset.sqlite" }

    /// The hits for the words a person types, events first, then quotes, then passages of texts; at most `limit` of each.
    public func find(_ typed: String, limit: Int = 20) throws(DatasetError) -> [SearchHit] {
        guard let query = SearchIndex.query(typed) else { return [] }
        do {
            let database = try SQLiteDatabase(path: path, access: .readOnly)
            let parameters: [SQLiteValue] = [.text(query), .integer(limit)]
            return try events(parameters, in: database) + quotes(parameters, in: database)
                + passages(parameters, in: database)
        } catch {
            throw .sqlite(error)
        }
    }

    private func events(
        _ parameters: [SQLiteValue], in database: borrowing SQLiteDatabase
    ) throws(SQLiteFailure) -> [SearchHit] {
        let statement = try database.prepare(
            """
            SELECT e.event_id, e.origin, coalesce(e.edtf, 'undated'), e.type, e.subtype, e.title, e.participants
            FROM events_search s JOIN events e ON e.rowid = s.rowid
            WHERE events_search MATCH ? ORDER BY s.rank, e.rowid LIMIT ?
            """)
        return try statement.rows(parameters).map { row in
            SearchHit(
                kind: .event, id: row[0].text, event: row[0].text, document: "", origin: row[1].text, range: nil,
                excerpt: row[2...].map(\.text).filter { !$0.isEmpty }.joined(separator: " · "))
        }
    }

    private func quotes(
        _ parameters: [SQLiteValue], in database: borrowing SQLiteDatabase
    ) throws(SQLiteFailure) -> [SearchHit] {
        let statement = try database.prepare(
            """
            SELECT e.evidence_id, e.event_id, e.document_id, e.origin, e.char_start, e.char_end,
              coalesce(e.prefix, '') || e.quote || coalesce(e.suffix, '')
            FROM evidence_search s JOIN evidence e ON e.rowid = s.rowid
            WHERE evidence_search MATCH ? ORDER BY s.rank, e.rowid LIMIT ?
            """)
        return try statement.rows(parameters).map { row in
            SearchHit(
                kind: .quote, id: row[0].text, event: row[1].text, document: row[2].text, origin: row[3].text,
                range: row[4].integer..<max(row[4].integer, row[5].integer), excerpt: Excerpt.oneLine(row[6].text))
        }
    }

    private func passages(
        _ parameters: [SQLiteValue], in database: borrowing SQLiteDatabase
    ) throws(SQLiteFailure) -> [SearchHit] {
        let statement = try database.prepare(
            """
            SELECT t.document_id, d.origin, highlight(texts_search, 0, char(1), char(2))
            FROM texts_search s JOIN texts t ON t.rowid = s.rowid JOIN documents d USING (document_id)
            WHERE texts_search MATCH ? ORDER BY s.rank, t.rowid LIMIT ?
            """)
        return try statement.rows(parameters).flatMap { row in
            Excerpt.passages(marked: row[2].text).map { passage in
                SearchHit(
                    kind: .text, id: row[0].text, event: "", document: row[0].text, origin: row[1].text,
                    range: passage.range, excerpt: passage.excerpt)
            }
        }
    }
}

extension SQLiteValue {
    /// A text; empty for null and other values.
    fileprivate var text: String { if case .text(let text) = self { text } else { "" } }

    /// An integer; 0 for null and other values.
    fileprivate var integer: Int { if case .integer(let value) = self { value } else { 0 } }
}
