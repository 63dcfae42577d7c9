import Documents
import Formats

/// Finds the line in which a document states its own day of publication, by the words its issuer opens such lines with.
enum Dateline {
    /// - Parameter lines: what stands on the page, in order; a label and its day may be two of them.
    static func day(in lines: [String], profile: SourceProfile?) -> CalendarDay? {
        guard let profile, !profile.datelines.isEmpty else { return nil }
        let labels = profile.datelines.map(letters).filter { !$0.isEmpty }
        for (index, line) in lines.enumerated() {
            guard let label = labels.first(where: { opens(line, with: $0) }) else { continue }
            let rest = remainder(of: line, after: label)
            if let day = ProfileDate.day(in: rest, order: profile.dateOrder) { return day }
            let isBare = !rest.unicodeScalars.contains {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
            if isBare, index + 1 < lines.count,
                let day = ProfileDate.day(in: lines[index + 1], order: profile.dateOrder)
            {
                return day
            }
        }
        return nil
    }

    /// The document with its day of publication where one of its lines states it and nothing else did.
    static func completed(_ document: Document, profile: SourceProfile?) -> Document {
        guard document.metadata.published == nil, let profile, !profile.datelines.isEmpty else { return document }
        // Such lines stand at either end of a text; one in its middle speaks of something else.
        let ends =
            document.blocks.count <= 24 ? document.blocks : document.blocks.prefix(16) + document.blocks.suffix(8)
        guard let day = day(in: ends.map { document.text.string($0.span) }, profile: profile) else { return document }
        var metadata = document.metadata
        metadata.published = day
        metadata.publishedFrom = "dateline"
        return Document(
            mediaType: document.mediaType, metadata: metadata, text: document.text, blocks: document.blocks,
            pages: document.pages, lines: document.lines)
    }

    private static func letters(_ text: String) -> [Unicode.Scalar] {
        text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
    }

    /// The label's letters open the line, whatever marks stand between them, and no word goes on behind them.
    private static func opens(_ line: String, with label: [Unicode.Scalar]) -> Bool {
        length(of: label, in: line) != nil
    }

    private static func remainder(of line: String, after label: [Unicode.Scalar]) -> String {
        let scalars = Array(line.unicodeScalars)
        guard let length = length(of: label, in: line) else { return "" }
        return String(String.UnicodeScalarView(scalars[length...]))
    }

    private static func length(of label: [Unicode.Scalar], in line: String) -> Int? {
        let scalars = Array(line.unicodeScalars)
        var position = 0
        var matched = 0
        while position < scalars.count, matched < label.count {
            let scalar = scalars[position]
            if scalar.properties.isAlphabetic {
                guard scalar.properties.lowercaseMapping.unicodeScalars.first == label[matched] else { return nil }
                matched += 1
            } else if scalar.properties.numericType != nil {
                return nil
            }
            position += 1
        }
        guard matched == label.count else { return nil }
        return position < scalars.count && scalars[position].properties.isAlphabetic ? nil : position
    }
}
