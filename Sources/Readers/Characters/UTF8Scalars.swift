/// The code points of valid UTF-8.
struct UTF8Scalars: Sequence, IteratorProtocol {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    mutating func next() -> UInt32? {
        guard position < bytes.endIndex else { return nil }
        let first = bytes[position]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard position + length <= bytes.endIndex else {
            position = bytes.endIndex
            return 0xFFFD
        }
        var value = UInt32(length == 1 ? first : first & (0xFF >> UInt8(length + 1)))
        for index in stride(from: 1, to: length, by: 1) { value = value << 6 | UInt32(bytes[position + index] & 0x3F) }
        position += length
        return value
    }
}

/// Writes code points as UTF-8.
enum UTF8Writer {
    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        switch scalar {
        case 0..<0x80: bytes.append(UInt8(scalar))
        case 0x80..<0x800:
            bytes.append(UInt8(0xC0 | scalar >> 6))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            guard !(0xD800..<0xE000).contains(scalar) else { return append(0xFFFD, to: &bytes) }
            bytes.append(UInt8(0xE0 | scalar >> 12))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        case 0x10000..<0x110000:
            bytes.append(UInt8(0xF0 | scalar >> 18))
            bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        default: append(0xFFFD, to: &bytes)
        }
    }
}
