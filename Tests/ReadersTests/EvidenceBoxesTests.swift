import Documents
import Glibc
import Testing

@testable import Readers

/// The rectangles of a stretch of text hold its words and the words of nothing far from it, by an independent tool's reckoning.
@Suite struct EvidenceBoxesTests {
    private static let spans = 2000
    private static let floor = 0.995

    private static let files: [String] =
        (["../shared/real/pdf", "Fixtures/documents"].flatMap { folder -> [String] in
            guard let entries = opendir(folder) else { return [] }
            defer { closedir(entries) }
            var names: [String] = []
            while let entry = readdir(entries) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name.hasSuffix(".pdf") { names.append(folder + "/" + name) }
            }
            return names.sorted()
        })

    @Test func rectanglesHoldTheirWords() async throws {
        var bytes = SystemBytes(state: 2016)
        var asked = 0
        var failed: [String] = []
        for file in Self.files {
            guard let document = try? Readers.read(bytes: try FileBytes.read(file), path: file),
                !document.text.bytes.isEmpty, let words = WordBoxes(of: file)
            else { continue }
            let blocks = document.blocks.filter { $0.kind != .formField && $0.kind != .pageAnnotation }
            for _ in 0..<(Self.spans / max(1, Self.files.count) + 1) {
                let block = blocks[bytes.number(below: blocks.count)]
                guard let span = Self.randomSpan(in: block, of: document, &bytes) else { continue }
                asked += 1
                let quote = WordBoxes.squashed(document.text.string(span))
                let found = WordBoxes.squashed(Self.words(words, inside: document.anchor(of: span)))
                if !found.contains(quote) || found.utf8.count > quote.utf8.count * 4 + 400 {
                    failed.append("\(file): “\(document.text.string(span))”")
                }
            }
        }
        guard asked > 0 else { return }
        let share = 1 - Double(failed.count) / Double(asked)
        #expect(share >= Self.floor, "\(failed.count) of \(asked): \(failed.prefix(5))")
    }

    /// From the start of a word to the end of another.
    private static func randomSpan(in block: Block, of document: Document, _ bytes: inout SystemBytes) -> Span? {
        var words: [Span] = []
        var start = block.span.start
        for offset in block.span.start...block.span.end {
            guard offset == block.span.end || document.text.bytes[offset] == 0x20 else { continue }
            if offset > start { words.append(Span(start, offset)) }
            start = offset + 1
        }
        guard !words.isEmpty else { return nil }
        let first = bytes.number(below: words.count)
        let last = min(words.count - 1, first + [0, 1, 2, 3, 5, 8, 13, 30][bytes.number(below: 8)])
        return words[first].union(words[last])
    }

    private static func words(_ boxes: WordBoxes, inside anchor: Anchor) -> String {
        var text = ""
        for page in anchor.pages.sorted() where page <= boxes.pages.count {
            let rectangles = anchor.rectangles.filter { $0.page == page }.map(\.rectangle)
            for word in boxes.pages[page - 1] {
                let middle = (word.y0 + word.y1) / 2
                let isInside = rectangles.contains { box in
                    word.x0 < Double(box.x1) + 1 && word.x1 > Double(box.x0) - 1 && middle > Double(box.y0) - 1
                        && middle < Double(box.y1) + 1
                }
                if isInside { text += word.text }
            }
        }
        return text
    }
}
