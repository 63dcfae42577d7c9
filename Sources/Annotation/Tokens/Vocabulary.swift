internal import Documents

/// The word forms that grammars, names and rules speak of, collected while they load.
public struct VocabularyBuilder: Sendable {
    private var numbers: [String: Int32] = [:]

    public init() {}

    /// The number of a form, which must be folded already (`Folding.folded` or `Folding.plain`).
    public mutating func intern(_ form: String) -> TokenID {
        if let number = numbers[form] { return TokenID(number) }
        let number = Int32(numbers.count + 1)
        numbers[form] = number
        return TokenID(number)
    }

    public var forms: [String: Int32] { numbers }

    /// The tokens of a phrase as the tokenizer will cut it in a text, every form interned; spans count the phrase's bytes.
    public mutating func tokens(of phrase: String) -> [Token] {
        let bytes = Array(phrase.utf8)
        return Tokenizer.cut(bytes).map { piece in
            let text = String(decoding: bytes[piece.span.range], as: UTF8.self)
            return Token(
                span: piece.span, kind: piece.kind, casing: piece.casing, folded: intern(Folding.folded(text)),
                plain: intern(Folding.plain(text)), spaceBefore: piece.spaceBefore)
        }
    }
}

/// A frozen vocabulary: from the bytes of a folded form to its number, without allocating.
///
/// Open addressing with linear probing over FNV-1a hashes; at most half the slots are taken.
public struct Vocabulary: Sendable {
    private let slots: [Int32]
    private let mask: Int
    private let hashes: [UInt32]
    private let starts: [Int32]
    private let bytes: [UInt8]

    /// Greatest token number in use; ids run from 1 to this.
    public var count: Int { hashes.count - 1 }

    public init(_ builder: VocabularyBuilder) {
        let forms = builder.forms.sorted { $0.value < $1.value }
        var size = 64
        while size < forms.count * 2 { size *= 2 }
        var slots = [Int32](repeating: 0, count: size)
        var hashes: [UInt32] = [0]
        var starts: [Int32] = [0, 0]
        var bytes: [UInt8] = []
        for (form, number) in forms {
            var hash = Self.seed
            for byte in form.utf8 {
                hash = Self.mix(hash, byte)
                bytes.append(byte)
            }
            let short = Self.short(hash)
            hashes.append(short)
            starts.append(Int32(bytes.count))
            var slot = Int(short) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = number
        }
        self.slots = slots
        mask = size - 1
        self.hashes = hashes
        self.starts = starts
        self.bytes = bytes
    }

    /// The number of a form folded already; `unknown` where nobody interned it.
    public func id(_ form: some StringProtocol) -> TokenID {
        let text = Array(form.utf8)
        return id(text, 0..<text.count)
    }

    /// The word form of a number, for messages.
    public func form(_ id: TokenID) -> String {
        let number = Int(id.number)
        guard number > 0, number < hashes.count else { return "" }
        return String(decoding: bytes[Int(starts[number])..<Int(starts[number + 1])], as: UTF8.self)
    }

    func id(_ text: [UInt8], _ range: Range<Int>) -> TokenID {
        var hash = Self.seed
        for position in range { hash = Self.mix(hash, text[position]) }
        return id(text.span, range, hash: hash, caseBit: 0)
    }

    /// - Parameter caseBit: 0x20 where the text holds ASCII letters only and may be upper case, else 0.
    @inline(__always)
    func id(_ text: Swift.Span<UInt8>, _ range: Range<Int>, hash: UInt64, caseBit: UInt8) -> TokenID {
        let short = Self.short(hash)
        var slot = Int(short) & mask
        while true {
            let number = Int(slots[slot])
            if number == 0 { return .unknown }
            if hashes[number] == short, matches(number, text, range, caseBit) { return TokenID(Int32(number)) }
            slot = (slot + 1) & mask
        }
    }

    private func matches(_ number: Int, _ text: Swift.Span<UInt8>, _ range: Range<Int>, _ caseBit: UInt8) -> Bool {
        let start = Int(starts[number])
        guard Int(starts[number + 1]) - start == range.count else { return false }
        var position = start
        for index in range {
            if bytes[position] != text[index] | caseBit { return false }
            position += 1
        }
        return true
    }

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    @inline(__always)
    private static func short(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ (hash >> 32)) }
}
