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
        html += quotes(rows.byEvent.evidence(of: row.eventID))
        return html + "<p class=\"soft\"><code>\(row.eventID)</code></p></details>"
    }

    /// Values of one field with the quotes that say them.
    private struct Value {
        let field: String
        let value: String
        let agrees: Bool
        var rows: [EvidenceRow]

        /// Where its quotes stand: values read off the same words are shown above one quote.
        var places: [String] { rows.map { "\($0.documentID):\($0.start)-\($0.end)" } }
    }

    private func quotes(_ evidence: [EvidenceRow]) -> String {
        var values: [Value] = []
        for row in evidence {
            let words = row.role.isEmpty ? ReportElements.shown(row.value) : "\(rows.name(of: row.value)) (\(row.role))"
            if let place = values.firstIndex(where: { $0.field == row.field && $0.value == words }) {
                values[place].rows.append(row)
            } else {
                values.append(Value(field: row.field, value: words, agrees: row.agrees, rows: [row]))
            }
        }
        let order = ClosedList.eventFields
        values.sort {
            (order.firstIndex(of: $0.field) ?? 99, $0.agrees ? 0 : 1) < (
                order.firstIndex(of: $1.field) ?? 99, $1.agrees ? 0 : 1
            )
        }
        var groups: [(places: [String], values: [Value])] = []
        for value in values {
            if let place = groups.firstIndex(where: { $0.places == value.places }) {
                groups[place].values.append(value)
            } else {
                groups.append((value.places, [value]))
            }
        }
        return groups.map { html(of: $0.values) }.joined(separator: "\n")
    }

    private func html(of values: [Value]) -> String {
        let shown = values[0].rows
        let more = shown.count - Self.quotesShown
        let heads = values.enumerated().map { place, value in
            // The first value's evidence is at home in its quotes, the others' beside their names.
            let home = place == 0 ? "" : " id=\"\(Markup.escaped(value.rows[0].evidenceID))\""
            return "<strong\(home)>\(value.field)</strong> \(Markup.escaped(value.value))"
                + (value.agrees ? "" : " <span class=\"contradicted\">not the value kept</span>")
        }
        return "<div>\(heads.joined(separator: " · "))"
            + shown.prefix(Self.quotesShown).map { ReportElements.quote($0, in: rows, isHome: true) }.joined()
            + (more > 0 ? "<p class=\"soft\">and \(more) more in evidence.csv</p>" : "") + "</div>"
    }
}
