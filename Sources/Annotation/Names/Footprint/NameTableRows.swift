import Formats

/// The rows of a study's name tables as they were loaded once, so that two states of the tables can be told apart.
public struct NameTableRows: Sendable, Hashable {
    /// One row: its table's kind and the cells that are not empty.
    struct Row: Hashable, Sendable {
        /// `actors`, `names`, `affiliations` or `series`.
        let kind: String
        /// Columns and cells, each column followed by its cell.
        let cells: [String]

        subscript(_ column: String) -> String {
            var position = 0
            while position < cells.count {
                if cells[position] == column { return cells[position + 1] }
                position += 2
            }
            return ""
        }

        /// The row in a few words, for people.
        var words: String {
            switch kind {
            case "names": "the name ‘\(self["name"])’ of \(self["actor_id"])"
            case "affiliations": "\(self["subject"]) \(self["relation"]) \(self["object"])"
            case "series": "the series \(self["series_id"])"
            default: "the actor \(self["actor_id"])"
            }
        }
    }

    /// In the order in which the tables are loaded, which decides between names spelled alike.
    let rows: [Row]

    private static let kinds = ["actors", "affiliations", "names", "series"]

    /// Reads tables that are known to be without mistakes.
    public static func read(files: [String]) -> NameTableRows {
        var rows: [Row] = []
        for file in files {
            let name = file.split(separator: "/").last ?? ""
            guard let kind = kinds.first(where: { name.hasPrefix($0) }) else { continue }
            // Which columns a table may have is the loader's to say.
            var faults: [Fault] = []
            let table = Table(path: file, required: [], optional: [], faults: &faults)
            for row in table.rows {
                var cells: [String] = []
                for column in table.columns where !row[column].isEmpty { cells += [column, row[column]] }
                rows.append(Row(kind: kind, cells: cells))
            }
        }
        return NameTableRows(rows: rows)
    }

    init(rows: [Row]) { self.rows = rows }

    /// The rows as bytes, for a store.
    public var encoded: [UInt8] {
        var bytes: [UInt8] = []
        for row in rows {
            bytes += row.kind.utf8
            for cell in row.cells {
                bytes.append(0x1F)
                bytes += cell.utf8
            }
            bytes.append(0x1E)
        }
        return bytes
    }

    public init(encoded bytes: [UInt8]) {
        rows = bytes.split(separator: 0x1E).map { line in
            let parts = line.split(separator: 0x1F, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            return Row(kind: parts[0], cells: Array(parts[1...]))
        }
    }
}
