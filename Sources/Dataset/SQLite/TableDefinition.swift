/// The SQL that makes a table.
enum TableDefinition {
    static func sql(_ table: TableSchema) -> String {
        var parts = table.columns.map(column)
        if !table.key.isEmpty { parts.append("PRIMARY KEY (\(table.key.map(quoted).joined(separator: ", ")))") }
        for column in table.columns where !column.type.isList {
            guard let reference = column.reference else { continue }
            // Deferred, so that a row may refer to a later one of its own table.
            parts.append(
                "FOREIGN KEY (\(quoted(column.name))) REFERENCES \(quoted(reference.table)) "
                    + "(\(quoted(reference.column))) DEFERRABLE INITIALLY DEFERRED")
        }
        return "CREATE TABLE \(quoted(table.name)) (\n  \(parts.joined(separator: ",\n  "))\n)"
    }

    /// An index for every column that refers to another table, since SQLite makes none.
    static func indexes(_ table: TableSchema) -> [String] {
        table.columns.filter { $0.reference != nil && !$0.type.isList && table.key.first != $0.name }.map { column in
            "CREATE INDEX \(quoted("\(table.name)_\(column.name)")) ON \(quoted(table.name)) (\(quoted(column.name)))"
        }
    }

    private static func column(_ column: Column) -> String {
        let type =
            switch column.type {
            case .integer, .boolean: "INTEGER"
            case .number: "REAL"
            case .text, .day, .texts, .integers, .rectangles: "TEXT"
            }
        var sql = "\(quoted(column.name)) \(type)"
        if column.isRequired || column.type == .boolean { sql += " NOT NULL" }
        if let words = column.allowed, !column.type.isList {
            sql += " CHECK (\(quoted(column.name)) IN (\(words.map(literal).joined(separator: ", "))))"
        }
        if column.type == .boolean { sql += " CHECK (\(quoted(column.name)) IN (0, 1))" }
        if let minimum = column.minimum, !column.type.isList {
            sql += " CHECK (\(quoted(column.name)) >= \(minimum))"
        }
        if let maximum = column.maximum, !column.type.isList {
            sql += " CHECK (\(quoted(column.name)) <= \(maximum))"
        }
        return sql
    }

    static func quoted(_ name: String) -> String { "\"\(name)\"" }

    private static func literal(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }
}
