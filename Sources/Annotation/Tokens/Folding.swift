/// Word forms without case (`folded`) and without case and marks (`plain`), by tables of our own: the same on every machine.
public enum Folding {
    /// Lower case, diacritics kept; like signs (apostrophes, quotation marks, dashes) become one.
    public static func folded(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars { append(folded: scalar.value, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Lower case without diacritics; every dash a hyphen.
    public static func plain(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars { append(plain: scalar.value, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func append(folded scalar: UInt32, to bytes: inout [UInt8]) {
        if scalar < 0x80 {
            bytes.append((0x41...0x5A).contains(scalar) ? UInt8(scalar) | 0x20 : scalar == 0x60 ? 0x27 : UInt8(scalar))
            return
        }
        switch LetterTable.classify(scalar) {
        case .mark: break
        case .letter: append(LetterTable.lower(scalar), to: &bytes)
        default: append(LetterTable.folded(sign: scalar), to: &bytes)
        }
    }

    static func append(plain scalar: UInt32, to bytes: inout [UInt8]) {
        if scalar < 0x80 { return append(folded: scalar, to: &bytes) }
        switch LetterTable.classify(scalar) {
        case .mark: break
        case .letter:
            let lower = LetterTable.lower(scalar)
            if let letters = LetterTable.plain(lower) {
                bytes.append(contentsOf: letters)
            } else {
                append(lower, to: &bytes)
            }
        default: append(LetterTable.plain(sign: scalar), to: &bytes)
        }
    }

    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        switch scalar {
        case 0..<0x80: bytes.append(UInt8(scalar))
        case 0x80..<0x800:
            bytes.append(UInt8(0xC0 | scalar >> 6))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            bytes.append(UInt8(0xE0 | scalar >> 12))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        default:
            bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
            bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}
