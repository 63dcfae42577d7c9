/// Appends numbers, strings and byte runs in the archive's notation: unsigned LEB128 for integers, little-endian bits for floats.
public struct ByteWriter: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    public mutating func byte(_ value: UInt8) { bytes.append(value) }

    public mutating func integer(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Zigzag, so that small negative numbers stay short.
    public mutating func signed(_ value: Int) { integer((value << 1) ^ (value >> 63)) }

    public mutating func fixed32(_ value: UInt32) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    public mutating func fixed64(_ value: UInt64) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    public mutating func float(_ value: Float) { fixed32(value.bitPattern) }

    public mutating func run(_ values: [UInt8]) {
        integer(values.count)
        bytes.append(contentsOf: values)
    }

    /// Everything another writer wrote.
    public mutating func append(_ other: ByteWriter) { bytes.append(contentsOf: other.bytes) }

    mutating func bytes(from run: UnsafeRawBufferPointer) { bytes.append(contentsOf: run) }

    public mutating func string(_ value: String) {
        integer(value.utf8.count)
        bytes.append(contentsOf: value.utf8)
    }

    public mutating func optional(_ value: String?) {
        byte(value == nil ? 0 : 1)
        if let value { string(value) }
    }

    public mutating func strings(_ values: [String]) {
        integer(values.count)
        for value in values { string(value) }
    }
}
