internal import Formats

/// What stands in a published package in place of words that are not given: their length and their digest, so that whoever
/// has the source can check them.
struct Withheld: Sendable, Hashable {
    /// In code points.
    let length: Int
    /// SHA-256 of the UTF-8 bytes, in hexadecimal.
    let sha256: String

    init(_ words: String) {
        length = words.unicodeScalars.count
        sha256 = SHA256Digest(of: words).hexadecimal
    }

    private static let word = "withheld"

    /// `withheld:412:sha256:9f86d0…`
    var cell: String { "\(Self.word):\(length):sha256:\(sha256)" }

    /// Reads the cell; nil where it holds words.
    init?(cell: String) {
        let parts = cell.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == Self.word, parts[2] == "sha256", parts[3].utf8.count == 64,
            let length = Int(parts[1])
        else { return nil }
        self.length = length
        sha256 = String(parts[3])
    }

    func isOf(_ words: String) -> Bool { self == Withheld(words) }
}
