internal import Documents

/// What tells past from future in a language: words, and endings written with a hyphen before them.
///
/// They come from the grammar's classes `past`, `future` and `done`; the last holds participles, which say past only where
/// no other verb stands nearby (`will be held`, `será firmado`).
struct TenseWords: Sendable {
    private struct Sense {
        let direction: Int
        let weak: Bool
    }

    private var words: [Int32: Sense] = [:]
    /// Senses several words make together, by the first of them, longest first.
    private var phrases: [Int32: [(rest: [Int32], sense: Sense)]] = [:]
    /// Participles that set a day for something (`scheduled`, `aplazada`).
    private var setting: Set<Int32> = []
    private var endings: [(bytes: [UInt8], sense: Sense)] = []
    private var stops: Set<Int32> = []

    /// How far from a date its verb is looked for, in tokens.
    private static let reach = 28
    /// A comma between makes a verb less likely to be the date's own.
    private static let comma = 5
    /// How much farther than a finite verb a participle counts as.
    private static let weakness = 5

    private var commas: Set<Int32> = []
    /// How far before a date the participle stands that sets it.
    private static let settingReach = 5
    /// Tokens before such a participle that hold its own auxiliary (`has been`, `fue`).
    private static let auxiliary = 3

    init(_ source: GrammarSource, vocabulary: inout VocabularyBuilder) {
        for (name, direction) in [("past", -1), ("future", 1), ("done", -1)] {
            let sense = Sense(direction: direction, weak: name == "done")
            for entry in source.classes where entry.name == name {
                for word in entry.entries.flatMap(\.words) {
                    if word.text.hasPrefix("-") {
                        endings.append((Array(Folding.folded(word.text.dropFirst()).utf8), sense))
                    } else {
                        let numbers = vocabulary.tokens(of: word.text).map(\.folded.number)
                        guard let first = numbers.first else { continue }
                        if numbers.count == 1 {
                            words[first] = sense
                        } else {
                            phrases[first, default: []].append((Array(numbers.dropFirst()), sense))
                        }
                    }
                }
            }
        }
        for entry in source.classes where entry.name == "setting" {
            for word in entry.entries.flatMap(\.words) {
                if let token = vocabulary.tokens(of: word.text).first { setting.insert(token.folded.number) }
            }
        }
        endings.sort { $0.bytes.count > $1.bytes.count }
        stops = Set(vocabulary.tokens(of: "; :").map(\.folded.number))
        commas = Set(vocabulary.tokens(of: ", ( ) – \"").map(\.folded.number))
    }

    /// The tense of the verb nearest to a stretch of a sentence.
    func tense(of range: Range<Int>, in sentence: Range<Int>, tokens: [Token], text: ReadingText)
        -> ResolutionContext.Tense
    {
        if let place = settingPlace(before: range.lowerBound, in: sentence, tokens) {
            let other = [
                sentence.lowerBound..<max(sentence.lowerBound, place - Self.auxiliary),
                range.upperBound..<sentence.upperBound,
            ]
            let past = other.contains { stretch in
                stretch.contains { position in
                    guard let found = self.sense(position, tokens, text) else { return false }
                    return found.direction < 0 && !found.weak
                }
            }
            return past ? .scheduled : .future
        }
        var best = Int.max
        var sense = 0
        func look(_ positions: some Sequence<Int>, extra: Int) {
            var cost = extra
            for position in positions.prefix(Self.reach) {
                cost += 1
                let token = tokens[position]
                if stops.contains(token.folded.number) { return }
                if commas.contains(token.folded.number) { cost += Self.comma }
                guard cost < best, token.kind == .word, let found = self.sense(position, tokens, text) else { continue }
                let total = cost + (found.weak ? Self.weakness : 0)
                if total < best {
                    best = total
                    sense = found.direction
                }
                if !found.weak { return }
            }
        }
        look((sentence.lowerBound..<range.lowerBound).reversed(), extra: 0)
        look(range.upperBound..<sentence.upperBound, extra: 1)
        return sense == 0 ? .none : sense < 0 ? .past : .future
    }

    /// Where a participle that sets a day for something stands close before a date.
    private func settingPlace(before date: Int, in sentence: Range<Int>, _ tokens: [Token]) -> Int? {
        for position in (max(sentence.lowerBound, date - Self.settingReach)..<date).reversed() {
            let number = tokens[position].folded.number
            if stops.contains(number) || commas.contains(number) { return nil }
            if tokens[position].folded != .unknown, setting.contains(number) { return position }
        }
        return nil
    }

    private func sense(_ position: Int, _ tokens: [Token], _ text: ReadingText) -> Sense? {
        let token = tokens[position]
        for (rest, sense) in phrases[token.folded.number] ?? [] where token.folded != .unknown {
            let following = tokens[(position + 1)...].prefix(rest.count)
            if following.count == rest.count, zip(following, rest).allSatisfy({ $0.folded.number == $1 }) {
                return sense
            }
        }
        if token.folded != .unknown, let sense = words[token.folded.number] { return sense }
        guard token.casing == .lower || token.casing == .none, token.span.count >= 3 else { return nil }
        let bytes = text.bytes[token.span.range]
        for (ending, sense) in endings
        where bytes.count >= ending.count + 2 && bytes.suffix(ending.count).elementsEqual(ending) {
            return sense
        }
        return nil
    }
}
