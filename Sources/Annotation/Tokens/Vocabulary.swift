internal import Documents

/// The word forms that grammars, names and rules speak of, collected while they load.
///
/// Open addressing with linear probing over FNV-1a hashes, at most half the slots taken, the forms' bytes in one run: what
/// `Vocabulary` looks words up in is this table as it stands when it is frozen.
public struct VocabularyBuilder: Sendable {
    fileprivate var slots = [Int32](repeating: 0, count: 64)
    fileprivate var hashes: [UInt32] = [0]
    fileprivate var starts: [Int32] = [0, 0]
    fileprivate var bytes: [UInt8] = []
    private var scratch: [UInt8] = []

    public init() {}

    /// Goes on from a frozen vocabulary: its forms keep their numbers, new ones get the next.
    public init(_ vocabulary: Vocabulary) {
        slots = vocabulary.slots
        hashes = vocabulary.hashes
        starts = vocabulary.starts
        bytes = vocabulary.bytes
    }

    /// How many forms it holds.
    public var count: Int { hashes.count - 1 }

    /// The number of a form, which must be folded already (`Folding.folded` or `Folding.plain`).
    public mutating func intern(_ form: String) -> TokenID {
        var form = form
        return form.withUTF8 { intern($0) }
    }

    /// The tokens of a phrase as the tokenizer will cut it in a text, every form interned; spans count the phrase's bytes.
    public mutating func tokens(of phrase: String) -> [Token] {
        let text = Array(phrase.utf8)
        return Tokenizer.cut(text).map { piece in
            let word = text[piece.span.range]
            let folded = intern(word) { Folding.append(folded: $0, to: &$1) }
            let plain =
                word.allSatisfy { $0 < 0x80 } ? folded : intern(word) { Folding.append(plain: $0, to: &$1) }
            return Token(
                span: piece.span, kind: piece.kind, casing: piece.casing, folded: folded, plain: plain,
                spaceBefore: piece.spaceBefore)
        }
    }

    private mutating func intern(
        _ word: ArraySlice<UInt8>, folding fold: (UInt32, inout [UInt8]) -> Void
    ) -> TokenID {
        var form = scratch
        form.removeAll(keepingCapacity: true)
        scratch = []
        if word.allSatisfy({ $0 < 0x80 }) {
            for byte in word { fold(UInt32(byte), &form) }
        } else {
            for scalar in String(decoding: word, as: UTF8.self).unicodeScalars { fold(scalar.value, &form) }
        }
        let id = form.withUnsafeBufferPointer { intern($0) }
        scratch = form
        return id
    }

    private mutating func intern(_ form: UnsafeBufferPointer<UInt8>) -> TokenID {
        var hash = Vocabulary.seed
        for byte in form { hash = Vocabulary.mix(hash, byte) }
        let short = Vocabulary.short(hash)
        var slot = Int(short) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot])
            if hashes[number] == short, bytes[Int(starts[number])..<Int(starts[number + 1])].elementsEqual(form) {
                return TokenID(Int32(number))
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = Int32(hashes.count)
        hashes.append(short)
        bytes.append(contentsOf: form)
        starts.append(Int32(bytes.count))
        slots[slot] = number
        if hashes.count * 2 > slots.count { grow() }
        return TokenID(number)
    }

    private mutating func grow() {
        let mask = slots.count * 2 - 1
        var larger = [Int32](repeating: 0, count: mask + 1)
        for number in 1..<hashes.count {
            var slot = Int(hashes[number]) & mask
            while larger[slot] != 0 { slot = (slot + 1) & mask }
            larger[slot] = Int32(number)
        }
        slots = larger
    }
}

/// A frozen vocabulary: from the bytes of a folded form to its number, without allocating.
public struct Vocabulary: Sendable {
    fileprivate let slots: [Int32]
    private let mask: Int
    fileprivate let hashes: [UInt32]
    fileprivate let starts: [Int32]
    fileprivate let bytes: [UInt8]

    /// Greatest token number in use; ids run from 1 to this.
    public var count: Int { hashes.count - 1 }

    public init(_ builder: VocabularyBuilder) {
        slots = builder.slots
        mask = slots.count - 1
        hashes = builder.hashes
        starts = builder.starts
        bytes = builder.bytes
    }

    /// Reads what `write(to:)` wrote.
    init(from reader: inout ByteReader) throws(ArchiveFault) {
        slots = try reader.numbers()
        hashes = try reader.numbers()
        starts = try reader.numbers()
        bytes = try reader.run()
        mask = slots.count - 1
        guard slots.count & mask == 0, starts.count == hashes.count + 1, Int(starts[hashes.count]) == bytes.count,
            hashes.count * 2 <= slots.count
        else { throw .invalid(what: "vocabulary", offset: reader.position) }
    }

    func write(to writer: inout ByteWriter) {
        writer.numbers(slots)
        writer.numbers(hashes)
        writer.numbers(starts)
        writer.run(bytes)
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
        return withTable { table in
            text.withUnsafeBufferPointer { table.id(UnsafeBufferPointer(rebasing: $0[range]), hash: hash, caseBit: 0) }
        }
    }

    /// Lends the tables to a loop that looks up many forms.
    func withTable<Result>(_ body: (Table) -> Result) -> Result {
        slots.withUnsafeBufferPointer { slots in
            hashes.withUnsafeBufferPointer { hashes in
                starts.withUnsafeBufferPointer { starts in
                    bytes.withUnsafeBufferPointer { bytes in
                        body(Table(slots: slots, mask: mask, hashes: hashes, starts: starts, bytes: bytes))
                    }
                }
            }
        }
    }

    /// The vocabulary as raw memory, valid only inside `withTable`: a loop over it counts no references.
    struct Table {
        fileprivate let slots: UnsafeBufferPointer<Int32>
        fileprivate let mask: Int
        fileprivate let hashes: UnsafeBufferPointer<UInt32>
        fileprivate let starts: UnsafeBufferPointer<Int32>
        fileprivate let bytes: UnsafeBufferPointer<UInt8>

        /// - Parameters:
        ///   - hash: of the bytes, lower-cased.
        ///   - caseBit: 0x20 where the text holds ASCII letters only and may be upper case, else 0.
        @inline(__always)
        func id(_ text: UnsafeBufferPointer<UInt8>, hash: UInt64, caseBit: UInt8) -> TokenID {
            let short = Vocabulary.short(hash)
            var slot = Int(short) & mask
            while true {
                let number = Int(slots[slot])
                if number == 0 { return .unknown }
                if hashes[number] == short, matches(number, text, caseBit) { return TokenID(Int32(number)) }
                slot = (slot + 1) & mask
            }
        }

        @inline(__always)
        private func matches(_ number: Int, _ text: UnsafeBufferPointer<UInt8>, _ caseBit: UInt8) -> Bool {
            let start = Int(starts[number])
            guard Int(starts[number + 1]) - start == text.count else { return false }
            for index in 0..<text.count where bytes[start + index] != text[index] | caseBit { return false }
            return true
        }
    }

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    @inline(__always)
    static func short(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ (hash >> 32)) }
}
