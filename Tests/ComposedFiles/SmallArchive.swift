/// Writes ZIP archives of a few parts.
public struct SmallArchive: Sendable {
    private struct Part: Sendable {
        var name: [UInt8]
        var packed: [UInt8]
        var method: Int
        var size: Int
        var checksum: UInt32
        var flags: Int
    }
    private var parts: [Part] = []

    public init() {}

    /// Adds a part as it is.
    public mutating func add(_ name: String, _ text: String, isEncrypted: Bool = false) {
        let bytes = Array(text.utf8)
        parts.append(
            Part(
                name: Array(name.utf8), packed: bytes, method: 0, size: bytes.count, checksum: Self.checksum(bytes),
                flags: isEncrypted ? 1 : 0))
    }

    /// Adds a part that is packed, and says of its size what it is told to.
    public mutating func add(_ name: String, packed: [UInt8], size: Int) {
        parts.append(Part(name: Array(name.utf8), packed: packed, method: 8, size: size, checksum: 0, flags: 0))
    }

    public var bytes: [UInt8] {
        var result: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let facts =
                Self.number(20, 2) + Self.number(part.flags, 2) + Self.number(part.method, 2) + [0, 0, 0x21, 0]
                + Self.number(Int(part.checksum), 4) + Self.number(part.packed.count, 4) + Self.number(part.size, 4)
                + Self.number(part.name.count, 2)
            directory +=
                Array("PK\u{1}\u{2}".utf8) + Self.number(20, 2) + facts
                + [UInt8](repeating: 0, count: 12) + Self.number(result.count, 4) + part.name
            result += Array("PK\u{3}\u{4}".utf8) + facts + [0, 0] + part.name + part.packed
        }
        let start = result.count
        return result + directory + Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0] + Self.number(parts.count, 2)
            + Self.number(parts.count, 2) + Self.number(directory.count, 4) + Self.number(start, 4) + [0, 0]
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// CRC-32 of ISO 3309.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
        return ~value
    }
}
