/// Values that do not go together, both with their quotes.
struct ConflictsSection {
    private let rows: ReportRows

    init(_ rows: ReportRows) { self.rows = rows }

    func html(_ lists: inout ReportLists) -> String {
        let conflicts = rows.contents.conflicts
        if conflicts.isEmpty { return "<p>No telling contradicts another.</p>" }
        let kinds = ClosedList.conflictKinds.filter { kind in conflicts.contains { $0.kind == kind } }
        var body: [[String]] = []
        for field in ClosedList.eventFields {
            var cells = [field]
            for kind in kinds {
                let own = conflicts.enumerated().filter { $0.element.field == field && $0.element.kind == kind }
                if own.isEmpty {
                    cells.append("<span class=\"none\">0</span>")
                    continue
                }
                let address = lists.address(
                    own.map { "conflict-\($0.offset + 1)" }, on: .conflicts, "Conflicts of \(field), \(kind)",
                    in: "conflicts")
                cells.append("<a href=\"\(address)\">\(own.count)</a>")
            }
            if cells.dropFirst().contains(where: { !$0.contains("none") }) { body.append(cells) }
        }
        let all = lists
        return
            "<p><a href=\"#every-conflict\">\(conflicts.count) pairs</a> of values that do not go together. Nothing is settled in silence: what was kept and why stands "
            + "with both quotes.</p>"
            + ReportElements.table(["field"] + kinds, body)
            + "<h3 id=\"every-conflict\">Every conflict</h3>"
            + lists.shelf(
                .conflicts,
                conflicts.enumerated().map { conflict($0.element, number: $0.offset + 1, all) }
                    .joined(separator: "\n"))
    }

    private func summary(_ row: ConflictRow) -> String {
        "\(row.field) (\(row.kind)): \(ReportElements.shown(row.value)) or \(ReportElements.shown(row.otherValue)), "
            + "kept \(ReportElements.shown(row.kept))"
    }

    private func origin(_ row: ConflictRow) -> String { ReportElements.origin(rows.events[row.eventID]?.origin ?? []) }

    private func conflict(_ row: ConflictRow, number: Int, _ lists: ReportLists) -> String {
        let classes = lists.classes(of: "conflict-\(number)", on: .conflicts)
        let event = rows.events[row.eventID].map { ReportElements.event($0, in: rows) } ?? Markup.escaped(row.eventID)
        let quotes = [row.evidenceID, row.otherEvidenceID].compactMap { rows.evidence[$0] }
        return
            "<details id=\"conflict-\(number)\" class=\"\(classes)\"><summary>\(Markup.escaped(summary(row))) \(origin(row))</summary>"
            + "<p>\(event)</p><p>\(Markup.escaped(row.reason))</p>"
            + quotes.map { ReportElements.quote($0, in: rows) }.joined() + "</details>"
    }
}
