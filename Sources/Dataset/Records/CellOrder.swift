import Formats

/// The order of values within a column.
enum CellOrder {
    static func compare<Value: CellValue>(_ left: Value, _ right: Value) -> Int {
        if let left = left as? String, let right = right as? String { return compare(texts: left, right) }
        if let left = left as? Int, let right = right as? Int { return left < right ? -1 : left > right ? 1 : 0 }
        if let left = left as? CalendarDay?, let right = right as? CalendarDay? {
            let (first, second) = (left?.number ?? .max, right?.number ?? .max)
            return first < second ? -1 : first > second ? 1 : 0
        }
        if let left = left as? Int?, let right = right as? Int? { return compare(left ?? .max, right ?? .max) }
        return compare(texts: left.cell, right.cell)
    }

    /// By UTF-8 bytes, the empty text last.
    static func compare(texts left: String, _ right: String) -> Int {
        if left.isEmpty || right.isEmpty { return left.isEmpty ? (right.isEmpty ? 0 : 1) : -1 }
        return left.utf8.elementsEqual(right.utf8) ? 0 : left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
    }
}
