/// The rows of some table, whichever it is.
protocol TableRows {
    var schema: TableSchema { get }
    var count: Int { get }
    func cells(_ index: Int) -> [String]
    func writeCSV(to path: String) throws(DatasetError)
}

/// The rows of one table.
struct Rows<Row: Record>: TableRows {
    private let rows: [Row]
    init(_ rows: [Row]) { self.rows = rows }
    var schema: TableSchema { Row.table.schema }
    var count: Int { rows.count }
    func cells(_ index: Int) -> [String] { Row.table.cells(of: rows[index]) }
    func writeCSV(to path: String) throws(DatasetError) { try CSVWriter.write(rows, to: path) }
}
