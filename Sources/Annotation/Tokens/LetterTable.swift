/// What a code point is to the tokenizer, and its letters without case and without marks.
///
/// The tables cover Latin (Basic, Latin-1, Extended-A and the letters of Extended-B and Additional that names use), Greek
/// and Cyrillic; every other letter stands for itself.
enum LetterTable {
    enum Class: UInt8 {
        /// White space and line ends.
        case space
        /// A letter of an alphabet: runs of one script make a word.
        case letter
        /// A syllable or ideograph: each makes a word of its own.
        case syllable
        case digit
        case punctuation
        case symbol
        /// Combining marks, soft hyphens and other signs without width: part of the word they follow, dropped by folding.
        case mark
    }

    /// Lower-case letters with marks by the letters left when the marks are taken away.
    private static let marked: [(plain: String, letters: String)] = [
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
        ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐỉị"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"),
        ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"),
        ("th", "þ"), ("u", "ùúûüũūŭůűųưǔụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
    ]

    private static let plainForms: [UInt32: [UInt8]] = {
        var forms: [UInt32: [UInt8]] = [:]
        for (plain, letters) in marked {
            for letter in letters.unicodeScalars { forms[letter.value] = Array(plain.utf8) }
        }
        return forms
    }()

    /// The lower-case letter of a code point outside ASCII, itself where it has none.
    static func lower(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
        case 0x178: 0xFF
        case 0x130: 0x69
        case 0x100...0x12F, 0x132...0x137, 0x14A...0x177, 0x1E00...0x1E95, 0x1EA0...0x1EFF, 0x1DE...0x1EF,
            0x1F8...0x21F,
            0x222...0x233:
            scalar | 1
        case 0x139...0x148, 0x179...0x17E, 0x1CD...0x1DC: scalar % 2 == 1 ? scalar + 1 : scalar
        case 0x1A0, 0x1AF: scalar + 1
        case 0x391...0x3A9: scalar + 0x20
        case 0x410...0x42F: scalar + 0x20
        case 0x400...0x40F: scalar + 0x50
        default: scalar
        }
    }

    /// Whether a letter outside ASCII is a capital.
    static func isUpper(_ scalar: UInt32) -> Bool { lower(scalar) != scalar }

    /// The bytes of a lower-case letter without its marks; nil where it carries none.
    static func plain(_ scalar: UInt32) -> [UInt8]? { plainForms[scalar] }

    /// The class of a code point outside ASCII.
    static func classify(_ scalar: UInt32) -> Class {
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x85: .space
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x300...0x36F, 0x202A...0x202E, 0xFE00...0xFE0F: .mark
        case 0xAA, 0xBA, 0xB0, 0xD7, 0xF7: .symbol
        case 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF: .punctuation
        case 0x80...0xBF: .symbol
        case 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0xFF01...0xFF0F,
            0xFF1A...0xFF1F, 0xFF5F...0xFF65, 0x119E, 0x318D, 0x30FB:
            .punctuation
        case 0x2070...0x2BFF, 0x3004...0x3007, 0x3012...0x3013, 0x3200...0x33FF, 0xFFE0...0xFFEF, 0xE000...0xF8FF,
            0x1F000...0x1FAFF, 0xFFFC...0xFFFD:
            .symbol
        case 0x1100...0x11FF, 0x3040...0x30FA, 0x30FC...0x30FF, 0x3130...0x318C, 0x3400...0x9FFF, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0x20000...0x3FFFF:
            .syllable
        default: .letter
        }
    }

    /// What the tokenizer asks of a code point of the common alphabets, worked out once.
    struct Entry: Sendable {
        let kind: Class
        let isUpper: Bool
        let script: UInt8
        /// Bytes of `plain`.
        let plainCount: UInt8
        /// The lower-case letter, or the sign that stands for its family.
        let folded: UInt16
        /// Up to two bytes of the form without marks, the first in the low byte; read only where `kind` is a letter.
        let plain: UInt16
    }

    /// Entries for U+0000 to U+024F, which is nearly all that texts of the languages we read hold besides Hangul.
    static let common: [Entry] = (0..<0x250).map { scalar in
        let scalar = UInt32(scalar)
        let kind = scalar < 0x80 ? Class.punctuation : classify(scalar)
        let folded = kind == .letter ? lower(scalar) : Self.folded(sign: scalar)
        let bytes = kind == .letter ? plain(folded) : nil
        var packed: UInt16 = 0
        for byte in (bytes ?? []).reversed() { packed = packed << 8 | UInt16(byte) }
        return Entry(
            kind: kind, isUpper: kind == .letter && isUpper(scalar), script: script(scalar),
            plainCount: UInt8(bytes?.count ?? 0), folded: UInt16(folded), plain: packed)
    }

    /// The script a letter belongs to: words never mix them.
    static func script(_ scalar: UInt32) -> UInt8 {
        switch scalar {
        case 0..<0x370, 0x1E00..<0x1F00: 0
        case 0x370..<0x400, 0x1F00..<0x2000: 1
        case 0x400..<0x530: 2
        default: 3
        }
    }

    /// The sign that stands for a family of like signs: one apostrophe, one quotation mark, one hyphen, one long dash.
    static func folded(sign scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x2018, 0x2019, 0x201B, 0x2032, 0x60, 0xB4: 0x27
        case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: 0x22
        case 0x2010, 0x2011, 0x2043: 0x2D
        case 0x2012...0x2015, 0x2212: 0x2013
        case 0xB0: 0xBA
        case 0xB7, 0x119E, 0x318D, 0x30FB, 0x2027: 0xB7
        case 0xFF5E, 0x223C, 0x301C: 0x7E
        case 0xFF01...0xFF5E: scalar - 0xFEE0
        default: scalar
        }
    }

    /// As `folded(sign:)`, with every dash a hyphen and every ordinal mark `º`.
    static func plain(sign scalar: UInt32) -> UInt32 {
        switch folded(sign: scalar) {
        case 0x2013: 0x2D
        case 0xAA: 0xBA
        case let sign: sign
        }
    }
}
