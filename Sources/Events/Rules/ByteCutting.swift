/// Text cut at single bytes below 0x80, which are signs of their own wherever they stand in UTF-8: a file of rules is read
/// without looking for the ends of characters.
extension Substring {
    static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    /// The parts between a sign, empty ones too.
    func cut(at sign: UInt8) -> [Substring] {
        utf8.split(separator: sign, omittingEmptySubsequences: false).map(Substring.init)
    }

    /// The parts between blanks, none of them empty.
    var words: [Substring] { utf8.split(whereSeparator: Self.isBlank).map(Substring.init) }

    var withoutLeadingBlanks: Substring { Substring(utf8.drop(while: Self.isBlank)) }

    var withoutTrailingBlanks: Substring {
        var bytes = utf8
        while let last = bytes.last, Self.isBlank(last) { bytes.removeLast() }
        return Substring(bytes)
    }

    func dropLast(bytes count: Int) -> Substring { Substring(utf8.dropLast(count)) }
}
