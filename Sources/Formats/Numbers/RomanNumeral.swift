/// Numbers from 1 to 3999 in Roman capitals, in their one proper form (`IIII` and `VX` are none).
public enum RomanNumeral {
    private static let steps: [(value: Int, letters: String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    /// The number in capitals; nil outside 1…3999.
    public static func written(_ number: Int) -> String? {
        guard (1...3999).contains(number) else { return nil }
        var rest = number
        var text = ""
        for (value, letters) in steps {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }

    /// The number ASCII capitals write; nil where they write none.
    public static func value(of capitals: some BidirectionalCollection<UInt8>) -> Int? {
        guard capitals.count <= longest else { return nil }
        var total = 0
        var previous = 0
        for letter in capitals.reversed() {
            guard let value = value(of: letter) else { return nil }
            total += value < previous ? -value : value
            previous = max(previous, value)
        }
        return written(total)?.utf8.elementsEqual(capitals) == true ? total : nil
    }

    /// `MMMDCCCLXXXVIII`.
    private static let longest = 15

    private static func value(of letter: UInt8) -> Int? {
        switch letter {
        case UInt8(ascii: "I"): 1
        case UInt8(ascii: "V"): 5
        case UInt8(ascii: "X"): 10
        case UInt8(ascii: "L"): 50
        case UInt8(ascii: "C"): 100
        case UInt8(ascii: "D"): 500
        case UInt8(ascii: "M"): 1000
        default: nil
        }
    }
}
