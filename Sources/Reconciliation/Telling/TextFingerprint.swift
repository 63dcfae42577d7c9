public import Documents

/// What a text is made of, small enough to keep for every document: hashes of its word sequences and of its numbers.
///
/// Words are runs of letters and digits, ASCII letters folded. A shingle is `wordsPerShingle` consecutive words. Of a
/// long text only shingles whose hash is divisible by a power of two are kept, at most `limit` of them, so that the kept
/// shares of two texts remain comparable (Broder's "mod" sketch, 1997).
public struct TextFingerprint: Sendable, Hashable {
    public static let wordsPerShingle = 5
    public static let limit = 512

    /// Ascending, each once.
    public let shingles: [UInt64]
    /// The kept shingles are those whose hash has so many low zero bits.
    public let sparsity: Int
    /// Hashes of the runs of digits, ascending, each once: what a translation keeps.
    public let numbers: [UInt64]
    /// Words of the text.
    public let words: Int

    public static let empty = TextFingerprint(shingles: [], sparsity: 0, numbers: [], words: 0)

    package init(shingles: [UInt64], sparsity: Int, numbers: [UInt64], words: Int) {
        self.shingles = shingles
        self.sparsity = sparsity
        self.numbers = numbers
        self.words = words
    }

    public init(_ text: ReadingText) { self.init(bytes: text.bytes) }

    public init(bytes: [UInt8]) {
        var recent: [UInt64] = []
        var all: Set<UInt64> = []
        var numbers: Set<UInt64> = []
        var words = 0
        var word = StableHash()
        var length = 0
        var digits = 0
        func isWord(_ byte: UInt8) -> Bool {
            byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
        for position in 0...bytes.count {
            if position < bytes.count, isWord(bytes[position]) {
                let byte = bytes[position]
                word.add((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
                length += 1
                if (0x30...0x39).contains(byte) { digits += 1 }
                continue
            }
            guard length > 0 else { continue }
            words += 1
            if digits == length { numbers.insert(word.value) }
            recent.append(word.value)
            if recent.count > Self.wordsPerShingle { recent.removeFirst() }
            if recent.count == Self.wordsPerShingle {
                all.insert(recent.reduce(0) { StableHash.mixed(($0 << 7 | $0 >> 57) ^ $1) })
            }
            word = StableHash()
            length = 0
            digits = 0
        }
        var sparsity = 0
        var kept = Array(all)
        while kept.count > Self.limit {
            sparsity += 1
            let mask = (UInt64(1) << UInt64(sparsity)) - 1
            kept = kept.filter { $0 & mask == 0 }
        }
        self.init(shingles: kept.sorted(), sparsity: sparsity, numbers: numbers.sorted(), words: words)
    }
}
