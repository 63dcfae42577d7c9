public import Documents

/// Decides the language of a block from short words, telling letters and endings; small and exact to repeat.
///
/// At most the first 120 tokens of a block are looked at. A block that gives too little evidence takes the document's
/// language: the one declared from outside, else that of all blocks together.
public struct LanguageDetector: Sendable {
    /// In a fixed order, which also breaks ties.
    private let languages: [Language]
    private let words: [[UInt8]]
    private let letters: [[UInt32]]
    /// By the last byte of the ending: the language it speaks for and its bytes.
    private let endings: [[(language: Int, bytes: [UInt8])]]
    private let syllabic: Int

    /// What is interned before the vocabulary freezes.
    public struct Builder: Sendable {
        fileprivate var words: [(Int, TokenID)] = []

        public init(vocabulary: inout VocabularyBuilder) {
            for (index, entry) in LanguageWords.all.enumerated() {
                for word in entry.words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                    words.append((index, vocabulary.intern(Folding.folded(word))))
                }
            }
        }
    }

    public init(_ builder: Builder, vocabulary: Vocabulary) {
        let entries = LanguageWords.all
        languages = entries.map(\.language)
        var words = [[UInt8]](
            repeating: [UInt8](repeating: 0, count: vocabulary.count + 1), count: entries.count)
        var users = [Int](repeating: 0, count: vocabulary.count + 1)
        for (_, id) in builder.words { users[Int(id.number)] += 1 }
        // A word of one language says most; one that three share says little.
        for (index, id) in builder.words { words[index][Int(id.number)] = UInt8(12 / users[Int(id.number)]) }
        self.words = words
        letters = entries.map { entry in entry.letters.unicodeScalars.map(\.value).filter { $0 != 0x20 } }
        var endings = [[(language: Int, bytes: [UInt8])]](repeating: [], count: 256)
        for (index, entry) in entries.enumerated() {
            for ending in entry.endings.split(separator: " ") {
                let bytes = Array(ending.utf8)
                endings[Int(bytes[bytes.count - 1])].append((index, bytes))
            }
        }
        self.endings = endings.map { $0.sorted { $0.bytes.count > $1.bytes.count } }
        syllabic = entries.firstIndex { $0.language.rawValue == "ko" } ?? 0
    }

    /// The language of each block; `tokens` gives the tokens of each.
    public func languages(
        of blocks: [Block], tokens: [Token], ranges: [Range<Int>], text: ReadingText, declared: Language?
    ) -> [Language] {
        let scores = ranges.map { self.scores(tokens[$0.prefix(120)], text) }
        var total = [Int](repeating: 0, count: languages.count)
        for score in scores { for index in total.indices { total[index] += score[index] } }
        let document = declared ?? decided(total, least: 1, lead: 0) ?? .undetermined
        return zip(scores, blocks).map { score, block in
            if let tag = block.declaredLanguage, let own = known(tag), strength(score, own) * 2 >= (score.max() ?? 0) {
                return own
            }
            return decided(score, least: 48, lead: 24, unless: document) ?? document
        }
    }

    private func known(_ tag: String) -> Language? {
        let primary = Language(rawValue: String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased())
        return languages.contains(primary) ? primary : nil
    }

    private func strength(_ score: [Int], _ language: Language) -> Int {
        languages.firstIndex(of: language).map { score[$0] } ?? 0
    }

    /// The language ahead by `lead` with at least `least`; a document's language is only left for clearly more evidence.
    private func decided(_ score: [Int], least: Int, lead: Int, unless document: Language? = nil) -> Language? {
        guard let best = score.indices.max(by: { score[$0] < score[$1] }), score[best] >= least else { return nil }
        if let document, languages[best] != document {
            let own = strength(score, document)
            return score[best] - own >= lead && score[best] * 2 > own * 3 ? languages[best] : nil
        }
        return languages[best]
    }

    private func scores(_ tokens: ArraySlice<Token>, _ text: ReadingText) -> [Int] {
        var scores = [Int](repeating: 0, count: languages.count)
        for token in tokens where token.kind == .word {
            let start = token.span.start
            let end = token.span.end
            let lead = text.bytes[start]
            if token.casing == .none, lead >= 0xE1 {
                if (0xEA...0xED).contains(lead) { scores[syllabic] += 8 }
                continue
            }
            if token.folded != .unknown {
                for index in scores.indices { scores[index] += Int(words[index][Int(token.folded.number)]) }
            }
            guard token.casing == .lower, end - start >= 4 else { continue }
            var seen = 0
            for (index, ending) in endings[Int(text.bytes[end - 1])] where end - start > ending.count + 1 {
                guard seen & (1 << index) == 0, text.bytes[(end - ending.count)..<end].elementsEqual(ending) else {
                    continue
                }
                seen |= 1 << index
                scores[index] += 3
            }
            if token.folded != token.plain || token.folded == .unknown { marks(text, start..<end, &scores) }
        }
        return scores
    }

    private func marks(_ text: ReadingText, _ range: Range<Int>, _ scores: inout [Int]) {
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = text.bytes[position]
            if byte < 0x80 {
                position += 1
                continue
            }
            if byte & 0xE0 == 0xC0, position + 1 < range.upperBound {
                let scalar = UInt32(byte & 0x1F) << 6 | UInt32(text.bytes[position + 1] & 0x3F)
                for index in scores.indices where letters[index].contains(scalar) { scores[index] += 8 }
            }
            position += 1
        }
    }
}
