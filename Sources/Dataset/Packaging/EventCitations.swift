internal import Formats

/// The documents that tell each event, as citations to the page.
struct EventCitations {
    private let contents: DatasetContents
    private let run: RunDescription
    private let names: [String: String]

    init(_ contents: DatasetContents, _ run: RunDescription) {
        self.contents = contents
        self.run = run
        names = Dictionary(
            contents.actors.map { ($0.actorID, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    var rows: [EventCitationRow] {
        let documents = Dictionary(
            contents.documents.map { ($0.documentID, $0) }, uniquingKeysWith: { first, _ in first })
        let evidence = RowsByEvent(contents)
        return contents.events.flatMap { event -> [EventCitationRow] in
            let own = Dictionary(grouping: evidence.evidence(of: event.eventID), by: \.documentID)
            let ranked = own.compactMap { id, rows in documents[id].map { (document: $0, rows: rows) } }.sorted {
                rank($0.document, $0.rows) < rank($1.document, $1.rows)
            }
            return ranked.enumerated().map { place, telling in
                row(event, telling.document, telling.rows, rank: place + 1)
            }
        }
    }

    private func rank(_ document: DocumentRow, _ rows: [EvidenceRow]) -> (Int, Int, String, String) {
        let fields = Set(rows.filter(\.agrees).map(\.field))
        return (
            document.origin == "original" ? 0 : 1, -fields.count, document.published?.iso ?? "9999",
            document.documentID
        )
    }

    private func row(
        _ event: EventRow, _ document: DocumentRow, _ evidence: [EvidenceRow], rank: Int
    ) -> EventCitationRow {
        var row = EventCitationRow()
        row.eventID = event.eventID
        row.rank = rank
        row.documentID = document.documentID
        row.issuer = document.issuer
        let stated = run.terms(of: document.issuer).name
        row.issuerName = stated.isEmpty ? names[document.issuer] ?? "" : stated
        row.title = document.title
        row.published = document.published
        row.url = document.url
        row.sha256 = document.sha256
        row.origin = document.origin
        var labels: [Int: String] = [:]
        for quote in evidence where quote.pageLabels.count == quote.pages.count {
            for (page, label) in zip(quote.pages, quote.pageLabels) { labels[page] = label }
        }
        row.pages = Set(evidence.flatMap(\.pages)).sorted()
        let printed = row.pages.compactMap { labels[$0] }
        row.pageLabels = printed.count == row.pages.count ? printed : []
        row.citation = Self.citation(row)
        return row
    }

    /// `Ministry of Foreign Affairs, “Title”, 2014-07-03, p. 3, https://… [reconstructed]`
    static func citation(_ row: EventCitationRow) -> String {
        var parts = [row.issuerName.isEmpty ? row.issuer : row.issuerName]
        parts.append(row.title.isEmpty ? row.documentID : "“\(row.title)”")
        parts.append(row.published?.iso ?? "n.d.")
        let pages = row.pageLabels.isEmpty ? row.pages.map(String.init) : row.pageLabels
        if !pages.isEmpty { parts.append((pages.count == 1 ? "p. " : "pp. ") + pages.joined(separator: ", ")) }
        if !row.url.isEmpty { parts.append(row.url) }
        return parts.joined(separator: ", ") + (row.origin == "original" ? "" : " [\(row.origin)]")
    }
}
