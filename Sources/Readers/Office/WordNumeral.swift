import Formats

/// Numbers as the lists of an Office file write them (ECMA-376 part 1, 17.18.59); formats in words are written in digits.
enum WordNumeral {
    static func written(_ number: Int, as format: String) -> String {
        switch format {
        case "none": ""
        case "decimalZero": number >= 0 && number < 10 ? "0\(number)" : "\(number)"
        case "lowerLetter": letters(number, from: "a")
        case "upperLetter": letters(number, from: "A")
        case "lowerRoman": (RomanNumeral.written(number) ?? "\(number)").lowercased()
        case "upperRoman": RomanNumeral.written(number) ?? "\(number)"
        case "ganada": picked(number, of: "가나다라마바사아자차카타파하")
        case "chosung": picked(number, of: "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ")
        case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
            picked(number, of: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
        default: "\(number)"
        }
    }

    /// a … z, aa, bb …: after the last letter each is doubled.
    private static func letters(_ number: Int, from first: Unicode.Scalar) -> String {
        guard number > 0, number <= 26 * 32, let letter = Unicode.Scalar(first.value + UInt32((number - 1) % 26)) else {
            return "\(number)"
        }
        return String(repeating: String(Character(letter)), count: (number - 1) / 26 + 1)
    }

    private static func picked(_ number: Int, of signs: String) -> String {
        guard number > 0, number <= signs.count else { return "\(number)" }
        return String(signs[signs.index(signs.startIndex, offsetBy: number - 1)])
    }
}
