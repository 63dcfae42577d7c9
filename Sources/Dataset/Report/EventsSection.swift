/// Every event by year, each with its fields and the quotes that say so.
struct EventsSection {
    private let rows: ReportRows
    private let lists: ReportLists

    /// Quotes shown for each value; the rest is in evidence.csv.
    private static let quotesShown = 2
    /// With more evidence than this each value is shown with one quote, so that the page stays below 5 MB.
    private static let evidenceShownTwice = 15_000

    /// - Parameter lists: those of all other sections.
    init(_ rows: ReportRows, _ lists: ReportLists) {
        self.rows = rows
        self.lists = lists
    }

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
            + lists.shelf(
                .events,
                years.map { year in
                    "<h3 id=\"year-\(year.name)\">\(year.name) <small>\(year.events.count) events</small></h3>\n"
                        + year.events.map(event).joined(separator: "\n")
                }.joined(separator: "\n"))
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
        let classes = lists.classes(of: row.eventID, on: .events)
        var html =
            "<details id=\"\(row.eventID)\"" + (classes.isEmpty ? "" : " class=\"\(classes)\"")
            + "><summary>\(Markup.escaped(ReportElements.label(row, in: rows))) "
        html += "\(ReportElements.origin(row.origin))</summary>"
        html +=
            "<p>" + facts.map { "<small>\($0.0)</small> \(Markup.escaped($0.1))" }.joined(separator: " · ")
        html += "</p>"
        if !roles.isEmpty { html += "<p>\(roles.joined(separator: "; "))</p>" }
        html += quotes(rows.byEvent.evidence(of: row.eventID))
        return html + "<p><code>\(row.eventID)</code></p></details>"
    }

    private func quotes(_ evidence: [EvidenceRow]) -> String {
        let times = rows.contents.evidenceCount > Self.evidenceShownTwice ? 1 : Self.quotesShown
        let passages = QuotedPassages(evidence).telling(times)
        return passages.shown.map { $0.html(in: rows, label: label) }.joined()
            + (passages.left > 0
                ? "<p class=\"soft\">and as much in \(passages.left) more passages: evidence.csv</p>" : "")
    }

    private func label(_ row: EvidenceRow) -> String {
        let value = row.role.isEmpty ? ReportElements.shown(row.value) : "\(rows.shortName(row.value)) (\(row.role))"
        return "\(row.field) \(Markup.escaped(value))"
            + (row.agrees ? "" : " <span class=\"contradicted\">not the value kept</span>")
    }
}
