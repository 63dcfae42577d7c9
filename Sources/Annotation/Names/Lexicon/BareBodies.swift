internal import Documents

/// What several states' bodies are called alike once the state is left out: `National Assembly`, `Asamblea Nacional`.
///
/// Made from the tables: a row `National Assembly of Panama` gives the bare phrase, kept where bodies of two states or
/// more bear it. Phrases of one word are only those of `OrganizationWords.stateBodies`.
struct BareBodies: Sendable {
    private let phrases: PhraseSet<String>

    init(gazetteer: Gazetteer, vocabulary: inout VocabularyBuilder) {
        let alone = Set(
            WordTable.rows(OrganizationWords.stateBodies).flatMap(\.phrases).map { Folding.plain($0) })
        let connectors = Set(WordTable.rows(OrganizationWords.connectors).flatMap(\.phrases))
        var states: [String: Set<String>] = [:]
        var bearers: [String: [String]] = [:]
        var countries: [String: Set<String>] = [:]
        var order: [String] = []
        for actor in gazetteer.actors where actor.kind == .organization {
            guard let country = actor.country, country != actor.id else { continue }
            if states[country] == nil { states[country] = Self.names(of: country, gazetteer) }
            guard let names = states[country] else { continue }
            for name in [actor.name]
                + gazetteer.names(of: actor.id).filter({ $0.form != .anaphor }).map(\.name)
            {
                guard let bare = Self.bare(name, states: names, connectors: connectors),
                    bare.contains(" ") || alone.contains(Folding.plain(bare))
                else { continue }
                if bearers[bare] == nil { order.append(bare) }
                if bearers[bare]?.contains(actor.id) != true { bearers[bare, default: []].append(actor.id) }
                countries[bare, default: []].insert(country)
            }
        }
        phrases = PhraseSet(
            order.filter { countries[$0]?.count ?? 0 > 1 }
                .flatMap { bare in (bearers[bare] ?? []).map { (phrase: bare, value: $0) } },
            vocabulary: &vocabulary)
    }

    /// Reads what `write(to:)` wrote.
    init(
        from reader: inout ByteReader, strings: StringTable, vocabulary: inout VocabularyBuilder
    ) throws(ArchiveFault) {
        phrases = try PhraseSet(from: &reader, vocabulary: &vocabulary) { reader throws(ArchiveFault) in
            try strings.string(&reader)
        }
    }

    func write(to writer: inout ByteWriter, strings: inout StringTableBuilder) {
        phrases.write(to: &writer) { $1.integer(strings.number($0)) }
    }

    func begins(_ token: Token) -> Bool { phrases.begins(token) }

    /// The longest bare phrase at a token, with the bodies that bear it.
    func longest(_ tokens: [Token], from start: Int, limit: Int) -> PhraseSet<String>.Match? {
        phrases.longest(tokens, from: start, limit: limit)
    }

    private static func names(of state: String, _ gazetteer: Gazetteer) -> Set<String> {
        let rows = gazetteer.names(of: state).filter { [.name, .short, .variant].contains($0.form) }
            .map(\.name)
        return Set(rows + [gazetteer.actor(state)?.name].compactMap { $0 })
    }

    /// The name without the state it ends in and the `of the` before that; nil where none is left.
    private static func bare(_ name: String, states: Set<String>, connectors: Set<String>) -> String? {
        let words = name.split(separator: " ").map(String.init)
        for start in words.indices.dropFirst(2)
        where states.contains(words[start...].joined(separator: " ")) {
            var end = start
            while end > 0, connectors.contains(words[end - 1]) { end -= 1 }
            return end < start && end > 0 ? words[..<end].joined(separator: " ") : nil
        }
        return nil
    }
}
