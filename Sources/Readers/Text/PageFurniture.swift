/// Finds the running heads and page numbers of a plain text with pages.
enum PageFurniture {
    /// Indices of lines that belong to the page, not to the text.
    static func lines(in lines: [SourceLine]) -> Set<Int> {
        guard let last = lines.last, last.page > 1 else { return [] }
        var edges: [Int] = []
        for index in lines.indices {
            let opens = index == 0 || lines[index - 1].page != lines[index].page
            let closes = index + 1 == lines.count || lines[index + 1].page != lines[index].page
            if opens || closes { edges.append(index) }
        }
        var repeated: [[UInt32]: Int] = [:]
        for index in edges { repeated[masked(lines[index].scalars), default: 0] += 1 }
        return Set(
            edges.filter { index in
                let line = lines[index]
                if isNumber(line.scalars) { return true }
                if line.length <= 100, repeated[masked(line.scalars), default: 0] >= 3 { return true }
                return isNumberedHead(line.scalars) && !standsInSentence(index, of: lines)
            })
    }

    /// Digits become `#`, so that heads that differ by their page number are alike.
    static func masked(_ scalars: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        for scalar in scalars {
            if CharacterClass.isDigit(scalar) {
                if result.last != 0x23 { result.append(0x23) }
            } else {
                result.append(CharacterClass.folded(scalar))
            }
        }
        return result
    }

    /// Nothing but a page number: `12`, `- 12 -`, `[12]`, `xiv`, `12/40`, with a word or two about it (`Page 3 of 10`).
    static func isNumber(_ scalars: [UInt32]) -> Bool {
        guard scalars.count <= 24, scalars.contains(0x28) == scalars.contains(0x29) else { return false }
        let words = scalars.split {
            CharacterClass.isBlank($0) || "-–—|/[](). ".unicodeScalars.contains(Unicode.Scalar($0) ?? " ")
        }
        let numbers = words.filter { $0.allSatisfy(CharacterClass.isDigit) && $0.count <= 4 }.count
        let romans = words.filter { $0.allSatisfy { "ivxlcIVXLC".unicodeScalars.contains(Unicode.Scalar($0) ?? " ") } }
            .count
        if words.count == 1 { return numbers == 1 || romans == 1 }
        // `Page 3 of 10`, `p. 3`, `Página 3 de 10`, `3 of 10`.
        return numbers >= 1 && words.count <= 4 && words.count - numbers <= 2
            && words.allSatisfy { $0.count <= 6 || $0.allSatisfy(CharacterClass.isDigit) }
            && words.last.map { $0.allSatisfy(CharacterClass.isDigit) } == true
    }

    /// A page number and a few words, apart from each other by a dash, a bar or wide white space.
    private static func isNumberedHead(_ scalars: [UInt32]) -> Bool {
        guard scalars.count <= 90 else { return false }
        let words = scalars.split { CharacterClass.isBlank($0) }
        guard words.count >= 3, words.count <= 12 else { return false }
        let stroke: (ArraySlice<UInt32>) -> Bool = { word in
            word.count == 1
                && (word.first == 0x2013 || word.first == 0x2014 || word.first == 0x7C || word.first == 0x2D)
        }
        let number: (ArraySlice<UInt32>) -> Bool = { $0.count <= 4 && $0.allSatisfy(CharacterClass.isDigit) }
        let opens = number(words[0]) && stroke(words[1])
        let closes = number(words[words.count - 1]) && stroke(words[words.count - 2])
        return opens || closes
    }

    /// Whether the text runs on through the line, so that it is no head.
    private static func standsInSentence(_ index: Int, of lines: [SourceLine]) -> Bool {
        let closes = index + 1 < lines.count && lines[index + 1].page != lines[index].page
        return closes ? lines[index].emptyBefore == 0 : lines[index].opensLowercase
    }
}
