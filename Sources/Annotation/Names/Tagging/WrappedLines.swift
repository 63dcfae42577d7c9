import Documents

/// Texts whose paragraphs were broken into lines of one width by hand or by a printer's column.
enum WrappedLines {
    /// Narrower columns are lists and addresses; wider lines were not broken.
    private static let widths = 36...140
    private static let fewest = 6

    /// The width beyond which a line of the document was broken, in bytes; nil where its lines show none.
    ///
    /// A column shows in that most of its lines end within a word's length of the longest.
    static func width(of document: Document) -> Int? {
        var lengths: [Int] = []
        for block in document.blocks where block.kind == .paragraph { lengths.append(block.span.count) }
        guard lengths.count >= fewest else { return nil }
        lengths.sort()
        // One line in twenty may run over.
        let width = lengths[lengths.count * 19 / 20]
        guard widths.contains(width) else { return nil }
        let full = lengths.count { $0 <= width && $0 * 4 >= width * 3 }
        return full * 5 >= lengths.count * 3 ? width * 9 / 10 : nil
    }
}
