internal import Documents

/// Phrases as paths of token ids, each with the numbers of what it stands for.
///
/// Nodes are numbered breadth first, so that a node's children are neighbours and two numbers a node say all: the token
/// that leads to it and its first child. The first step is an array look-up by token id, so that a token no phrase begins
/// with costs one load; further ones search a few neighbours. Joining signs (hyphen, apostrophe, middle dot, the point of
/// an abbreviation) are left out of paths and stepped over in texts: `Sung-hwan`, `Sung hwan` and `Sung-\nhwan` are one
/// path.
struct TokenTrie: Sendable {
    /// Where a match ends and at which node.
    struct Match {
        let end: Int
        let node: Int32
    }

    /// The node behind a first token, by its id; 0 where no phrase begins with it.
    private let roots: [Int32]
    /// The token that leads to each node, ascending among neighbours.
    private let tokens: [Int32]
    /// Each node's first child; the next node's first child ends its children.
    private let children: [Int32]
    /// Each node's first value; the next node's first value ends its values.
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

        func contains(_ id: TokenID) -> Bool {
            id == hyphen || id == apostrophe || id == point || id == dot
        }
    }

    init(_ builder: TokenTrieBuilder) {
        joiners = builder.joiners
        // By parent, then token: the children of one old node are a stretch.
        let edges = builder.edges.sorted { $0.key < $1.key }
        var first = [Int32](repeating: 0, count: builder.values.count + 1)
        for (key, _) in edges { first[Int(key >> 32) + 1] += 1 }
        for node in 1..<first.count { first[node] += first[node - 1] }
        var old: [Int32] = [0]
        var tokens: [Int32] = [0]
        var children: [Int32] = []
        var starts: [Int32] = []
        var values: [Int32] = []
        var node = 0
        while node < old.count {
            children.append(Int32(old.count))
            starts.append(Int32(values.count))
            values.append(contentsOf: builder.values[Int(old[node])])
            for edge in edges[Int(first[Int(old[node])])..<Int(first[Int(old[node]) + 1])] {
                old.append(edge.value)
                tokens.append(Int32(truncatingIfNeeded: edge.key & 0xFFFF_FFFF))
            }
            node += 1
        }
        children.append(Int32(old.count))
        starts.append(Int32(values.count))
        self.tokens = tokens
        self.children = children
        self.starts = starts
        self.values = values
        roots = Self.roots(tokens, children)
    }

    /// Reads what `write(to:)` wrote.
    init(from reader: inout ByteReader, vocabulary: inout VocabularyBuilder) throws(ArchiveFault) {
        joiners = Joiners(&vocabulary)
        tokens = try reader.numbers()
        children = try reader.numbers()
        starts = try reader.numbers()
        values = try reader.numbers()
        guard !tokens.isEmpty, children.count == tokens.count + 1, starts.count == children.count,
            Int(children[tokens.count]) == tokens.count, Int(starts[tokens.count]) == values.count
        else { throw .invalid(what: "trie", offset: reader.position) }
        roots = Self.roots(tokens, children)
    }

    func write(to writer: inout ByteWriter) {
        writer.numbers(tokens)
        writer.numbers(children)
        writer.numbers(starts)
        writer.numbers(values)
    }

    private static func roots(_ tokens: [Int32], _ children: [Int32]) -> [Int32] {
        let first = Int(children[0])..<Int(children[1])
        var roots = [Int32](repeating: 0, count: Int(first.last.map { tokens[$0] } ?? 0) + 1)
        for node in first { roots[Int(tokens[node])] = Int32(node) }
        return roots
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
        if token.plain == joiners.point {
            return !token.spaceBefore && tokens[position - 1].span.count <= 2
        }
        return true
    }

    /// Children are few but at the likeliest heads (`ministry`, `san`): a line of eight, else halving.
    @inline(__always)
    private func step(_ node: Int32, _ token: TokenID) -> Int32 {
        var low = Int(children[Int(node)])
        var high = Int(children[Int(node) + 1])
        let wanted = token.number
        while high - low > 8 {
            let middle = (low + high) / 2
            if tokens[middle] <= wanted { low = middle } else { high = middle }
        }
        while low < high {
            if tokens[low] == wanted { return Int32(low) }
            low += 1
        }
        return 0
    }
}

/// Phrases on their way into a trie.
struct TokenTrieBuilder {
    /// Node in the upper half and token in the lower, to the node behind.
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
