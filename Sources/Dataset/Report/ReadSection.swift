/// What was read and what not: documents by issuer and year, and those that failed.
struct ReadSection {
    private let rows: ReportRows

    init(_ rows: ReportRows) { self.rows = rows }

    var html: String { calendar + failures + list }

    private struct Cell: Hashable {
        let issuer, year, origin: String
    }

    /// Issuers × years: how many documents were read; 0 where none was within the years the issuer is covered.
    private var calendar: String {
        var counts: [Cell: Int] = [:]
        for row in rows.contents.coverage {
            counts[Cell(issuer: row.issuer, year: String(row.month.prefix(4)), origin: row.origin), default: 0] +=
                row.documents
        }
        let dated = counts.keys.map(\.year).filter { $0 != "unda" }
        guard let first = dated.compactMap({ Int($0) }).min(), let last = dated.compactMap({ Int($0) }).max() else {
            return "<p>No dated document was read.</p>"
        }
        let years = (first...last).map(String.init)
        let issuers = Set(counts.keys.map(\.issuer)).sorted()
        let body = issuers.flatMap { issuer in
            ["original", "reconstructed"].compactMap { origin -> [String]? in
                guard counts.keys.contains(where: { $0.issuer == issuer && $0.origin == origin }) else { return nil }
                let numbers = years.map { year in
                    counts[Cell(issuer: issuer, year: year, origin: origin)].map {
                        $0 == 0 ? "<span class=\"none\">0</span>" : String($0)
                    } ?? ""
                }
                return [Markup.escaped(issuer), ReportElements.origin([origin])] + numbers
            }
        }
        return
            "<p>Documents read, by issuer and year of publication. An empty cell lies outside the years read of that "
            + "issuer; <span class=\"none\">0</span> lies within them. Months are in <code>coverage.csv</code>.</p>"
            + ReportElements.table(["issuer", "origin"] + years, body, style: "calendar")
    }

    private var failures: String {
        let failed = rows.contents.documents.filter { $0.status != "read" }
        if failed.isEmpty { return "<p>Every registered document was read.</p>" }
        return "<p>\(failed.count) documents were not read:</p>"
            + ReportElements.table(
                ["document", "origin", "", "why"],
                failed.map {
                    [
                        "<code>\(Markup.escaped($0.documentID))</code>", ReportElements.origin([$0.origin]), $0.status,
                        Markup.escaped($0.error),
                    ]
                })
    }

    private var list: String {
        let read = rows.contents.documents.filter { $0.status == "read" }
        let body = read.map { row in
            [
                "<code>\(Markup.escaped(row.documentID))</code>", ReportElements.origin([row.origin]),
                Markup.escaped(row.issuer), row.published?.cell ?? "", Markup.escaped(row.title),
                Markup.escaped(row.language),
            ]
        }
        return "<details><summary>All \(read.count) documents read</summary>"
            + ReportElements.table(["document", "origin", "issuer", "published", "title", "language"], body)
            + "</details>"
    }
}
