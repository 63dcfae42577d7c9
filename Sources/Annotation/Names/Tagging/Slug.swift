/// Identifiers made from words, for actors no table lists.
public enum Slug {
    /// Lower-case letters and digits, everything else a hyphen; Hangul by the Revised Romanisation's letter table.
    public static func of(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if let letters = HangulLetters.romanized(scalar.value) {
                bytes.append(contentsOf: letters.utf8)
                continue
            }
            for byte in Folding.plain(String(scalar)).utf8 {
                let kept = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
                if kept {
                    bytes.append(byte)
                } else if byte != 0x27, bytes.last != 0x2D, !bytes.isEmpty {
                    bytes.append(0x2D)
                }
            }
        }
        while bytes.last == 0x2D { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Hangul syllables by their letters (Unicode 3.12: conjoining jamo behaviour).
enum HangulLetters {
    static let initials = [
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
        "h",
    ]
    static let vowels = [
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
        "wi", "yu", "eu",
        "ui", "i",
    ]
    static let finals = [
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
        "t", "t", "ng",
        "t", "t",
        "k", "t", "p", "t",
    ]

    static func parts(_ scalar: UInt32) -> (initial: Int, vowel: Int, final: Int)? {
        guard (0xAC00...0xD7A3).contains(scalar) else { return nil }
        let index = Int(scalar - 0xAC00)
        return (index / 588, index % 588 / 28, index % 28)
    }

    static func romanized(_ scalar: UInt32) -> String? {
        guard let (initial, vowel, final) = parts(scalar) else { return nil }
        return initials[initial] + vowels[vowel] + finals[final]
    }
}
