import Foundation

/// How much of a main text was read, and how much else.
enum TextScores {
    /// Characters of words in common (longest common subsequence of words) against characters read and wanted.
    static func counts(read: String, wanted: String) -> Counts {
        let left = words(read)
        let right = words(wanted)
        let difference = left.difference(from: right)
        let removed = difference.removals.reduce(0) { total, change in
            if case .remove(_, let word, _) = change { total + word.count } else { total }
        }
        let total = right.reduce(0) { $0 + $1.count }
        return Counts(found: left.reduce(0) { $0 + $1.count }, wanted: total, hits: total - removed)
    }

    private static func words(_ text: String) -> [String] {
        text.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
