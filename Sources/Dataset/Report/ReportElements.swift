/// Pieces of HTML that several sections share.
enum ReportElements {
    /// Marks origins; a document or event of reconstructed origin never goes without.
    static func origin(_ origins: [String]) -> String {
        // The shortest marks of HTML: they stand thousands of times.
        origins.map { $0 == "reconstructed" ? "<i>reconstructed</i>" : "<b>\(Markup.escaped($0))</b>" }
            .joined(separator: " ")
    }

    /// Where quotes of one document stand: issuer and day as a link to it, pages, code points, origin.
    static func source(_ quotes: [EvidenceRow], in rows: ReportRows) -> String {
        let document = rows.documents[quotes[0].documentID]
        let source = [document?.issuer ?? "", document?.published?.cell ?? ""].filter { !$0.isEmpty }.joined(
            separator: ", ")
        var pages: [String] = []
        for page in quotes.map(Self.pages) where !page.isEmpty && !pages.contains(page) { pages.append(page) }
        let end = quotes.map(\.end).max() ?? 0
        return "<a href=\"#doc-\(Markup.escaped(quotes[0].documentID))\">"
            + "\(Markup.escaped(source.isEmpty ? quotes[0].documentID : source))</a>"
            + (pages.isEmpty ? "" : ", p. " + Markup.escaped(pages.joined(separator: ", ")))
            + ", \(quotes[0].start)–\(end) \(origin([quotes[0].origin]))"
    }

    /// A quote among the words around it, with its document, page and origin.
    static func quote(_ row: EvidenceRow, in rows: ReportRows) -> String {
        let basis = row.inferredFrom.isEmpty ? "" : " <b class=\"basis\">inferred</b>"
        let words =
            Withheld(cell: row.quote) == nil
            ? "…\(Markup.escaped(row.prefix))<mark>\(Markup.escaped(row.quote))</mark>\(Markup.escaped(row.suffix))…"
            : withheld(row)
        return "<blockquote>\(words) <footer>\(source([row], in: rows))\(basis)</footer></blockquote>"
    }

    /// That a quote may not be shown, and how it can be checked all the same.
    static func withheld(_ row: EvidenceRow) -> String {
        guard let withheld = Withheld(cell: row.quote) else { return "" }
        return "<em>withheld: \(withheld.length) characters, SHA-256 <code>\(withheld.sha256.prefix(12))…</code></em>"
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
        (start(of: row) + [
            shown(row.title), row.participants.map(rows.name).joined(separator: ", "), row.place,
        ]).filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private static func start(of row: EventRow) -> [String] {
        [
            row.edtf.isEmpty ? "undated" : row.edtf, row.subtype.isEmpty ? row.type : "\(row.type) (\(row.subtype))",
            row.status == "occurred" ? "" : row.status,
        ]
    }

    /// Words, or that they are withheld.
    static func shown(_ words: String) -> String { Withheld(cell: words) == nil ? words : "(title withheld)" }

    static func table(
        _ header: [String], _ body: [[String]], style: String = "plain", caption: String = ""
    ) -> String {
        let head = header.map { $0.isEmpty ? "<td></td>" : "<th scope=\"col\">\($0)</th>" }.joined()
        let lines = body.map { cells in
            "<tr>"
                + cells.enumerated().map { place, cell in
                    place == 0 ? "<th scope=\"row\">\(cell)</th>" : "<td>\(cell)</td>"
                }.joined() + "</tr>"
        }
        let title = caption.isEmpty ? "" : "<caption>\(caption)</caption>"
        return
            "<div class=\"scroll\" tabindex=\"0\"><table class=\"\(style)\">\(title)<thead><tr>\(head)</tr></thead><tbody>"
            + lines.joined(separator: "\n") + "</tbody></table></div>\n"
    }

    /// A plot with its words for those who do not see it.
    static func figure(_ svg: String, caption: String) -> String {
        "<figure><div class=\"scroll\" tabindex=\"0\">\(svg)</div><figcaption>\(caption)</figcaption></figure>\n"
    }
}
