/// A 64-bit hash that is the same on every machine and in every run (FNV-1a over bytes, finished by the mixing step of
/// splitmix64), for fingerprints and identifiers; no defence against forgery.
package struct StableHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    package mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

    package mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

    /// A string and an end mark, so that (`ab`, `c`) and (`a`, `bc`) differ.
    package mutating func add(_ text: String) {
        add(text.utf8)
        add(0xFF)
    }

    package var value: UInt64 { Self.mixed(state) }

    package static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    package static func of(_ parts: String...) -> UInt64 {
        var hash = StableHash()
        for part in parts { hash.add(part) }
        return hash.value
    }

    /// The value whose letters these are, as far as they tell; nil where one is none of them.
    static func value(ofLetters letters: some Collection<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for (place, letter) in letters.prefix(12).enumerated() {
            guard let digit = alphabet.firstIndex(of: letter) else { return nil }
            value |= UInt64(digit) << UInt64(59 - place * 5)
        }
        return value
    }

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// The first `count` characters (at most 12) of a value in a 32-letter alphabet without look-alikes.
    package static func letters(_ value: UInt64, count: Int) -> String {
        var bytes: [UInt8] = []
        for position in 0..<count { bytes.append(alphabet[Int((value >> UInt64(59 - position * 5)) & 31)]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
