/// Quotes as fingerprints compare them: ASCII letters in lower case, every run of white space, punctuation or soft
/// hyphens one blank; so that a new release of a PDF library that spaces lines differently changes nothing.
package enum QuoteNormalization {
    package static func normalized(_ quote: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(quote.utf8.count)
        for scalar in quote.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: bytes.append(UInt8(scalar.value + 0x20))
            case 0x30...0x39, 0x61...0x7A: bytes.append(UInt8(scalar.value))
            case 0xAD, 0x200B, 0x2060, 0xFEFF: continue
            case 0..<0x80, 0xA0, 0x2000...0x206F, 0x3000: if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
            default: bytes.append(contentsOf: String(Character(scalar)).lowercased().utf8)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
