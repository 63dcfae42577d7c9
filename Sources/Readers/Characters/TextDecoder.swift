import CPoppler
import Glibc

/// Turns bytes of any encoding into valid UTF-8; a bad byte becomes U+FFFD and costs nothing else.
///
/// Order: byte order mark, what the transport says, valid UTF-8, what the page itself says, then a guess from the bytes.
enum TextDecoder {
    /// - Parameters:
    ///   - transport: encoding named by a server, nil where none.
    ///   - declared: encoding named inside the document, nil where none.
    static func decode(_ bytes: [UInt8], transport: String? = nil, declared: String? = nil) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repairedUTF8(bytes[3...]) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return utf32(bytes[4...], bigEndian: false) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return utf32(bytes[4...], bigEndian: true) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes[2...], bigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes[2...], bigEndian: true) }
        if let bigEndian = looksLikeUTF16(bytes) { return utf16(bytes[...], bigEndian: bigEndian) }
        if let transport, let named = EncodingName(transport) { return decode(bytes, as: named) }
        let errors = UTF8Validation.errors(in: bytes)
        if errors.bad == 0 { return bytes }
        if let declared, let named = EncodingName(declared), named != .utf8 { return decode(bytes, as: named) }
        // A few bad bytes among many good sequences: still UTF-8.
        if errors.good > errors.bad * 4 { return repairedUTF8(bytes[...]) }
        return decode(bytes, as: looksLikeKorean(bytes) ? .named("CP949") : .windows1252)
    }

    static func decode(_ bytes: [UInt8], as encoding: EncodingName) -> [UInt8] {
        switch encoding {
        case .utf8: repairedUTF8(bytes[...])
        case .windows1252: windows1252(bytes)
        case .utf16LittleEndian: utf16(bytes[...], bigEndian: false)
        case .utf16BigEndian: utf16(bytes[...], bigEndian: true)
        case .named(let name): iconverted(bytes, from: name) ?? windows1252(bytes)
        }
    }

    static func repairedUTF8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let length = UTF8Validation.sequenceLength(bytes, at: position)
            if length == 0 {
                UTF8Writer.append(0xFFFD, to: &result)
                position += 1
            } else {
                result.append(contentsOf: bytes[position..<position + length])
                position += length
            }
        }
        return result
    }

    private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        // 0x80–0x9F by the WHATWG table; the five bytes it leaves undefined become U+FFFD.
        let high: [UInt32] = [
            0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
            0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
            0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
        ]
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            let scalar = (0x80..<0xA0).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
            UTF8Writer.append(scalar, to: &result)
        }
        return result
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        let first = bytes.startIndex
        func unit(_ index: Int) -> UInt32 {
            let one = UInt32(bytes[first + index * 2])
            let two = UInt32(bytes[first + index * 2 + 1])
            return bigEndian ? one << 8 | two : two << 8 | one
        }
        let count = bytes.count / 2
        var index = 0
        while index < count {
            let value = unit(index)
            index += 1
            if (0xD800..<0xDC00).contains(value), index < count, (0xDC00..<0xE000).contains(unit(index)) {
                UTF8Writer.append(0x10000 + (value - 0xD800) << 10 + (unit(index) - 0xDC00), to: &result)
                index += 1
            } else {
                UTF8Writer.append(value, to: &result)
            }
        }
        return result
    }

    private static func utf32(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
        var result: [UInt8] = []
        var position = bytes.startIndex
        while position + 4 <= bytes.endIndex {
            var value: UInt32 = 0
            for index in 0..<4 {
                value |= UInt32(bytes[position + index]) << UInt32(8 * (bigEndian ? 3 - index : index))
            }
            UTF8Writer.append(value, to: &result)
            position += 4
        }
        return result
    }

    /// Text with a zero in every second place; nil where it is not so.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(4096)
        guard sample.count >= 16 else { return nil }
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
        let half = sample.count / 2
        if zeros[0] * 10 > half * 7, zeros[1] * 10 < half { return true }
        if zeros[1] * 10 > half * 7, zeros[0] * 10 < half { return false }
        return nil
    }

    /// Most high bytes stand in pairs of the Hangul rows of KS X 1001.
    private static func looksLikeKorean(_ bytes: [UInt8]) -> Bool {
        var high = 0
        var hangul = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            high += 1
            if (0xB0...0xC8).contains(bytes[index]), index + 1 < bytes.count, bytes[index + 1] >= 0xA1 {
                hangul += 2
                high += 1
                index += 1
            }
            index += 1
        }
        return high > 0 && hangul * 10 >= high * 6
    }

    /// Through iconv, a byte it refuses replaced and stepped over; nil for an encoding it does not know.
    private static func iconverted(_ bytes: [UInt8], from name: String) -> [UInt8]? {
        let converter = unsafe g_iconv_open("UTF-8", name)
        guard unsafe converter != nil, Int(bitPattern: converter) != -1 else { return nil }
        defer { _ = unsafe g_iconv_close(converter) }
        var input = bytes
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        var buffer = [UInt8](repeating: 0, count: 65536)
        unsafe input.withUnsafeMutableBytes { source in
            guard let base = source.baseAddress else { return }
            var from: UnsafeMutablePointer<CChar>? = unsafe base.assumingMemoryBound(to: CChar.self)
            var left = UInt(source.count)
            while left > 0 {
                let failed = unsafe buffer.withUnsafeMutableBytes { target -> Bool in
                    var to: UnsafeMutablePointer<CChar>? = unsafe target.baseAddress!.assumingMemoryBound(
                        to: CChar.self)
                    var room = UInt(target.count)
                    errno = 0
                    let status = unsafe g_iconv(converter, &from, &left, &to, &room)
                    unsafe result.append(contentsOf: target.prefix(target.count - Int(room)))
                    return status == UInt.max && errno != E2BIG
                }
                if failed, left > 0 {
                    UTF8Writer.append(0xFFFD, to: &result)
                    unsafe from = unsafe from! + 1
                    left -= 1
                }
            }
        }
        return result
    }
}
