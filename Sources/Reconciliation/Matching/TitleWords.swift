/// The words of a title as hashes, for comparing titles of one language.
enum TitleWords {
    /// Ascending, each once; ASCII letters folded, words of one or two letters left out unless they are digits.
    static func hashes(of title: String) -> [UInt64] {
        var result: [UInt64] = []
        var word = StableHash()
        var length = 0
        var digits = 0
        func close() {
            if length > 2 || (length > 0 && digits == length) { result.append(word.value) }
            word = StableHash()
            length = 0
            digits = 0
        }
        for byte in title.utf8 {
            switch byte {
            case 0x41...0x5A: word.add(byte + 0x20)
            case 0x30...0x39:
                word.add(byte)
                digits += 1
            case 0x61...0x7A, 0x80...: word.add(byte)
            default:
                close()
                continue
            }
            length += 1
        }
        close()
        result.sort()
        var unique: [UInt64] = []
        for hash in result where unique.last != hash { unique.append(hash) }
        return unique
    }
}
