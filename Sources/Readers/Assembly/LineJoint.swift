/// How the end of a printed line and the start of the next are joined inside a paragraph.
enum LineJoint: Equatable {
    /// One blank stands for the line end.
    case blank
    /// Nothing does: the word goes on, its hyphen kept, or the script needs no blank.
    case nothing
    /// The hyphen at the line's end was the printer's, and goes.
    case dropHyphen

    static func isHyphen(_ scalar: UInt32) -> Bool {
        scalar == 0x2D || scalar == 0x2010 || scalar == 0xAD || scalar == 0x2011
    }

    /// - Parameters:
    ///   - line: code points of a line, no blanks at its end.
    ///   - next: code points of the next line, no blanks at its start.
    static func between(_ line: [UInt32], _ next: [UInt32], tally: WordTally) -> LineJoint {
        guard let last = line.last, let first = next.first else { return .blank }
        if isHyphen(last) {
            guard line.count > 1, !CharacterClass.isBlank(line[line.count - 2]), line[line.count - 2] != last else {
                return .blank
            }
            if last == 0xAD { return .dropHyphen }
            let head = line.dropLast().suffix(while: { !CharacterClass.isBlank($0) && !opens($0) })
            let tail = Array(
                next.prefix(while: { CharacterClass.isLetter($0) || CharacterClass.isDigit($0) || $0 == 0x2D }))
            guard !tail.isEmpty else { return .blank }
            return tally.keepsHyphen(head: head, tail: tail) ? .nothing : .dropHyphen
        }
        if CharacterClass.isWrittenWithoutBlanks(last), CharacterClass.isWrittenWithoutBlanks(first) { return .nothing }
        if last == 0x2013, line.count > 1, CharacterClass.isDigit(line[line.count - 2]), CharacterClass.isDigit(first) {
            return .nothing
        }
        return .blank
    }

    private static func opens(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x28, 0x5B, 0x22, 0x27, 0x201C, 0x2018, 0xAB, 0xBF, 0xA1, 0x2014: true
        default: false
        }
    }
}

extension Collection where Element == UInt32 {
    /// The longest run at the end whose members all satisfy.
    func suffix(while satisfies: (UInt32) -> Bool) -> [UInt32] {
        var result: [UInt32] = []
        for scalar in self.reversed() {
            guard satisfies(scalar) else { break }
            result.append(scalar)
        }
        return result.reversed()
    }
}
