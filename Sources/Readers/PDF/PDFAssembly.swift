import Documents

/// From the lines of all pages to the document: running text set aside, blocks found and named, paragraphs joined.
struct PDFAssembly {
    let pages: [ReadPage]
    /// Lines that leave the text wherever they stand, case folded.
    let boilerplate: Set<String>

    init(pages: [ReadPage], boilerplate: [String]) {
        self.pages = pages
        self.boilerplate = Set(boilerplate.map { $0.lowercased() })
    }

    func document() -> (text: ReadingText, blocks: [Block], pages: [Page], lines: [Line]) {
        let running = RunningText(
            lines: pages.map(\.lines), heights: pages.map(\.height), labels: pages.map(\.label))
        var kept: [[PageLine]] = []
        var set: [Page] = []
        for (index, page) in pages.enumerated() {
            var lines: [PageLine] = []
            var aside: [String] = []
            for line in page.lines {
                if running.contains(line, on: page.lines, index: index, height: page.height)
                    || !boilerplate.isEmpty && boilerplate.contains(line.string.lowercased())
                {
                    aside.append(line.string)
                } else {
                    lines.append(line)
                }
            }
            kept.append(ColumnOrder.ordered(lines))
            set.append(
                Page(
                    number: page.number, label: page.label, width: page.width, height: page.height,
                    textLayer: page.textLayer, runningText: aside))
        }
        let assembler = assemble(kept)
        return (ReadingText(bytes: assembler.text), assembler.blocks, set, assembler.lines)
    }

    private func assemble(_ lines: [[PageLine]]) -> TextAssembler {
        let scale = TypeScale(pages: lines)
        var blocks: [PageBlock] = []
        for (index, page) in pages.enumerated() { blocks += self.blocks(of: lines[index], on: page, scale: scale) }
        Self.nameTitle(&blocks, height: pages[0].height, first: pages[0].number)
        var tally = WordTally()
        if lines.joined().contains(where: \.endsWithHyphen) {
            for line in lines.joined() { tally.add(line.glyphs.lazy.map(\.scalar)) }
        }
        var assembler = TextAssembler(tally: tally, keepsBoxes: true)
        for block in ParagraphFlow.joined(blocks) {
            assembler.append(
                block.kind, level: block.level,
                lines: block.lines.map { PrintedLine(glyphs: $0.glyphs, page: $0.page, confidences: $0.confidences) },
                tight: block.tight)
        }
        for page in pages {
            for addition in page.additions { Self.append(addition, page: page.number, to: &assembler) }
        }
        return assembler
    }

    private func blocks(of lines: [PageLine], on page: ReadPage, scale: TypeScale) -> [PageBlock] {
        let builder = BlockBuilder(leading: scale.leading)
        let kinds = BlockKinds(scale: scale)
        var result: [PageBlock] = []
        var start = 0
        for table in TableRegions.find(in: lines, pageWidth: page.width) {
            result += builder.blocks(of: Array(lines[start..<table.lowerBound]))
            for (index, cell) in TableRegions.rows(of: lines[table]).joined().enumerated() {
                result.append(PageBlock(kind: .tableCell, lines: [cell], tight: index > 0))
            }
            start = table.upperBound
        }
        result += builder.blocks(of: Array(lines[start...]))
        let lowestBody = result.lazy.filter { $0.size >= scale.body * 0.95 }.map { $0.last.box.y1 }.max() ?? 0
        for index in result.indices {
            kinds.classify(
                &result[index], pageHeight: page.height, isLowest: result[index].first.box.y0 > lowestBody - 1)
            if result[index].kind == .listItem, index > 0, result[index - 1].kind == .listItem {
                result[index].tight = true
            }
        }
        return result
    }

    /// The largest heading in the upper part of the first page is the title.
    private static func nameTitle(_ blocks: inout [PageBlock], height: Float, first: Int) {
        let headings = blocks.indices.filter {
            blocks[$0].kind == .heading && blocks[$0].first.page == first && blocks[$0].first.box.y0 < height * 0.6
                && blocks[$0].length > 3
        }
        guard let title = headings.max(by: { (blocks[$0].size, -$0) < (blocks[$1].size, -$1) }) else { return }
        blocks[title].kind = .title
        blocks[title].level = 0
    }

    /// One box for all of it: nothing says where in its field a value's letters stand.
    private static func append(_ addition: PDFAddition, page: Int, to assembler: inout TextAssembler) {
        let text = Normalization.canonical(LineEnds.unified(Array(addition.text.utf8)))
        let lines = TextLines.split(text, singleBlankBeginsPage: false).map { line in
            PrintedLine(glyphs: line.scalars.map { Glyph(scalar: $0, box: addition.box) }, page: page)
        }
        assembler.append(addition.kind, lines: lines)
    }
}
