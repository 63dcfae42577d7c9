internal import Documents

/// The names of a gazetteer as one trie over token ids: which actors a stretch of tokens may name, by spelling alone.
public struct NameLexicon: Sendable {
    /// How a name may be cased in a text.
    enum CaseRule: UInt8, Sendable {
        /// Acronyms and short forms that are words elsewhere (`PA`, `CAN`, `US`): as written in the table.
        case exact
        /// Capital first letter, or more; a name of several words needs a capital in one of them.
        case capital
        /// Adjectives of languages that write them small, and names that nobody takes for a word (`corea`).
        case any
    }

    /// One way to write one actor's name.
    struct Entry: Sendable {
        let actor: Int32
        /// Index of the table row in `gazetteer.names`; -1 for the canonical name of an actors row.
        let name: Int32
        let form: ActorName.Form
        let language: Language
        let rule: CaseRule
        let validity: Validity
        /// Made from a row by an inflection or order of parts, not written in it.
        let derived: Bool
    }

    /// A stretch of tokens and the entries it may be, in table order.
    struct Hit {
        let tokens: Range<Int>
        let entries: [Int32]
    }

    let gazetteer: Gazetteer
    let entries: [Entry]
    private let trie: TokenTrie
    private let syllables: HangulSuffixes
    private let anaphors: TokenTrie
    private let articles: WordSet
    /// By actor; -1 where it has none.
    private let firstEntry: [Int32]

    public init(gazetteer: Gazetteer, vocabulary: inout VocabularyBuilder) {
        self.gazetteer = gazetteer
        var builder = TokenTrieBuilder(&vocabulary)
        var entries: [Entry] = []
        let smallLetters = SmallLetterNames()
        var position: [String: Int32] = [:]
        for (index, actor) in gazetteer.actors.enumerated() { position[actor.id] = Int32(index) }

        var anaphors = TokenTrieBuilder(&vocabulary)
        articles = Self.articles(&vocabulary)
        func add(_ text: String, _ entry: Entry) {
            builder.add(text, value: entries.count, vocabulary: &vocabulary)
            entries.append(entry)
        }
        for (index, name) in gazetteer.names.enumerated() {
            guard let actor = position[name.actor] else { continue }
            if name.form == .anaphor {
                var phrase = vocabulary.tokens(of: name.name)
                if let first = phrase.first, phrase.count > 1, articles.contains(first) {
                    phrase.removeFirst()
                }
                anaphors.add(phrase.map(\.plain), value: entries.count)
                entries.append(
                    Entry(
                        actor: actor, name: Int32(index), form: .anaphor, language: name.language, rule: .any,
                        validity: name.validity, derived: false))
                continue
            }
            let kind = gazetteer.actors[Int(actor)].kind
            func entry(_ text: String, derived: Bool) -> Entry {
                Entry(
                    actor: actor, name: Int32(index), form: name.form, language: name.language,
                    rule: smallLetters.rule(text, name.form, name.language, kind), validity: name.validity,
                    derived: derived)
            }
            // `San José, Costa Rica` are two names.
            if kind == .place, name.name.contains(",") { continue }
            add(name.name, entry(name.name, derived: false))
            if kind == .person {
                for other in PersonNameOrders.other(of: name.name) {
                    add(other, entry(other, derived: true))
                }
            }
        }
        for (index, actor) in gazetteer.actors.enumerated() where !actor.name.isEmpty {
            func entry(derived: Bool) -> Entry {
                Entry(
                    actor: Int32(index), name: -1, form: .name, language: Language(rawValue: "en"),
                    rule: smallLetters.rule(actor.name, .name, Language(rawValue: "en"), actor.kind),
                    validity: .always, derived: derived)
            }
            guard actor.kind != .office else { continue }
            add(actor.name, entry(derived: false))
            if actor.kind == .person {
                for other in PersonNameOrders.other(of: actor.name) { add(other, entry(derived: true)) }
            }
        }
        self.entries = entries
        firstEntry = Self.firstEntries(entries, actors: gazetteer.actors.count)
        trie = TokenTrie(builder)
        self.anaphors = TokenTrie(anaphors)
        syllables = HangulSuffixes(vocabulary: &vocabulary)
    }

    /// Reads what `write(to:)` wrote of the same gazetteer.
    init(
        from reader: inout ByteReader, gazetteer: Gazetteer, vocabulary: inout VocabularyBuilder
    ) throws(ArchiveFault) {
        self.gazetteer = gazetteer
        entries = try Entry.entries(from: &reader)
        trie = try TokenTrie(from: &reader, vocabulary: &vocabulary)
        anaphors = try TokenTrie(from: &reader, vocabulary: &vocabulary)
        firstEntry = Self.firstEntries(entries, actors: gazetteer.actors.count)
        articles = Self.articles(&vocabulary)
        syllables = HangulSuffixes(vocabulary: &vocabulary)
    }

    func write(to writer: inout ByteWriter) {
        Entry.write(entries, to: &writer)
        trie.write(to: &writer)
        anaphors.write(to: &writer)
    }

    private static func articles(_ vocabulary: inout VocabularyBuilder) -> WordSet {
        WordSet(WordTable.rows(OrganizationWords.articles).flatMap(\.phrases), vocabulary: &vocabulary)
    }

    private static func firstEntries(_ entries: [Entry], actors: Int) -> [Int32] {
        var first = [Int32](repeating: -1, count: actors)
        for (index, entry) in entries.enumerated().reversed() where entry.form != .anaphor {
            first[Int(entry.actor)] = Int32(index)
        }
        return first
    }

    /// A phrase that a table row gives as pointing back to its actor, article left out.
    struct Anaphor {
        let tokens: Range<Int>
        let entries: [Int32]
        /// Latin letters: a phrase is one only with an article.
        let needsArticle: Bool
        /// The row writes the noun small (`bloco`).
        let small: Bool
    }

    func anaphor(at start: Int, in text: TokenText, limit: Int) -> Anaphor? {
        guard anaphors.begins(text.tokens[start].plain),
            let match = anaphors.longest(text.tokens, from: start, limit: limit)
        else { return nil }
        let found = Array(anaphors.values(at: match.node))
        let hangul = text.isSyllable(start)
        if hangul {
            guard text.tokens[start].spaceBefore || !text.isSyllable(max(start - 1, 0)),
                endsWord(text, start..<match.end, limit)
            else { return nil }
        }
        let small = found.contains { entry in
            let name = gazetteer.names[Int(entries[Int(entry)].name)].name
            guard let word = name.split(separator: " ").last?.unicodeScalars.first else { return false }
            return LetterTable.isSmall(word.value)
        }
        return Anaphor(tokens: start..<match.end, entries: found, needsArticle: !hangul, small: small)
    }

    /// Entries that a stretch of tokens as a whole may be.
    func entries(naming range: Range<Int>, in text: TokenText) -> [Int32] {
        var found: [Int32] = []
        trie.matches(text.tokens, from: range.lowerBound, limit: range.upperBound) { match in
            guard match.end == range.upperBound else { return }
            found = trie.values(at: match.node).filter {
                accepts(entries[Int($0)], text, range, capitals: false)
            }
        }
        return found
    }

    /// The first entry of an actor.
    func entry(of actor: String) -> Int32? {
        guard let position = gazetteer.position(of: actor), firstEntry[position] >= 0 else {
            return nil
        }
        return firstEntry[position]
    }

    /// The identifier of the actor an entry names, without a copy of all that is known of it.
    @inline(__always)
    func id(_ entry: Int32) -> String { gazetteer.actors[Int(entries[Int(entry)].actor)].id }

    @inline(__always)
    func kind(_ entry: Int32) -> ActorKind { gazetteer.actors[Int(entries[Int(entry)].actor)].kind }

    /// The actor an entry names.
    func actor(_ entry: Int32) -> Actor { gazetteer.actors[Int(entries[Int(entry)].actor)] }

    /// Every longest name, left to right, none inside another.
    ///
    /// - Parameter text: tokens of the document and the sentences that bound a name.
    func hits(in text: TokenText) -> [Hit] {
        var hits: [Hit] = []
        let tokens = text.tokens
        for sentence in text.segments {
            let limit = sentence.tokens.upperBound
            let capitals = text.isCapitals(sentence.tokens)
            var start = sentence.tokens.lowerBound
            while start < limit {
                guard trie.begins(tokens[start].plain), beginsWord(text, start, after: hits.last) else {
                    start += 1
                    continue
                }
                var best: Hit?
                trie.matches(tokens, from: start, limit: limit) { match in
                    guard endsWord(text, start..<match.end, limit) else { return }
                    let fitting = trie.values(at: match.node).filter {
                        accepts(entries[Int($0)], text, start..<match.end, capitals: capitals)
                    }
                    if !fitting.isEmpty { best = Hit(tokens: start..<match.end, entries: fitting) }
                }
                if let best {
                    hits.append(best)
                    start = best.tokens.upperBound
                } else {
                    start += 1
                }
            }
        }
        return hits
    }

    /// A syllable begins a name only at the head of its run, or right behind another name (`한중남미`).
    private func beginsWord(_ text: TokenText, _ start: Int, after previous: Hit?) -> Bool {
        guard text.isSyllable(start), start > 0, !text.tokens[start].spaceBefore,
            text.isSyllable(start - 1)
        else {
            return true
        }
        return previous?.tokens.upperBound == start
    }

    private func endsWord(_ text: TokenText, _ range: Range<Int>, _ limit: Int) -> Bool {
        guard text.isSyllable(range.upperBound - 1) else {
            // A letter straight behind letters of another script, or a digit, is part of the same word.
            return true
        }
        if range.count == 1 { return syllables.stands(alone: range.lowerBound, in: text, limit: limit) }
        let end = text.endOfSyllables(from: range.upperBound, limit: limit)
        if end == range.upperBound { return true }
        return syllables.ends(text, range.upperBound..<end) || isName(range.upperBound..<end, text)
    }

    /// Whether a rest of a run is a name with particles behind it (`중남미` of `한중남미`); a like first syllable is not enough
    /// (`인도적` is no `인도` with `적도`).
    private func isName(_ rest: Range<Int>, _ text: TokenText) -> Bool {
        guard trie.begins(text.tokens[rest.lowerBound].plain) else { return false }
        var found = false
        trie.matches(text.tokens, from: rest.lowerBound, limit: rest.upperBound) { match in
            if match.end - rest.lowerBound < 2 { return }
            found =
                found || match.end == rest.upperBound || syllables.ends(text, match.end..<rest.upperBound)
        }
        return found
    }

    /// Whether what follows a Korean word without a blank is particles and the like.
    func ends(_ text: TokenText, _ rest: Range<Int>) -> Bool { syllables.ends(text, rest) }

    private func accepts(_ entry: Entry, _ text: TokenText, _ range: Range<Int>, capitals: Bool)
        -> Bool
    {
        // `US$` is money.
        if range.count == 1, range.upperBound < text.tokens.count,
            text.tokens[range.upperBound].kind == .symbol,
            !text.tokens[range.upperBound].spaceBefore, text.isSign(range.upperBound, "$")
        {
            return false
        }
        if text.isSyllable(range.lowerBound) { return true }
        if entry.rule == .any {
            // `fines` are no `finés`: a small word lacks no mark of its own.
            guard range.count == 1, text.tokens[range.lowerBound].casing == .lower,
                entry.form.refersAs == .demonym
            else { return true }
            return Folding.folded(text.string(range)) == Folding.folded(spelling(entry))
        }
        if entry.rule == .exact {
            if capitals, range.count == 1, text.tokens[range.lowerBound].span.count < 4 { return false }
            return spelled(entry, text, range)
        }
        var anyCapital = false
        for index in range where text.tokens[index].kind == .word {
            switch text.tokens[index].casing {
            case .capitalized, .upper, .mixed: anyCapital = true
            default: break
            }
        }
        guard anyCapital else { return false }
        // A name of one or two words must begin with its capital (`alianza del Pacífico` may not).
        return range.count > 2 || text.tokens[range.lowerBound].casing != .lower
            || text.tokens[range.lowerBound].kind != .word
    }

    /// The name as its row writes it.
    func spelling(_ entry: Entry) -> String {
        entry.name < 0 ? gazetteer.actors[Int(entry.actor)].name : gazetteer.names[Int(entry.name)].name
    }

    /// Whether letters stand exactly as in the table row, signs and blanks aside.
    private func spelled(_ entry: Entry, _ text: TokenText, _ range: Range<Int>) -> Bool {
        var letters = spelling(entry).utf8.makeIterator()
        for index in range {
            let span = text.tokens[index].span
            if text.tokens[index].kind != .word && text.tokens[index].kind != .number { continue }
            for byte in text.bytes[span.range] {
                var wanted = letters.next()
                while let sign = wanted, sign < 0x30 || (0x3A...0x40).contains(sign) {
                    wanted = letters.next()
                }
                if wanted != byte { return false }
            }
        }
        return true
    }
}
