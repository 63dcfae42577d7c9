public import Documents

/// Cuts blocks into sentences: at `. ! ? …` and their like, not after abbreviations, initials, ordinals or dotted dates.
///
/// A sentence never crosses a block. Closing quotation marks and brackets stay with the sentence they close.
public struct SentenceSplitter: Sendable {
    /// Per language, one set of bits for each token number.
    private let flags: [Language: [UInt8]]
    /// For languages we have no words of.
    private let signs: [UInt8]

    private static let abbreviation: UInt8 = 1
    private static let beforeNumber: UInt8 = 2
    private static let opener: UInt8 = 4
    private static let point: UInt8 = 8
    private static let ender: UInt8 = 16
    private static let closer: UInt8 = 32
    /// A sign that may open a sentence.
    private static let openingSign: UInt8 = 64

    /// What is interned before the vocabulary freezes.
    public struct Builder: Sendable {
        fileprivate var words: [(Language, TokenID, UInt8)] = []
        fileprivate var signs: [(TokenID, UInt8)] = []

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
            for (list, flag) in [
                (".", point), ("! ? … 。 ！ ？", ender), ("\" ' ) ] } 」 』 》 〉", closer),
                ("\" ' ( [ { ¿ ¡ 「 『 《 〈 « - –", openingSign),
            ] {
                signs += vocabulary.tokens(of: list).map { ($0.folded, flag) }
            }
        }
    }

    public init(_ builder: Builder, vocabulary: Vocabulary) {
        var signs = [UInt8](repeating: 0, count: vocabulary.count + 1)
        for (id, flag) in builder.signs { signs[Int(id.number)] |= flag }
        var flags: [Language: [UInt8]] = [:]
        for (language, id, flag) in builder.words {
            flags[language, default: signs][Int(id.number)] |= flag
        }
        self.flags = flags
        self.signs = signs
    }

    /// The sentences of one block whose tokens are `range`.
    public func sentences(tokens: [Token], range: Range<Int>, block: Int, language: Language, text: ReadingText)
        -> [Sentence]
    {
        var sentences: [Sentence] = []
        append(to: &sentences, tokens: tokens, range: range, block: block, language: language)
        return sentences
    }

    func append(
        to sentences: inout [Sentence], tokens: [Token], range: Range<Int>, block: Int, language: Language
    ) {
        let flags = flags[language] ?? signs
        var start = range.lowerBound
        var position = range.lowerBound
        while position < range.upperBound {
            let flag = flags[Int(tokens[position].folded.number)]
            position += 1
            guard flag & (Self.point | Self.ender) != 0 else { continue }
            var end = position
            while end < range.upperBound, !tokens[end].spaceBefore,
                flags[Int(tokens[end].folded.number)] & (Self.point | Self.ender | Self.closer) != 0
            {
                end += 1
            }
            if end < range.upperBound, endsSentence(tokens, at: position - 1, next: end, start: start, flags: flags) {
                sentences.append(sentence(tokens, start..<end, block, language))
                start = end
            }
            position = end
        }
        if start < range.upperBound { sentences.append(sentence(tokens, start..<range.upperBound, block, language)) }
    }

    private func sentence(_ tokens: [Token], _ range: Range<Int>, _ block: Int, _ language: Language) -> Sentence {
        Sentence(
            span: Span(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end), tokens: range,
            block: block, language: language)
    }

    private func endsSentence(
        _ tokens: [Token], at mark: Int, next: Int, start: Int, flags: [UInt8]
    ) -> Bool {
        func has(_ token: Token, _ flag: UInt8) -> Bool { flags[Int(token.folded.number)] & flag != 0 }
        let following = tokens[next]
        guard following.spaceBefore else { return false }
        if following.casing == .lower { return false }
        // `(Mon.) – Oct. 2`: the point belongs to the abbreviation, and a dash does not open a sentence there.
        if has(tokens[mark], Self.point), mark > start, following.kind == .punctuation,
            has(tokens[mark - 1], Self.abbreviation)
        {
            return false
        }
        guard has(tokens[mark], Self.point), next == mark + 1, mark > start else {
            return following.kind != .punctuation || has(following, Self.openingSign)
        }
        if following.kind == .punctuation, !has(following, Self.openingSign) { return false }
        let before = tokens[mark - 1]
        guard !tokens[mark].spaceBefore else { return true }
        switch before.kind {
        case .number:
            // `3. Texto` at the head of a block is a list mark; `2012. 5. 30.` is a date.
            if mark - 1 == start { return false }
            if following.kind == .number {
                return before.span.count > 2 && !(next + 1 < tokens.count && has(tokens[next + 1], Self.point))
            }
            let dotted =
                mark >= 2 && has(tokens[mark - 2], Self.point) && mark - 2 > start
                && tokens[mark - 3].kind == .number
            return !(dotted && following.casing == .none)
        case .word:
            if has(before, Self.beforeNumber), following.kind == .number { return false }
            let opens =
                following.casing == .capitalized && has(following, Self.opener)
                && !(next + 1 < tokens.count && has(tokens[next + 1], Self.point))
            if has(before, Self.abbreviation) { return opens && mark >= 2 && has(tokens[mark - 2], Self.point) }
            let initial = before.span.count == 1 && before.casing == .capitalized
            return !initial || opens
        case .punctuation, .symbol:
            return true
        }
    }
}
