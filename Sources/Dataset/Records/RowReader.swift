internal import Formats

extension RecordTable {
    /// Reads the table's CSV file from a dataset's folder.
    ///
    /// Columns may stand in any order; cells that cannot be read and columns that are missing or unknown are reported
    /// in `faults`, and the rows are kept with what could be read.
    public func read(from folder: String, faults: inout [DatasetFault]) throws(DatasetError) -> [Row] {
        let path = folder + "/" + schema.file
        var reader = try CSVReader(reading: path)
        guard let header = try reader.next() else {
            throw .malformed(file: path, line: 1, problem: "the file is empty", expected: "a header row")
        }
        var places: [Int?] = []
        for field in fields {
            let place = header.firstIndex(of: field.column.name)
            if place == nil {
                faults.append(
                    DatasetFault(
                        table: schema.name, row: "", column: field.column.name, problem: "the column is missing"))
            }
            places.append(place)
        }
        for name in header where schema.column(name) == nil {
            faults.append(DatasetFault(table: schema.name, row: "", column: name, problem: "no such column is known"))
        }
        var rows: [Row] = []
        while let cells = try reader.next() {
            if cells.count != header.count {
                faults.append(
                    DatasetFault(
                        table: schema.name, row: "line \(reader.line)", column: "",
                        problem: "\(cells.count) cells under a header of \(header.count)"))
            }
            var row = Row()
            for (field, place) in zip(fields, places) {
                guard let place, place < cells.count else { continue }
                if !field.set(&row, cells[place]) {
                    faults.append(
                        DatasetFault(
                            table: schema.name, row: "line \(reader.line)", column: field.column.name,
                            problem: "‘\(cells[place])’ is no \(field.column.type.rawValue)"))
                }
            }
            rows.append(row)
        }
        return rows
    }
}
