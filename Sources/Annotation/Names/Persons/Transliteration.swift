/// A name's consonants as Korean ears write them, so that `롱카글리올로` and `Roncagliolo` meet.
///
/// Vowels, doubled and silent letters are left out; voiced and unvoiced, `r` and `l`, `f` and `p`, `v` and `b`, `z` and `s`
/// are one. Coarse: two names that meet are candidates, not the same.
enum Transliteration {
    static func key(_ word: String) -> String {
        let letters = Array(Folding.plain(word).utf8.filter { (0x61...0x7A).contains($0) })
        var key: [UInt8] = []
        var index = 0
        while index < letters.count {
            let letter = letters[index]
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            let soft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i")
            switch letter {
            case UInt8(ascii: "h"): if index > 0, letters[index - 1] == UInt8(ascii: "c") { break }
            case UInt8(ascii: "j"): append("h", &key)
            case UInt8(ascii: "g"): append(soft ? "h" : "k", &key)
            case UInt8(ascii: "c"): append(next == UInt8(ascii: "h") ? "c" : soft ? "s" : "k", &key)
            case UInt8(ascii: "k"), UInt8(ascii: "q"): append("k", &key)
            case UInt8(ascii: "d"), UInt8(ascii: "t"): append("t", &key)
            case UInt8(ascii: "b"), UInt8(ascii: "v"), UInt8(ascii: "p"), UInt8(ascii: "f"):
                append("p", &key)
            case UInt8(ascii: "l"), UInt8(ascii: "r"): append("l", &key)
            case UInt8(ascii: "s"), UInt8(ascii: "z"): append("s", &key)
            case UInt8(ascii: "x"): append("s", &key)
            case UInt8(ascii: "m"): append("m", &key)
            case UInt8(ascii: "n"): append("n", &key)
            default: break
            }
            index += 1
        }
        return String(decoding: key, as: UTF8.self)
    }

    static func key(hangul word: String) -> String {
        var key: [UInt8] = []
        for scalar in word.unicodeScalars {
            guard let (initial, _, final) = HangulLetters.parts(scalar.value) else { continue }
            append(initials[initial], &key)
            append(finals[final], &key)
        }
        return String(decoding: key, as: UTF8.self)
    }

    private static let initials = [
        "k", "k", "n", "t", "t", "l", "m", "p", "p", "s", "s", "", "s", "s", "c", "k", "t", "p", "h",
    ]
    private static let finals = [
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
        "s", "s", "n",
        "s", "c",
        "k", "t", "p", "h",
    ]

    private static func append(_ letter: String, _ key: inout [UInt8]) {
        guard let byte = letter.utf8.first, key.last != byte else { return }
        key.append(byte)
    }
}
