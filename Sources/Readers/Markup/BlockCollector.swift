import Documents

/// Walks the content of a page and gives its blocks: text of inline elements run together, each block with its element.
struct BlockCollector {
    /// A block before it is text: bytes with blanks folded, or as they are for preformatted text.
    struct Piece {
        var kind: BlockKind
        var level: Int
        var element: Int
        var bytes: [UInt8]
        /// Bytes of it that are link text.
        var linked: Int
    }

    private let tree: MarkupTree
    private let mask: ContentMask
    private(set) var pieces: [Piece] = []
    private var buffer: [UInt8] = []
    private var linked = 0
    private var breaks = 0
    /// Element the text being gathered belongs to.
    private var element = 0

    init(_ tree: MarkupTree, _ mask: ContentMask) {
        self.tree = tree
        self.mask = mask
    }

    mutating func collect(_ root: Int) {
        element = root
        var open: [Int] = []
        var linkEnd = -1
        var index = root
        let end = Int(tree.nodes[root].end)
        while index < end {
            while let last = open.last, Int(tree.nodes[last].end) <= index { close(&open) }
            let node = tree.nodes[index]
            if mask.removed[index] {
                index = Int(node.end)
                continue
            }
            if node.isText {
                append(node.text, isLink: index < linkEnd)
            } else if node.name == "br" {
                breaks += 1
                if breaks >= 2 { flush() } else { append([0x20], isLink: false) }
            } else if node.traits.contains(.block) {
                flush()
                open.append(index)
                element = index
            } else if node.name == "a" {
                linkEnd = Int(node.end)
            }
            index += 1
        }
        while !open.isEmpty { close(&open) }
        flush()
    }

    private mutating func close(_ open: inout [Int]) {
        flush()
        open.removeLast()
        if let last = open.last { element = last }
    }

    private mutating func append(_ text: [UInt8], isLink: Bool) {
        let before = buffer.count
        if isPreformatted {
            buffer += text
        } else {
            for scalar in UTF8Scalars(text[...]) {
                if CharacterClass.isBlank(scalar) || scalar < 0x20 {
                    if let last = buffer.last, last != 0x20 { buffer.append(0x20) }
                } else if !CharacterClass.isInvisible(scalar), scalar != 0xAD {
                    UTF8Writer.append(scalar, to: &buffer)
                    breaks = 0
                }
            }
        }
        if isLink { linked += buffer.count - before }
    }

    private var isPreformatted: Bool { kind().kind == .preformatted }

    /// Kind of the nearest element that has one.
    private func kind() -> (kind: BlockKind, level: Int) {
        var current = element
        var steps = 0
        while current >= 0, steps < 64 {
            if let kind = BlockElements.kind(tree.nodes[current].name) {
                return kind.kind == .listItem ? (.listItem, depth(of: current)) : kind
            }
            current = Int(tree.nodes[current].parent)
            steps += 1
        }
        return (.paragraph, 0)
    }

    /// How many lists an item stands in.
    private func depth(of item: Int) -> Int {
        var depth = 0
        var current = Int(tree.nodes[item].parent)
        while current >= 0 {
            if ["ul", "ol", "dl"].contains(tree.nodes[current].name) { depth += 1 }
            current = Int(tree.nodes[current].parent)
        }
        return max(1, depth)
    }

    private mutating func flush() {
        defer {
            buffer = []
            linked = 0
            breaks = 0
        }
        while let last = buffer.last, last <= 0x20 { buffer.removeLast() }
        let blanks = buffer.prefix { $0 == 0x0A || $0 == 0x0D }.count
        buffer.removeFirst(blanks)
        guard !buffer.isEmpty else { return }
        var (kind, level) = kind()
        // A cell that holds a paragraph is layout, not a table.
        if kind == .tableCell, buffer.count > 140 { (kind, level) = (.paragraph, 0) }
        pieces.append(Piece(kind: kind, level: level, element: element, bytes: buffer, linked: linked))
    }
}
