internal import Documents

/// The listed persons by the parts of their names, for names written otherwise than any row writes them.
struct PersonIndex: Sendable {
    private struct Listed: Sendable {
        let id: String
        let words: [String]
    }

    private let listed: [Listed]
    /// Family and given parts of Korean names, coarse letters.
    private let korean: [String: [Int]]
    /// Any word of a name longer than an initial.
    private let byWord: [String: [Int]]
    /// Names in Hangul and Latin letters brought to one skeleton.
    private let bySound: [String: [Int]]

    init(gazetteer: Gazetteer) {
        var listed: [Listed] = []
        var korean: [String: [Int]] = [:]
        var byWord: [String: [Int]] = [:]
        var bySound: [String: [Int]] = [:]
        func add(_ id: String, _ name: String) {
            let words = Self.plain(name.split(separator: " ").map(String.init))
            guard !words.isEmpty else { return }
            let number = listed.count
            listed.append(Listed(id: id, words: words))
            if let parts = RomanizedKorean.parts(words) {
                korean[RomanizedKorean.key(family: parts.family, given: parts.given), default: []]
                    .append(number)
            }
            for word in Set(words) where word.utf8.count > 2 { byWord[word, default: []].append(number) }
            if words.count > 1 {
                bySound[
                    Transliteration.key(words[0]) + " " + Transliteration.key(words[words.count - 1]),
                    default: []
                ]
                .append(number)
            }
        }
        for actor in gazetteer.actors where actor.kind == .person {
            add(actor.id, actor.name)
            for name in gazetteer.names(of: actor.id)
            where name.name != actor.name && name.form != .anaphor {
                if name.name.contains(" ") { add(actor.id, name.name) }
            }
        }
        self.listed = listed
        self.korean = korean
        self.byWord = byWord
        self.bySound = bySound
    }

    /// Reads what `write(to:)` wrote.
    init(from reader: inout ByteReader, strings: StringTable) throws(ArchiveFault) {
        var listed: [Listed] = []
        for _ in 0..<(try reader.count()) {
            let id = try strings.string(&reader)
            var words: [String] = []
            for _ in 0..<(try reader.count()) { words.append(try strings.string(&reader)) }
            listed.append(Listed(id: id, words: words))
        }
        self.listed = listed
        korean = try strings.dictionary(&reader)
        byWord = try strings.dictionary(&reader)
        bySound = try strings.dictionary(&reader)
    }

    func write(to writer: inout ByteWriter, strings: inout StringTableBuilder) {
        writer.integer(listed.count)
        for person in listed {
            writer.integer(strings.number(person.id))
            writer.integer(person.words.count)
            for word in person.words { writer.integer(strings.number(word)) }
        }
        strings.write(korean, to: &writer)
        strings.write(byWord, to: &writer)
        strings.write(bySound, to: &writer)
    }

    /// Identifiers of listed persons a full name fits, in table order; empty for fewer than two words.
    func matches(_ words: [String]) -> [String] {
        let words = Self.plain(words)
        guard words.count > 1 else { return [] }
        for parts in RomanizedKorean.readings(words) {
            if let found = korean[RomanizedKorean.key(family: parts.family, given: parts.given)] {
                return unique(found)
            }
        }
        var candidates: [Int] = []
        for word in words where word.utf8.count > 2 {
            for number in byWord[word] ?? [] where !candidates.contains(number) {
                candidates.append(number)
            }
        }
        return unique(candidates.filter { Self.fits(words, listed[$0].words) }.sorted())
    }

    /// Persons whose family name is this word.
    func bearing(_ family: String) -> [String] {
        unique(
            (byWord[Folding.plain(family)] ?? []).sorted().filter {
                listed[$0].words.first == Folding.plain(family)
                    || listed[$0].words.dropFirst().contains(Folding.plain(family))
            })
    }

    /// Persons whose Korean name a word in Hangul is (`윤병세`), family name first.
    func matches(hangul name: String) -> [String] {
        let syllables = name.unicodeScalars.compactMap { HangulLetters.romanized($0.value) }
        guard (2...4).contains(syllables.count) else { return [] }
        return unique(
            korean[RomanizedKorean.key(family: syllables[0], given: Array(syllables[1...]))] ?? [])
    }

    /// Persons whose name sounds like one written in Hangul (`라파엘 롱카글리올로`).
    func sounding(hangul words: [String]) -> [String] {
        guard words.count > 1 else { return [] }
        return unique(
            (bySound[
                Transliteration.key(hangul: words[0]) + " "
                    + Transliteration.key(hangul: words[words.count - 1])]
                ?? [])
                .sorted())
    }

    /// One name's words stand in the other's, in order, first word and a later one included (`Luigi R. Einaudi`, `Luigi
    /// Einaudi`); initials fit their names.
    static func fits(_ left: [String], _ right: [String]) -> Bool {
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        guard short.count > 1, let first = short.first, agree(first, long[0]) else { return false }
        var position = 1
        var whole = 0
        for word in short.dropFirst() {
            guard let found = long[position...].firstIndex(where: { agree(word, $0) }) else {
                if word.utf8.count == 1 { continue }
                return false
            }
            if word == long[found], word.utf8.count > 2 { whole += 1 }
            position = found + 1
            if position >= long.count { position = long.count }
        }
        return whole > 0
    }

    private static func agree(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        if left.utf8.count == 1 { return right.hasPrefix(left) }
        if right.utf8.count == 1 { return left.hasPrefix(right) }
        return false
    }

    private static let particles: Set<String> = [
        "de", "del", "la", "las", "los", "da", "das", "do", "dos", "e", "y",
    ]

    private static func plain(_ words: [String]) -> [String] {
        words.map { Folding.plain($0).filter { $0 != "." && $0 != "," } }.filter {
            !$0.isEmpty && !particles.contains($0)
        }
    }

    private func unique(_ numbers: [Int]) -> [String] {
        var ids: [String] = []
        for number in numbers where !ids.contains(listed[number].id) { ids.append(listed[number].id) }
        return ids
    }
}
