/// A table of the dataset, without its rows.
public struct TableSchema: Sendable, Hashable {
    /// File name without `.csv`, and the table's name in `dataset.sqlite`.
    public let name: String
    public let meaning: String
    /// In the order of the file.
    public let columns: [Column]
    /// Columns that together name a row; empty where rows have no name of their own.
    public let key: [String]
    /// The order of rows, as columns compared one after the other.
    public let order: [String]

    public init(name: String, meaning: String, columns: [Column], key: [String], order: [String]) {
        self.name = name
        self.meaning = meaning
        self.columns = columns
        self.key = key
        self.order = order
    }

    public func column(_ name: String) -> Column? { columns.first { $0.name == name } }

    /// `documents.csv`.
    public var file: String { name + ".csv" }
}
