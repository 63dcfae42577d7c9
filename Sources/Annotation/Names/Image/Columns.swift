internal import Documents
internal import Formats

/// Rows written column by column, each cell a number, so that reading them back is a few copies of memory.
struct ColumnWriter {
    private var columns: [[Int32]] = []
    private var next = 0

    mutating func add(_ value: Int32) {
        if next == columns.count { columns.append([]) }
        columns[next].append(value)
        next += 1
    }

    mutating func add(_ day: CalendarDay?) { add(day?.number ?? .min) }

    mutating func endRow() { next = 0 }

    func write(to writer: inout ByteWriter) {
        writer.integer(columns.count)
        for column in columns { writer.numbers(column) }
    }
}

struct ColumnReader {
    private let columns: [[Int32]]
    private var next = 0
    private var row = -1

    let rows: Int

    /// - Parameter count: how many columns there must be where there is any row.
    init(_ count: Int, from reader: inout ByteReader) throws(ArchiveFault) {
        var columns: [[Int32]] = []
        for _ in 0..<(try reader.count()) { columns.append(try reader.numbers()) }
        rows = columns.first?.count ?? 0
        for column in columns where column.count != rows {
            throw .invalid(what: "columns", offset: reader.position)
        }
        guard columns.count == count || columns.isEmpty else {
            throw .invalid(what: "columns", offset: reader.position)
        }
        self.columns = columns
    }

    mutating func beginRow() {
        row += 1
        next = 0
    }

    mutating func number() -> Int32 {
        defer { next += 1 }
        return columns[next][row]
    }

    mutating func day() -> CalendarDay? {
        let number = number()
        return number == .min ? nil : CalendarDay(number: number)
    }
}

extension ColumnWriter {
    mutating func add(_ validity: Validity) {
        add(validity.from)
        add(validity.to)
    }

    mutating func add(_ string: String, _ strings: inout StringTableBuilder) {
        add(Int32(strings.number(string)))
    }

    mutating func add(_ string: String?, _ strings: inout StringTableBuilder) {
        if let string { add(string, &strings) } else { add(-1) }
    }

    mutating func add(_ place: TablePlace, _ strings: inout StringTableBuilder) {
        add(place.file, &strings)
        add(Int32(place.line))
    }
}

extension ColumnReader {
    mutating func validity() -> Validity {
        let from = day()
        return Validity(from: from, to: day())
    }

    mutating func string(_ strings: StringTable) -> String { strings[number()] }

    mutating func optional(_ strings: StringTable) -> String? {
        let number = number()
        return number < 0 ? nil : strings[number]
    }

    mutating func place(_ strings: StringTable) -> TablePlace {
        let file = string(strings)
        return TablePlace(file: file, line: Int(number()))
    }

    /// A case by its position among all.
    mutating func choice<Choice: CaseIterable>(of _: Choice.Type) -> Choice {
        let number = Int(number())
        return Choice.allCases[Choice.allCases.index(Choice.allCases.startIndex, offsetBy: number)]
    }
}

extension CaseIterable where Self: Equatable {
    /// Its position among all cases.
    var number: Int32 {
        Int32(
            Self.allCases.distance(
                from: Self.allCases.startIndex, to: Self.allCases.firstIndex(of: self)!))
    }
}
