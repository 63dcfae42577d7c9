internal import Formats

/// Whether everything a row refers to stands in its table.
enum ReferenceVerification {
    static func faults(in contents: DatasetContents) -> [DatasetFault] {
        var tables: [any TableRows] = []
        contents.forEachTable { tables.append($0) }
        var known: [String: Set<String>] = [:]
        for table in tables {
            for target in targets(of: table.schema) {
                guard let place = table.schema.columns.firstIndex(where: { $0.name == target }) else { continue }
                known["\(table.schema.name).\(target)"] = Set((0..<table.count).map { table.cells($0)[place] })
            }
        }
        var faults: [DatasetFault] = []
        for table in tables {
            let referring = table.schema.columns.enumerated().filter { $0.element.reference != nil }
            guard !referring.isEmpty else { continue }
            for index in 0..<table.count {
                let cells = table.cells(index)
                for (place, column) in referring where !cells[place].isEmpty {
                    guard let target = column.reference else { continue }
                    let allowed = known["\(target.table).\(target.column)"] ?? []
                    for value in column.type.isList ? Table.split(cells[place]) : [cells[place]]
                    where !allowed.contains(value) {
                        faults.append(
                            DatasetFault(
                                table: table.schema.name, row: cells[0], column: column.name,
                                problem: "‘\(value)’ does not stand in \(target.table).\(target.column)"))
                    }
                }
            }
        }
        return faults + inferences(contents)
    }

    /// Columns of a table that other tables refer to.
    private static func targets(of table: TableSchema) -> Set<String> {
        var names: Set<String> = []
        for other in Schema.tables {
            for column in other.columns where column.reference?.table == table.name {
                if let name = column.reference?.column { names.insert(name) }
            }
        }
        return names
    }

    private static func inferences(_ contents: DatasetContents) -> [DatasetFault] {
        let ids = Set(contents.evidence.map(\.evidenceID))
        var faults: [DatasetFault] = []
        for row in contents.evidence {
            for id in row.inferredFrom where !ids.contains(id) || id == row.evidenceID {
                faults.append(
                    DatasetFault(
                        table: "evidence", row: row.evidenceID, column: "basis",
                        problem: id == row.evidenceID
                            ? "inferred from itself" : "inferred from unknown evidence ‘\(id)’"))
            }
        }
        return faults
    }
}
