internal import Documents

/// Phrases of word tables, each with what it stands for, looked up longest first.
///
/// Marks in a text must be those of the phrase (`secretaría` is no `secretaria`); only words in capitals may lack them.
struct PhraseSet<Value: Sendable>: Sendable {
    struct Match {
        let tokens: Range<Int>
        let values: [Value]
    }

    private let trie: TokenTrie
    private let items: [(value: Value, folded: [TokenID])]

    init(_ phrases: [(phrase: String, value: Value)], vocabulary: inout VocabularyBuilder) {
        var builder = TokenTrieBuilder(&vocabulary)
        var items: [(value: Value, folded: [TokenID])] = []
        for (phrase, value) in phrases {
            let tokens = vocabulary.tokens(of: phrase)
            builder.add(tokens.map(\.plain), value: items.count)
            items.append((value, tokens.map(\.folded).filter { !builder.joiners.contains($0) }))
        }
        trie = TokenTrie(builder)
        self.items = items
    }

    /// Reads what `write(to:value:)` wrote.
    init(
        from reader: inout ByteReader, vocabulary: inout VocabularyBuilder,
        value: (inout ByteReader) throws(ArchiveFault) -> Value
    ) throws(ArchiveFault) {
        trie = try TokenTrie(from: &reader, vocabulary: &vocabulary)
        var items: [(value: Value, folded: [TokenID])] = []
        for _ in 0..<(try reader.count()) {
            let value = try value(&reader)
            let folded: [Int32] = try reader.numbers()
            items.append((value, folded.map { TokenID($0) }))
        }
        self.items = items
    }

    func write(to writer: inout ByteWriter, value: (Value, inout ByteWriter) -> Void) {
        trie.write(to: &writer)
        writer.integer(items.count)
        for item in items {
            value(item.value, &writer)
            writer.numbers(item.folded.map(\.number))
        }
    }

    func begins(_ token: Token) -> Bool { trie.begins(token.plain) }

    /// The longest phrase at a token, with the values of all phrases spelled so.
    func longest(_ tokens: [Token], from start: Int, limit: Int) -> Match? {
        guard start < limit, trie.begins(tokens[start].plain) else { return nil }
        var found: Match?
        trie.matches(tokens, from: start, limit: limit) { match in
            let values = trie.values(at: match.node).filter {
                fits(items[Int($0)].folded, tokens, start..<match.end)
            }
            if !values.isEmpty {
                found = Match(tokens: start..<match.end, values: values.map { items[Int($0)].value })
            }
        }
        return found
    }

    private func fits(_ folded: [TokenID], _ tokens: [Token], _ range: Range<Int>) -> Bool {
        var position = 0
        for index in range where position < folded.count {
            let token = tokens[index]
            if token.kind == .punctuation { continue }
            if token.folded != folded[position], token.casing != .upper || token.folded != token.plain {
                return false
            }
            position += 1
        }
        return true
    }
}

/// Reading of the word tables that ship with the program: a row is `language phrases`, phrases parted by `|`.
enum WordTable {
    static func rows(_ table: String) -> [(language: Language, phrases: [String])] {
        table.split(separator: "\n").map { line in
            let tag = line.prefix { $0 != " " }
            let phrases = line.dropFirst(tag.count + 1).split(separator: "|").map(String.init)
            return (Language(rawValue: String(tag)), phrases)
        }
    }

    static func words(_ table: String) -> [String] {
        table.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "|" }).map(String.init)
    }

    /// Every phrase with the language of its row.
    static func phrases(_ table: String) -> [(phrase: String, value: Language)] {
        rows(table).flatMap { row in row.phrases.map { ($0, row.language) } }
    }
}

/// A closed class of single words, told by their plain token ids.
struct WordSet: Sendable {
    /// One bit a token id.
    private let bits: [UInt64]

    init(_ words: [String], vocabulary: inout VocabularyBuilder) {
        var bits: [UInt64] = []
        for word in words {
            for token in vocabulary.tokens(of: word) {
                let number = Int(token.plain.number)
                while bits.count <= number >> 6 { bits.append(0) }
                bits[number >> 6] |= 1 << UInt64(number & 63)
            }
        }
        self.bits = bits
    }

    @inline(__always)
    func contains(_ token: Token) -> Bool {
        let number = Int(token.plain.number)
        return number >> 6 < bits.count && bits[number >> 6] & (1 << UInt64(number & 63)) != 0
    }
}
