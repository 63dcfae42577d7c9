/// Identifiers of persons no table lists.
enum PersonSlug {
    /// Family name first for Korean names, else as written, initials in the middle left out.
    static func of(_ words: [String]) -> String {
        if words.count == 1, let name = hangul(words[0]) { return name }
        let plain = words.map { Folding.plain($0) }
        if let parts = RomanizedKorean.parts(plain) {
            return Slug.of(([parts.family] + parts.given).joined(separator: "-"))
        }
        let kept = words.enumerated().filter { $0.offset == 0 || $0.element.unicodeScalars.count > 1 }
            .map(\.element)
        return Slug.of(kept.joined(separator: "-"))
    }

    /// A Korean name in Hangul: the family name as most of its bearers spell it, the rest by the Revised Romanisation.
    private static func hangul(_ word: String) -> String? {
        let syllables = word.unicodeScalars.map { HangulLetters.romanized($0.value) }
        guard let first = word.first, (2...4).contains(syllables.count),
            syllables.allSatisfy({ $0 != nil })
        else {
            return nil
        }
        let family = families[String(first)] ?? syllables[0] ?? ""
        return Slug.of(([family] + syllables.dropFirst().compactMap { $0 }).joined(separator: "-"))
    }

    private static let families = [
        "김": "kim", "이": "lee", "박": "park", "최": "choi", "정": "jung", "강": "kang", "조": "cho",
        "윤": "yoon",
        "장": "jang", "임": "lim", "오": "oh", "서": "seo", "신": "shin", "권": "kwon", "황": "hwang",
        "안": "ahn",
        "유": "yoo", "류": "ryu", "고": "ko", "문": "moon", "손": "son", "배": "bae", "백": "baek", "허": "huh",
        "노": "noh", "심": "shim", "우": "woo", "구": "koo", "곽": "kwak", "반": "ban",
    ]
}
