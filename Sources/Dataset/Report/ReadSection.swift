/// What was read and what not: the calendar, every document with what it tells, and those that failed.
struct ReadSection {
    private let rows: ReportRows

    init(_ rows: ReportRows) { self.rows = rows }

    func html(_ lists: inout ReportLists) -> String {
        CoverageCalendar(rows).html(&lists) + failures + documents(&lists)
    }

    private var failures: String {
        let failed = rows.contents.documents.filter { $0.status != "read" }
        if failed.isEmpty { return "<p>Every registered document was read.</p>" }
        return ReportElements.table(
            ["document", "origin", "status", "why"],
            failed.map {
                [
                    "<code>\(Markup.escaped($0.documentID))</code>", ReportElements.origin([$0.origin]), $0.status,
                    Markup.escaped($0.error),
                ]
            }, caption: "Documents that were not read: \(failed.count)")
    }

    private func documents(_ lists: inout ReportLists) -> String {
        let places = Dictionary(
            rows.contents.events.enumerated().map { ($1.eventID, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        var told: [String: Set<Int32>] = [:]
        for mention in rows.contents.mentions {
            if let place = places[mention.eventID] { told[mention.documentID, default: []].insert(place) }
        }
        let read = rows.contents.documents.filter { $0.status == "read" }
        let issuers = Set(read.map(\.issuer)).union(rows.contents.coverage.map(\.issuer)).sorted()
        var html = "<h3>Documents by issuer</h3>"
        for issuer in issuers {
            let own = read.filter { $0.issuer == issuer }.sorted {
                ($0.published?.cell ?? "9", $0.documentID) < ($1.published?.cell ?? "9", $1.documentID)
            }
            let name = rows.issuerName(issuer)
            html +=
                "<details class=\"issuer\" id=\"issuer-\(Markup.escaped(issuer))\"><summary><strong>\(Markup.escaped(name))</strong> "
            html += "<span class=\"soft\">\(own.count) read, "
            html += "\(own.filter { $0.origin != "original" }.count) reconstructed</span></summary>"
            html +=
                own.map { document($0, (told[$0.documentID] ?? []).sorted(), &lists) }.joined(separator: "\n")
                + "</details>\n"
        }
        return html
    }

    private func document(_ row: DocumentRow, _ events: [Int32], _ lists: inout ReportLists) -> String {
        let facts = [
            row.language, row.pages.map { "\($0) p." } ?? "", row.mediaType, row.rights, row.url,
        ].filter { !$0.isEmpty }.map(Markup.escaped).joined(separator: " · ")
        let title = row.title.isEmpty ? row.documentID : row.title
        return
            "<div class=\"document\" id=\"doc-\(Markup.escaped(row.documentID))\">\(row.published?.cell ?? "undated") "
            + "<cite>\(Markup.escaped(title))</cite> \(ReportElements.origin([row.origin])) tells "
            + "\(lists.count(events, "Told by \(title)", in: "doc-" + row.documentID)) events"
            + "<div class=\"soft\">\(facts) · <code>\(Markup.escaped(row.documentID))</code></div></div>"
    }
}
