/// Reads comma-separated values (RFC 4180) one record at a time, without holding the file.
///
/// Lines may end in `\n` or `\r\n`; a byte order mark is skipped; the last line end may be missing.
struct CSVReader: ~Copyable {
    private let descriptor: FileDescriptor
    private let file: String
    private var buffer: [UInt8] = []
    private var position = 0
    /// Line of the record read last, from 1.
    private(set) var line = 0
    private var nextLine = 1
    private var cell: [UInt8] = []

    init(reading path: String) throws(DatasetError) {
        descriptor = try FileDescriptor(reading: path)
        file = path
    }

    /// The next record's cells; nil at the end of the file.
    mutating func next() throws(DatasetError) -> [String]? {
        if line == 0, try byte(at: 2) != nil, buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        guard try byte(at: 0) != nil else { return nil }
        line = nextLine
        var cells: [String] = []
        while true {
            let isLast = try readCell()
            cells.append(String(decoding: cell, as: UTF8.self))
            if isLast { return cells }
        }
    }

    /// Reads one cell into `cell`; true where it ends its record.
    private mutating func readCell() throws(DatasetError) -> Bool {
        cell.removeAll(keepingCapacity: true)
        if try byte(at: 0) == 0x22 { try readQuoted() }
        while let next = try byte(at: 0) {
            position += 1
            switch next {
            case 0x2C: return false
            case 0x0A:
                nextLine += 1
                return true
            case 0x0D where try byte(at: 0) == 0x0A: continue
            case 0x22:
                throw .malformed(
                    file: file, line: nextLine, problem: "a quotation mark inside a cell",
                    expected: "the whole cell in quotation marks, and those inside it doubled")
            default: cell.append(next)
            }
        }
        return true
    }

    private mutating func readQuoted() throws(DatasetError) {
        let opened = nextLine
        position += 1
        while let next = try byte(at: 0) {
            position += 1
            if next == 0x22 {
                guard try byte(at: 0) == 0x22 else {
                    if let after = try byte(at: 0), after != 0x2C, after != 0x0A, after != 0x0D {
                        throw .malformed(
                            file: file, line: nextLine, problem: "text after a closing quotation mark",
                            expected: "a comma or a line end")
                    }
                    return
                }
                position += 1
            }
            if next == 0x0A { nextLine += 1 }
            cell.append(next)
        }
        throw .malformed(
            file: file, line: opened, problem: "a quotation mark that is never closed",
            expected: "a closing quotation mark")
    }

    /// The byte so many places ahead; nil beyond the end of the file.
    private mutating func byte(at ahead: Int) throws(DatasetError) -> UInt8? {
        while position + ahead >= buffer.count {
            let more = try descriptor.read(upTo: 1 << 18)
            if more.isEmpty { return nil }
            buffer.removeFirst(position)
            position = 0
            buffer += more
        }
        return buffer[position + ahead]
    }
}
