/// Where a stretch of text stands in its source.
public struct Anchor: Sendable, Hashable {
    public let span: Span
    /// From 1, in order; empty for sources without pages.
    public let pages: [Int]
    /// The printed labels of those pages, as many, empty strings where a page has none.
    public let pageLabels: [String]
    /// One rectangle per printed line.
    public let rectangles: [(page: Int, rectangle: Rectangle)]
    /// Element path in HTML and XML.
    public let path: String?
    public let textLayer: TextLayer

    public static func == (left: Anchor, right: Anchor) -> Bool {
        left.span == right.span && left.pages == right.pages && left.path == right.path
            && left.rectangles.elementsEqual(right.rectangles) { $0.page == $1.page && $0.rectangle == $1.rectangle }
    }
    public func hash(into hasher: inout Hasher) {
        hasher.combine(span)
        hasher.combine(pages)
        hasher.combine(path)
    }

    public init(
        span: Span, pages: [Int], pageLabels: [String], rectangles: [(page: Int, rectangle: Rectangle)], path: String?,
        textLayer: TextLayer
    ) {
        self.span = span
        self.pages = pages
        self.pageLabels = pageLabels
        self.rectangles = rectangles
        self.path = path
        self.textLayer = textLayer
    }
}

extension Document {
    /// The pages, rectangles and element path of a span.
    public func anchor(of span: Span) -> Anchor {
        var pages: [Int] = []
        var rectangles: [(page: Int, rectangle: Rectangle)] = []
        var layer = TextLayer.native
        for line in lines[firstLine(endingAfter: span.start)...] {
            guard line.span.start < span.end else { break }
            if line.span.end <= span.start { continue }
            let rectangle = box(of: span, on: line)
            // Lines of a text with pages and no layout have a page and no boxes.
            guard rectangle != nil || line.boxes.isEmpty else { continue }
            if let rectangle { rectangles.append((line.page, rectangle)) }
            if pages.last != line.page { pages.append(line.page) }
            if line.confidence != nil { layer = .ocr }
        }
        let labels = pages.map { number in self.pages.first { $0.number == number }?.label ?? "" }
        return Anchor(
            span: span, pages: pages, pageLabels: labels, rectangles: rectangles, path: block(at: span.start)?.path,
            textLayer: layer)
    }

    /// The block that holds a byte offset.
    public func block(at offset: Int) -> Block? {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].span.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low < blocks.count && blocks[low].span.contains(offset) ? blocks[low] : nil
    }

    private func firstLine(endingAfter offset: Int) -> Int {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].span.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func box(of span: Span, on line: Line) -> Rectangle? {
        var result: Rectangle?
        var index = 0
        for offset in line.span.range where text.bytes[offset] & 0xC0 != 0x80 {
            defer { index += 1 }
            guard span.contains(offset), index < line.boxes.count else { continue }
            let box = line.boxes[index]
            guard box.x1 > box.x0 else { continue }
            result = result?.union(box) ?? box
        }
        return result
    }
}
