public import Formats

/// A row of a table of the dataset.
public protocol Record: Sendable, Hashable {
    /// A row whose cells are all empty (numbers 0, `agrees` and the like false).
    init()
    static var table: RecordTable<Self> { get }
}

/// A table's schema with the way from a row's properties to its cells and back: written once, in the row's own file.
public struct RecordTable<Row: Record>: Sendable {
    public let schema: TableSchema
    let fields: [RecordField<Row>]

    public init(
        _ name: String, _ meaning: String, key: [String], order: [String], columns: [RecordField<Row>]
    ) {
        let known = Set(columns.map(\.column.name))
        precondition(known.count == columns.count, "a column of \(name) stands twice")
        precondition(known.isSuperset(of: key + order), "a key of \(name) names no column")
        schema = TableSchema(
            name: name, meaning: meaning, columns: columns.map(\.column), key: key, order: order)
        fields = columns
    }

    public func cells(of row: Row) -> [String] { fields.map { $0.cell(row) } }

    /// The row as a JSON object, absent values as null.
    public func json(of row: Row) -> JSON {
        .object(fields.map { JSON.Member($0.column.name, $0.json(row)) })
    }

    /// Rows in the table's documented order.
    public func sorted(_ rows: [Row]) -> [Row] {
        let comparisons = schema.order.map { name in fields.first { $0.column.name == name }!.compare }
        func precedes(_ left: Row, _ right: Row) -> Bool {
            for compare in comparisons {
                let order = compare(left, right)
                if order != 0 { return order < 0 }
            }
            return false
        }
        // Most come in order: those need no second copy.
        if rows.indices.dropFirst().allSatisfy({ !precedes(rows[$0], rows[$0 - 1]) }) { return rows }
        return rows.sorted(by: precedes)
    }
}

/// One column of a row type.
public struct RecordField<Row: Record>: Sendable {
    public let column: Column
    let cell: @Sendable (Row) -> String
    let json: @Sendable (Row) -> JSON
    /// Sets the property from a cell; false where the cell cannot be read.
    let set: @Sendable (inout Row, String) -> Bool
    /// Negative, zero or positive: numbers by value, texts by their UTF-8 bytes, absent values last.
    let compare: @Sendable (Row, Row) -> Int

    /// A column read from and written to a property.
    public init<Value: CellValue>(
        _ name: String, _ path: any WritableKeyPath<Row, Value> & Sendable, _ constraints: ColumnConstraint...,
        meaning: String
    ) {
        column = Column(name: name, type: Value.columnType, constraints: constraints, meaning: meaning)
        let property = StoredProperty(path)
        cell = { property.value(of: $0).cell }
        json = { property.value(of: $0).json }
        set = { row, text in
            guard let value = text.isEmpty ? Value.absent : Value(cell: text) else { return false }
            row[keyPath: path] = value
            return true
        }
        compare = { CellOrder.compare(property.value(of: $0), property.value(of: $1)) }
    }
}

/// A property that is read of many rows: where it lies in the row, instead of the walk a key path makes each time (half of
/// what a cell cost).
private struct StoredProperty<Row: Record, Value: CellValue>: Sendable {
    private let path: any WritableKeyPath<Row, Value> & Sendable
    /// Nil where it is computed.
    private let offset: Int?

    init(_ path: any WritableKeyPath<Row, Value> & Sendable) {
        self.path = path
        offset = MemoryLayout<Row>.offset(of: path)
    }

    func value(of row: Row) -> Value {
        guard let offset else { return row[keyPath: path] }
        return unsafe withUnsafeBytes(of: row) { bytes in
            unsafe (bytes.baseAddress! + offset).assumingMemoryBound(to: Value.self).pointee
        }
    }
}
