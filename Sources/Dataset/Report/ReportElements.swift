/// Pieces of HTML that several sections share.
enum ReportElements {
    /// Marks origins; a document or event of reconstructed origin never goes without.
    static func origin(_ origins: [String]) -> String {
        origins.map { "<span class=\"\(Markup.escaped($0))\">\(Markup.escaped($0))</span>" }.joined(separator: " ")
    }

    /// A quote among the words around it, with its document, page and origin.
    ///
    /// - Parameter isHome: whether links to the evidence lead here; a quote may stand in several places.
    static func quote(_ row: EvidenceRow, in rows: ReportRows, isHome: Bool = false) -> String {
        let document = rows.documents[row.documentID]
        var place = [document?.issuer ?? "", document?.published?.cell ?? "", document?.title ?? row.documentID]
        if !row.pages.isEmpty { place.append("p. " + pages(row)) }
        let basis = row.inferredFrom.isEmpty ? "" : " <span class=\"basis\">inferred</span>"
        let home = isHome ? " id=\"\(Markup.escaped(row.evidenceID))\"" : ""
        return "<blockquote\(home)>…\(Markup.escaped(row.prefix))<mark>"
            + "\(Markup.escaped(row.quote))</mark>\(Markup.escaped(row.suffix))…<footer>"
            + Markup.escaped(place.filter { !$0.isEmpty }.joined(separator: ", "))
            + " \(origin([row.origin]))\(basis) <code>\(Markup.escaped(row.documentID)):\(row.start)–\(row.end)</code>"
            + "</footer></blockquote>"
    }

    /// Printed labels where there are as many as pages, else page numbers counted from 1.
    private static func pages(_ row: EvidenceRow) -> String {
        (row.pageLabels.count == row.pages.count ? row.pageLabels : row.pages.map(String.init)).joined(separator: ", ")
    }

    static func event(_ row: EventRow, in rows: ReportRows) -> String {
        "<a href=\"#\(row.eventID)\">\(Markup.escaped(label(row, in: rows)))</a> \(origin(row.origin))"
    }

    /// Date, kind, name and participants in one line.
    static func label(_ row: EventRow, in rows: ReportRows) -> String {
        let kind = row.subtype.isEmpty ? row.type : "\(row.type) (\(row.subtype))"
        var words = [row.edtf.isEmpty ? "undated" : row.edtf, kind]
        if row.status != "occurred" { words.append(row.status) }
        if !row.title.isEmpty { words.append(row.title) }
        if !row.participants.isEmpty { words.append(row.participants.map(rows.name).joined(separator: ", ")) }
        if !row.place.isEmpty { words.append(row.place) }
        return words.joined(separator: " · ")
    }

    /// A number that opens to the events it counts.
    static func count(_ events: [EventRow], in rows: ReportRows) -> String {
        if events.isEmpty { return "<span class=\"none\">0</span>" }
        if !rows.showsQuotes { return String(events.count) }
        let items = events.map { "<li>\(event($0, in: rows))</li>" }.joined()
        return "<details class=\"count\"><summary>\(events.count)</summary><ol>\(items)</ol></details>"
    }

    static func table(_ header: [String], _ body: [[String]], style: String = "plain") -> String {
        let head = header.map { "<th scope=\"col\">\($0)</th>" }.joined()
        let lines = body.map { cells in "<tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>" }
        return
            "<div class=\"scroll\"><table class=\"\(style)\"><thead><tr>\(head)</tr></thead><tbody>\(lines.joined(separator: "\n"))"
            + "</tbody></table></div>\n"
    }
}
