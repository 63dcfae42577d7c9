import Documents

/// Makes the code points of a printed line those of a text: ligatures taken apart, marks composed, blanks alike; each result
/// keeps the box of the glyph it came from.
enum GlyphCleaning {
    /// - Parameter size: the line's usual type size, for telling raised digits.
    static func cleaned(_ glyphs: ArraySlice<Glyph>) -> [Glyph] {
        var result: [Glyph] = []
        result.reserveCapacity(glyphs.count)
        var needsComposition = false
        for glyph in glyphs {
            let scalar = glyph.scalar
            switch scalar {
            case 0x21..<0x7F: result.append(glyph)
            case 0x20, 0x09, 0xA0, 0x3000, 0x202F, 0x2000...0x200A:
                if let last = result.last, last.scalar != 0x20 { result.append(Glyph(scalar: 0x20, box: glyph.box)) }
            case 0..<0x20, 0x7F..<0xA0: continue
            case 0xFB00...0xFDFF, 0xFE70...0xFEFE: expand(glyph, into: &result)
            case 0xF0B7, 0xF0A7: result.append(Glyph(scalar: 0x2022, box: glyph.box))
            default:
                if CharacterClass.isInvisible(scalar) { continue }
                if scalar >= 0x300 { needsComposition = needsComposition || mayCompose(scalar) }
                result.append(glyph)
            }
        }
        while let last = result.last, last.scalar == 0x20 { result.removeLast() }
        let end = result.count - 1
        if result.contains(where: { $0.scalar == 0xAD }) {
            result = result.indices.filter { result[$0].scalar != 0xAD || $0 == end }.map { result[$0] }
        }
        restoreDirection(&result)
        return needsComposition ? composed(result) : result
    }

    private static func expand(_ glyph: Glyph, into result: inout [Glyph]) {
        let parts = Normalization.compatible([glyph.scalar])
        let width = (glyph.box.x1 - glyph.box.x0) / Float(max(1, parts.count))
        for (index, part) in parts.enumerated() {
            let left = glyph.box.x0 + Float(index) * width
            let box = Rectangle(x0: left, y0: glyph.box.y0, x1: left + width, y1: glyph.box.y1)
            result.append(Glyph(scalar: part, box: parts.count == 1 ? glyph.box : box))
        }
    }

    /// Could change under NFC, or change what stands before it: anything but the scripts known to be left as they are.
    private static func mayCompose(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x370..<0x374, 0x375..<0x37E, 0x388..<0x483, 0x2010..<0x2060, 0x20A0..<0x2100, 0x2190..<0x2329,
            0x2460..<0x2ADC, 0x3001..<0x3099, 0x30A0..<0x3131, 0x3131..<0xA800, 0xAC00..<0xD7A4, 0xE000..<0xF900,
            0xFF00..<0xFFFE:
            false
        default: true
        }
    }

    /// NFC, stretch by stretch: a code point that stays, and those after it that may join it.
    private static func composed(_ glyphs: [Glyph]) -> [Glyph] {
        var result: [Glyph] = []
        result.reserveCapacity(glyphs.count)
        var start = 0
        while start < glyphs.count {
            var end = start + 1
            while end < glyphs.count, glyphs[end].scalar >= 0x300, mayCompose(glyphs[end].scalar) { end += 1 }
            let stretch = glyphs[start..<end]
            start = end
            if stretch.count == 1, stretch.first!.scalar < 0x300 || !mayCompose(stretch.first!.scalar) {
                result.append(stretch.first!)
                continue
            }
            let given = stretch.map(\.scalar)
            let normal = Normalization.canonical(given)
            if normal == given {
                result.append(contentsOf: stretch)
            } else {
                let box = stretch.dropFirst().reduce(stretch.first!.box) { $0.union($1.box) }
                result.append(contentsOf: normal.map { Glyph(scalar: $0, box: box) })
            }
        }
        return result
    }

    /// Poppler gives right-to-left words in reading order but their boxes from left to right.
    private static func restoreDirection(_ glyphs: inout [Glyph]) {
        var index = 0
        while index < glyphs.count {
            guard isRightToLeft(glyphs[index].scalar) else {
                index += 1
                continue
            }
            var end = index
            while end < glyphs.count, isRightToLeft(glyphs[end].scalar) { end += 1 }
            let boxes = glyphs[index..<end].map(\.box)
            if let first = boxes.first, let last = boxes.last, first.x0 < last.x0 {
                for offset in boxes.indices { glyphs[index + offset].box = boxes[boxes.count - 1 - offset] }
            }
            index = end
        }
    }

    private static func isRightToLeft(_ scalar: UInt32) -> Bool {
        (0x590..<0x900).contains(scalar) || (0xFB1D..<0xFE00).contains(scalar) || (0xFE70..<0xFF00).contains(scalar)
    }
}
