/// What is wrong with an archive or a message: nothing in it is trusted before it is checked.
public enum ArchiveFault: Error, Hashable, Sendable {
    case notAnArchive
    case version(found: Int, expected: Int)
    case truncated(offset: Int)
    case invalid(what: String, offset: Int)
    case checksum
}

/// Reads what `ByteWriter` wrote, every length checked against what is left.
public struct ByteReader: Sendable {
    let bytes: [UInt8]
    public private(set) var position: Int
    let end: Int

    public init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
        self.bytes = bytes
        position = start
        self.end = end ?? bytes.count
    }

    public var isAtEnd: Bool { position == end }

    public mutating func byte() throws(ArchiveFault) -> UInt8 {
        guard position < end else { throw .truncated(offset: position) }
        defer { position += 1 }
        return bytes[position]
    }

    public mutating func integer() throws(ArchiveFault) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = try byte()
            guard shift < 64 else { throw .invalid(what: "integer", offset: position) }
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return Int(truncatingIfNeeded: value) }
            shift += 7
        }
    }

    public mutating func signed() throws(ArchiveFault) -> Int {
        let value = UInt(bitPattern: try integer())
        return Int(bitPattern: (value >> 1) ^ (0 &- (value & 1)))
    }

    /// A number of things of which each takes at least `size` bytes.
    public mutating func count(ofSize size: Int = 1) throws(ArchiveFault) -> Int {
        let value = try integer()
        guard value >= 0, value <= (end - position) / size else { throw .truncated(offset: position) }
        return value
    }

    public mutating func fixed32() throws(ArchiveFault) -> UInt32 {
        guard end - position >= 4 else { throw .truncated(offset: position) }
        var value: UInt32 = 0
        for index in 0..<4 { value |= UInt32(bytes[position + index]) << (8 * UInt32(index)) }
        position += 4
        return value
    }

    public mutating func fixed64() throws(ArchiveFault) -> UInt64 {
        UInt64(try fixed32()) | UInt64(try fixed32()) << 32
    }

    public mutating func float() throws(ArchiveFault) -> Float { Float(bitPattern: try fixed32()) }

    public mutating func run() throws(ArchiveFault) -> [UInt8] {
        let count = try count()
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    /// The next bytes, as many as asked for.
    public mutating func take(_ count: Int) throws(ArchiveFault) -> ArraySlice<UInt8> {
        guard count >= 0, count <= end - position else { throw .truncated(offset: position) }
        defer { position += count }
        return bytes[position..<position + count]
    }

    public mutating func string() throws(ArchiveFault) -> String {
        let count = try count()
        defer { position += count }
        return String(decoding: bytes[position..<position + count], as: UTF8.self)
    }

    public mutating func optional() throws(ArchiveFault) -> String? { try byte() == 0 ? nil : try string() }

    public mutating func strings() throws(ArchiveFault) -> [String] {
        let count = try count()
        var result: [String] = []
        result.reserveCapacity(count)
        for _ in 0..<count { result.append(try string()) }
        return result
    }
}
