import Documents

/// Reads Markdown: headings, lists and paragraphs by their marks, emphasis and link targets left out of the text.
enum MarkdownReader {
    static func read(_ bytes: [UInt8], options: ReadingOptions) -> Document {
        let charset = MediaType.charset(options.mediaType)
        let text = Normalization.canonical(LineEnds.unified(TextDecoder.decode(bytes, transport: charset)))
        var lines = TextLines.split(text, singleBlankBeginsPage: false)
        var metadata = DocumentMetadata()
        FrontMatter.take(from: &lines, into: &metadata)
        var tally = WordTally()
        for line in lines { tally.add(line.scalars) }
        var assembler = TextAssembler(tally: tally, keepsBoxes: false)
        var paragraph: [SourceLine] = []
        var kind: (kind: BlockKind, level: Int) = (.paragraph, 0)
        func flush() {
            let printed = paragraph.map { line in
                PrintedLine(
                    glyphs: MarkdownInline.plain(line.scalars).map { Glyph(scalar: $0, box: .nowhere) }, page: 0)
            }
            if kind.kind == .heading, kind.level == 1, metadata.title == nil {
                metadata.title = printed.map {
                    String(String.UnicodeScalarView($0.scalars.compactMap(Unicode.Scalar.init)))
                }
                .joined(separator: " ")
            }
            assembler.append(
                kind.kind, level: kind.level, lines: printed,
                tight: kind.kind == .listItem && paragraph.first?.emptyBefore == 0)
            paragraph = []
            kind = (.paragraph, 0)
        }
        for (index, line) in lines.enumerated() {
            if line.emptyBefore > 0 { flush() }
            if line.isRule {
                // A line under a paragraph makes it a heading; one that stands alone parts sections.
                if !paragraph.isEmpty, line.scalars[0] == 0x3D || line.scalars[0] == 0x2D {
                    kind = (.heading, line.scalars[0] == 0x3D || index == 1 ? 1 : 2)
                }
                flush()
                continue
            }
            let marks = line.scalars.prefix { $0 == 0x23 }.count
            if (1...6).contains(marks), line.length > marks, line.scalars[marks] == 0x20 {
                flush()
                var heading = line
                heading.scalars = Array(line.scalars.drop { $0 == 0x23 || $0 == 0x20 })
                while let last = heading.scalars.last, last == 0x23 || last == 0x20 { heading.scalars.removeLast() }
                paragraph = [heading]
                kind = (.heading, marks)
                flush()
                continue
            }
            if line.isListItem, paragraph.isEmpty || kind.kind == .listItem || !line.scalars[0].isDigit {
                flush()
                kind = (.listItem, 1 + line.indent / 4)
                paragraph = [line]
                continue
            }
            if line.scalars.first == 0x3E {
                if kind.kind != .quotation { flush() }
                kind = (.quotation, 0)
                var quoted = line
                quoted.scalars = Array(line.scalars.drop { $0 == 0x3E || $0 == 0x20 })
                paragraph.append(quoted)
                continue
            }
            paragraph.append(line)
        }
        flush()
        return Document(
            mediaType: "text/markdown", metadata: metadata, text: ReadingText(bytes: assembler.text),
            blocks: assembler.blocks)
    }
}

extension UInt32 {
    fileprivate var isDigit: Bool { CharacterClass.isDigit(self) }
}

/// `title:` and `author:` between two lines of dashes at the head of a file.
enum FrontMatter {
    static func take(from lines: inout [SourceLine], into metadata: inout DocumentMetadata) {
        guard let first = lines.first, first.scalars == [0x2D, 0x2D, 0x2D],
            let end = lines.dropFirst().prefix(60).firstIndex(where: { $0.scalars == [0x2D, 0x2D, 0x2D] })
        else { return }
        for line in lines[1..<end] {
            let text = String(String.UnicodeScalarView(line.scalars.compactMap(Unicode.Scalar.init)))
            guard let colon = text.firstIndex(of: ":") else { continue }
            let value = text[text.index(after: colon)...].drop { $0 == " " }.filter { $0 != "\"" }
            switch text[..<colon].lowercased() {
            case "title": metadata.title = value
            case "author": metadata.author = value
            case "lang", "language": metadata.language = value
            case "date":
                if let day = MachineDate.day(in: value) {
                    metadata.published = day
                    metadata.publishedFrom = "front matter date"
                }
            default: continue
            }
        }
        lines.removeFirst(end + 1)
    }
}

/// What a line of Markdown says once its marks are gone.
enum MarkdownInline {
    static func plain(_ scalars: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : 0
            switch scalar {
            case 0x5C
            where next > 0x20 && next < 0x7F && !CharacterClass.isLetter(next) && !CharacterClass.isDigit(next):
                result.append(next)
                index += 2
                continue
            case 0x2A, 0x60:
                // An asterisk between blanks is one that is meant.
                let loose = (index == 0 || scalars[index - 1] == 0x20) && (next == 0x20 || next == 0)
                if loose { result.append(scalar) }
            case 0x5F:
                let inside = index > 0 && CharacterClass.isLetter(scalars[index - 1]) && CharacterClass.isLetter(next)
                if inside { result.append(scalar) }
            case 0x21 where next == 0x5B && link(scalars, at: index + 1) != nil: break
            case 0x5B:
                if let (label, end) = link(scalars, at: index) {
                    result += plain(Array(scalars[label]))
                    index = end
                    continue
                }
                result.append(scalar)
            default: result.append(scalar)
            }
            index += 1
        }
        return result
    }

    /// The label of `[label](target)` and where the link ends.
    private static func link(_ scalars: [UInt32], at start: Int) -> (label: Range<Int>, end: Int)? {
        guard let close = scalars[start...].firstIndex(of: 0x5D), close + 1 < scalars.count, scalars[close + 1] == 0x28,
            let end = scalars[close...].firstIndex(of: 0x29)
        else { return nil }
        return (start + 1..<close, end + 1)
    }
}
