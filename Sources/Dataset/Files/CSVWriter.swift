/// Comma-separated values (RFC 4180) with `\n` line ends.
enum CSVWriter {
    static func append(_ cells: some Sequence<String>, to bytes: inout [UInt8]) {
        var isFirst = true
        for cell in cells {
            if !isFirst { bytes.append(0x2C) }
            isFirst = false
            append(cell, to: &bytes)
        }
        bytes.append(0x0A)
    }

    private static func append(_ cell: String, to bytes: inout [UInt8]) {
        let needsQuotes = cell.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes else {
            bytes.append(contentsOf: cell.utf8)
            return
        }
        bytes.append(0x22)
        for byte in cell.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// A table's rows in their documented order, under its header.
    static func write<Row: Record>(_ rows: [Row], to path: String) throws(DatasetError) {
        var file = try OutputFile(creating: path)
        var line: [UInt8] = []
        append(Row.table.schema.columns.map(\.name), to: &line)
        try file.write(line)
        for row in rows {
            line.removeAll(keepingCapacity: true)
            append(Row.table.cells(of: row), to: &line)
            try file.write(line)
        }
        try file.finish()
    }
}

extension RecordTable {
    /// Rows in the order given, under the header, as the bytes of a CSV file.
    public func csv(_ rows: [Row]) -> [UInt8] {
        var bytes: [UInt8] = []
        CSVWriter.append(schema.columns.map(\.name), to: &bytes)
        for row in rows { CSVWriter.append(cells(of: row), to: &bytes) }
        return bytes
    }

    /// Writes rows as the table's CSV file in a folder, in the order given.
    public func write(_ rows: [Row], to folder: String) throws(DatasetError) {
        try CSVWriter.write(rows, to: folder + "/" + schema.file)
    }
}
