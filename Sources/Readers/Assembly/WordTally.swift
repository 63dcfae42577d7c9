/// How often each word occurs in a document, so that a word broken at a line end is rejoined as the document writes it elsewhere.
struct WordTally {
    private var counts: [UInt64: Int32] = [:]
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
        (hash ^ UInt64(CharacterClass.folded(scalar))) &* 0x0000_0100_0000_01B3
    }

    private static func hash(_ scalars: some Sequence<UInt32>) -> UInt64 { scalars.reduce(seed, mix) }

    private static func belongsToWord(_ scalar: UInt32) -> Bool {
        CharacterClass.isLetter(scalar) || CharacterClass.isDigit(scalar) || scalar == 0x2D || scalar == 0x2010
            || (0x300..<0x370).contains(scalar)
    }

    /// Counts the words of a line, and the ends of its hyphenated words; a word cut off by the line end is not counted.
    mutating func add(_ line: some Sequence<UInt32>) {
        var hash = Self.seed
        var ending: UInt64 = 0
        var length = 0
        var last: UInt32 = 0
        for scalar in line {
            if Self.belongsToWord(scalar) {
                let plain = scalar == 0x2010 ? 0x2D : scalar
                hash = Self.mix(hash, plain)
                ending =
                    plain == 0x2D && length > 0 ? Self.mix(Self.seed, plain) : ending == 0 ? 0 : Self.mix(ending, plain)
                length += 1
                last = plain
            } else if length > 0 {
                if last != 0x2D {
                    counts[hash, default: 0] += 1
                    if ending != 0 { counts[ending, default: 0] += 1 }
                }
                hash = Self.seed
                ending = 0
                length = 0
            }
        }
        if length > 0, last != 0x2D {
            counts[hash, default: 0] += 1
            if ending != 0 { counts[ending, default: 0] += 1 }
        }
    }

    /// Whether `head-` at a line end and `tail` at the next line's start are one word with its hyphen.
    ///
    /// In order: what the document writes elsewhere, with or without the hyphen; then whether it forms other words with this
    /// tail (`-level`, `-se`); else the hyphen is the printer's.
    func keepsHyphen(head: [UInt32], tail: [UInt32]) -> Bool {
        guard let last = head.last, let first = tail.first, CharacterClass.isLetter(last),
            CharacterClass.isLetter(first)
        else { return true }
        if head.contains(0x2F) || head.contains(0x3A) || head.contains(0x40) { return true }
        let capitals = head.count > 1 && head.allSatisfy { !CharacterClass.isLowercase($0) }
        if CharacterClass.isUppercase(first), !capitals { return true }
        let whole = counts[Self.hash(head + tail)] ?? 0
        let hyphenated = counts[Self.hash(head + [0x2D] + tail)] ?? 0
        if whole != hyphenated { return hyphenated > whole }
        return whole == 0 && (counts[Self.hash([0x2D] + tail)] ?? 0) >= 2
    }
}
