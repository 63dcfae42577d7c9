/// The full-text indexes of `dataset.sqlite`: letters without their accents, case folded.
package enum SearchIndex {
    /// The tables that are searched, and the columns of each.
    static let columns: [(table: String, columns: [String])] = [
        ("texts", ["text"]),
        ("events", ["title", "type", "subtype", "context", "place", "country", "participants", "series"]),
        ("evidence", ["quote", "value"]),
    ]

    static func name(of table: String) -> String { table + "_search" }

    /// A query in FTS5's syntax for the words a person types: all words must occur; words in quotation marks are a
    /// phrase; a word that ends in `*` stands for all words that begin so. Nil where nothing is asked.
    package static func query(_ typed: String) -> String? {
        var terms: [String] = []
        var word: [UInt8] = []
        var isPhrase = false
        func close(prefix: Bool) {
            defer { word.removeAll() }
            let text = String(decoding: word, as: UTF8.self)
            guard
                text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
            else { return }
            terms.append("\"\(text)\"" + (prefix ? " *" : ""))
        }
        for byte in typed.utf8 {
            switch byte {
            case 0x22:
                close(prefix: false)
                isPhrase.toggle()
            case 0...0x20 where !isPhrase: close(prefix: word.last == 0x2A)
            default: word.append(byte)
            }
        }
        close(prefix: word.last == 0x2A && !isPhrase)
        return terms.isEmpty ? nil : terms.joined(separator: " ")
    }
}
