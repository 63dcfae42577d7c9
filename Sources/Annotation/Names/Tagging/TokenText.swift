import Documents

/// A document as the taggers read it: bytes, tokens, and the stretches no name reaches across.
struct TokenText: Sendable {
    /// One or more sentences that no name crosses: a sentence whose last line runs full and ends without a stop goes on in
    /// the next line, since texts that were wrapped by hand break names too.
    struct Segment: Sendable {
        var tokens: Range<Int>
        let language: Language
    }

    let bytes: [UInt8]
    let tokens: [Token]
    let segments: [Segment]

    init(document: Document, tokens: [Token], sentences: [Sentence]) {
        bytes = document.text.bytes
        self.tokens = tokens
        var segments: [Segment] = []
        var previous: Sentence?
        let width = WrappedLines.width(of: document)
        for sentence in sentences where !sentence.tokens.isEmpty {
            if let last = previous, !Self.isLabel(sentence, tokens, document),
                Self.goesOn(last, sentence, document, width: width)
            {
                segments[segments.count - 1].tokens =
                    segments[segments.count - 1].tokens.lowerBound..<sentence.tokens.upperBound
            } else {
                segments.append(Segment(tokens: sentence.tokens, language: sentence.language))
            }
            previous = sentence
        }
        self.segments = segments
    }

    /// A text as one stretch, of no language in particular.
    init(bytes: [UInt8], tokens: [Token]) {
        self.bytes = bytes
        self.tokens = tokens
        segments = tokens.isEmpty ? [] : [Segment(tokens: tokens.indices, language: .undetermined)]
    }

    /// `Place: San Salvador.`: a line that opens with its own label goes on with nothing.
    private static func isLabel(_ sentence: Sentence, _ tokens: [Token], _ document: Document) -> Bool {
        let label = sentence.tokens.prefix(4)
        guard let first = label.first, tokens[first].casing == .capitalized || tokens[first].casing == .upper else {
            return false
        }
        return label.dropFirst().contains {
            tokens[$0].span.count == 1 && document.text.bytes[tokens[$0].span.start] == 0x3A
        }
    }

    /// Shorter lines are headings, addresses, list items: they end where they end.
    private static let fullLine = 55

    private static func goesOn(
        _ first: Sentence, _ second: Sentence, _ document: Document, width: Int?
    ) -> Bool {
        let bytes = document.text.bytes
        guard first.block != second.block, document.blocks.indices.contains(first.block),
            document.blocks.indices.contains(second.block),
            document.blocks[first.block].kind == .paragraph,
            document.blocks[second.block].kind == .paragraph, first.span.end < second.span.start
        else { return false }
        let gap = bytes[first.span.end..<second.span.start]
        guard gap.count <= 4, gap.filter({ $0 == 0x0A }).count == 1, gap.allSatisfy({ $0 <= 0x20 })
        else {
            return false
        }
        if bytes[first.span.end - 1] == UInt8(ascii: "-") { return true }
        switch bytes[first.span.end - 1] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
            UInt8(ascii: ";"):
            return false
        default: break
        }
        var line = first.span.end
        while line > 0, bytes[line - 1] != 0x0A { line -= 1 }
        let length = first.span.end - line
        // Over a line of more than twice its length it is a heading: whoever wrote that broke no lines.
        let below = bytes[second.span.start...].prefix(2 * length + 1)
        if below.count > 2 * length, !below.contains(0x0A) { return false }
        if length >= fullLine { return true }
        guard let width else { return false }
        var word = second.span.start
        while word < second.span.end, bytes[word] > 0x20 { word += 1 }
        return length + 1 + word - second.span.start > width
    }

    /// The token's letters as written.
    func string(_ index: Int) -> String {
        String(decoding: bytes[tokens[index].span.range], as: UTF8.self)
    }

    /// From the first token's start to the last one's end.
    func span(_ range: Range<Int>) -> Documents.Span {
        Span(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[span(range).range], as: UTF8.self)
    }

    /// The plain letters of a token.
    func plain(_ index: Int) -> String { Folding.plain(string(index)) }

    /// A Hangul syllable or ideograph, which the tokenizer cuts one by one.
    @inline(__always)
    func isSyllable(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .word && token.casing == .none && token.span.count == 3
            && bytes[token.span.start] >= 0xE3
    }

    /// The end of the run of syllables that goes on without a blank from a token.
    func endOfSyllables(from index: Int, limit: Int) -> Int {
        var end = index
        while end < limit, isSyllable(end), !tokens[end].spaceBefore { end += 1 }
        return end
    }

    /// A word with a capital first letter or more.
    @inline(__always)
    func isCapital(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .word
            && (token.casing == .capitalized || token.casing == .upper || token.casing == .mixed)
    }

    /// One ASCII sign.
    @inline(__always)
    func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
        let span = tokens[index].span
        return span.count == 1 && bytes[span.start] == UInt8(truncatingIfNeeded: sign.value)
    }

    /// A dash with blanks on both sides.
    @inline(__always)
    func isDash(_ index: Int) -> Bool {
        let span = tokens[index].span
        guard tokens[index].kind == .punctuation, tokens[index].spaceBefore, index + 1 < tokens.count,
            tokens[index + 1].spaceBefore
        else { return false }
        return bytes[span.start] == 0x2D
            || span.count == 3 && bytes[span.start] == 0xE2 && bytes[span.start + 1] == 0x80
                && (0x90...0x95).contains(bytes[span.start + 2])
    }

    /// Whether a token stands a column's gap behind the one before it: three blanks or more in one line.
    func isFarApart(_ index: Int) -> Bool {
        guard index > 0, tokens[index].spaceBefore else { return false }
        let gap = bytes[tokens[index - 1].span.end..<tokens[index].span.start]
        return gap.count >= 3 && !gap.contains(0x0A)
    }

    /// A stretch written in capitals throughout, as headlines are: casing tells nothing there.
    func isCapitals(_ range: Range<Int>) -> Bool {
        var words = 0
        var letters = 0
        for index in range where tokens[index].kind == .word {
            switch tokens[index].casing {
            case .upper:
                words += 1
                letters += tokens[index].span.count
            case .capitalized where tokens[index].span.count == 1: words += 1
            case .lower, .capitalized, .mixed: return false
            case .none: continue
            }
        }
        return words > 3 && letters > 15
    }
}
