import Documents

/// Reads plain text of any encoding: text whose paragraphs are lines comes out as it is; hard-wrapped lines are rejoined.
enum PlainTextReader {
    static func read(_ bytes: [UInt8], options: ReadingOptions, mediaType: String = "text/plain") -> Document {
        let charset = MediaType.charset(options.mediaType)
        let text = Normalization.canonical(LineEnds.unified(TextDecoder.decode(bytes, transport: charset)))
        var lines = TextLines.split(text, singleBlankBeginsPage: options.plainTextPages)
        let furniture = PageFurniture.lines(in: lines)
        let running = furniture.sorted().map { (page: lines[$0].page, text: string(lines[$0].scalars)) }
        lines = lines.indices.filter { !furniture.contains($0) }.map { lines[$0] }
        let pageCount = lines.last?.page ?? 0
        let layout = TextLayout(of: lines)
        guard layout.width != nil || pageCount > 0 else { return unwrapped(text, mediaType: mediaType) }
        var tally = WordTally()
        for line in lines { tally.add(line.scalars) }
        var assembler = TextAssembler(tally: tally, keepsBoxes: false)
        for paragraph in paragraphs(of: lines, layout: layout) {
            let shape = Self.kind(of: paragraph)
            assembler.append(
                shape.kind, level: shape.level,
                lines: paragraph.map { line in
                    PrintedLine(glyphs: line.scalars.map { Glyph(scalar: $0, box: .nowhere) }, page: line.page)
                }, tight: paragraph[0].emptyBefore == 0)
        }
        let pages = (0..<pageCount).map { index in
            Page(
                number: index + 1, label: nil, width: 0, height: 0, textLayer: .native,
                runningText: running.filter { $0.page == index + 1 }.map(\.text))
        }
        return Document(
            mediaType: mediaType, metadata: DocumentMetadata(), text: ReadingText(bytes: assembler.text),
            blocks: assembler.blocks, pages: pages, lines: assembler.lines)
    }

    static func paragraphs(of lines: [SourceLine], layout: TextLayout) -> [[SourceLine]] {
        let join = ParagraphJoin(layout: layout, width: layout.width ?? 0)
        var result: [[SourceLine]] = []
        for line in lines {
            if let previous = result.last?.last, layout.width != nil, !join.breaks(before: line, after: previous) {
                result[result.count - 1].append(line)
            } else {
                result.append([line])
            }
        }
        return result
    }

    /// The text as it is, with a block for each line that holds anything.
    private static func unwrapped(_ text: [UInt8], mediaType: String) -> Document {
        let bare = Document(plainText: String(decoding: text, as: UTF8.self))
        let blocks = bare.blocks.map { block in
            let scalars = UTF8Scalars(bare.text.bytes[block.span.range]).map { $0 }
            let line = SourceLine(scalars: scalars, indent: 0, emptyBefore: 1, page: 0)
            let shape = kind(of: [line])
            return Block(kind: shape.kind, span: block.span, level: shape.level)
        }
        return Document(mediaType: mediaType, metadata: DocumentMetadata(), text: bare.text, blocks: blocks)
    }

    /// A heading is short, stands alone, ends no sentence and opens with a capital or a number.
    static func kind(of paragraph: [SourceLine]) -> (kind: BlockKind, level: Int) {
        let first = paragraph[0]
        let length = paragraph.reduce(0) { $0 + $1.length }
        if paragraph.allSatisfy(\.isCapitals), length < 200 { return (.heading, 1) }
        let last = paragraph[paragraph.count - 1].scalars.last ?? 0
        let open = !CharacterClass.closesSentence(last) && last != 0x2C
        if first.isListItem {
            return length < 60 && open && isSectionNumber(first.scalars) ? (.heading, 2) : (.listItem, 1)
        }
        if length < 90, open, paragraph.count <= 2, first.emptyBefore > 0, first.opensUppercase { return (.heading, 2) }
        return (.paragraph, 0)
    }

    /// `I. Antecedentes`, `2. Scope`: a number and a full stop, then a capital.
    private static func isSectionNumber(_ scalars: [UInt32]) -> Bool {
        let length = ListMarker.length(in: scalars)
        guard length > 1, length < scalars.count, scalars[..<length].contains(0x2E) else { return false }
        return CharacterClass.isUppercase(scalars[length])
    }

    private static func string(_ scalars: [UInt32]) -> String {
        var bytes: [UInt8] = []
        for scalar in scalars { UTF8Writer.append(scalar, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Rectangle {
    static var nowhere: Rectangle { Rectangle(x0: 0, y0: 0, x1: 0, y1: 0) }
}
