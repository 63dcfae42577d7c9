/// Which titles are a man's and which a woman's, by their endings and articles.
enum GenderWords {
    /// Articles, alone or fused, before a title.
    static let feminine = "la una a à da na pela uma une esta essa cette"
    static let masculine = "el un o al del do no ao pelo um le du este esse"

    /// Titles' last letters in the Romance languages: a woman's, but for those either bears (`economista`).
    static let feminineEnding = "a"
    static let commonEnding = "ista"
}

/// Whether a title or an article says a person is a woman or a man.
enum Gender: Sendable {
    case feminine, masculine

    /// Of a title in plain letters, by its first word.
    static func of(title: String, language: Language) -> Gender? {
        guard ["es", "pt"].contains(language.rawValue), title.hasSuffix(GenderWords.feminineEnding),
            !title.hasSuffix(GenderWords.commonEnding)
        else { return nil }
        return .feminine
    }
}
