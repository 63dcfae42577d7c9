import Documents

/// Takes tesseract's hOCR for the lines of a page.
enum RecognizedLines {
    private static let lineClasses: Set<String> = ["ocr_line", "ocr_header", "ocr_textfloat", "ocr_caption"]

    /// - Parameter scale: pixels a point.
    static func lines(in hocr: [UInt8], page: Int, scale: Float) -> [PageLine] {
        guard let tree = MarkupParser.xml(hocr)?.tree else { return [] }
        var lines: [PageLine] = []
        for index in tree.nodes.indices where lineClasses.contains(tree.attribute("class", of: index) ?? "") {
            let facts = Facts(tree.attribute("title", of: index) ?? "")
            guard let bounds = facts.box("bbox", scale) else { continue }
            let size = facts.number("x_size").map { $0 / scale } ?? (bounds.y1 - bounds.y0)
            let words = tree.descendants(of: index).compactMap { Word($0, of: tree, scale: scale) }
            for part in cells(of: words, gap: max(size, 6) * PageLines.cellGap) {
                guard let line = line(of: Array(part), size: size, page: page) else { continue }
                lines.append(line)
            }
        }
        return evened(lines)
    }

    /// Type is measured to a tenth of its size at best: what is nearly of the page's usual size is of that size.
    private static func evened(_ lines: [PageLine]) -> [PageLine] {
        let letters = lines.flatMap { line in line.glyphs.map { _ in line.size } }.sorted()
        guard !letters.isEmpty else { return lines }
        let usual = letters[letters.count / 2]
        return lines.map { line in
            var line = line
            line.size = abs(line.size - usual) < 0.2 * usual ? usual : line.size
            return line
        }
    }

    /// The words between wide gaps, which part the cells of a table.
    private static func cells(of words: [Word], gap: Float) -> [ArraySlice<Word>] {
        var parts: [ArraySlice<Word>] = []
        var start = 0
        for index in words.indices.dropFirst() where words[index].box.x0 - words[index - 1].box.x1 > gap {
            parts.append(words[start..<index])
            start = index
        }
        if start < words.count { parts.append(words[start...]) }
        return parts
    }

    private static func line(of words: [Word], size: Float, page: Int) -> PageLine? {
        var glyphs: [Glyph] = []
        var confidences: [Float] = []
        for word in words {
            if let last = glyphs.last {
                let blank = Rectangle(x0: last.box.x1, y0: last.box.y0, x1: word.box.x0, y1: last.box.y1)
                glyphs.append(Glyph(scalar: 0x20, box: blank))
            }
            glyphs += word.glyphs
            confidences.append(word.confidence)
        }
        guard let box = PageLines.bounds(of: glyphs) else { return nil }
        return PageLine(glyphs: glyphs, box: box, size: size, isBold: false, page: page, confidences: confidences)
    }

    private struct Word {
        let glyphs: [Glyph]
        let box: Rectangle
        let confidence: Float

        init?(_ index: Int, of tree: MarkupTree, scale: Float) {
            guard tree.attribute("class", of: index) == "ocrx_word" else { return nil }
            let facts = Facts(tree.attribute("title", of: index) ?? "")
            guard let box = facts.box("bbox", scale) else { return nil }
            let glyphs = GlyphCleaning.cleaned(Self.glyphs(of: tree.plainText(of: index), in: box)[...])
            guard !glyphs.isEmpty, !glyphs.contains(where: { $0.scalar == 0x20 }) else { return nil }
            self.glyphs = glyphs
            self.box = box
            confidence = facts.number("x_wconf") ?? 0
        }

        /// The word's box shared out among its letters. What tesseract itself says of their places is guessed from its network's
        /// steps, and often a letter off; the widths of printed letters are not.
        private static func glyphs(of text: String, in box: Rectangle) -> [Glyph] {
            let scalars = UTF8Scalars(Array(text.utf8)[...]).filter { $0 != 0x20 }
            let widths = scalars.map(LetterWidth.of)
            let unit = (box.x1 - box.x0) / max(widths.reduce(0, +), 0.1)
            var left = box.x0
            return zip(scalars, widths).map { scalar, width in
                let right = left + width * unit
                defer { left = right }
                return Glyph(scalar: scalar, box: Rectangle(x0: left, y0: box.y0, x1: right, y1: box.y1))
            }
        }
    }

    /// The properties of a `title` attribute: `bbox 1 2 3 4; x_wconf 91`.
    private struct Facts {
        private let facts: [[Substring]]

        init(_ title: String) { facts = title.split(separator: ";").map { $0.split(separator: " ") } }

        func number(_ name: String) -> Float? {
            facts.first { $0.count == 2 && $0[0] == name }.flatMap { Float(String($0[1])) }
        }

        /// In points.
        func box(_ name: String, _ scale: Float) -> Rectangle? {
            guard let fact = facts.first(where: { $0.count == 5 && $0[0] == name }) else { return nil }
            let sides = fact.dropFirst().compactMap { Float(String($0)) }.map { $0 / scale }
            guard sides.count == 4, sides[0] <= sides[2], sides[1] <= sides[3] else { return nil }
            return Rectangle(x0: sides[0], y0: sides[1], x1: sides[2], y1: sides[3])
        }
    }
}
