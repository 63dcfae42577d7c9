/// Every event by year, each with its fields and the quotes that say so.
struct EventsSection {
    private let rows: ReportRows

    /// Quotes shown for each value; the rest is in evidence.csv.
    private static let quotesShown = 2

    init(_ rows: ReportRows) { self.rows = rows }

    var html: String {
        let byYear = Dictionary(grouping: rows.contents.events) { event in
            (event.dateStart ?? event.dateEnd).map { String($0.cell.prefix(4)) } ?? "undated"
        }
        let years = byYear.sorted { $0.key < $1.key }.map { (name: $0.key, events: $0.value) }
        let note =
            rows.showsQuotes
            ? ""
            : "<p>More than \(ReportRows.eventsWithQuotes) events: their quotes are in <code>evidence.csv</code>.</p>"
        return note
            + years.map { year in
                "<h3 id=\"year-\(year.name)\">\(year.name) <small>\(year.events.count) events</small></h3>\n"
                    + year.events.map(event).joined(separator: "\n")
            }.joined(separator: "\n")
    }

    private func event(_ row: EventRow) -> String {
        guard rows.showsQuotes else {
            return "<p id=\"\(row.eventID)\">\(Markup.escaped(ReportElements.label(row, in: rows))) "
                + "\(ReportElements.origin(row.origin)) <code>\(row.eventID)</code></p>"
        }
        let facts = [
            ("status", row.status), ("date", row.edtf),
            ("place", [row.place, row.country].filter { !$0.isEmpty }.joined(separator: ", ")),
            ("series", row.series), ("ordinal", row.ordinal.map(String.init) ?? ""),
            ("context", ReportElements.shown(row.context)),
            ("amount", [row.amount, row.currency].filter { !$0.isEmpty }.joined(separator: " ")),
            ("PLOVER", row.plover), ("CAMEO", row.cameo), ("attested by", row.attestedBy),
            ("independent tellings", String(row.sources)), ("confidence", row.confidence?.cell ?? ""),
            ("review", row.review),
        ].filter { !$0.1.isEmpty }
        let roles = (rows.byEvent.participants[row.eventID] ?? []).map {
            Markup.escaped("\(rows.name(of: $0.actorID)) (\($0.role))")
        }
        var html = "<details id=\"\(row.eventID)\"><summary>\(Markup.escaped(ReportElements.label(row, in: rows))) "
        html += "\(ReportElements.origin(row.origin))</summary>"
        html +=
            "<p>" + facts.map { "<span class=\"soft\">\($0.0)</span> \(Markup.escaped($0.1))" }.joined(separator: " · ")
        html += "</p>"
        if !roles.isEmpty { html += "<p>\(roles.joined(separator: "; "))</p>" }
        html += quotes(rows.byEvent.evidence[row.eventID] ?? [])
        return html + "<p class=\"soft\"><code>\(row.eventID)</code></p></details>"
    }

    private func quotes(_ evidence: [EvidenceRow]) -> String {
        var groups: [(field: String, value: String, agrees: Bool, rows: [EvidenceRow])] = []
        for row in evidence {
            let value = row.role.isEmpty ? ReportElements.shown(row.value) : "\(rows.name(of: row.value)) (\(row.role))"
            if let place = groups.firstIndex(where: { $0.field == row.field && $0.value == value }) {
                groups[place].rows.append(row)
            } else {
                groups.append((row.field, value, row.agrees, [row]))
            }
        }
        let order = ClosedList.eventFields
        groups.sort {
            (order.firstIndex(of: $0.field) ?? 99, $0.agrees ? 0 : 1) < (
                order.firstIndex(of: $1.field) ?? 99, $1.agrees ? 0 : 1
            )
        }
        return groups.map { group in
            let more = group.rows.count - Self.quotesShown
            return "<div><strong>\(group.field)</strong> \(Markup.escaped(group.value))"
                + (group.agrees ? "" : " <span class=\"contradicted\">not the value kept</span>")
                + group.rows.prefix(Self.quotesShown).map { ReportElements.quote($0, in: rows, isHome: true) }.joined()
                + (more > 0 ? "<p class=\"soft\">and \(more) more in evidence.csv</p>" : "") + "</div>"
        }.joined(separator: "\n")
    }
}
