import FoundationEssentials

/// A tab-separated table people write: UTF-8, a header row, `#` comment lines and blank lines skipped.
///
/// A cell holds no tab; `\t`, `\n` and `\\` stand for a tab, a line end and a backslash.
public struct Table: Sendable {
    public let file: String
    public let columns: [String]
    public let rows: [Row]

    /// One row, which knows its line for faults.
    public struct Row: Sendable {
        public let file: String
        public let line: Int
        let index: [String: Int]
        let cells: [String]
        /// The table's bytes and where in them the row stands.
        let bytes: [UInt8]
        let range: Range<Int>

        /// The cell under a column; empty where the row is short or the table has no such column.
        public subscript(_ column: String) -> String {
            guard let position = index[column], position < cells.count else { return "" }
            return cells[position]
        }

        /// Cells that hold several values, separated by `|` (`\|` is a literal one); empty values left out.
        public func list(_ column: String) -> [String] { Table.split(self[column]) }

        /// A fault at this row's cell.
        public func fault(_ column: String, _ problem: String, expected: String) -> Fault {
            Fault(
                file: file, line: line, column: Table.column(ofCell: index[column] ?? 0, in: bytes, range),
                problem: problem, expected: expected)
        }
    }

    /// Reads a table, reporting every malformed line into `faults` and keeping the rest.
    ///
    /// - Parameters:
    ///   - required: columns the header must name.
    ///   - optional: further columns it may name; any other is a fault.
    public init(path: String, required: [String], optional: [String], faults: inout [Fault]) {
        var text = ""
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            faults.append(Fault(file: path, problem: "cannot be read as UTF-8 text", expected: "a tab-separated table"))
        }
        self.init(text: text, file: path, required: required, optional: optional, faults: &faults)
    }

    public init(text: String, file: String, required: [String], optional: [String], faults: inout [Fault]) {
        self.file = file
        var columns: [String]?
        var index: [String: Int] = [:]
        var rows: [Row] = []
        var number = 0
        let bytes = Array(text.utf8)
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start <= bytes.count {
            number += 1
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            defer { start = end + 1 }
            var line = start..<end
            if let last = line.last, bytes[last] == 0x0D { line = start..<last }
            if line.isEmpty || bytes[line.lowerBound] == 0x23
                || line.allSatisfy({ bytes[$0] == 0x20 || bytes[$0] == 0x09 })
            {
                continue
            }
            let cells = Self.cells(bytes, line)
            guard let header = columns else {
                for (position, name) in cells.enumerated() {
                    let column = Self.column(ofCell: position, in: bytes, line)
                    if index[name] != nil {
                        faults.append(
                            Fault(
                                file: file, line: number, column: column, problem: "column ‘\(name)’ stands twice",
                                expected: "each column once"))
                    } else if !required.contains(name), !optional.contains(name) {
                        faults.append(
                            Fault(
                                file: file, line: number, column: column, problem: "unknown column ‘\(name)’",
                                expected: "one of \((required + optional).joined(separator: ", "))"))
                    }
                    index[name] = position
                }
                for name in required where index[name] == nil {
                    faults.append(
                        Fault(
                            file: file, line: number, problem: "column ‘\(name)’ is missing",
                            expected: "a header with \(required.joined(separator: ", ")), separated by tabs"))
                }
                columns = cells
                continue
            }
            if cells.count > header.count {
                faults.append(
                    Fault(
                        file: file, line: number, column: Self.column(ofCell: header.count, in: bytes, line),
                        problem: "\(cells.count) cells in a table of \(header.count) columns",
                        expected: "no more cells than the header has"))
                continue
            }
            rows.append(Row(file: file, line: number, index: index, cells: cells, bytes: bytes, range: line))
        }
        if columns == nil, !text.isEmpty {
            faults.append(
                Fault(file: file, line: 1, problem: "no header row", expected: required.joined(separator: "\t")))
        }
        self.columns = columns ?? []
        self.rows = rows
    }

    /// The values of a cell that holds several.
    public static func split(_ cell: String) -> [String] {
        guard cell.utf8.contains(0x7C) else { return cell.isEmpty ? [] : [cell] }
        var values: [String] = []
        var value = ""
        var escaped = false
        for character in cell.unicodeScalars {
            if escaped {
                if character != "|" { value.unicodeScalars.append("\\") }
                value.unicodeScalars.append(character)
                escaped = false
            } else if character == "\\" {
                escaped = true
            } else if character == "|" {
                values.append(value)
                value = ""
            } else {
                value.unicodeScalars.append(character)
            }
        }
        if escaped { value += "\\" }
        values.append(value)
        return values.filter { !$0.isEmpty }
    }

    /// One cell for several values, the inverse of `split`.
    public static func join(_ values: some Sequence<String>) -> String {
        values.map { $0.replacing("|", with: "\\|") }.joined(separator: "|")
    }

    /// A cell as it is written: tabs, line ends and backslashes escaped.
    public static func escaped(_ cell: String) -> String {
        guard cell.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x5C }) else { return cell }
        return cell.replacing("\\", with: "\\\\").replacing("\t", with: "\\t").replacing("\n", with: "\\n")
    }

    /// The cells of a line, blanks at their ends left out.
    private static func cells(_ bytes: [UInt8], _ line: Range<Int>) -> [String] {
        var cells: [String] = []
        var start = line.lowerBound
        while true {
            var end = start
            var escaped = false
            while end < line.upperBound, bytes[end] != 0x09 {
                if bytes[end] == 0x5C { escaped = true }
                end += 1
            }
            var first = start
            var past = end
            while first < past, bytes[first] == 0x20 { first += 1 }
            while first < past, bytes[past - 1] == 0x20 { past -= 1 }
            let cell = String(decoding: bytes[first..<past], as: UTF8.self)
            cells.append(escaped ? unescaped(Substring(cell)) : cell)
            if end == line.upperBound { return cells }
            start = end + 1
        }
    }

    /// The column a cell begins at, from 1, counted in code points; 1 where the line has no such cell.
    fileprivate static func column(ofCell cell: Int, in bytes: [UInt8], _ line: Range<Int>) -> Int {
        var column = 1
        var passed = 0
        for index in line {
            if passed == cell { return column }
            if bytes[index] & 0xC0 != 0x80 { column += 1 }
            if bytes[index] == 0x09 { passed += 1 }
        }
        return passed == cell ? column : 1
    }

    private static func unescaped(_ cell: Substring) -> String {
        guard cell.utf8.contains(0x5C) else { return String(cell) }
        var result = ""
        var escaped = false
        for scalar in cell.unicodeScalars {
            if escaped {
                switch scalar {
                case "t": result += "\t"
                case "n": result += "\n"
                case "\\": result += "\\"
                default:
                    result += "\\"
                    result.unicodeScalars.append(scalar)
                }
                escaped = false
            } else if scalar == "\\" {
                escaped = true
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        if escaped { result += "\\" }
        return result
    }
}
