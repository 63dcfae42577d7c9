internal import Dataset
internal import Formats

extension SQLiteValue {
    /// A text; empty for null and other values.
    var text: String { if case .text(let text) = self { text } else { "" } }

    /// An integer; 0 for null and other values.
    var integer: Int { if case .integer(let value) = self { value } else { 0 } }

    var json: JSON {
        switch self {
        case .null: .null
        case .integer(let value): .int(value)
        case .real(let value): .double(value)
        case .text(let value): .string(value)
        case .blob: .null
        }
    }
}

extension String {
    /// Values of a cell that holds several.
    var listed: [String] {
        guard contains("\\") else { return split(separator: "|").map(String.init) }
        var values: [String] = [""]
        var isEscaped = false
        for scalar in unicodeScalars {
            if isEscaped {
                values[values.count - 1].unicodeScalars.append(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == "|" {
                values.append("")
            } else {
                values[values.count - 1].unicodeScalars.append(scalar)
            }
        }
        return values.filter { !$0.isEmpty }
    }
}

/// A row as an object, members named by columns.
struct NamedRow {
    let columns: [String]
    let values: [SQLiteValue]

    subscript(_ column: String) -> SQLiteValue {
        columns.firstIndex(of: column).map { values[$0] } ?? .null
    }

    var members: [JSON.Member] { zip(columns, values).map { JSON.Member($0, $1.json) } }
}

extension SQLiteDatabase {
    /// Rows of a table: `SELECT columns FROM table rest`.
    func rows(
        _ columns: [String], of table: String, _ rest: String = "", _ parameters: [SQLiteValue] = []
    ) throws(SQLiteFailure) -> [NamedRow] {
        let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        return try prepare("SELECT \(names) FROM \"\(table)\" \(rest)").rows(parameters).map {
            NamedRow(columns: columns, values: $0)
        }
    }
}
