public import Documents

/// What of a text decides which rows of the name tables it can hold: its distinct words and numbers, folded.
public struct NameFootprint: Sendable, Hashable {
    /// Forms without case and marks, each once, ascending by bytes, each ended by a line feed.
    public let bytes: [UInt8]

    /// As kept earlier.
    public init(bytes: [UInt8]) { self.bytes = bytes }

    public init(_ text: ReadingText) {
        var seen: Set<ArraySlice<UInt8>> = []
        var forms: Set<[UInt8]> = []
        for piece in Tokenizer.cut(text.bytes) where piece.kind == .word || piece.kind == .number {
            let written = text.bytes[piece.span.range]
            guard seen.insert(written).inserted else { continue }
            forms.insert(Array(Folding.plain(String(decoding: written, as: UTF8.self)).utf8))
        }
        var bytes: [UInt8] = []
        for form in forms.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            bytes += form
            bytes.append(0x0A)
        }
        self.bytes = bytes
    }

    /// Calls `body` with every form.
    func visit(_ body: (ArraySlice<UInt8>) -> Void) {
        var start = 0
        for end in bytes.indices where bytes[end] == 0x0A {
            body(bytes[start..<end])
            start = end + 1
        }
    }

    /// The words and numbers of a table's cell, folded as a text's are.
    static func words(of phrase: String) -> [String] {
        let bytes = Array(phrase.utf8)
        return Tokenizer.cut(bytes).compactMap { piece in
            guard piece.kind == .word || piece.kind == .number else { return nil }
            return Folding.plain(String(decoding: bytes[piece.span.range], as: UTF8.self))
        }
    }
}
