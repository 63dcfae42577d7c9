/// Cuts short stretches out of texts in which SQLite has marked what was found.
enum Excerpt {
    /// Code points shown on either side of what was found.
    private static let margin = 60
    /// Passages shown of one text.
    private static let passagesPerText = 3

    private static let opening: Unicode.Scalar = "\u{1}"
    private static let closing: Unicode.Scalar = "\u{2}"

    /// The first passages of a text with marks; ranges count the text's code points without them.
    static func passages(marked: String) -> [(range: Range<Int>, excerpt: String)] {
        var text: [Unicode.Scalar] = []
        var found: [Range<Int>] = []
        var start = 0
        for scalar in marked.unicodeScalars {
            switch scalar {
            case opening: start = text.count
            case closing: found.append(start..<text.count)
            default: text.append(scalar)
            }
        }
        var passages: [(range: Range<Int>, excerpt: String)] = []
        var shownUpTo = 0
        for range in found where passages.count < passagesPerText {
            guard range.lowerBound >= shownUpTo else { continue }
            let from = max(0, range.lowerBound - margin)
            let to = min(text.count, range.upperBound + margin)
            shownUpTo = to
            var excerpt = ""
            excerpt.unicodeScalars.append(contentsOf: text[from..<to])
            passages.append(
                (range, (from > 0 ? "…" : "") + oneLine(excerpt) + (to < text.count ? "…" : "")))
        }
        return passages
    }

    static func oneLine(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars { result.unicodeScalars.append(scalar == "\n" ? " " : scalar) }
        return result
    }
}
