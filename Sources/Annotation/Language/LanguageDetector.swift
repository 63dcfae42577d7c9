public import Documents

/// Decides the language of a block from short words, telling letters and endings; small and exact to repeat.
///
/// At most the first 120 tokens of a block are looked at. A block that gives too little evidence takes the document's
/// language: the one declared from outside, else that of all blocks together.
public struct LanguageDetector: Sendable {
    /// In a fixed order, which also breaks ties.
    private let languages: [Language]
    /// By token number: what the word says for each language, a lane of `Lanes.width` bits each.
    private let words: [UInt64]
    /// By code point, U+0080 to U+07FF: bit n is set where the letter tells language n.
    private let letters: [UInt8]
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
        precondition(entries.count <= Lanes.most)
        var words = [UInt64](repeating: 0, count: vocabulary.count + 1)
        var users = [Int](repeating: 0, count: vocabulary.count + 1)
        for (_, id) in builder.words { users[Int(id.number)] += 1 }
        // A word of one language says most; one that three share says little.
        for (index, id) in builder.words {
            words[Int(id.number)] = Lanes.setting(words[Int(id.number)], index, 12 / users[Int(id.number)])
        }
        self.words = words
        var letters = [UInt8](repeating: 0, count: 0x780)
        for (index, entry) in entries.enumerated() {
            for letter in entry.letters.unicodeScalars where (0x80..<0x800).contains(letter.value) {
                letters[Int(letter.value) - 0x80] |= 1 << UInt8(index)
            }
        }
        self.letters = letters
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
        var lanes: UInt64 = 0
        for token in tokens where token.kind == .word {
            let start = token.span.start
            let end = token.span.end
            if token.casing == .none {
                let lead = text.bytes[start]
                if lead >= 0xEA, lead <= 0xED { scores[syllabic] += 8 }
                if lead >= 0xE1 { continue }
            }
            lanes += words[Int(token.folded.number)]
            guard token.casing == .lower, end - start >= 4 else { continue }
            var seen = 0
            for (index, ending) in endings[Int(text.bytes[end - 1])] where end - start > ending.count + 1 {
                guard seen & (1 << index) == 0, Self.ends(text.bytes, end, ending) else { continue }
                seen |= 1 << index
                scores[index] += 3
            }
            if token.folded != token.plain || token.folded == .unknown { marks(text.bytes, start..<end, &scores) }
        }
        for index in scores.indices { scores[index] += Lanes.lane(lanes, index) }
        return scores
    }

    private static func ends(_ bytes: [UInt8], _ end: Int, _ ending: [UInt8]) -> Bool {
        let start = end - ending.count
        for index in 0..<ending.count where bytes[start + index] != ending[index] { return false }
        return true
    }

    private func marks(_ bytes: [UInt8], _ range: Range<Int>, _ scores: inout [Int]) {
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = bytes[position]
            position += 1
            guard byte & 0xE0 == 0xC0, byte >= 0xC2, position < range.upperBound else { continue }
            var told = letters[Int(UInt32(byte & 0x1F) << 6 | UInt32(bytes[position] & 0x3F)) - 0x80]
            while told != 0 {
                scores[told.trailingZeroBitCount] += 8
                told &= told - 1
            }
        }
    }
}

/// Small counts of several languages side by side in one number, so that a word adds to all of them at once.
private enum Lanes {
    /// Holds what the first 120 tokens of a block can add up to: 120 × 12.
    static let width = 12
    static let most = 64 / width

    static func lane(_ lanes: UInt64, _ index: Int) -> Int { Int(lanes >> UInt64(index * width) & (1 << width - 1)) }
    static func setting(_ lanes: UInt64, _ index: Int, _ value: Int) -> UInt64 {
        lanes & ~(UInt64(1 << width - 1) << UInt64(index * width)) | UInt64(value) << UInt64(index * width)
    }
}
