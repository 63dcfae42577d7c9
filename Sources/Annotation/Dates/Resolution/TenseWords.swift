internal import Documents

/// What tells past from future in a language: words, and endings written with a hyphen before them.
///
/// They come from the grammar's classes `past`, `future` and `done`; the last holds participles, which say past only where
/// no other verb stands nearby (`will be held`, `será firmado`).
struct TenseWords: Sendable {
    private struct Sense: Sendable {
        let direction: Int
        let weak: Bool
    }

    private static let past: UInt8 = 1
    private static let future: UInt8 = 2
    private static let weak: UInt8 = 4
    /// Begins a phrase.
    private static let begins: UInt8 = 8
    private static let stop: UInt8 = 16
    private static let comma: UInt8 = 32
    /// A participle that sets a day for something (`scheduled`, `aplazada`).
    private static let sets: UInt8 = 64
    /// A verb that, before an infinitive, speaks of what is to come (`offered to host`, `ofreció acoger`).
    private static let commits: UInt8 = 128

    /// By token number.
    private let flags: [UInt8]
    /// Senses several words make together, by the first of them.
    private let phrases: [Int32: [(rest: [Int32], flag: UInt8)]]
    /// Endings of infinitives, or the word that stands before them.
    private let infinitives: [[UInt8]]
    /// By last byte, longest first.
    private let endings: [[(bytes: [UInt8], flag: UInt8)]]

    /// How far from a date its verb is looked for, in tokens.
    private static let reach = 28
    /// A comma between makes a verb less likely to be the date's own.
    private static let commaCost = 5
    /// How much farther than a finite verb a participle counts as.
    private static let weakness = 5

    /// How far before a date the participle stands that sets it.
    private static let settingReach = 5
    /// Tokens before such a participle that hold its own auxiliary (`has been`, `fue`).
    private static let auxiliary = 3

    /// What is interned before the vocabulary freezes.
    struct Builder: Sendable {
        fileprivate var words: [(Int32, UInt8)] = []
        fileprivate var phrases: [Int32: [(rest: [Int32], flag: UInt8)]] = [:]
        fileprivate var endings: [(bytes: [UInt8], flag: UInt8)] = []
        fileprivate var infinitives: [[UInt8]] = []

        init(_ source: GrammarSource, vocabulary: inout VocabularyBuilder) {
            for (name, flag) in [("past", past), ("future", future), ("done", past | weak)] {
                for word in source.classes.filter({ $0.name == name }).flatMap(\.entries).flatMap(\.words) {
                    if word.text.hasPrefix("-") {
                        endings.append((Array(Folding.folded(word.text.dropFirst()).utf8), flag))
                        continue
                    }
                    let numbers = vocabulary.tokens(of: word.text).map(\.folded.number)
                    guard let first = numbers.first else { continue }
                    if numbers.count == 1 {
                        words.append((first, flag))
                    } else {
                        words.append((first, begins))
                        phrases[first, default: []].append((Array(numbers.dropFirst()), flag))
                    }
                }
            }
            for word in source.classes.filter({ $0.name == "commitment" }).flatMap(\.entries).flatMap(\.words) {
                if let token = vocabulary.tokens(of: word.text).first { words.append((token.folded.number, commits)) }
            }
            for word in source.classes.filter({ $0.name == "infinitive" }).flatMap(\.entries).flatMap(\.words) {
                infinitives.append(Array(Folding.folded(word.text.drop { $0 == "-" }).utf8))
            }
            for word in source.classes.filter({ $0.name == "setting" }).flatMap(\.entries).flatMap(\.words) {
                if let token = vocabulary.tokens(of: word.text).first { words.append((token.folded.number, sets)) }
            }
            words += vocabulary.tokens(of: "; :").map { ($0.folded.number, stop) }
            words += vocabulary.tokens(of: ", ( ) – \"").map { ($0.folded.number, comma) }
        }
    }

    init(_ builder: Builder, _ vocabulary: Vocabulary) {
        var flags = [UInt8](repeating: 0, count: vocabulary.count + 1)
        let senses = Self.past | Self.future | Self.weak
        for (number, flag) in builder.words {
            // Of several senses of one word the last one listed holds.
            if flag & senses != 0 { flags[Int(number)] &= ~senses }
            flags[Int(number)] |= flag
        }
        flags[0] = 0
        self.flags = flags
        phrases = builder.phrases
        infinitives = builder.infinitives
        var endings = [[(bytes: [UInt8], flag: UInt8)]](repeating: [], count: 256)
        for ending in builder.endings where !ending.bytes.isEmpty {
            endings[Int(ending.bytes[ending.bytes.count - 1])].append(ending)
        }
        self.endings = endings.map { $0.sorted { $0.bytes.count > $1.bytes.count } }
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
                    guard let found = self.sense(position, tokens, text, ahead: false) else { return false }
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
                if flags[Int(token.folded.number)] & Self.stop != 0 { return }
                if flags[Int(token.folded.number)] & Self.comma != 0 { cost += Self.commaCost }
                guard cost < best, token.kind == .word, let found = self.sense(position, tokens, text, ahead: extra > 0)
                else { continue }
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
            let flag = flags[Int(tokens[position].folded.number)]
            if flag & (Self.stop | Self.comma) != 0 { return nil }
            if flag & Self.sets != 0 { return position }
        }
        return nil
    }

    /// - Parameter ahead: whether the word stands behind the date: then “agreed to meet” is the past of “agreed”.
    private func sense(_ position: Int, _ tokens: [Token], _ text: ReadingText, ahead: Bool) -> Sense? {
        let token = tokens[position]
        let flag = flags[Int(token.folded.number)]
        if !ahead, flag & Self.commits != 0, isInfinitive(position + 1, tokens, text) {
            return Sense(direction: 1, weak: false)
        }
        let own = ahead || flag & Self.begins == 0 ? ownSense(token, flag, text) : nil
        if flag & Self.begins == 0 || (own?.direction ?? 0) < 0 { return own }
        for (rest, flag) in phrases[token.folded.number] ?? [] {
            let following = tokens[(position + 1)...].prefix(rest.count)
            if following.count == rest.count, zip(following, rest).allSatisfy({ $0.folded.number == $1 }) {
                return Self.sense(flag)
            }
        }
        return own ?? ownSense(token, flag, text)
    }

    private func isInfinitive(_ position: Int, _ tokens: [Token], _ text: ReadingText) -> Bool {
        guard tokens.indices.contains(position), tokens[position].casing == .lower else { return false }
        let word = text.bytes[tokens[position].span.range]
        return infinitives.contains { $0.count <= word.count && word.suffix($0.count).elementsEqual($0) }
    }

    /// What a word says by itself or by its ending.
    private func ownSense(_ token: Token, _ flag: UInt8, _ text: ReadingText) -> Sense? {
        if flag & (Self.past | Self.future) != 0 { return Self.sense(flag) }
        guard token.casing == .lower || token.casing == .none, token.span.count >= 3 else { return nil }
        let bytes = text.bytes
        let end = token.span.end
        for (ending, flag) in endings[Int(bytes[end - 1])] where token.span.count >= ending.count + 2 {
            let start = end - ending.count
            if (0..<ending.count).allSatisfy({ bytes[start + $0] == ending[$0] }) { return Self.sense(flag) }
        }
        return nil
    }

    private static func sense(_ flag: UInt8) -> Sense {
        Sense(direction: flag & past != 0 ? -1 : 1, weak: flag & weak != 0)
    }
}
