internal import Documents

/// Every string of a knowledge image once, by number.
struct StringTable {
    private let strings: [String]

    init(from reader: inout ByteReader) throws(ArchiveFault) {
        let ends: [Int32] = try reader.numbers()
        let bytes = try reader.take(Int(ends.last ?? 0))
        var strings: [String] = []
        strings.reserveCapacity(ends.count)
        var start = bytes.startIndex
        for end in ends {
            let next = bytes.startIndex + Int(end)
            guard start <= next, next <= bytes.endIndex else {
                throw .invalid(what: "string table", offset: reader.position)
            }
            strings.append(String(decoding: bytes[start..<next], as: UTF8.self))
            start = next
        }
        self.strings = strings
    }

    subscript(number: Int32) -> String { strings[Int(number)] }

    /// The string of the number that comes next.
    func string(_ reader: inout ByteReader) throws(ArchiveFault) -> String {
        let number = try reader.integer()
        guard strings.indices.contains(number) else {
            throw .invalid(what: "string", offset: reader.position)
        }
        return strings[number]
    }

    func dictionary(_ reader: inout ByteReader) throws(ArchiveFault) -> [String: [Int]] {
        let count = try reader.count()
        var dictionary: [String: [Int]] = [:]
        dictionary.reserveCapacity(count)
        for _ in 0..<count {
            let key = try string(&reader)
            var numbers: [Int] = []
            for _ in 0..<(try reader.count()) { numbers.append(try reader.integer()) }
            dictionary[key] = numbers
        }
        return dictionary
    }
}

struct StringTableBuilder {
    private var numbers: [String: Int] = [:]
    private var strings: [String] = []

    mutating func number(_ string: String) -> Int {
        if let number = numbers[string] { return number }
        numbers[string] = strings.count
        strings.append(string)
        return strings.count - 1
    }

    func write(to writer: inout ByteWriter) {
        var ends: [Int32] = []
        var end: Int32 = 0
        for string in strings {
            end += Int32(string.utf8.count)
            ends.append(end)
        }
        writer.numbers(ends)
        for string in strings { for byte in string.utf8 { writer.byte(byte) } }
    }

    mutating func write(_ dictionary: [String: [Int]], to writer: inout ByteWriter) {
        writer.integer(dictionary.count)
        for (key, values) in dictionary.sorted(by: { $0.key < $1.key }) {
            writer.integer(number(key))
            writer.integer(values.count)
            for value in values { writer.integer(value) }
        }
    }
}
