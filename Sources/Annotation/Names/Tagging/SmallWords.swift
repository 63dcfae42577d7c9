import Documents

/// The words a document writes with a small first letter, by a hash of their letters: a capitalised word among them is a
/// common one at the head of a sentence or title, seldom a person's name.
struct SmallWords {
    private var hashes: Set<UInt64> = []

    init() {}

    init(of text: TokenText) {
        for token in text.tokens where token.casing == .lower && token.span.count > 1 {
            hashes.insert(Self.hash(text.bytes[token.span.range]))
        }
    }

    /// Whether a capitalised token's word also stands small somewhere.
    func holds(_ index: Int, in text: TokenText) -> Bool {
        var letters = Array(text.bytes[text.tokens[index].span.range])
        if (0x41...0x5A).contains(letters[0]) {
            letters[0] += 0x20
        } else if letters.count > 1, letters[0] == 0xC3, (0x80...0x9E).contains(letters[1]) {
            letters[1] += 0x20
        }
        return hashes.contains(Self.hash(letters[...]))
    }

    /// FNV-1a; words whose hashes meet only cost a name.
    private static func hash(_ letters: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
        return hash
    }
}
