public import Documents

/// Cuts blocks into sentences: at `. ! ? …` and their like, not after abbreviations, initials, ordinals or dotted dates.
///
/// A sentence never crosses a block. Closing quotation marks and brackets stay with the sentence they close.
public struct SentenceSplitter: Sendable {
    /// Per language, one set of bits for each token number.
    private let flags: [Language: [UInt8]]
    private let marks: Marks

    private static let abbreviation: UInt8 = 1
    private static let beforeNumber: UInt8 = 2
    private static let opener: UInt8 = 4

    /// Signs the splitter looks for.
    fileprivate struct Marks: Sendable {
        let point, colon: TokenID
        let enders, closers, openers: Set<TokenID>
    }

    /// What is interned before the vocabulary freezes.
    public struct Builder: Sendable {
        fileprivate var words: [(Language, TokenID, UInt8)] = []
        fileprivate let marks: Marks

        public init(vocabulary: inout VocabularyBuilder) {
            for entry in SentenceWords.all {
                for (list, flag) in [
                    (entry.abbreviations, abbreviation), (entry.beforeNumbers, beforeNumber), (entry.openers, opener),
                ] {
                    for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                        // The last part carries the point that matters: `e.g` is an abbreviation by its `g`.
                        if let last = vocabulary.tokens(of: String(word)).last {
                            words.append((entry.language, last.folded, flag))
                        }
                    }
                }
            }
            func signs(_ text: String) -> Set<TokenID> { Set(vocabulary.tokens(of: text).map(\.folded)) }
            marks = Marks(
                point: vocabulary.intern("."), colon: vocabulary.intern(":"), enders: signs("! ? … 。 ！ ？"),
                closers: signs("\" ' ) ] } 」 』 》 〉"), openers: signs("\" ' ( [ { ¿ ¡ 「 『 《 〈 « - –"))
        }
    }

    public init(_ builder: Builder, vocabulary: Vocabulary) {
        var flags: [Language: [UInt8]] = [:]
        for (language, id, flag) in builder.words {
            flags[language, default: [UInt8](repeating: 0, count: vocabulary.count + 1)][Int(id.number)] |= flag
        }
        self.flags = flags
        marks = builder.marks
    }

    /// The sentences of one block whose tokens are `range`.
    public func sentences(tokens: [Token], range: Range<Int>, block: Int, language: Language, text: ReadingText)
        -> [Sentence]
    {
        var sentences: [Sentence] = []
        let flags = flags[language] ?? []
        var start = range.lowerBound
        var position = range.lowerBound
        while position < range.upperBound {
            let id = tokens[position].folded
            position += 1
            guard id == marks.point || (id != .unknown && marks.enders.contains(id)) else { continue }
            var end = position
            while end < range.upperBound, !tokens[end].spaceBefore,
                tokens[end].folded == marks.point || marks.enders.contains(tokens[end].folded)
                    || marks.closers.contains(tokens[end].folded)
            {
                end += 1
            }
            if end < range.upperBound,
                endsSentence(tokens, at: position - 1, next: end, start: start, flags: flags, text: text)
            {
                sentences.append(sentence(tokens, start..<end, block, language))
                start = end
            }
            position = end
        }
        if start < range.upperBound { sentences.append(sentence(tokens, start..<range.upperBound, block, language)) }
        return sentences
    }

    private func sentence(_ tokens: [Token], _ range: Range<Int>, _ block: Int, _ language: Language) -> Sentence {
        Sentence(
            span: Span(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end), tokens: range,
            block: block, language: language)
    }

    private func endsSentence(
        _ tokens: [Token], at mark: Int, next: Int, start: Int, flags: [UInt8], text: ReadingText
    ) -> Bool {
        let following = tokens[next]
        guard following.spaceBefore else { return false }
        if following.casing == .lower { return false }
        guard tokens[mark].folded == marks.point, next == mark + 1, mark > start else {
            return following.kind != .punctuation || marks.openers.contains(following.folded)
        }
        if following.kind == .punctuation, !marks.openers.contains(following.folded) { return false }
        let before = tokens[mark - 1]
        guard !tokens[mark].spaceBefore else { return true }
        func has(_ token: Token, _ flag: UInt8) -> Bool {
            token.folded != .unknown && !flags.isEmpty && flags[Int(token.folded.number)] & flag != 0
        }
        switch before.kind {
        case .number:
            // `3. Texto` at the head of a block is a list mark; `2012. 5. 30.` is a date.
            if mark - 1 == start { return false }
            if following.kind == .number {
                return before.span.count > 2 && !(next + 1 < tokens.count && tokens[next + 1].folded == marks.point)
            }
            let dotted =
                mark >= 2 && tokens[mark - 2].folded == marks.point && mark - 2 > start
                && tokens[mark - 3].kind == .number
            return !(dotted && following.casing == .none)
        case .word:
            if has(before, Self.beforeNumber), following.kind == .number { return false }
            let opens =
                following.casing == .capitalized && has(following, Self.opener)
                && !(next + 1 < tokens.count && tokens[next + 1].folded == marks.point)
            if has(before, Self.abbreviation) { return opens && mark >= 2 && tokens[mark - 2].folded == marks.point }
            let initial = before.span.count == 1 && before.casing == .capitalized
            return !initial || opens
        case .punctuation, .symbol:
            return true
        }
    }
}
