import Documents

/// A document as the taggers read it: bytes, tokens, sentences.
struct TokenText: Sendable {
    let bytes: [UInt8]
    let tokens: [Token]
    let sentences: [Sentence]

    init(text: ReadingText, tokens: [Token], sentences: [Sentence]) {
        bytes = text.bytes
        self.tokens = tokens
        self.sentences = sentences
    }

    /// The token's letters as written.
    func string(_ index: Int) -> String { String(decoding: bytes[tokens[index].span.range], as: UTF8.self) }

    /// From the first token's start to the last one's end.
    func span(_ range: Range<Int>) -> Documents.Span {
        Span(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[span(range).range], as: UTF8.self) }

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

    /// One punctuation or symbol byte.
    @inline(__always)
    func isSign(_ index: Int, _ sign: UInt8) -> Bool {
        let span = tokens[index].span
        return span.count == 1 && bytes[span.start] == sign
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

    /// The sentence a token stands in.
    func sentence(of index: Int) -> Sentence? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].tokens.contains(index) ? sentences[low] : nil
    }
}
