import Documents

/// Phrases as paths of token ids, each with the numbers of what it stands for.
///
/// The first step is an array look-up by token id, further ones probe one hash table, so that a token no phrase begins
/// with costs one load. Joining signs (hyphen, apostrophe, middle dot, the point of an abbreviation) are left out of paths
/// and stepped over in texts: `Sung-hwan`, `Sung hwan` and `Sung-\nhwan` are one path.
struct TokenTrie: Sendable {
    /// Where a match ends and at which node.
    struct Match {
        let end: Int
        let node: Int32
    }

    private let roots: [Int32]
    private let keys: [UInt64]
    private let targets: [Int32]
    private let mask: Int
    private let starts: [Int32]
    private let values: [Int32]
    private let joiners: Joiners

    /// The signs that join parts of one name, by their plain token ids.
    struct Joiners: Sendable {
        let hyphen, apostrophe, point, dot: TokenID

        init(_ vocabulary: inout VocabularyBuilder) {
            hyphen = vocabulary.tokens(of: "-")[0].plain
            apostrophe = vocabulary.tokens(of: "'")[0].plain
            point = vocabulary.tokens(of: ".")[0].plain
            dot = vocabulary.tokens(of: "·")[0].plain
        }

        func contains(_ id: TokenID) -> Bool { id == hyphen || id == apostrophe || id == point || id == dot }
    }

    init(_ builder: TokenTrieBuilder) {
        joiners = builder.joiners
        let edges = builder.edges.sorted { $0.key < $1.key }
        var greatest = 0
        for (key, _) in edges where key >> 32 == 0 { greatest = max(greatest, Int(key & 0xFFFF_FFFF)) }
        var roots = [Int32](repeating: 0, count: greatest + 1)
        var size = 64
        while size < edges.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var targets = [Int32](repeating: 0, count: size)
        for (key, node) in edges {
            if key >> 32 == 0 {
                roots[Int(key & 0xFFFF_FFFF)] = node
                continue
            }
            var slot = Self.slot(key, size - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            targets[slot] = node
        }
        self.roots = roots
        self.keys = keys
        self.targets = targets
        mask = size - 1
        var starts: [Int32] = []
        var values: [Int32] = []
        for list in builder.values {
            starts.append(Int32(values.count))
            values.append(contentsOf: list)
        }
        starts.append(Int32(values.count))
        self.starts = starts
        self.values = values
    }

    /// What the phrase that ends at a node stands for, in the order added.
    func values(at node: Int32) -> ArraySlice<Int32> {
        values[Int(starts[Int(node)])..<Int(starts[Int(node) + 1])]
    }

    /// Whether some phrase begins with this token.
    @inline(__always)
    func begins(_ token: TokenID) -> Bool {
        let number = Int(token.number)
        return number < roots.count && roots[number] != 0
    }

    /// Calls `each` with every phrase that begins at a token, the shorter first; `limit` bounds where it may end.
    @inline(__always)
    func matches(_ tokens: [Token], from start: Int, limit: Int, _ each: (Match) -> Void) {
        let number = Int(tokens[start].plain.number)
        guard number < roots.count else { return }
        var node = roots[number]
        guard node != 0 else { return }
        var position = start + 1
        while true {
            if starts[Int(node)] != starts[Int(node) + 1] { each(Match(end: position, node: node)) }
            guard position < limit else { return }
            var next = step(node, tokens[position].plain)
            if next == 0, stepsOver(tokens, position), position + 1 < limit {
                next = step(node, tokens[position + 1].plain)
                position += 1
            }
            guard next != 0 else { return }
            node = next
            position += 1
        }
    }

    /// The longest phrase that begins at a token.
    func longest(_ tokens: [Token], from start: Int, limit: Int) -> Match? {
        var found: Match?
        matches(tokens, from: start, limit: limit) { found = $0 }
        return found
    }

    /// A joining sign inside a name; a point only behind a word of one or two letters.
    private func stepsOver(_ tokens: [Token], _ position: Int) -> Bool {
        let token = tokens[position]
        guard joiners.contains(token.plain) else { return false }
        if token.plain == joiners.point { return !token.spaceBefore && tokens[position - 1].span.count <= 2 }
        return true
    }

    private func step(_ node: Int32, _ token: TokenID) -> Int32 {
        let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: token.number))
        var slot = Self.slot(key, mask)
        while keys[slot] != 0 {
            if keys[slot] == key { return targets[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }

    private static func slot(_ key: UInt64, _ mask: Int) -> Int {
        let mixed = (key ^ (key >> 29)) &* 0xBF58_476D_1CE4_E5B9
        return Int(truncatingIfNeeded: mixed ^ (mixed >> 32)) & mask
    }
}

/// Phrases on their way into a trie.
struct TokenTrieBuilder {
    private(set) var edges: [UInt64: Int32] = [:]
    private(set) var values: [[Int32]] = [[]]
    let joiners: TokenTrie.Joiners

    init(_ vocabulary: inout VocabularyBuilder) { joiners = TokenTrie.Joiners(&vocabulary) }

    /// Adds a phrase as the tokenizer cuts it; phrases without letters or digits are left out.
    mutating func add(_ phrase: String, value: Int, vocabulary: inout VocabularyBuilder) {
        add(vocabulary.tokens(of: phrase).map(\.plain), value: value)
    }

    mutating func add(_ phrase: some Sequence<TokenID>, value: Int) {
        var node: Int32 = 0
        for token in phrase where !joiners.contains(token) {
            let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: token.number))
            if let next = edges[key] {
                node = next
            } else {
                let next = Int32(values.count)
                values.append([])
                edges[key] = next
                node = next
            }
        }
        guard node != 0, values[Int(node)].last != Int32(value) else { return }
        values[Int(node)].append(Int32(value))
    }
}
