/// On which side of a head a language puts what qualifies it.
enum WordOrder {
    /// Qualifiers stand before (`Energy Agency`, `고위급 회의`), bodies before their organs.
    private static let before: Set<String> = ["en", "ko", "und"]

    /// Whether qualifiers and owners stand before what they belong to.
    static func qualifiersComeFirst(in language: Language) -> Bool {
        before.contains(language.rawValue)
    }
}
