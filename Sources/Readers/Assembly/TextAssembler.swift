import Documents

/// A code point and where it is printed.
struct Glyph: Equatable {
    var scalar: UInt32
    var box: Rectangle
}

/// A line as printed or written: its code points, cleaned and normalised, and the page it stands on (0 for none).
struct PrintedLine {
    var glyphs: [Glyph]
    var page: Int
    /// How sure OCR was of each word, 0–100; empty for a native text layer.
    var confidences: [Float]

    init(glyphs: [Glyph], page: Int, confidences: [Float] = []) {
        self.glyphs = glyphs
        self.page = page
        self.confidences = confidences
    }

    var scalars: [UInt32] { glyphs.map(\.scalar) }
}

/// Puts blocks of lines together into the reading text, and keeps the way back to each line and glyph.
struct TextAssembler {
    private(set) var text: [UInt8] = []
    private(set) var blocks: [Block] = []
    private(set) var lines: [Line] = []
    private let tally: WordTally
    /// Whether lines keep the boxes of their glyphs, or only say which page they stand on.
    private let keepsBoxes: Bool

    init(tally: WordTally = WordTally(), keepsBoxes: Bool) {
        self.tally = tally
        self.keepsBoxes = keepsBoxes
    }

    /// Appends a block; its lines are joined with one blank, broken words made whole.
    mutating func append(
        _ kind: BlockKind, level: Int = 0, lines printed: [PrintedLine], path: String? = nil, language: String? = nil,
        tight: Bool = false
    ) {
        let printed = printed.filter { !$0.glyphs.isEmpty }
        guard !printed.isEmpty else { return }
        separate(tight: tight)
        let start = text.count
        let scalars = printed.map(\.scalars)
        for (index, line) in printed.enumerated() {
            let joint =
                index + 1 < printed.count
                ? LineJoint.between(scalars[index], scalars[index + 1], tally: tally) : nil
            append(line, joint: joint)
        }
        blocks.append(
            Block(kind: kind, span: Span(start, text.count), level: level, path: path, declaredLanguage: language))
    }

    /// Appends a block of ready text.
    mutating func append(
        _ kind: BlockKind, level: Int = 0, bytes: [UInt8], path: String? = nil, language: String? = nil,
        tight: Bool = false
    ) {
        guard !bytes.isEmpty else { return }
        separate(tight: tight)
        let start = text.count
        text.append(contentsOf: bytes)
        blocks.append(
            Block(kind: kind, span: Span(start, text.count), level: level, path: path, declaredLanguage: language))
    }

    /// One line end between members of a list or a table, an empty line between paragraphs.
    private mutating func separate(tight: Bool) {
        guard !text.isEmpty else { return }
        text.append(0x0A)
        if !tight { text.append(0x0A) }
    }

    private mutating func append(_ line: PrintedLine, joint: LineJoint?) {
        var glyphs = line.glyphs[...]
        var hyphen: Rectangle?
        if joint == .dropHyphen { hyphen = glyphs.popLast()?.box }
        guard let last = glyphs.last else { return }
        let start = text.count
        for glyph in glyphs { UTF8Writer.append(glyph.scalar, to: &text) }
        var boxes: [Rectangle] = []
        if line.page > 0, keepsBoxes {
            boxes.reserveCapacity(glyphs.count + 1)
            for glyph in glyphs { boxes.append(glyph.box) }
            // The printer's hyphen belongs to the letter before it, so that a marked word is marked whole.
            if let hyphen, hyphen.x1 > hyphen.x0 { boxes[boxes.count - 1] = last.box.union(hyphen) }
        }
        if joint == .blank {
            text.append(0x20)
            if line.page > 0, keepsBoxes {
                boxes.append(Rectangle(x0: last.box.x1, y0: last.box.y0, x1: last.box.x1, y1: last.box.y1))
            }
        }
        if line.page > 0 {
            lines.append(
                Line(span: Span(start, text.count), page: line.page, boxes: boxes, wordConfidences: line.confidences))
        }
    }
}
