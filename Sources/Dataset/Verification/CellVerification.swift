internal import Formats

/// Whether every cell holds what its column allows.
enum CellVerification {
    static func faults(in contents: DatasetContents) -> [DatasetFault] {
        var faults: [DatasetFault] = []
        var tables: [any TableRows] = []
        contents.forEachTable { tables.append($0) }
        for table in tables { check(table, &faults) }
        return faults
    }

    private static func check(_ table: any TableRows, _ faults: inout [DatasetFault]) {
        let columns = table.schema.columns
        let patterns = columns.map { column in column.pattern.flatMap { try? Regex($0) } }
        let words = columns.map { column in column.allowed.map(Set.init) }
        let keys = table.schema.key.compactMap { name in columns.firstIndex { $0.name == name } }
        var seen: Set<[String]> = []
        for index in 0..<table.count {
            let cells = table.cells(index)
            let name = keys.isEmpty ? "row \(index + 1)" : keys.map { cells[$0] }.joined(separator: " ")
            func fault(_ column: String, _ problem: String) {
                faults.append(DatasetFault(table: table.schema.name, row: name, column: column, problem: problem))
            }
            for (position, column) in columns.enumerated() {
                let cell = cells[position]
                if cell.isEmpty {
                    if column.isRequired { fault(column.name, "is empty") }
                    continue
                }
                for value in column.type.isList ? Table.split(cell) : [cell] {
                    if let words = words[position], !words.contains(value) {
                        fault(column.name, "‘\(value)’ is none of the words allowed here")
                    }
                    if let pattern = patterns[position], (try? pattern.wholeMatch(in: value)) == nil {
                        fault(column.name, "‘\(value)’ does not have the shape \(column.pattern ?? "")")
                    }
                    if column.minimum != nil || column.maximum != nil, let number = Double(value),
                        number < Double(column.minimum ?? .min) || number > Double(column.maximum ?? .max)
                    {
                        fault(column.name, "\(value) is out of range")
                    }
                }
            }
            if !keys.isEmpty, !seen.insert(keys.map { cells[$0] }).inserted { fault("", "the key stands twice") }
        }
    }
}
