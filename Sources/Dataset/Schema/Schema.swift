/// All tables of a dataset: the one source of CSV headers, SQLite tables, Frictionless schemas, JSON Schemas and the codebook.
public enum Schema {
    /// In the order of DESIGN.md's table.
    public static let tables: [TableSchema] = [
        DocumentRow.table.schema, EventRow.table.schema, ParticipantRow.table.schema, ActorRow.table.schema,
        ActorNameRow.table.schema, AffiliationRow.table.schema, MentionRow.table.schema, EvidenceRow.table.schema,
        ConflictRow.table.schema, ClaimRow.table.schema, ClaimFieldRow.table.schema, ClaimEventRow.table.schema,
        CitationRow.table.schema, IdentifierRow.table.schema, CoverageRow.table.schema,
    ]

    /// Tables made of the others for readers of particular kinds; they stand in every dataset, and not in `dataset.sqlite`.
    public static let derived: [TableSchema] = [
        EventCitationRow.table.schema, MonadYearRow.table.schema, DyadYearRow.table.schema,
    ]

    public static func table(_ name: String) -> TableSchema? { tables.first { $0.name == name } }

    /// Tables such that each comes after the tables its columns refer to.
    public static let tablesByDependency: [TableSchema] = {
        var placed: [TableSchema] = []
        var waiting = tables
        while !waiting.isEmpty {
            let ready = waiting.filter { table in
                table.columns.allSatisfy { column in
                    guard let target = column.reference?.table, target != table.name, !column.type.isList else {
                        return true
                    }
                    return placed.contains { $0.name == target }
                }
            }
            precondition(!ready.isEmpty, "tables refer to each other in a circle")
            placed += ready
            waiting.removeAll { table in ready.contains { $0.name == table.name } }
        }
        return placed
    }()
}
