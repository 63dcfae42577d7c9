/// Values that do not go together, both with their quotes.
struct ConflictsSection {
    private let rows: ReportRows

    init(_ rows: ReportRows) { self.rows = rows }

    var html: String {
        let conflicts = rows.contents.conflicts
        if conflicts.isEmpty { return "<p>No telling contradicts another.</p>" }
        let kinds = ClosedList.conflictKinds.map { kind in
            [kind, String(conflicts.filter { $0.kind == kind }.count)]
        }
        return ReportElements.table(["kind", "conflicts"], kinds) + conflicts.map(conflict).joined(separator: "\n")
    }

    private func conflict(_ row: ConflictRow) -> String {
        let event = rows.events[row.eventID].map { ReportElements.event($0, in: rows) } ?? Markup.escaped(row.eventID)
        let quotes = [row.evidenceID, row.otherEvidenceID].compactMap { rows.evidence[$0] }
        return "<details><summary><strong>\(row.field)</strong> (\(row.kind)): \(Markup.escaped(row.value)) or "
            + "\(Markup.escaped(row.otherValue)), kept \(Markup.escaped(row.kept))</summary>"
            + "<p>\(event)</p><p>\(Markup.escaped(row.reason))</p>"
            + quotes.map { ReportElements.quote($0, in: rows) }.joined() + "</details>"
    }
}
