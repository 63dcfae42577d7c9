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
        vocabulary.withTable { table in
            bytes.withUnsafeBufferPointer { text in
                var forms = FoldedForms()
                TextScanner(text).scan { piece, hash, ascii in
                    let range = piece.span.range
                    if ascii {
                        let id = table.id(
                            UnsafeBufferPointer(rebasing: text[range]), hash: hash,
                            caseBit: piece.kind == .word ? 0x20 : 0)
                        tokens.append(Token(piece, folded: id, plain: id))
                        return
                    }
                    forms.fold(UnsafeBufferPointer(rebasing: text[range]))
                    tokens.append(Token(piece, folded: forms.folded(in: table), plain: forms.plain(in: table)))
                }
            }
        }
        return tokens
    }

    static func cut(_ bytes: [UInt8]) -> [TextScanner.Piece] {
        var pieces: [TextScanner.Piece] = []
        bytes.withUnsafeBufferPointer { TextScanner($0).scan { piece, _, _ in pieces.append(piece) } }
        return pieces
    }
}

extension Token {
    @inline(__always)
    fileprivate init(_ piece: TextScanner.Piece, folded: TokenID, plain: TokenID) {
        self.init(
            span: piece.span, kind: piece.kind, casing: piece.casing, folded: folded, plain: plain,
            spaceBefore: piece.spaceBefore)
    }
}

/// The two folded forms of a word that is not all ASCII, in buffers used again for every word.
private struct FoldedForms {
    private var folded: [UInt8] = []
    private var plain: [UInt8] = []
    private let common = LetterTable.common

    mutating func fold(_ word: UnsafeBufferPointer<UInt8>) {
        folded.removeAll(keepingCapacity: true)
        plain.removeAll(keepingCapacity: true)
        var position = 0
        while position < word.count {
            let byte = word[position]
            if byte < 0x80 {
                let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte == 0x60 ? 0x27 : byte
                folded.append(lower)
                plain.append(lower)
                position += 1
                continue
            }
            let (scalar, length) = TextScanner.decode(word, position)
            position += length
            if scalar < UInt32(common.count), common[Int(scalar)].kind == .letter {
                let entry = common[Int(scalar)]
                Folding.append(UInt32(entry.folded), to: &folded)
                if entry.plainCount == 0 {
                    Folding.append(UInt32(entry.folded), to: &plain)
                } else {
                    plain.append(UInt8(truncatingIfNeeded: entry.plain))
                    if entry.plainCount == 2 { plain.append(UInt8(entry.plain >> 8)) }
                }
            } else {
                Folding.append(folded: scalar, to: &folded)
                Folding.append(plain: scalar, to: &plain)
            }
        }
    }

    func folded(in table: Vocabulary.Table) -> TokenID { Self.id(folded, table) }
    func plain(in table: Vocabulary.Table) -> TokenID { Self.id(plain, table) }

    private static func id(_ bytes: [UInt8], _ table: Vocabulary.Table) -> TokenID {
        bytes.withUnsafeBufferPointer { bytes in
            var hash = Vocabulary.seed
            for byte in bytes { hash = Vocabulary.mix(hash, byte) }
            return table.id(bytes, hash: hash, caseBit: 0)
        }
    }
}
