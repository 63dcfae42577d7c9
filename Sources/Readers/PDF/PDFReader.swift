import Documents

/// Reads PDF: poppler interprets each page once; what it found becomes lines, blocks and one text.
enum PDFReader {
    static func read(
        _ bytes: [UInt8], profile: SourceProfile?, options: ReadingOptions, limits: ReadingLimits = ReadingLimits()
    ) throws(ReadingFailure) -> Document {
        let file = try PDFFile(bytes, password: options.password)
        guard file.pageCount > 0 else { throw .damaged(detail: "no page in it") }
        var pages: [ReadPage] = []
        var recognition: PageRecognition?
        for number in 1...file.pageCount {
            guard let page = file.page(number) else { continue }
            var read = ReadPage(page)
            if read.textLayer == .none, let languages = options.ocrLanguages, !languages.isEmpty {
                if recognition == nil {
                    recognition = try PageRecognition(languages: languages, seconds: limits.ocrSecondsPerPage)
                }
                read.lines = try recognition?.lines(of: page) ?? []
                read.textLayer = .ocr
            }
            pages.append(read)
        }
        guard !pages.isEmpty else { throw .damaged(detail: "none of its pages can be opened") }
        let assembled = PDFAssembly(pages: pages, boilerplate: profile?.boilerplate ?? []).document()
        var metadata = file.metadata()
        if metadata.title == nil, let title = assembled.blocks.first(where: { $0.kind == .title }) {
            metadata.title = assembled.text.string(title.span)
        }
        return Document(
            mediaType: "application/pdf", metadata: metadata, text: assembled.text, blocks: assembled.blocks,
            pages: assembled.pages, lines: assembled.lines)
    }
}

/// What is kept of a page once poppler's handle is closed.
struct ReadPage {
    var number: Int
    var label: String?
    var width, height: Float
    var lines: [PageLine]
    var additions: [PDFAddition]
    var textLayer: TextLayer

    init(_ page: borrowing PDFPage) {
        number = page.number
        label = page.label
        width = page.width
        height = page.height
        let (glyphs, fonts) = page.glyphs()
        lines = MarkerLines.attached(PageLines.split(glyphs, fonts: fonts, page: page.number))
        additions = page.additions()
        textLayer = lines.isEmpty ? .none : .native
    }
}

/// Puts bullets that stand in a column of their own before the lines they mark.
enum MarkerLines {
    static func attached(_ lines: [PageLine]) -> [PageLine] {
        let markers = lines.indices.filter { isMarker(lines[$0]) }
        guard !markers.isEmpty else { return lines }
        var result = lines
        var gone: Set<Int> = []
        for index in markers {
            let marker = lines[index]
            let target = lines.indices.filter { other in
                let line = lines[other]
                return other != index && !isMarker(line) && line.box.x0 >= marker.box.x1 - 1
                    && line.box.x0 - marker.box.x1 < 5 * max(marker.size, line.size) && line.sharesRow(with: marker)
            }.min { lines[$0].box.x0 < lines[$1].box.x0 }
            guard let target else { continue }
            let blank = Rectangle(
                x0: marker.box.x1, y0: marker.box.y0, x1: max(marker.box.x1, result[target].box.x0), y1: marker.box.y1)
            result[target].glyphs = marker.glyphs + [Glyph(scalar: 0x20, box: blank)] + result[target].glyphs
            result[target].box = result[target].box.union(marker.box)
            result[target].confidences = marker.confidences + result[target].confidences
            gone.insert(index)
        }
        return result.indices.filter { !gone.contains($0) }.map { result[$0] }
    }

    private static func isMarker(_ line: PageLine) -> Bool { ListMarker.isAlone(line.scalars) }
}
