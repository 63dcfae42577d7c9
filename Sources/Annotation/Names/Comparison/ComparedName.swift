/// A name's words made comparable: plain Latin letters, titles and legal forms away, particles in one spelling.
struct ComparedName {
    let words: [String]
    let hasComma: Bool
    let isLatin: Bool

    init(_ name: String, schema: NameComparison.Schema) {
        hasComma = name.unicodeScalars.contains(",")
        isLatin = !name.unicodeScalars.contains { $0.value >= 0x370 && $0.value < 0x2000 }
        var words: [String] = []
        var word = ""
        func close() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for scalar in name.unicodeScalars {
            switch scalar {
            case "'", "’", "`", "‘", "\"", "“", "”": continue
            case " ", "-", "‐", "–", ".", ",", "·", "/", "(", ")", "&", "\u{A0}": close()
            default: word += Self.latin(scalar)
            }
        }
        close()
        words = words.map(Self.withoutDigits)
        let removed = schema == .person ? Self.titles : Self.legalForms
        if schema == .person {
            while words.count > 1, let first = words.first, removed.contains(first) {
                words.removeFirst()
            }
        } else if words.contains(where: { !removed.contains($0) }) {
            words.removeAll { removed.contains($0) }
        }
        var kept: [String] = []
        for word in words {
            let spelled = Self.spellings[word] ?? word
            if kept.last != spelled { kept.append(spelled) }
        }
        self.words = kept
    }

    /// Particles tell nobody from anybody.
    func tells(_ index: Int) -> Bool { !Self.particles.contains(words[index]) }

    /// Digits people type for letters they look like, in words that hold letters.
    private static func withoutDigits(_ word: String) -> String {
        guard word.utf8.contains(where: { (0x30...0x39).contains($0) }),
            word.utf8.contains(where: { $0 > 0x60 })
        else {
            return word
        }
        return String(word.map { digits[$0] ?? $0 })
    }

    private static func latin(_ scalar: Unicode.Scalar) -> String {
        let plain = Folding.plain(String(scalar))
        if let letter = plain.unicodeScalars.first, let cyrillic = Self.cyrillic[letter] {
            return cyrillic
        }
        if let hangul = HangulLetters.romanized(scalar.value) { return hangul }
        return plain
    }

    private static let digits: [Character: Character] = [
        "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "9": "g",
    ]

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "president", "minister", "monsieur", "madame", "sheikh",
        "shaikh", "sir",
        "lord",
        "hon", "señor", "senor", "sr", "sra", "don", "doña", "dona", "ambassador", "embajador",
        "presidente",
    ]

    private static let legalForms: Set<String> = [
        "ag", "aktiengesellschaft", "gmbh", "inc", "incorporated", "ltd", "limited", "llc", "plc",
        "corp",
        "corporation",
        "co", "company", "sa", "srl", "spa", "nv", "bv", "oy", "as", "ooo", "oao", "zao", "pjsc", "jsc",
        "ltda", "cv",
        "the", "of", "and",
    ]

    private static let particles: Set<String> = [
        "al", "bin", "de", "del", "da", "do", "dos", "la", "van", "von", "der", "abu", "na", "y", "e",
    ]

    private static let spellings = [
        "ibn": "bin", "ben": "bin", "el": "al", "abou": "abu", "bint": "bin",
    ]

    /// ISO 9 without its marks, as people read it.
    private static let cyrillic: [Unicode.Scalar: String] = [
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
        "и": "i", "й": "y",
        "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
        "у": "u", "ф": "f",
        "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e",
        "ю": "yu",
        "я": "ya",
        "є": "ye", "і": "i", "ї": "yi", "ґ": "g", "қ": "k", "ұ": "u", "ғ": "g", "ә": "a", "ө": "o",
        "ң": "n", "ү": "u",
        "һ": "h", "ћ": "c", "ђ": "d", "љ": "l", "њ": "n", "ј": "j", "џ": "dz",
    ]
}
