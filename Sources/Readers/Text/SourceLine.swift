/// A line of a plain text with what its layout says.
struct SourceLine {
    /// Without blanks at either end.
    var scalars: [UInt32]
    /// Columns of white space before the first character.
    var indent: Int
    /// Empty lines between the line before and this one.
    var emptyBefore: Int
    /// From 1; 0 where the text has no pages.
    var page: Int

    var length: Int { scalars.count }

    var opensLowercase: Bool { scalars.first.map(CharacterClass.isLowercase) ?? false }
    var opensUppercase: Bool { scalars.first.map(CharacterClass.isUppercase) ?? false }
    var endsWithHyphen: Bool { scalars.last.map(LineJoint.isHyphen) ?? false }
    var closesSentence: Bool { scalars.last.map(CharacterClass.closesSentence) ?? true }
    var firstWordLength: Int { scalars.prefix { !CharacterClass.isBlank($0) }.count }

    /// Letters, and not one of them small; digits and stops between them make it a list of abbreviations instead.
    var isCapitals: Bool {
        var letters = 0
        var others = 0
        for scalar in scalars {
            if CharacterClass.isLowercase(scalar) { return false }
            if CharacterClass.isUppercase(scalar) {
                letters += 1
            } else if !CharacterClass.isBlank(scalar) {
                others += 1
            }
        }
        return letters >= 2 && others * 2 < letters && scalars.first != 0x28
    }

    /// Whether this line cannot begin a sentence, so that it goes on with the one before.
    func continues(_ previous: SourceLine) -> Bool {
        opensLowercase || previous.endsWithHyphen && !previous.isRule
            || previous.scalars.last == 0x2C && !(isListItem && emptyBefore > 0)
    }

    var isListItem: Bool { ListMarker.length(in: scalars) > 0 }

    /// Only strokes: `-----`, `=====`, `* * *`.
    var isRule: Bool {
        scalars.count >= 3
            && scalars.allSatisfy { $0 == 0x2D || $0 == 0x3D || $0 == 0x2A || $0 == 0x5F || $0 == 0x7E || $0 == 0x20 }
    }
}
