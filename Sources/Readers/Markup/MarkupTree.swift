/// A parsed HTML or XML document as plain values: nodes by number, parents before children, in document order.
struct MarkupTree {
    struct Node {
        /// Empty for text.
        var name: String
        var parent: Int32
        var depth: Int32
        /// One past the last descendant.
        var end: Int32
        var traits: ElementTraits
        var attributes: [(name: String, value: String)]
        /// Of a text node; empty for elements.
        var text: [UInt8]

        var isText: Bool { name.isEmpty }
    }

    var nodes: [Node] = []

    func attribute(_ name: String, of index: Int) -> String? {
        nodes[index].attributes.first { $0.name == name }?.value
    }

    /// The children of a node, in order.
    func children(of index: Int) -> Children { Children(tree: self, position: index + 1, end: Int(nodes[index].end)) }

    struct Children: Sequence, IteratorProtocol {
        fileprivate let tree: MarkupTree
        fileprivate var position: Int
        fileprivate let end: Int

        mutating func next() -> Int? {
            guard position < end else { return nil }
            defer { position = Int(tree.nodes[position].end) }
            return position
        }
    }

    func descendants(of index: Int) -> Range<Int> { index + 1..<Int(nodes[index].end) }

    func first(_ name: String) -> Int? { nodes.firstIndex { $0.name == name } }

    /// All text below a node, without markup, blanks as they are.
    func rawText(of index: Int) -> [UInt8] {
        var result: [UInt8] = []
        for child in descendants(of: index) where nodes[child].isText { result += nodes[child].text }
        return result
    }

    /// As `rawText`, blanks folded, as a string.
    func plainText(of index: Int) -> String { Self.folded(rawText(of: index)) }

    static func folded(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        for scalar in UTF8Scalars(bytes[...]) {
            if CharacterClass.isBlank(scalar) || scalar == 0x0A || scalar == 0x0D {
                if let last = result.last, last != 0x20 { result.append(0x20) }
            } else if !CharacterClass.isInvisible(scalar), scalar != 0xAD {
                UTF8Writer.append(scalar, to: &result)
            }
        }
        if result.last == 0x20 { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    /// The nearest `lang` or `xml:lang` at or above a node.
    func language(at index: Int) -> String? {
        var current = index
        while current >= 0 {
            if let tag = attribute("lang", of: current) ?? attribute("xml:lang", of: current), !tag.isEmpty {
                return tag
            }
            current = Int(nodes[current].parent)
        }
        return nil
    }
}
