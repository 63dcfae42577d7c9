/// One thing that is wrong in a dataset, and where.
public struct DatasetFault: Sendable, Hashable, CustomStringConvertible {
    /// Table or file.
    public let table: String
    /// The row's key, else `line N`; empty where the whole table is meant.
    public let row: String
    /// Empty where the whole row is meant.
    public let column: String
    public let problem: String

    public init(table: String, row: String, column: String, problem: String) {
        self.table = table
        self.row = row
        self.column = column
        self.problem = problem
    }

    /// `evidence evd-…, quote: differs from the text`
    public var description: String {
        let place = row.isEmpty ? table : "\(table) \(row)"
        return column.isEmpty ? "\(place): \(problem)" : "\(place), \(column): \(problem)"
    }
}
