import Documents

/// A line as poppler found it on a page, or the part of one between wide gaps.
struct PageLine {
    var glyphs: [Glyph]
    var box: Rectangle
    /// The type size most of it is set in, in points.
    var size: Float
    var isBold: Bool
    var page: Int
    /// Parts of one printed line share a row's number; -1 for lines that are whole.
    var row = -1
    /// How sure OCR was of each word, 0–100; empty for a native text layer.
    var confidences: [Float] = []

    var scalars: [UInt32] { glyphs.map(\.scalar) }
    var height: Float { box.y1 - box.y0 }
    var middle: Float { (box.y0 + box.y1) / 2 }
    var width: Float { box.x1 - box.x0 }
    var opensLowercase: Bool { glyphs.first.map { CharacterClass.isLowercase($0.scalar) } ?? false }
    var endsWithHyphen: Bool { glyphs.count > 1 && LineJoint.isHyphen(glyphs[glyphs.count - 1].scalar) }
    var closesSentence: Bool { glyphs.last.map { CharacterClass.closesSentence($0.scalar) } ?? true }
    var endsSentence: Bool {
        guard let last = glyphs.last?.scalar else { return true }
        return last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3002 || last == 0x201D || last == 0x3A
    }
    var firstWordWidth: Float {
        guard let first = glyphs.first else { return 0 }
        let last = glyphs.prefix { $0.scalar != 0x20 }.last ?? first
        return last.box.x1 - first.box.x0
    }

    /// Shares at least half of the lower one's height.
    func sharesRow(with other: PageLine) -> Bool {
        let overlap = min(box.y1, other.box.y1) - max(box.y0, other.box.y0)
        return overlap > 0.5 * min(height, other.height)
    }

    var string: String {
        var bytes: [UInt8] = []
        for glyph in glyphs { UTF8Writer.append(glyph.scalar, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Cuts a page's glyphs into lines.
enum PageLines {
    /// A gap of so many ems inside a line parts the cells of a table; justified text stays well below.
    static let cellGap: Float = 2.2

    static func split(_ glyphs: [Glyph], fonts: [FontRun], page: Int) -> [PageLine] {
        var lines: [PageLine] = []
        var start = 0
        var font = 0
        var row = 0
        while start < glyphs.count {
            var end = start
            while end < glyphs.count, glyphs[end].scalar != 0x0A { end += 1 }
            if end > start {
                let style = dominant(fonts, from: start, to: end, at: &font)
                let parts = parts(of: glyphs, start..<end, size: style.size)
                for part in parts {
                    var raised = Array(glyphs[part])
                    SuperscriptDigits.mark(&raised, fonts: fonts, from: part.lowerBound, size: style.size)
                    let cleaned = GlyphCleaning.cleaned(spaced(raised[...], size: style.size)[...])
                    guard let box = bounds(of: cleaned) else { continue }
                    lines.append(
                        PageLine(
                            glyphs: cleaned, box: box, size: style.size, isBold: style.isBold, page: page,
                            row: parts.count > 1 ? row : -1))
                }
                row += 1
            }
            start = end + 1
        }
        return lines
    }

    /// Size and weight most glyphs of a stretch have.
    private static func dominant(
        _ fonts: [FontRun], from start: Int, to end: Int, at font: inout Int
    ) -> (size: Float, isBold: Bool) {
        while font < fonts.count, fonts[font].end <= start { font += 1 }
        var best: (count: Int, size: Float) = (0, 0)
        var bold = 0
        var position = start
        var index = font
        while index < fonts.count, position < end {
            let until = min(end, fonts[index].end)
            let count = until - position
            if fonts[index].isBold { bold += count }
            if count > best.count { best = (count, fonts[index].size) }
            position = until
            index += 1
        }
        return (best.size, bold * 10 > (end - start) * 9)
    }

    private static func parts(of glyphs: [Glyph], _ range: Range<Int>, size: Float) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        let gap = max(size, 6) * cellGap
        var end = range.lowerBound
        for index in range where glyphs[index].scalar != 0x20 {
            // A list's marker and its text are one line however far apart.
            if end > start, glyphs[index].box.x0 - glyphs[end - 1].box.x1 > gap,
                !ListMarker.isAlone(glyphs[start..<end].map(\.scalar))
            {
                parts.append(start..<end)
                start = index
            }
            end = index + 1
        }
        parts.append(start..<range.upperBound)
        return parts
    }

    /// Poppler leaves the blank out between words that stand far apart.
    private static func spaced(_ glyphs: ArraySlice<Glyph>, size: Float) -> [Glyph] {
        var result: [Glyph] = []
        result.reserveCapacity(glyphs.count)
        for glyph in glyphs {
            if let last = result.last, last.scalar != 0x20, glyph.scalar != 0x20,
                glyph.box.x0 - last.box.x1 > size * 0.5
            {
                result.append(
                    Glyph(
                        scalar: 0x20,
                        box: Rectangle(x0: last.box.x1, y0: last.box.y0, x1: glyph.box.x0, y1: last.box.y1)))
            }
            result.append(glyph)
        }
        return result
    }

    static func bounds(of glyphs: [Glyph]) -> Rectangle? {
        var result: Rectangle?
        for glyph in glyphs where glyph.scalar != 0x20 { result = result?.union(glyph.box) ?? glyph.box }
        return result
    }
}

/// Digits set small and high are exponents and footnote marks: they become the superscript digits Unicode has for them, so that
/// a year and the mark behind it stay two things.
enum SuperscriptDigits {
    private static let digits: [UInt32] = [
        0x2070, 0xB9, 0xB2, 0xB3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079,
    ]

    static func mark(_ glyphs: inout [Glyph], fonts: [FontRun], from offset: Int, size: Float) {
        guard size > 0, glyphs.contains(where: { CharacterClass.isDigit($0.scalar) }) else { return }
        var font = 0
        while font < fonts.count, fonts[font].end <= offset { font += 1 }
        var run = font
        var small = false
        while run < fonts.count {
            if fonts[run].size < size * 0.8 { small = true }
            if fonts[run].end >= offset + glyphs.count { break }
            run += 1
        }
        guard small else { return }
        var base: Float = -.infinity
        var index = font
        for (position, glyph) in glyphs.enumerated() {
            while index < fonts.count, fonts[index].end <= offset + position { index += 1 }
            if index < fonts.count, fonts[index].size >= size * 0.8, glyph.scalar != 0x20 {
                base = max(base, glyph.box.y1)
            }
        }
        index = font
        for position in glyphs.indices {
            while index < fonts.count, fonts[index].end <= offset + position { index += 1 }
            guard index < fonts.count, fonts[index].size < size * 0.8, CharacterClass.isDigit(glyphs[position].scalar),
                glyphs[position].box.y1 < base - size * 0.12
            else { continue }
            glyphs[position].scalar = digits[Int(glyphs[position].scalar - 0x30)]
        }
    }
}
