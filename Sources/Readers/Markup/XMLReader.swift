import Documents

/// Reads XML as text with structure: TEI by its own elements, other vocabularies by where their text stands.
enum XMLReader {
    private static let deepestWalk = 64

    static func read(_ bytes: [UInt8], options: ReadingOptions) throws(ReadingFailure) -> Document {
        var text = TextDecoder.decode(
            bytes, transport: MediaType.charset(options.mediaType), declared: DeclaredCharset.find(in: bytes))
        text = Normalization.canonical(LineEnds.unified(text))
        guard let parsed = MarkupParser.xml(text), !parsed.tree.nodes.isEmpty else {
            throw .damaged(detail: "not well-formed XML")
        }
        let tree = parsed.tree
        var metadata = DocumentMetadata()
        metadata.language = tree.language(at: 0)
        let header = tree.nodes.indices.first {
            ["teiHeader", "meta", "front-matter", "head"].contains(tree.nodes[$0].name)
        }
        if let title = tree.nodes.indices.first(where: {
            tree.nodes[$0].name == "title" || tree.nodes[$0].name == "name"
        }) {
            let plain = tree.plainText(of: title)
            metadata.title = plain.isEmpty ? nil : plain
        }
        if let header { note(header, of: tree, in: &metadata) }
        var assembler = TextAssembler(keepsBoxes: false)
        var paths = ElementPaths(tree)
        for piece in pieces(of: tree, leavingOut: header) {
            assembler.append(
                piece.kind, level: piece.level, bytes: piece.bytes, path: paths.path(of: piece.element),
                language: tree.language(at: piece.element).flatMap { $0 == metadata.language ? nil : $0 },
                tight: piece.kind == .tableCell || piece.kind == .listItem)
        }
        guard !assembler.text.isEmpty else { throw .noText }
        return Document(
            mediaType: "application/xml", metadata: metadata, text: ReadingText(bytes: assembler.text),
            blocks: assembler.blocks)
    }

    /// An element that has text of its own is a block; those in it that have are parts of its text.
    private static func pieces(of tree: MarkupTree, leavingOut header: Int?) -> [BlockCollector.Piece] {
        var pieces: [BlockCollector.Piece] = []
        var index = 0
        while index < tree.nodes.count {
            if index == header {
                index = Int(tree.nodes[index].end)
                continue
            }
            guard !tree.nodes[index].isText, hasOwnText(index, in: tree) else {
                index += 1
                continue
            }
            let text = Array(tree.plainText(of: index).utf8)
            let (kind, level) = kind(of: index, in: tree)
            if !text.isEmpty {
                pieces.append(BlockCollector.Piece(kind: kind, level: level, element: index, bytes: text, linked: 0))
            }
            index = Int(tree.nodes[index].end)
        }
        return pieces
    }

    private static func hasOwnText(_ index: Int, in tree: MarkupTree) -> Bool {
        tree.children(of: index).contains { child in
            tree.nodes[child].isText && tree.nodes[child].text.contains { $0 > 0x20 }
        }
    }

    /// Names shared by TEI, JATS, DocBook, Akoma Ntoso and their like.
    private static func kind(of index: Int, in tree: MarkupTree) -> (BlockKind, Int) {
        switch tree.nodes[index].name.lowercased() {
        case "head", "title", "heading", "subtitle", "docTitle".lowercased(), "titlepart", "name":
            return (.heading, level(of: index, in: tree))
        case "item", "li", "listitem": return (.listItem, 1)
        case "cell", "td", "th", "entry": return (.tableCell, 0)
        case "note", "fn", "footnote": return (.footnote, 0)
        case "quote", "q", "blockquote", "disp-quote": return (.quotation, 0)
        case "caption", "figdesc": return (.caption, 0)
        case "code", "programlisting", "eg": return (.preformatted, 0)
        default: return (.paragraph, 0)
        }
    }

    private static func level(of index: Int, in tree: MarkupTree) -> Int {
        var level = 0
        var current = Int(tree.nodes[index].parent)
        while current >= 0 {
            let name = tree.nodes[current].name.lowercased()
            if name.hasPrefix("div") || name == "section" || name == "sec" || name == "chapter" || name == "article" {
                level += 1
            }
            current = Int(tree.nodes[current].parent)
        }
        return max(1, level)
    }

    /// Leaves of a header are facts about the document: they are kept as notes, and give author and date where named so.
    private static func note(_ header: Int, of tree: MarkupTree, in metadata: inout DocumentMetadata) {
        for index in tree.descendants(of: header) where !tree.nodes[index].isText && hasOwnText(index, in: tree) {
            let value = tree.plainText(of: index)
            let name = tree.nodes[index].name
            if metadata.notes.count < 200 { metadata.notes.append([name, value]) }
            switch name.lowercased() {
            case "author" where metadata.author == nil: metadata.author = value
            case "date", "publicationdate", "pubdate":
                let stated = tree.attribute("when", of: index) ?? value
                if metadata.published == nil, let day = MachineDate.day(in: stated) {
                    metadata.published = day
                    metadata.publishedFrom = "header " + name
                }
            default: continue
            }
        }
    }
}
