import Documents

/// Rejoins paragraphs that a column or a page breaks, and lets notes follow the paragraph they interrupt.
enum ParagraphFlow {
    static func joined(_ blocks: [PageBlock]) -> [PageBlock] {
        var result: [PageBlock] = []
        for block in blocks {
            if block.kind == .paragraph, let open = lastFlowing(in: result, of: block),
                goesOn(from: result[open], to: block)
            {
                result[open].lines += block.lines
            } else {
                result.append(block)
            }
        }
        return result
    }

    /// The paragraph before, notes and captions set aside, where the block stands in another column or on the next page.
    private static func lastFlowing(in blocks: [PageBlock], of block: PageBlock) -> Int? {
        guard var index = blocks.indices.last else { return nil }
        while index > 0, blocks[index].kind == .footnote { index -= 1 }
        guard blocks[index].kind == .paragraph || blocks[index].kind == .listItem else { return nil }
        let last = blocks[index].last
        let first = block.first
        let turned = first.page == last.page + 1 || first.page == last.page && first.middle < last.middle
        return turned ? index : nil
    }

    private static func goesOn(from block: PageBlock, to next: PageBlock) -> Bool {
        guard abs(block.size - next.size) <= 0.06 * max(block.size, next.size), block.isBold == next.isBold else {
            return false
        }
        let last = block.last
        if last.endsWithHyphen || next.first.opensLowercase { return true }
        guard !last.endsSentence else { return false }
        // No sentence ended: the line must at least have been filled.
        return block.right - last.box.x1 < next.first.firstWordWidth + block.size && block.length > 60
            && next.length > 20
    }
}
