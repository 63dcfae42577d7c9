/// How each name may be cased in a text, told from its letters, form, language and kind.
struct SmallLetterNames: Sendable {
    /// Names of states that are also words: small letters are the word.
    private static let words: Set<String> = [
        "chile", "china", "turkey", "jordan", "guinea", "granada", "georgia", "india", "malta", "japan",
        "panama",
        "turquía", "libia", "corea del", "argentina", "dominica", "andorra", "santa lucía", "monaco",
        "chipre", "dinde",
        "guinée", "salvador", "el salvador", "belize", "samoa", "macao", "togo", "tonga",
    ]

    func rule(_ text: String, _ form: ActorName.Form, _ language: Language, _ kind: ActorKind)
        -> NameLexicon.CaseRule
    {
        let letters = text.utf8.filter { $0 & 0xC0 != 0x80 && !(0x00...0x40).contains($0) }.count
        let small = text.unicodeScalars.contains { LetterTable.isSmall($0.value) }
        if !small, letters <= 4, letters > 0, text.utf8.contains(where: { (0x41...0x5A).contains($0) }) {
            return .exact
        }
        if form == .acronym {
            return small && letters <= 4 ? .exact : .capital
        }
        if form == .demonym || form == .adjective {
            return language.rawValue == "en" || language == .any ? .capital : .any
        }
        if let first = text.unicodeScalars.first, LetterTable.isSmall(first.value), !text.contains(" ") {
            return .any
        }
        if kind == .state, letters >= 5, form == .name || form == .short || form == .variant,
            !Self.words.contains(text.lowercased())
        {
            return .any
        }
        return .capital
    }
}

extension LetterTable {
    /// A lower-case letter of ASCII or of the tables.
    static func isSmall(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return (0x61...0x7A).contains(scalar) }
        return (0xDF...0xFF).contains(scalar) && scalar != 0xF7
            || (0x100...0x24F).contains(scalar) && !isUpper(scalar)
    }
}
