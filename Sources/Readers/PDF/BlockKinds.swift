import Documents

/// What the document's usual type is, against which titles, headings and notes are told.
struct TypeScale {
    let body: Float
    let bodyIsBold: Bool
    let leading: Float
    /// Sizes of headings, the largest first.
    private(set) var headings: [Float] = []

    init(pages: [[PageLine]]) {
        var weights: [Int: Int] = [:]
        var bold = 0
        var all = 0
        for line in pages.joined() {
            weights[Int((line.size * 2).rounded()), default: 0] += line.glyphs.count
            all += line.glyphs.count
            if line.isBold { bold += line.glyphs.count }
        }
        let best = weights.max { ($0.value, $0.key) < ($1.value, $1.key) }
        body = best.map { Float($0.key) / 2 } ?? 10
        bodyIsBold = bold * 2 > all
        var steps: [Float] = []
        for page in pages {
            for (previous, line) in zip(page, page.dropFirst()) where abs(line.size - previous.size) < 0.6 {
                let step = line.middle - previous.middle
                if line.size > 0, step > line.size * 0.8, step < line.size * 3 { steps.append(step / line.size) }
            }
        }
        steps.sort()
        leading = steps.isEmpty ? 1.25 : min(max(steps[steps.count * 2 / 5], 1.0), 2.2)
        let larger = weights.keys.map { Float($0) / 2 }.filter { $0 > body * 1.1 }.sorted(by: >)
        for size in larger where headings.last.map({ $0 > size + 0.6 }) ?? true { headings.append(size) }
    }

    func level(of size: Float) -> Int {
        (headings.firstIndex { size >= $0 - 0.6 } ?? headings.count) + 1
    }
}

/// Names the kind of each block from its type, its place and its first words.
struct BlockKinds {
    let scale: TypeScale

    func classify(_ block: inout PageBlock, pageHeight: Float, isLowest: Bool) {
        if block.kind != .paragraph { return }
        let scalars = block.first.scalars
        let ends = block.last.endsSentence && block.length > 60
        let marker = ListMarker.length(in: scalars)
        if block.size > scale.body * 1.1, block.length < 300, block.lines.count <= 6, !ends {
            block.kind = .heading
            block.level = scale.level(of: block.size)
        } else if block.isBold, !scale.bodyIsBold, block.length < 200, block.lines.count <= 3, !ends {
            block.kind = .heading
            block.level = scale.headings.count + 1
        } else if isCapitals(block), block.length < 200, block.lines.count <= 3 {
            block.kind = .heading
            block.level = scale.headings.count + 1
        } else if isLowest, block.size < scale.body * 0.95, block.first.box.y0 > pageHeight * 0.45, opensNote(scalars) {
            block.kind = .footnote
            Self.partMark(of: &block)
        } else if marker > 0 {
            block.kind = .listItem
            block.level = 1
        }
    }

    /// `1The Forum`: a note's mark set tight before its first word is no part of that word.
    private static func partMark(of block: inout PageBlock) {
        let glyphs = block.lines[0].glyphs
        let count = glyphs.prefix { CharacterClass.isDigit($0.scalar) }.count
        guard count > 0, count < glyphs.count, CharacterClass.isLetter(glyphs[count].scalar) else { return }
        let (mark, word) = (glyphs[count - 1].box, glyphs[count].box)
        let blank = Rectangle(x0: mark.x1, y0: mark.y0, x1: max(mark.x1, word.x0), y1: mark.y1)
        block.lines[0].glyphs.insert(Glyph(scalar: 0x20, box: blank), at: count)
    }

    private func isCapitals(_ block: PageBlock) -> Bool {
        var letters = 0
        for line in block.lines {
            for glyph in line.glyphs {
                if CharacterClass.isLowercase(glyph.scalar) { return false }
                if CharacterClass.isUppercase(glyph.scalar) { letters += 1 }
            }
        }
        return letters >= 4
    }

    /// A number, an asterisk or a dagger, plain or raised.
    private func opensNote(_ scalars: [UInt32]) -> Bool {
        guard let first = scalars.first else { return false }
        switch first {
        case 0x2A, 0x2020, 0x2021, 0xA7, 0xB9, 0xB2, 0xB3, 0x2070...0x2079: return true
        default:
            let digits = scalars.prefix(while: CharacterClass.isDigit).count
            return digits > 0 && digits <= 3 && digits < scalars.count
        }
    }
}
