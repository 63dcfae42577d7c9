internal import Annotation

/// Words as a person types them: case and accents make no difference.
enum FoldedWords {
    static func folded(_ text: String) -> String { Folding.plain(text) }

    /// Whether a folded text holds every word of what was typed.
    static func allStand(_ typed: String, in folded: String) -> Bool {
        self.folded(typed).split(whereSeparator: { $0 == " " || $0 == "\"" || $0 == "*" }).allSatisfy {
            folded.contains($0)
        }
    }
}
