import Documents

/// Reads HTML: decoded by us, parsed by libxml2, its main content found, its metadata gathered.
enum HTMLReader {
    static func read(
        _ bytes: [UInt8], profile: SourceProfile?, options: ReadingOptions
    ) throws(ReadingFailure) -> Document {
        var text = TextDecoder.decode(
            bytes, transport: MediaType.charset(options.mediaType), declared: DeclaredCharset.find(in: bytes))
        if text.contains(0) { text.removeAll { $0 == 0 } }
        text = Normalization.canonical(text)
        let xpaths = (profile?.mainContentPaths ?? []) + (profile?.datePaths ?? [])
        guard let parsed = MarkupParser.html(text, xpaths: xpaths), !parsed.tree.nodes.isEmpty else { throw .noText }
        let contentMatches = Array(parsed.matches.prefix(profile?.mainContentPaths.count ?? 0))
        let dateMatches = parsed.matches.dropFirst(contentMatches.count).joined()
        let tree = parsed.tree
        var mask = ContentMask(tree)
        var content = MainContent(tree, mask, profileMatches: contentMatches)
        if content.length * 4 < content.mostLength {
            // So little is left that names must have misled.
            let lenient = ContentMask(tree, byName: false)
            let wider = MainContent(tree, lenient, profileMatches: contentMatches)
            if wider.length > content.length * 2 { (mask, content) = (lenient, wider) }
        }
        var (metadata, created) = PageMetadata.read(tree, url: options.url, order: profile?.dateOrder)
        for index in dateMatches where metadata.publishedFrom != "profile date path" {
            guard let day = ProfileDate.day(in: tree.plainText(of: index), order: profile?.dateOrder) else { continue }
            metadata.published = day
            metadata.publishedFrom = "profile date path"
        }
        if metadata.published == nil, !(profile?.datelines.isEmpty ?? true) {
            // Such lines stand beside the text more often than in it.
            var whole = BlockCollector(tree, ContentMask(tree, byName: false))
            whole.collect(0)
            let lines = whole.pieces.map { String(decoding: $0.bytes, as: UTF8.self) }
            if let day = Dateline.day(in: lines, profile: profile) {
                metadata.published = day
                metadata.publishedFrom = "dateline"
            }
        }
        if metadata.published == nil, let created {
            metadata.published = created.day
            metadata.publishedFrom = created.from
        }
        var collector = BlockCollector(tree, mask)
        for root in content.roots { collector.collect(root) }
        var pieces = ContentPieces.kept(collector.pieces, boilerplate: profile?.boilerplate ?? [])
        let title = PageTitle(in: tree, mask: mask, content: content, pieces: pieces, declared: metadata.title)
        metadata.title = title.text ?? metadata.title
        for piece in pieces[..<title.index] {
            metadata.notes.append(["above the title", String(decoding: piece.bytes, as: UTF8.self)])
        }
        pieces.removeFirst(title.index)
        var assembler = TextAssembler(keepsBoxes: false)
        var paths = ElementPaths(tree)
        if let element = title.outside {
            assembler.append(.title, bytes: Array((title.text ?? "").utf8), path: paths.path(of: element))
        }
        append(
            pieces, of: tree, firstIsTitle: title.isFirstPiece, language: metadata.language, paths: &paths,
            to: &assembler)
        guard !assembler.text.isEmpty else { throw .noText }
        metadata.notes.append(["main content", content.stage.rawValue])
        return Document(
            mediaType: "text/html", metadata: metadata, text: ReadingText(bytes: assembler.text),
            blocks: assembler.blocks)
    }

    private static func append(
        _ pieces: [BlockCollector.Piece], of tree: MarkupTree, firstIsTitle: Bool, language: String?,
        paths: inout ElementPaths, to assembler: inout TextAssembler
    ) {
        var previous: BlockKind?
        for (index, piece) in pieces.enumerated() {
            let isTitle = index == 0 && firstIsTitle
            let tight = (piece.kind == .listItem || piece.kind == .tableCell) && previous == piece.kind
            let declared = tree.language(at: piece.element)
            assembler.append(
                isTitle ? .title : piece.kind, level: isTitle ? 0 : piece.level, bytes: piece.bytes,
                path: paths.path(of: piece.element), language: declared == language ? nil : declared, tight: tight)
            previous = piece.kind
        }
    }
}
