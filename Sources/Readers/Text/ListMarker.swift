/// The marks that open an item of a list: bullets, dashes, numbers and letters with their punctuation.
enum ListMarker {
    /// Code points of the marker with the blank after it; 0 where the line opens with none.
    static func length(in scalars: [UInt32]) -> Int {
        guard scalars.count > 2, let first = scalars.first else { return 0 }
        if isBullet(first) { return blanks(in: scalars, after: 1) }
        var position = 0
        let enclosed = first == 0x28
        if enclosed { position = 1 }
        let start = position
        while position < scalars.count, position - start < 3, CharacterClass.isDigit(scalars[position]) {
            position += 1
        }
        if position == start {
            while position < scalars.count, position - start < 6, isRoman(scalars[position]) { position += 1 }
            if position == start, CharacterClass.isLetter(scalars[position]) { position += 1 }
            // A longer word of these letters (“mild.”) is a word; so is a capital that may be an initial (“C. Bárcena”).
            guard position > start, position < scalars.count else { return 0 }
            if !enclosed, scalars[position] == 0x2E, position - start == 1, CharacterClass.isUppercase(scalars[start]),
                !isRoman(scalars[start])
            {
                return 0
            }
        } else {
            // 1.2.3
            while position + 1 < scalars.count, scalars[position] == 0x2E, CharacterClass.isDigit(scalars[position + 1])
            {
                position += 1
                while position < scalars.count, CharacterClass.isDigit(scalars[position]) { position += 1 }
            }
        }
        guard position < scalars.count else { return 0 }
        let closing = scalars[position]
        if closing == 0x29 || !enclosed && (closing == 0x2E || closing == 0xBA && position + 1 < scalars.count) {
            return blanks(in: scalars, after: position + 1)
        }
        return 0
    }

    static func isBullet(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0...0x25FF, 0xB0, 0xB7, 0xBA, 0x2013, 0x2014, 0x2D, 0x2A, 0xF0B7,
            0xF0A7,
            0x2713, 0x2714, 0x27A2, 0x3147, 0x25CB, 0x203B, 0x2605, 0x2606, 0x2756:
            true
        default: false
        }
    }

    /// A bullet, or a number or letter with its full stop or parenthesis, and nothing else.
    static func isAlone(_ scalars: [UInt32]) -> Bool {
        guard scalars.count <= 5, let first = scalars.first, let last = scalars.last else { return false }
        if scalars.count == 1 { return isBullet(first) }
        guard last == 0x29 || last == 0x2E else { return false }
        return scalars.dropLast().allSatisfy {
            CharacterClass.isDigit($0) || CharacterClass.isLetter($0) || $0 == 0x28
        }
    }

    private static func isRoman(_ scalar: UInt32) -> Bool {
        switch scalar | 0x20 {
        case 0x69, 0x76, 0x78: scalar < 0x80
        default: false
        }
    }

    private static func blanks(in scalars: [UInt32], after position: Int) -> Int {
        var end = position
        while end < scalars.count, CharacterClass.isBlank(scalars[end]) { end += 1 }
        return end > position && end < scalars.count ? end : 0
    }
}
