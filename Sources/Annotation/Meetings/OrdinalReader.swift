import Documents
internal import Formats

/// Reads ordinals as names of meetings write them: `VI`, `8th`, `70.º`, `fifty-third`, `vigésima primera`, `제7차`.
struct OrdinalReader: Sendable {
    private let words: PhraseSet<Int>
    private let suffixes: WordSet
    private let hangulOpener: TokenID
    private let hangulCounters: WordSet
    private let degree: TokenID
    private let point: TokenID

    init(vocabulary: inout VocabularyBuilder) {
        words = PhraseSet(OrdinalWords.all.map { (phrase: $0.word, value: $0.number) }, vocabulary: &vocabulary)
        suffixes = WordSet(
            [
                "st", "nd", "rd", "th", "er", "ra", "ro", "da", "do", "ta", "to", "ª", "º", "a", "o", "e", "ème", "eme",
                "ère",
            ],
            vocabulary: &vocabulary)
        hangulOpener = vocabulary.tokens(of: "제")[0].plain
        hangulCounters = WordSet(["차", "회"], vocabulary: &vocabulary)
        degree = vocabulary.tokens(of: "º")[0].plain
        point = vocabulary.tokens(of: ".")[0].plain
    }

    /// The ordinal that ends right before a token: its tokens and number.
    func ordinal(endingAt end: Int, in text: TokenText, lower: Int) -> (tokens: Range<Int>, number: Int)? {
        guard end > lower else { return nil }
        let last = end - 1
        // `제7차`
        if hangulCounters.contains(text.tokens[last]), last - 1 >= lower, let number = digits(last - 1, text) {
            let start = last - 2 >= lower && text.tokens[last - 2].plain == hangulOpener ? last - 2 : last - 1
            return (start..<end, number)
        }
        // `8th`, `70.º`, `1ª`, `V.º`
        if suffixes.contains(text.tokens[last]) || text.tokens[last].plain == degree, !text.tokens[last].spaceBefore {
            var before = last - 1
            if before > lower, text.tokens[before].plain == point, !text.tokens[before].spaceBefore { before -= 1 }
            if before >= lower, let number = digits(before, text) ?? roman(before, text) {
                return (before..<end, number)
            }
        }
        // `7.` and `53a` aside, words: the longest phrase that ends here.
        var start = end - 1
        var found: (tokens: Range<Int>, number: Int)?
        while start >= lower, end - start <= 5 {
            if let match = words.longest(text.tokens, from: start, limit: end), match.tokens.upperBound == end {
                found = (start..<end, match.values[0])
            }
            start -= 1
        }
        if let found { return found }
        if let number = roman(last, text) { return (last..<end, number) }
        return nil
    }

    /// The ordinal that begins at a token.
    func ordinal(at start: Int, in text: TokenText, limit: Int) -> (tokens: Range<Int>, number: Int)? {
        for end in stride(from: min(limit, start + 5), to: start, by: -1) {
            if let found = ordinal(endingAt: end, in: text, lower: start), found.tokens.lowerBound == start {
                return found
            }
        }
        return nil
    }

    private func digits(_ index: Int, _ text: TokenText) -> Int? {
        guard text.tokens[index].kind == .number, text.tokens[index].span.count <= 3 else { return nil }
        return Int(text.string(index))
    }

    /// A Roman numeral in capitals, up to a few hundred: with `D` and `M` words and initials would be read as one.
    private func roman(_ index: Int, _ text: TokenText) -> Int? {
        let token = text.tokens[index]
        guard token.kind == .word, token.casing == .upper || token.span.count == 1 && token.casing == .capitalized,
            token.span.count <= 8
        else { return nil }
        let letters = text.bytes[token.span.range]
        return RomanNumeral.value(of: letters).flatMap { $0 < 400 ? $0 : nil }
    }
}
