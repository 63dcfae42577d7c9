import Documents

/// Decides which heading of a page is its title, and puts it before the content where it stands outside.
enum PageTitle {
    static func place(
        in tree: MarkupTree, mask: ContentMask, pieces: [BlockCollector.Piece], metadata: inout DocumentMetadata,
        assembler: inout TextAssembler
    ) {
        let headings = tree.nodes.indices.filter { tree.nodes[$0].name == "h1" }
        let inside = Set(pieces.filter { $0.kind == .heading && $0.level == 1 }.map(\.element))
        if inside.isEmpty {
            let declared = (metadata.title ?? "").lowercased()
            let candidates = headings.filter { index in
                let text = tree.plainText(of: index)
                return text.utf8.count >= 8 && (declared.isEmpty || agrees(text.lowercased(), declared))
            }
            if let heading = candidates.first {
                let text = tree.plainText(of: heading)
                let bytes = Array(text.utf8)
                if !pieces.contains(where: { $0.bytes == bytes }) {
                    assembler.append(.title, bytes: bytes, path: tree.path(of: heading))
                }
                metadata.title = text
            }
        } else if let first = pieces.first(where: { $0.kind == .heading && $0.level == 1 }) {
            metadata.title = String(decoding: first.bytes, as: UTF8.self)
        }
    }

    /// Whether a heading and the title in the page's head are the same but for what the site adds.
    private static func agrees(_ heading: String, _ declared: String) -> Bool {
        let one = Array(heading.utf8)
        let two = Array(declared.utf8)
        let count = min(one.count, two.count, 24)
        return count > 0 && (contains(two, one[..<count]) || contains(one, two[..<count]))
    }

    private static func contains(_ text: [UInt8], _ part: ArraySlice<UInt8>) -> Bool {
        guard text.count >= part.count else { return false }
        return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
    }
}
