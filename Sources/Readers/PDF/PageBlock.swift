import Documents

/// A block of lines on a page, or on two where it runs over.
struct PageBlock {
    var kind: BlockKind
    var level = 0
    var lines: [PageLine]
    /// Follows its neighbour without an empty line: items of a list, cells of a table.
    var tight = false

    var first: PageLine { lines[0] }
    var last: PageLine { lines[lines.count - 1] }
    var size: Float { lines[lines.count / 2].size }
    var isBold: Bool { lines.allSatisfy(\.isBold) }
    var length: Int { lines.reduce(0) { $0 + $1.glyphs.count } }
    var left: Float { lines.reduce(Float.infinity) { min($0, $1.box.x0) } }
    var right: Float { lines.reduce(-Float.infinity) { max($0, $1.box.x1) } }
}

/// Gathers a page's lines, in poppler's order, into blocks.
struct BlockBuilder {
    /// Leading of the document's text as a multiple of its type size.
    let leading: Float

    func blocks(of lines: [PageLine]) -> [PageBlock] {
        var blocks: [PageBlock] = []
        for line in lines {
            if let current = blocks.last, !breaks(before: line, after: current) {
                blocks[blocks.count - 1].lines.append(line)
            } else {
                blocks.append(PageBlock(kind: .paragraph, lines: [line]))
            }
        }
        return blocks
    }

    private func breaks(before line: PageLine, after block: PageBlock) -> Bool {
        let previous = block.last
        let size = max(previous.size, line.size)
        if line.row >= 0, line.row == previous.row { return true }
        if abs(line.size - previous.size) > 0.12 * size { return true }
        let step = line.middle - previous.middle
        // Up the page, beside, or far down: another column, or another part of the page.
        if step <= 0.3 * previous.height { return true }
        if line.box.x0 > block.right || line.box.x1 < block.left { return true }
        let usual = block.lines.count > 1 ? min(self.step(of: block), size * leading * 1.3) : size * leading
        if step > max(usual * 1.3, usual + 2) { return true }
        let goesOn = line.opensLowercase || previous.endsWithHyphen
        if line.isBold != previous.isBold, !goesOn { return true }
        if goesOn { return false }
        let room = block.right - previous.box.x1
        let isShort = room > line.firstWordWidth + size * 0.5
        if ListMarker.length(in: line.scalars) > 0 {
            return previous.closesSentence || isShort || block.lines.count == 1
        }
        let indent = line.box.x0 - block.left
        if indent > size * 0.8, indent < size * 6, previous.closesSentence, previous.box.x0 < line.box.x0 - size * 0.8 {
            return true
        }
        if isShort, previous.endsSentence, block.lines.count > 1 { return true }
        return false
    }

    /// Distance of the block's lines from each other.
    private func step(of block: PageBlock) -> Float {
        let count = block.lines.count
        return block.lines[count - 1].middle - block.lines[count - 2].middle
    }
}
