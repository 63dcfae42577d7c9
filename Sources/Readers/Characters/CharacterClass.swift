/// What reading needs to know of a code point, by ranges: enough for layout, no more.
enum CharacterClass {
    static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

    static func isUppercase(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar &- 0x41 < 26 }
        if scalar < 0x100 { return scalar >= 0xC0 && scalar <= 0xDE && scalar != 0xD7 }
        return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }

    static func isLowercase(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar &- 0x61 < 26 }
        if scalar < 0x100 { return scalar >= 0xDF && scalar != 0xF7 }
        return Unicode.Scalar(scalar)?.properties.isLowercase ?? false
    }

    static func isLetter(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
        if scalar < 0x250 {
            return scalar >= 0xC0 && scalar != 0xD7 && scalar != 0xF7 || scalar == 0xAA || scalar == 0xBA
        }
        if (0x2000..<0x2E80).contains(scalar) || (0x3000..<0x3040).contains(scalar) { return false }
        return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
    }

    static func isBlank(_ scalar: UInt32) -> Bool {
        scalar == 0x20 || scalar == 0x09 || scalar == 0xA0 || scalar == 0x3000 || scalar == 0x202F
            || (0x2000...0x200A).contains(scalar)
    }

    /// Han and kana, which are written without blanks between words.
    static func isWrittenWithoutBlanks(_ scalar: UInt32) -> Bool {
        (0x2E80..<0xA000).contains(scalar) || (0xF900..<0xFB00).contains(scalar) || (0x20000..<0x32000).contains(scalar)
    }

    /// Marks that only steer how a line is displayed, and the byte order mark.
    static func isInvisible(_ scalar: UInt32) -> Bool {
        (0x200B...0x200F).contains(scalar) || (0x202A...0x202E).contains(scalar) || (0x2060...0x2069).contains(scalar)
            || scalar == 0xFEFF
    }

    /// Ends a sentence or closes what encloses one.
    static func closesSentence(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x29, 0x5D, 0x22, 0x201D, 0x2019, 0xBB, 0x2026, 0x3002: true
        default: false
        }
    }

    /// Simple case folding for Latin, Greek and Cyrillic; other letters as they are.
    static func folded(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
        case 0x100...0x137, 0x14A...0x177: scalar | 1
        case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x400...0x40F: scalar + 0x50
        default: scalar
        }
    }
}
