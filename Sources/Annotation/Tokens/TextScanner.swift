internal import Documents

/// Walks over the bytes of a text and tells where tokens lie; it knows no vocabulary.
struct TextScanner {
    /// A token before its forms are looked up.
    struct Piece {
        let span: Documents.Span
        let kind: Token.Kind
        let casing: Casing
        let spaceBefore: Bool
    }

    private let text: UnsafeBufferPointer<UInt8>

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

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
    @inline(__always)
    func scan(_ each: (Piece, UInt64, Bool) -> Void) {
        Self.classes.withUnsafeBufferPointer { classes in
            LetterTable.common.withUnsafeBufferPointer { common in scan(classes, common, each) }
        }
    }

    @inline(__always)
    private func scan(
        _ classes: UnsafeBufferPointer<LetterTable.Class>, _ common: UnsafeBufferPointer<LetterTable.Entry>,
        _ each: (Piece, UInt64, Bool) -> Void
    ) {
        let count = text.count
        var position = 0
        var space = true
        while position < count {
            let byte = text[position]
            let start = position
            var kind: LetterTable.Class
            if byte < 0x80 {
                kind = classes[Int(byte)]
                if kind == .space {
                    position += 1
                    space = true
                    continue
                }
            } else {
                let (scalar, length) = Self.decode(text, position)
                kind = scalar < UInt32(common.count) ? common[Int(scalar)].kind : LetterTable.classify(scalar)
                switch kind {
                case .space, .mark:
                    position += length
                    if kind == .space { space = true }
                    continue
                case .letter: break
                default: position += length
                }
            }
            switch kind {
            case .letter:
                let word = word(from: start, common)
                position = word.end
                each(
                    Piece(
                        span: Span(start, position), kind: .word, casing: word.casing, spaceBefore: space), word.hash,
                    word.isASCII)
            case .digit:
                var hash = Vocabulary.seed
                while position < count, text[position] &- 0x30 < 10 {
                    hash = Vocabulary.mix(hash, text[position])
                    position += 1
                }
                each(Piece(span: Span(start, position), kind: .number, casing: .none, spaceBefore: space), hash, true)
            case .syllable:
                each(Piece(span: Span(start, position), kind: .word, casing: .none, spaceBefore: space), 0, false)
            default:
                if byte < 0x80 { position += 1 }
                // A grave accent stands for an apostrophe and is folded as one.
                let isASCII = byte < 0x80 && byte != 0x60
                each(
                    Piece(
                        span: Span(start, position), kind: kind == .symbol ? .symbol : .punctuation, casing: .none,
                        spaceBefore: space), Vocabulary.mix(Vocabulary.seed, byte), isASCII)
            }
            space = false
        }
    }

    /// One word from its first letter: the offset behind it, how it is cased, and its hash where it is ASCII alone.
    @inline(__always)
    private func word(from start: Int, _ common: UnsafeBufferPointer<LetterTable.Entry>) -> (
        end: Int, casing: Casing, hash: UInt64, isASCII: Bool
    ) {
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
            let (scalar, length) = Self.decode(text, position)
            let known = scalar < UInt32(common.count)
            let kind = known ? common[Int(scalar)].kind : LetterTable.classify(scalar)
            guard kind == .letter || kind == .mark else { break }
            if kind == .letter {
                let own = known ? common[Int(scalar)].script : LetterTable.script(scalar)
                guard own == script || script == 0xFF else { break }
                script = own
                if known ? common[Int(scalar)].isUpper : LetterTable.isUpper(scalar) {
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
        return (position, casing, hash, ascii)
    }

    /// The code point at an offset and its length in bytes; a byte that starts none is U+FFFD of length 1.
    @inline(__always)
    static func decode(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> (scalar: UInt32, length: Int) {
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
