/// The canonical reading text of a document: UTF-8 in NFC, built once by a reader, never edited after.
public struct ReadingText: Sendable, Hashable {
    public let bytes: [UInt8]
    /// Code points before every 256th byte, so that an offset costs at most 256 steps.
    private let scalarsBefore: [Int32]
    private static let stride = 256

    public init(_ string: some StringProtocol) { self.init(bytes: Array(string.utf8)) }

    public init(bytes: [UInt8]) {
        self.bytes = bytes
        var counts: [Int32] = [0]
        counts.reserveCapacity(bytes.count / Self.stride + 2)
        var scalars: Int32 = 0
        for (index, byte) in bytes.enumerated() {
            if index > 0, index % Self.stride == 0 { counts.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
        }
        scalarsBefore = counts
    }

    public var whole: Span { Span(0, bytes.count) }

    public func string(_ span: Span) -> String { String(decoding: bytes[span.range], as: UTF8.self) }

    /// Code points before a byte offset; written and printed offsets are these.
    public func scalarOffset(ofByte offset: Int) -> Int {
        let block = min(offset / Self.stride, scalarsBefore.count - 1)
        var count = Int(scalarsBefore[block])
        for byte in bytes[block * Self.stride..<offset] where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// The byte offset of a code point offset; nil beyond the end.
    public func byteOffset(ofScalar offset: Int) -> Int? {
        guard offset >= 0 else { return nil }
        var low = 0
        var high = scalarsBefore.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if Int(scalarsBefore[middle]) <= offset { low = middle } else { high = middle - 1 }
        }
        var count = Int(scalarsBefore[low])
        var position = low * Self.stride
        while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
        while position < bytes.count {
            if count == offset { return position }
            position += 1
            while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
            count += 1
        }
        return count == offset ? bytes.count : nil
    }
}
