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
        let source = [document?.issuer ?? "", document?.published?.cell ?? ""].filter { !$0.isEmpty }.joined(
            separator: ", ")
        let pages = row.pages.isEmpty ? "" : ", p. " + Markup.escaped(Self.pages(row))
        let basis = row.inferredFrom.isEmpty ? "" : " <span class=\"basis\">inferred</span>"
        let home = isHome ? " id=\"\(Markup.escaped(row.evidenceID))\"" : ""
        return "<blockquote\(home)>\(words(row)) <footer><a href=\"#doc-\(Markup.escaped(row.documentID))\">"
            + "\(Markup.escaped(source.isEmpty ? row.documentID : source))</a>\(pages) \(origin([row.origin]))\(basis) "
            + "<code>\(Markup.escaped(row.documentID)):\(row.start)–\(row.end)</code></footer></blockquote>"
    }

    private static func words(_ row: EvidenceRow) -> String {
        if let withheld = Withheld(cell: row.quote) {
            return
                "<em>withheld: \(withheld.length) characters, SHA-256 <code>\(withheld.sha256.prefix(12))…</code></em>"
        }
        return "…\(Markup.escaped(row.prefix))<mark>\(Markup.escaped(row.quote))</mark>\(Markup.escaped(row.suffix))…"
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

    /// Date, kind and the name, or else the first participants.
    static func shortLabel(_ row: EventRow, in rows: ReportRows) -> String {
        let title = shown(row.title)
        let names = row.participants.prefix(3).map(rows.name).joined(separator: ", ")
        let more = row.participants.count > 3 ? " …" : ""
        return (start(of: row) + [title.isEmpty ? names + more : String(title.prefix(80))]).filter { !$0.isEmpty }
            .joined(
                separator: " · ")
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
