import Foundation

/// Words of a PDF page with their boxes, as poppler's own command-line tool finds them.
struct WordBoxes {
    struct Word {
        let x0, y0, x1, y1: Double
        let text: String
    }

    /// By page, from 1.
    let pages: [[Word]]

    /// Nil where the tool is not installed or cannot read the file.
    init?(of path: String) {
        guard let pipe = popen("pdftotext -bbox -cropbox '\(path)' - 2>/dev/null", "r") else { return nil }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            guard count > 0 else { break }
            output += buffer[..<count]
        }
        guard pclose(pipe) == 0 else { return nil }
        var pages: [[Word]] = []
        for part in String(decoding: output, as: UTF8.self).split(separator: "<page ").dropFirst() {
            pages.append(part.split(separator: "<word ").dropFirst().compactMap(Self.word))
        }
        self.pages = pages
    }

    private static func word(_ part: Substring) -> Word? {
        let pieces = part.split(separator: "\"", maxSplits: 8, omittingEmptySubsequences: false)
        guard pieces.count == 9, let x0 = Double(pieces[1]), let y0 = Double(pieces[3]), let x1 = Double(pieces[5]),
            let y1 = Double(pieces[7]), let end = pieces[8].range(of: "</word>")
        else { return nil }
        return Word(x0: x0, y0: y0, x1: x1, y1: y1, text: String(pieces[8][..<end.lowerBound].dropFirst()))
    }

    /// Letters and digits of a text, marks, blanks and entities left out, small.
    static func squashed(_ text: String) -> String {
        var plain = text
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
            plain = plain.split(separator: entity, omittingEmptySubsequences: false).joined(separator: character)
        }
        let compatible = plain.decomposedStringWithCompatibilityMapping.lowercased()
        return String(
            String.UnicodeScalarView(
                compatible.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
    }
}
