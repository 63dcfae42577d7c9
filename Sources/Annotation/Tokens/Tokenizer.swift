public import Documents

/// Cuts a text into tokens in one pass over its bytes.
///
/// - A word is a run of letters of one alphabet with the marks that follow them; a number is a run of ASCII digits;
///   letters and digits never share a token (`G20` is two).
/// - Hangul syllables, kana and ideographs are one token each, so that a name or a date word may be matched at the head of
///   an eojeol and the particle after it is left over: `외교부는` is 외·교·부·는, and only the first has `spaceBefore` set.
/// - Every other sign is a token of its own: hyphens (`한-CELAC`, `Yun Byung-se`), apostrophes (`l'année` is l·'·année),
///   points of abbreviations. What stands together is told by `spaceBefore`.
/// - A single capital letter counts as `capitalized`.
public struct Tokenizer: Sendable {
    private let vocabulary: Vocabulary

    public init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    public func tokens(of text: ReadingText) -> [Token] { tokens(of: text.bytes) }

    public func tokens(of bytes: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 5 + 8)
        let text = bytes.span
        let vocabulary = vocabulary
        var scratch: [UInt8] = []
        scratch.reserveCapacity(64)
        Self.scan(text) { piece, hash, ascii in
            let range = piece.span.range
            if ascii {
                let id = vocabulary.id(text, range, hash: hash, caseBit: piece.kind == .word ? 0x20 : 0)
                tokens.append(
                    Token(
                        span: piece.span, kind: piece.kind, casing: piece.casing, folded: id, plain: id,
                        spaceBefore: piece.spaceBefore))
                return
            }
            scratch.removeAll(keepingCapacity: true)
            Self.scalars(text, range) { Folding.append(folded: $0, to: &scratch) }
            let folded = vocabulary.id(scratch, 0..<scratch.count)
            scratch.removeAll(keepingCapacity: true)
            Self.scalars(text, range) { Folding.append(plain: $0, to: &scratch) }
            tokens.append(
                Token(
                    span: piece.span, kind: piece.kind, casing: piece.casing, folded: folded,
                    plain: vocabulary.id(scratch, 0..<scratch.count), spaceBefore: piece.spaceBefore))
        }
        return tokens
    }

    /// A token before its forms are looked up.
    struct Piece {
        let span: Documents.Span
        let kind: Token.Kind
        let casing: Casing
        let spaceBefore: Bool
    }

    static func cut(_ bytes: [UInt8]) -> [Piece] {
        var pieces: [Piece] = []
        scan(bytes.span) { piece, _, _ in pieces.append(piece) }
        return pieces
    }

    /// Classes of the ASCII bytes.
    private static let classes: [LetterTable.Class] = (0..<128).map { byte in
        switch UInt8(byte) {
        case 0...0x20, 0x7F: .space
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A: .letter
        case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"),
            UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: "#"):
            .symbol
        default: .punctuation
        }
    }

    /// Calls `each` with every piece, its hash where it is ASCII alone (lower-cased), and whether it is.
    private static func scan(_ text: Swift.Span<UInt8>, _ each: (Piece, UInt64, Bool) -> Void) {
        let classes = classes
        let count = text.count
        var position = 0
        var space = true
        while position < count {
            let byte = text[position]
            let start = position
            if byte >= 0x80 {
                let (scalar, length) = decode(text, position)
                switch LetterTable.classify(scalar) {
                case .space, .mark:
                    position += length
                    if LetterTable.classify(scalar) == .space { space = true }
                    continue
                case .letter:
                    position = word(text, start, space, each)
                case .syllable:
                    position += length
                    each(Piece(span: Span(start, position), kind: .word, casing: .none, spaceBefore: space), 0, false)
                case let kind:
                    position += length
                    each(
                        Piece(
                            span: Span(start, position), kind: kind == .symbol ? .symbol : .punctuation, casing: .none,
                            spaceBefore: space), 0, false)
                }
                space = false
                continue
            }
            switch classes[Int(byte)] {
            case .space:
                position += 1
                space = true
                continue
            case .letter:
                position = word(text, start, space, each)
            case .digit:
                var hash = Vocabulary.seed
                while position < count, text[position] &- 0x30 < 10 {
                    hash = Vocabulary.mix(hash, text[position])
                    position += 1
                }
                each(Piece(span: Span(start, position), kind: .number, casing: .none, spaceBefore: space), hash, true)
            case let kind:
                position += 1
                let sign = byte == 0x60 ? 0x27 : byte
                each(
                    Piece(
                        span: Span(start, position), kind: kind == .symbol ? .symbol : .punctuation, casing: .none,
                        spaceBefore: space), Vocabulary.mix(Vocabulary.seed, sign), byte != 0x60)
            }
            space = false
        }
    }

    /// One word from its first letter; the offset behind it.
    @inline(__always)
    private static func word(
        _ text: Swift.Span<UInt8>, _ start: Int, _ space: Bool, _ each: (Piece, UInt64, Bool) -> Void
    ) -> Int {
        let count = text.count
        var position = start
        var hash = Vocabulary.seed
        var letters = 0
        var capitals = 0
        var first = false
        var ascii = true
        var script: UInt8 = 0xFF
        while position < count {
            let byte = text[position]
            if byte < 0x80 {
                let lower = byte | 0x20
                guard lower &- 0x61 < 26, script == 0 || script == 0xFF else { break }
                script = 0
                if byte < 0x61 {
                    capitals += 1
                    if letters == 0 { first = true }
                }
                letters += 1
                hash = Vocabulary.mix(hash, lower)
                position += 1
                continue
            }
            let (scalar, length) = decode(text, position)
            let kind = LetterTable.classify(scalar)
            guard kind == .letter || kind == .mark else { break }
            if kind == .letter {
                let own = LetterTable.script(scalar)
                guard own == script || script == 0xFF else { break }
                script = own
                if LetterTable.isUpper(scalar) {
                    capitals += 1
                    if letters == 0 { first = true }
                }
                letters += 1
            }
            ascii = false
            position += length
        }
        let casing: Casing =
            capitals == 0 ? .lower : first && capitals == 1 ? .capitalized : capitals == letters ? .upper : .mixed
        each(Piece(span: Span(start, position), kind: .word, casing: casing, spaceBefore: space), hash, ascii)
        return position
    }

    private static func scalars(_ text: Swift.Span<UInt8>, _ range: Range<Int>, _ each: (UInt32) -> Void) {
        var position = range.lowerBound
        while position < range.upperBound {
            let (scalar, length) = decode(text, position)
            each(scalar)
            position += length
        }
    }

    /// The code point at an offset and its length in bytes; a byte that starts none is U+FFFD of length 1.
    @inline(__always)
    private static func decode(_ text: Swift.Span<UInt8>, _ position: Int) -> (scalar: UInt32, length: Int) {
        let lead = UInt32(text[position])
        func next(_ offset: Int) -> UInt32? {
            guard position + offset < text.count, text[position + offset] & 0xC0 == 0x80 else { return nil }
            return UInt32(text[position + offset] & 0x3F)
        }
        switch lead {
        case 0..<0x80: return (lead, 1)
        case 0xC2..<0xE0:
            if let a = next(1) { return ((lead & 0x1F) << 6 | a, 2) }
        case 0xE0..<0xF0:
            if let a = next(1), let b = next(2) { return ((lead & 0x0F) << 12 | a << 6 | b, 3) }
        case 0xF0..<0xF5:
            if let a = next(1), let b = next(2), let c = next(3) {
                return ((lead & 0x07) << 18 | a << 12 | b << 6 | c, 4)
            }
        default: break
        }
        return (0xFFFD, 1)
    }
}
