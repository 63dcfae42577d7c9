/// What the corpus says of the paper's claims; the paper's own words are not shown.
struct ClaimsSection {
    private let rows: ReportRows

    init(_ rows: ReportRows) { self.rows = rows }

    var html: String {
        let claims = rows.contents.claims
        if claims.isEmpty { return "" }
        return totals(claims) + claims.map(claim).joined(separator: "\n")
    }

    private func totals(_ claims: [ClaimRow]) -> String {
        let body = ClosedList.verdicts.map { verdict in
            [
                mark(verdict), String(claims.filter { $0.verdict == verdict }.count),
                String(claims.filter { $0.verdictOnOriginals == verdict }.count),
            ]
        }
        return
            "<p>\(claims.count) claims. The verdict on original documents alone is the publishable one; the other also "
            + "counts <span class=\"reconstructed\">reconstructed</span> documents.</p>"
            + ReportElements.table(["verdict", "on all documents", "on originals alone"], body)
    }

    private func mark(_ verdict: String) -> String {
        let word = verdict.isEmpty ? "not checked" : verdict.replacing("_", with: " ")
        return "<span class=\"\(Markup.escaped(verdict))\">\(Markup.escaped(word))</span>"
    }

    private func claim(_ row: ClaimRow) -> String {
        let kind = row.subtype.isEmpty ? row.type : "\(row.type) (\(row.subtype))"
        let words = [
            row.page.map { "p. \($0)" } ?? "", row.edtf.isEmpty ? "undated" : row.edtf, kind, row.title,
            row.participants.map(rows.name).joined(separator: ", "), row.place,
        ].filter { !$0.isEmpty }
        let fields = rows.contents.claimFields.filter { $0.claimID == row.claimID }
        let events = rows.contents.claimEvents.filter { $0.claimID == row.claimID }
        let citations = rows.contents.citations.filter { $0.claimID == row.claimID }
        var html = "<details id=\"\(Markup.escaped(row.claimID))\"><summary>\(mark(row.verdict)) "
        html += "<span class=\"soft\">originals alone:</span> \(mark(row.verdictOnOriginals)) · "
        html += Markup.escaped(words.joined(separator: " · ")) + "</summary>"
        html += "<p class=\"soft\">code points \(row.start)–\(row.end) of the paper</p>"
        if !citations.isEmpty { html += "<p>Cites " + citations.map(citation).joined(separator: "; ") + "</p>" }
        for event in events {
            if let found = rows.events[event.eventID] {
                html += "<p><span class=\"soft\">\(event.relation)</span> \(ReportElements.event(found, in: rows))</p>"
            }
        }
        html += fields.map(field).joined(separator: "\n")
        return html + "</details>"
    }

    private func citation(_ row: CitationRow) -> String {
        let documents = row.documentIDs.map { id in
            "<code>\(Markup.escaped(id))</code> \(ReportElements.origin([rows.documents[id]?.origin ?? ""].filter { !$0.isEmpty }))"
        }
        let meant = documents.isEmpty ? "not in the corpus" : documents.joined(separator: " or ")
        let certainty = row.certainty.map { " (certainty \($0.cell))" } ?? ""
        return "\(Markup.escaped(row.citation)): \(meant)\(certainty)"
    }

    private func field(_ row: ClaimFieldRow) -> String {
        let quotes = row.evidenceIDs.prefix(4).compactMap { rows.evidence[$0] }
        return "<div><strong>\(row.field)</strong> claimed \(Markup.escaped(row.claimed)), "
            + "found \(row.found.isEmpty ? "nothing" : Markup.escaped(row.found.joined(separator: ", "))): "
            + "\(mark(row.verdict)), <span class=\"soft\">originals alone</span> \(mark(row.verdictOnOriginals))"
            + quotes.map { ReportElements.quote($0, in: rows) }.joined() + "</div>"
    }
}
