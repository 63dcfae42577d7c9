/// Where a block stands on a page, what it is, and when it is read.
public struct BlockOutline: Sendable, Hashable {
    /// From 1, in reading order over the whole document.
    public var number: Int
    public var kind: BlockKind
    public var box: Rectangle

    public init(number: Int, kind: BlockKind, box: Rectangle) {
        self.number = number
        self.kind = kind
        self.box = box
    }
}

extension Document {
    /// Each page as it is to be drawn for a person who wants to see what was understood of it: its blocks in reading order, and
    /// the spans given marked.
    public func drawnPages(marking spans: [Span] = [], scale: Float = 1.5) -> [PictureRequest] {
        var requests = pages.map { PictureRequest(page: $0.number, scale: scale) }
        let places = Dictionary(
            requests.indices.map { (requests[$0].page, $0) }, uniquingKeysWith: { first, _ in first })
        for (index, block) in blocks.enumerated() {
            var boxes: [Int: Rectangle] = [:]
            for (page, box) in anchor(of: block.span).rectangles {
                boxes[page] = boxes[page]?.union(box) ?? box
            }
            for (page, box) in boxes {
                guard let place = places[page] else { continue }
                requests[place].outlines.append(BlockOutline(number: index + 1, kind: block.kind, box: box))
            }
        }
        for span in spans {
            for (page, box) in anchor(of: span).rectangles {
                if let place = places[page] { requests[place].rectangles.append(box) }
            }
        }
        return requests
    }

    /// Where a quote stands in the text, blanks and line ends taken for the same.
    public func spans(of quote: String) -> [Span] {
        let wanted = Array(quote.utf8).split { $0 <= 0x20 }
        guard let first = wanted.first, let opening = first.first else { return [] }
        let bytes = text.bytes
        var found: [Span] = []
        var start = 0
        while start < bytes.count {
            if bytes[start] == opening, let end = Self.end(of: wanted, in: bytes, from: start) {
                found.append(Span(start, end))
                start = end
            } else {
                start += 1
            }
        }
        return found
    }

    private static func end(of words: [ArraySlice<UInt8>], in bytes: [UInt8], from start: Int) -> Int? {
        var position = start
        for (index, word) in words.enumerated() {
            if index > 0 {
                guard position < bytes.count, bytes[position] <= 0x20 else { return nil }
                while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
            }
            guard bytes.count - position >= word.count, bytes[position..<position + word.count] == word else {
                return nil
            }
            position += word.count
        }
        return position
    }
}
