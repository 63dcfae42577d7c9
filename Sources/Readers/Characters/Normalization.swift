import CPoppler
import Glibc

/// Unicode normalization through GLib, which poppler brings along; Foundation's would bring ICU.
enum Normalization {
    /// The text in NFC; NUL characters leave it.
    ///
    /// Word by word: nothing composes with a blank or a control, nor is reordered across one, and few words hold anything to do.
    static func canonical(_ bytes: [UInt8]) -> [UInt8] {
        guard var place = firstChange(in: bytes, from: 0) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var copied = 0
        while true {
            var start = place
            while start > copied, isWord(bytes[start - 1]) { start -= 1 }
            var end = place + 1
            while end < bytes.count, isWord(bytes[end]) { end += 1 }
            result += bytes[copied..<start]
            result += normalized(Array(bytes[start..<end]))
            copied = end
            guard let next = firstChange(in: bytes, from: end) else { break }
            place = next
        }
        return result + bytes[copied...]
    }

    /// A NUL leaves, and what stood around it meets.
    private static func isWord(_ byte: UInt8) -> Bool { byte > 0x20 || byte == 0 }

    static func normalized(_ bytes: [UInt8]) -> [UInt8] { normalized(bytes, G_NORMALIZE_NFC) }

    /// Whether NFC could change anything, or a NUL is to leave: false for all but the rare marks, jamo and doubles, of which
    /// neither Latin, Greek nor Cyrillic letters, Hangul syllables, Han nor typographic marks are one.
    static func mayChange(_ bytes: [UInt8]) -> Bool { firstChange(in: bytes, from: 0) != nil }

    private static func firstChange(in bytes: [UInt8], from start: Int) -> Int? {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            let count = buffer.count
            var index = start
            while index < count {
                let first = unsafe buffer[index]
                // Below U+0300 nothing composes, and 0xCC is the first byte of U+0300.
                if first &- 1 >= 0xCB {
                    let second = index + 1 < count ? unsafe buffer[index + 1] : 0
                    let third = index + 2 < count ? unsafe buffer[index + 2] : 0
                    if mayChange(first, second, third) { return index }
                }
                index += 1
            }
            return nil
        }
    }

    private static func mayChange(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch first {
        // U+0387 is a double.
        case 0xCE: second == 0x87
        case 0xCF, 0xD0, 0xD1: false
        case 0xE2:
            switch second {
            // U+2000 and U+2001, U+2126, U+212A and U+212B, U+2329 and U+232A are doubles; marks begin at U+20D0.
            case 0x80: third <= 0x81
            case 0x81, 0x82, 0x85...0x8B, 0x8D...0xAA: false
            case 0x8C: third == 0xA9 || third == 0xAA
            case 0x84: third == 0xA6 || third == 0xAA || third == 0xAB
            default: true
            }
        // Marks over Kana, and over Han.
        case 0xE3: second == 0x80 && third >= 0xAA || second == 0x82 && third >= 0x99 && third <= 0x9A
        case 0xE4...0xE9: false
        // Hangul syllables and what stands around them.
        case 0xEA: second < 0xB0
        case 0xEB, 0xEC: false
        case 0xED: second > 0x9E || second == 0x9E && third > 0xA3
        case 0xEE: false
        // Full-width forms; between them and private use stand doubles and marks.
        case 0xEF: second < 0xBC && !(0x80...0xA3).contains(second)
        // Pictures of all kinds.
        case 0xF0: second != 0x9F
        default: true
        }
    }

    /// As `canonical`, presentation forms replaced by what they stand for.
    static func compatible(_ scalars: [UInt32]) -> [UInt32] { normalized(scalars, G_NORMALIZE_NFKC) }

    static func canonical(_ scalars: [UInt32]) -> [UInt32] { normalized(scalars, G_NORMALIZE_NFC) }

    private static func normalized(_ scalars: [UInt32], _ mode: GNormalizeMode) -> [UInt32] {
        var bytes: [UInt8] = []
        for scalar in scalars { UTF8Writer.append(scalar, to: &bytes) }
        return UTF8Scalars(normalized(bytes, mode)[...]).map { $0 }
    }

    private static func normalized(_ bytes: [UInt8], _ mode: GNormalizeMode) -> [UInt8] {
        var given = bytes
        if given.contains(0) { given.removeAll { $0 == 0 } }
        let count = given.count
        let result: [UInt8]? = unsafe given.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return [] }
            return unsafe base.withMemoryRebound(to: CChar.self, capacity: count) { text -> [UInt8]? in
                guard let normal = unsafe g_utf8_normalize(text, count, mode) else { return nil }
                defer { unsafe g_free(normal) }
                let length = unsafe strlen(normal)
                return unsafe Array(UnsafeRawBufferPointer(start: normal, count: length))
            }
        }
        return result ?? given
    }
}
