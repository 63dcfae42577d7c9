public import Formats

/// A value that stands in one cell of a table.
public protocol CellValue: Sendable, Hashable {
    static var columnType: ColumnType { get }
    /// The value of an empty cell; nil where an empty cell is a fault.
    static var absent: Self? { get }
    /// As written in a CSV cell.
    var cell: String { get }
    /// Reads a cell that is not empty; nil where it holds something else.
    init?(cell: String)
    /// As written in a JSON record; null for an absent value.
    var json: JSON { get }
}

extension String: CellValue {
    public static var columnType: ColumnType { .text }
    public static var absent: String? { "" }
    public var cell: String { self }
    public init?(cell: String) { self = cell }
    public var json: JSON { isEmpty ? .null : .string(self) }
}

extension Int: CellValue {
    public static var columnType: ColumnType { .integer }
    public static var absent: Int? { nil }
    public var cell: String { String(self) }
    public init?(cell: String) { self.init(cell, radix: 10) }
    public var json: JSON { .int(self) }
}

extension Bool: CellValue {
    public static var columnType: ColumnType { .boolean }
    public static var absent: Bool? { nil }
    public var cell: String { self ? "true" : "false" }
    public init?(cell: String) {
        switch cell {
        case "true": self = true
        case "false": self = false
        default: return nil
        }
    }
    public var json: JSON { .bool(self) }
}

extension CalendarDay: CellValue {
    public static var columnType: ColumnType { .day }
    public static var absent: CalendarDay? { nil }
    public var cell: String { iso }
    public init?(cell: String) { self.init(iso: cell) }
    public var json: JSON { .string(iso) }
}

extension Double: CellValue {
    public static var columnType: ColumnType { .number }
    public static var absent: Double? { nil }
    /// Three decimals at most.
    public var cell: String {
        let thousandths = Int((self * 1000).rounded())
        return FixedPoint.text(thousandths, decimals: 3)
    }
    public init?(cell: String) { self.init(cell) }
    public var json: JSON { .double((self * 1000).rounded() / 1000) }
}

extension Optional: CellValue where Wrapped: CellValue {
    public static var columnType: ColumnType { Wrapped.columnType }
    public static var absent: Wrapped?? { .some(.none) }
    public var cell: String { self?.cell ?? "" }
    public init?(cell: String) {
        guard let value = Wrapped(cell: cell) else { return nil }
        self = .some(value)
    }
    public var json: JSON { self?.json ?? .null }
}

extension Array: CellValue where Element: CellValue {
    public static var columnType: ColumnType {
        switch Element.columnType {
        case .integer: .integers
        case .rectangles: .rectangles
        default: .texts
        }
    }
    public static var absent: [Element]? { [] }
    public var cell: String { Table.join(map(\.cell)) }
    public init?(cell: String) {
        var values: [Element] = []
        for part in Table.split(cell) {
            guard let value = Element(cell: part) else { return nil }
            values.append(value)
        }
        self = values
    }
    public var json: JSON { .array(map(\.json)) }
}
