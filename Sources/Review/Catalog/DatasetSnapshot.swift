internal import Dataset
internal import Formats

/// A dataset, opened for looking up, with the groups its rows fall into in memory.
///
/// It belongs to one actor; a dataset that a run has replaced gets a new one.
final class DatasetSnapshot {
    let database: SQLiteDatabase
    /// Identifiers in the order of events.csv: an event's ordinal is its rowid less one.
    let events: [String]
    let ordinal: [String: Int]
    let eventFacets: FacetedList
    /// Rowids of conflicts.csv and the ordinals of their events.
    let conflicts: [(row: Int, event: Int)]
    let conflictFacets: FacetedList
    let claims: [ClaimItem]
    let claimFacets: FacetedList
    let documents: [NamedRow]
    let documentFacets: FacetedList
    /// The ordinal of the event that each row of evidence.csv belongs to, by rowid less one; -1 for none.
    let eventOfEvidence: [Int32]
    /// Names of actors by identifier.
    let names: [String: String]

    /// A claim as lists show it.
    struct ClaimItem {
        let row: NamedRow
        /// What a search looks into, folded.
        let words: String
        /// Ordinals.
        let events: [Int]
    }

    static let claimColumns = [
        "claim_id", "page", "char_start", "char_end", "type", "subtype", "title", "edtf", "date_start", "country",
        "place", "participants", "status", "citations", "verdict", "verdict_original", "differing_fields",
    ]
    static let documentColumns = [
        "document_id", "sha256", "path", "issuer", "origin", "citation_key", "title", "language", "published", "url",
        "media_type", "pages", "status", "error",
    ]

    init(path: String) throws(SQLiteFailure) {
        let database = try SQLiteDatabase(path: path, access: .readOnly)
        names = Dictionary(
            try database.rows(["actor_id", "name"], of: "actors").map { ($0.values[0].text, $0.values[1].text) },
            uniquingKeysWith: { first, _ in first })
        documents = try database.rows(Self.documentColumns, of: "documents", "ORDER BY rowid")
        documentFacets = Self.documentFacets(documents)

        let rows = try database.rows(
            ["event_id", "type", "status", "date_start", "date_end", "origin", "conflicts", "review"], of: "events",
            "ORDER BY rowid")
        events = rows.map { $0.values[0].text }
        let ordinal = Dictionary(events.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        self.ordinal = ordinal
        let issuers = try Self.issuers(in: database, ordinal: ordinal)
        eventFacets = Self.eventFacets(rows, issuers: issuers)
        (conflicts, conflictFacets) = try Self.conflicts(in: database, events: rows, ordinal: ordinal, issuers: issuers)
        (claims, claimFacets) = try Self.claims(in: database, ordinal: ordinal)
        eventOfEvidence = try database.prepare("SELECT event_id FROM evidence ORDER BY rowid").rows().map {
            Int32(ordinal[$0[0].text] ?? -1)
        }
        self.database = database
    }

    /// The issuers of the documents that tell each event, ascending.
    private static func issuers(
        in database: borrowing SQLiteDatabase, ordinal: [String: Int]
    ) throws(SQLiteFailure) -> [[String]] {
        var issuers = [[String]](repeating: [], count: ordinal.count)
        let told = try database.prepare(
            """
            SELECT m.event_id, d.issuer FROM mentions m JOIN documents d USING (document_id)
            WHERE m.event_id IS NOT NULL
            """
        ).rows()
        for row in told {
            guard let event = ordinal[row[0].text], !issuers[event].contains(row[1].text) else { continue }
            issuers[event].append(row[1].text)
        }
        return issuers.map { $0.sorted() }
    }

    func hasDocument(_ id: String) -> Bool { documents.contains { $0.values[0].text == id } }

    func document(_ id: String) -> NamedRow? { documents.first { $0.values[0].text == id } }

    static func year(_ row: NamedRow) -> String {
        let day = row["date_start"].text.isEmpty ? row["date_end"].text : row["date_start"].text
        return day.isEmpty ? "undated" : String(day.prefix(4))
    }

    /// In the order in which the groups of an ordered row of years, months or names are shown.
    private static func facet(_ name: String, _ values: [[String]]) -> FacetedList.Facet {
        var facet = FacetedList.Facet(name, groups: Set(values.joined()).sorted())
        for value in values { facet.append(value) }
        return facet
    }

    private static func eventFacets(_ rows: [NamedRow], issuers: [[String]]) -> FacetedList {
        FacetedList(
            count: rows.count,
            facets: [
                facet("type", rows.map { [$0["type"].text] }), facet("status", rows.map { [$0["status"].text] }),
                facet("issuer", issuers), facet("year", rows.map { [year($0)] }),
                facet("origin", rows.map { $0["origin"].text.listed }),
                facet("conflicts", rows.map { [$0["conflicts"].integer > 0 ? "with conflicts" : "without"] }),
            ])
    }

    private static func documentFacets(_ rows: [NamedRow]) -> FacetedList {
        let year = rows.map { [$0["published"].text.isEmpty ? "undated" : String($0["published"].text.prefix(4))] }
        return FacetedList(
            count: rows.count,
            facets: [
                facet("issuer", rows.map { [$0["issuer"].text] }), facet("origin", rows.map { [$0["origin"].text] }),
                facet("language", rows.map { [$0["language"].text] }), facet("year", year),
                facet("status", rows.map { [$0["status"].text] }),
            ])
    }

    private static func conflicts(
        in database: borrowing SQLiteDatabase, events: [NamedRow], ordinal: [String: Int], issuers: [[String]]
    ) throws(SQLiteFailure) -> ([(row: Int, event: Int)], FacetedList) {
        let rows = try database.prepare("SELECT rowid, event_id, field, kind FROM conflicts ORDER BY rowid").rows()
            .compactMap { row in ordinal[row[1].text].map { (row: row, event: $0) } }
        let facets = [
            facet("field", rows.map { [$0.row[2].text] }), facet("kind", rows.map { [$0.row[3].text] }),
            facet("type", rows.map { [events[$0.event]["type"].text] }),
            facet("issuer", rows.map { issuers[$0.event] }), facet("year", rows.map { [year(events[$0.event])] }),
            facet("origin", rows.map { events[$0.event]["origin"].text.listed }),
        ]
        return (
            rows.map { (row: $0.row[0].integer, event: $0.event) }, FacetedList(count: rows.count, facets: facets)
        )
    }

    private static func claims(
        in database: borrowing SQLiteDatabase, ordinal: [String: Int]
    ) throws(SQLiteFailure) -> ([ClaimItem], FacetedList) {
        var events: [String: [Int]] = [:]
        for row in try database.prepare("SELECT claim_id, event_id FROM claim_events ORDER BY rowid").rows() {
            if let event = ordinal[row[1].text] { events[row[0].text, default: []].append(event) }
        }
        let items = try database.rows(claimColumns, of: "claims", "ORDER BY rowid").map { row in
            let words = ["claim_id", "type", "subtype", "title", "participants", "place", "citations", "edtf"]
                .map { row[$0].text }.joined(separator: " ")
            return ClaimItem(
                row: row, words: FoldedWords.folded(words), events: events[row["claim_id"].text] ?? [])
        }
        let facets = [
            facet("verdict", items.map { [$0.row["verdict"].text] }),
            facet("verdict_original", items.map { [$0.row["verdict_original"].text] }),
            facet("type", items.map { [$0.row["type"].text] }),
            facet("year", items.map { [year($0.row)] }),
            facet("differing", items.map { $0.row["differing_fields"].text.listed }),
        ]
        return (items, FacetedList(count: items.count, facets: facets))
    }
}
