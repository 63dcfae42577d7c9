/// What the corpus says of the paper's claims, with quotes; the paper's own words only where the user registered the paper.
struct ClaimsSection {
    private let rows: ReportRows
    private let fields: [String: [ClaimFieldRow]]
    private let events: [String: [ClaimEventRow]]
    private let citations: [String: [CitationRow]]

    /// Quotes shown for a field of a claim.
    private static let quotesShown = 2

    init(_ rows: ReportRows) {
        self.rows = rows
        fields = Dictionary(grouping: rows.contents.claimFields, by: \.claimID)
        events = Dictionary(grouping: rows.contents.claimEvents, by: \.claimID)
        citations = Dictionary(grouping: rows.contents.citations, by: \.claimID)
    }

    func html(_ lists: inout ReportLists) -> String {
        let claims = rows.contents.claims
        if claims.isEmpty { return "" }
        let totals = totals(claims, &lists) + OmissionsSection(rows).html(&lists)
        let all = lists
        return totals + "<h3 id=\"every-claim\">Every claim</h3>"
            + lists.shelf(.claims, claims.map { claim($0, all) }.joined(separator: "\n"))
    }

    private func totals(_ claims: [ClaimRow], _ lists: inout ReportLists) -> String {
        var addresses: [String: String] = [:]
        var body: [[String]] = []
        for verdict in ClosedList.verdicts {
            var cells = [mark(verdict) + "<br><span class=\"soft\">\(Self.meaning(verdict))</span>"]
            for (place, path) in [\ClaimRow.verdict, \.verdictOnOriginals].enumerated() {
                let own = claims.filter { $0[keyPath: path] == verdict }
                if own.isEmpty {
                    cells.append("<span class=\"none\">0</span>")
                    continue
                }
                let words =
                    verdict.replacing("_", with: " ") + (place == 0 ? ", on all documents" : ", on originals alone")
                let address = lists.address(own.map(\.claimID), on: .claims, "Claims " + words, in: "claims")
                addresses["\(verdict)-\(place)"] = address
                cells.append("<a href=\"\(address)\">\(own.count)</a>")
            }
            body.append(cells)
        }
        return
            "<p id=\"verdicts\"><a href=\"#every-claim\">\(claims.count) claims</a>. The verdict on original documents alone is the publishable one; the other also "
            + "counts <span class=\"reconstructed\">reconstructed</span> documents. "
            + (rows.paper == nil
                ? "The paper’s own words are not shown: no copy of it is registered in the study."
                : "The paper’s own words stand beside the documents’.") + "</p>"
            + VerdictPlot(claims: claims).html(addresses)
            + ReportElements.table(["verdict", "on all documents", "on originals alone"], body)
    }

    private static func meaning(_ verdict: String) -> String {
        switch verdict {
        case "supported": "the documents attest what is claimed"
        case "partial": "part of it is attested, nothing contradicts it"
        case "contradicted": "documents say otherwise"
        case "disputed": "the documents disagree among themselves"
        case "unsupported": "documents that could speak were read and are silent"
        case "uncovered": "nothing of that body and time was read"
        case "not_checkable": "no document could bear it out or refute it"
        default: ""
        }
    }

    private func mark(_ verdict: String) -> String {
        let word = verdict.isEmpty ? "not checked" : verdict.replacing("_", with: " ")
        return "<span class=\"\(Markup.escaped(verdict))\">\(Markup.escaped(word))</span>"
    }

    private func label(_ row: ClaimRow) -> String {
        let kind = row.subtype.isEmpty ? row.type : "\(row.type) (\(row.subtype))"
        return [
            row.page.map { "p. \($0)" } ?? "", row.edtf.isEmpty ? "undated" : row.edtf, kind, row.title,
            row.title.isEmpty ? row.participants.map(rows.name).joined(separator: ", ") : "", row.place,
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Origins of the events the verdict rests on.
    private func origins(of row: ClaimRow) -> String {
        let found = (events[row.claimID] ?? []).compactMap { rows.events[$0.eventID] }.flatMap(\.origin)
        return ReportElements.origin(Set(found).sorted())
    }

    private func claim(_ row: ClaimRow, _ lists: ReportLists) -> String {
        let classes = (["claim", lists.classes(of: row.claimID, on: .claims)]).filter { !$0.isEmpty }
        var html =
            "<details class=\"\(classes.joined(separator: " "))\" id=\"\(Markup.escaped(row.claimID))\"><summary>\(mark(row.verdict)) "
        html += "<span class=\"soft\">originals alone:</span> \(mark(row.verdictOnOriginals)) · "
        html += Markup.escaped(label(row)) + " \(origins(of: row))</summary>"
        html +=
            "<p class=\"soft\">\(Markup.escaped(row.participants.map(rows.name).joined(separator: ", "))) · code points "
        html += "\(row.start)–\(row.end) of the paper · <code>\(Markup.escaped(row.claimID))</code></p>"
        if let words = rows.paperWords(row) {
            html +=
                "<blockquote class=\"paper\"><mark>\(Markup.escaped(words))</mark> <footer>the paper</footer></blockquote>"
        }
        let cited = citations[row.claimID] ?? []
        if !cited.isEmpty { html += "<p>Cites " + cited.map(citation).joined(separator: "; ") + "</p>" }
        for event in events[row.claimID] ?? [] {
            if let found = rows.events[event.eventID] {
                html += "<p><span class=\"soft\">\(event.relation)</span> \(ReportElements.event(found, in: rows))</p>"
            }
        }
        let own = fields[row.claimID] ?? []
        return html + own.map(field).joined(separator: "\n") + quotes(own) + "</details>"
    }

    private func citation(_ row: CitationRow) -> String {
        let documents = row.documentIDs.prefix(3).map { id in
            let known = rows.documents[id]
            let name = "<code>\(Markup.escaped(id))</code>"
            return (known?.status == "read" ? "<a href=\"#doc-\(Markup.escaped(id))\">\(name)</a> " : name + " ")
                + ReportElements.origin([known?.origin ?? ""].filter { !$0.isEmpty })
        }
        let more = row.documentIDs.count > 3 ? " and \(row.documentIDs.count - 3) more" : ""
        let meant = documents.isEmpty ? "not in the corpus" : documents.joined(separator: " or ") + more
        let certainty = row.certainty.map { " (certainty \($0.cell))" } ?? ""
        return "\(Markup.escaped(row.citation)): \(meant)\(certainty)"
    }

    private func field(_ row: ClaimFieldRow) -> String {
        "<div><strong>\(row.field)</strong> claimed \(Markup.escaped(row.claimed)), "
            + "found \(row.found.isEmpty ? "nothing" : Markup.escaped(row.found.map(ReportElements.shown).joined(separator: ", "))): "
            + "\(mark(row.verdict)), <small>originals alone</small> \(mark(row.verdictOnOriginals))</div>"
    }

    /// The documents' words on all fields, each passage once.
    private func quotes(_ fields: [ClaimFieldRow]) -> String {
        var seen: Set<String> = []
        let evidence = fields.flatMap { $0.evidenceIDs.prefix(Self.quotesShown) }.filter { seen.insert($0).inserted }
        return QuotedPassages(evidence.compactMap { rows.evidence[$0] }).passages.map { passage in
            passage.html(in: rows) { "\($0.field) \(Markup.escaped(ReportElements.shown($0.value)))" }
        }.joined()
    }
}
