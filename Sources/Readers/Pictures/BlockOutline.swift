import Documents

/// Where a block stands on a page, what it is, and when it is read.
struct BlockOutline {
    /// From 1, in reading order over the whole document.
    var number: Int
    var kind: BlockKind
    var box: Rectangle

    static func outlines(of document: Document, page: Int) -> [BlockOutline] {
        document.blocks.enumerated().compactMap { index, block in
            let boxes = document.anchor(of: block.span).rectangles.filter { $0.page == page }.map(\.rectangle)
            guard let first = boxes.first else { return nil }
            let box = boxes.dropFirst().reduce(first) { $0.union($1) }
            return BlockOutline(number: index + 1, kind: block.kind, box: box)
        }
    }
}
