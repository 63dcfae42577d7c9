/// Compares the events of two datasets by their lasting identifiers.
struct EventComparison {
    let changes: [DatasetDifference.EventChange]

    /// Columns that count rows or rank events: a change of these alone follows from another.
    private static let derived: Set<String> = ["confidence", "documents", "mentions"]

    init(
        old: DatasetContents, new: DatasetContents, documents: [DatasetDifference.DocumentChange],
        environment: [DatasetDifference.CellChange], runs: (old: RunDescription, new: RunDescription)
    ) {
        let (before, after) = (ReportRows(old, run: runs.old), ReportRows(new, run: runs.new))
        let causes = ChangeCauses(old: before, new: after, documents: documents, environment: environment)
        changes = Pairing(old.events, new.events, by: \.eventID).pairs.compactMap { id, left, right in
            let rows = (before.byEvent.evidence(of: id), after.byEvent.evidence(of: id))
            let lost = Self.without(rows.0, rows.1)
            let gained = Self.without(rows.1, rows.0)
            let cells = Self.cells(left, right)
            let kind: DatasetDifference.EventChange.Kind =
                left == nil ? .gained : right == nil ? .lost : .changed
            if kind == .changed, cells.allSatisfy({ Self.derived.contains($0.column) }), lost.isEmpty, gained.isEmpty {
                return nil
            }
            let label =
                right.map { ReportElements.label($0, in: after) } ?? left.map { ReportElements.label($0, in: before) }
                ?? ""
            return DatasetDifference.EventChange(
                event: id, kind: kind, label: label, cells: kind == .changed ? cells : [], evidenceGained: gained,
                evidenceLost: lost, causes: causes.sentences(event: id))
        }
    }

    private static func without(_ rows: [EvidenceRow], _ others: [EvidenceRow]) -> [String] {
        let known = Set(others.map(\.evidenceID))
        return rows.map(\.evidenceID).filter { !known.contains($0) }
    }

    private static func cells(_ old: EventRow?, _ new: EventRow?) -> [DatasetDifference.CellChange] {
        guard let old, let new else { return [] }
        let columns = EventRow.table.schema.columns.map(\.name)
        return zip(columns, zip(EventRow.table.cells(of: old), EventRow.table.cells(of: new))).compactMap {
            name, cells in
            cells.0 == cells.1 ? nil : DatasetDifference.CellChange(column: name, old: cells.0, new: cells.1)
        }
    }
}
