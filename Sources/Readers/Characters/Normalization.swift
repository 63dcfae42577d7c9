import CPoppler
import Glibc

/// Unicode normalization through GLib, which poppler brings along; Foundation's would bring ICU.
enum Normalization {
    /// The text in NFC; NUL characters leave it.
    static func canonical(_ bytes: [UInt8]) -> [UInt8] {
        // Below U+0300 nothing composes, and 0xCC is the first byte of U+0300.
        guard bytes.contains(where: { $0 >= 0xCC || $0 == 0 }) else { return bytes }
        return normalized(bytes, G_NORMALIZE_NFC)
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
