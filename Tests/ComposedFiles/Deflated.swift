/// Bytes packed as DEFLATE (RFC 1951) by the shortest means a test needs: a great many of one byte in a small file.
public enum Deflated {
    /// At least `count` times the byte, an ASCII one: one letter, then copies of 258 letters in thirteen bits each.
    public static func run(of byte: UInt8, atLeast count: Int) -> [UInt8] {
        precondition(byte < 0x80)
        var bits = Bits()
        bits.append(1, 1)
        bits.append(1, 2)
        bits.reversed(0x30 + Int(byte), 8)
        for _ in 0..<16 { bits.copy() }
        // Eight copies are thirteen whole bytes wherever they begin, and the first copy ends with the third byte.
        let (head, period, tail) = (bits.bytes[..<2], bits.bytes[2..<15], bits.bytes[2])
        var result = Array(head)
        result.reserveCapacity(count / 158 + 64)
        for _ in 0...count / (258 * 8) { result += period }
        return result + [tail, 0]
    }

    /// With the header and checksum of zlib (RFC 1950); the checksum is not that of the bytes, which readers of streams let pass.
    public static func zlib(_ packed: [UInt8]) -> [UInt8] { [0x78, 0x9C] + packed + [0, 0, 0, 1] }

    /// The bytes as they are, in stored blocks.
    public static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var start = 0
        repeat {
            let end = min(bytes.count, start + 65_535)
            let count = end - start
            result.append(end == bytes.count ? 1 : 0)
            for value in [count, ~count & 0xFFFF] { result += [UInt8(value & 0xFF), UInt8(value >> 8)] }
            result += bytes[start..<end]
            start = end
        } while start < bytes.count
        return result
    }

    private struct Bits {
        private(set) var bytes: [UInt8] = []
        private var open = 0
        private var used = 0

        /// Least significant bit first.
        mutating func append(_ value: Int, _ count: Int) {
            for bit in 0..<count {
                open |= (value >> bit & 1) << used
                used += 1
                if used == 8 {
                    bytes.append(UInt8(open))
                    open = 0
                    used = 0
                }
            }
        }

        /// Codes stand most significant bit first.
        mutating func reversed(_ value: Int, _ count: Int) {
            for bit in stride(from: count - 1, through: 0, by: -1) { append(value >> bit & 1, 1) }
        }

        /// 258 bytes from one byte back.
        mutating func copy() {
            reversed(0xC5, 8)
            reversed(0, 5)
        }
    }
}
