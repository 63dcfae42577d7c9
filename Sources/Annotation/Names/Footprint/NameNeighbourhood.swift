/// One way in which a changed row can reach a text: a word of every group is in it, or an issuer published it.
struct NameCondition: Sendable {
    enum Element: Hashable, Comparable, Sendable {
        case word(String)
        /// The skeleton of a Korean family name.
        case sound(String)
        /// Any syllable in Hangul.
        case hangul
    }

    /// The changed row, for people.
    let words: String
    var groups: [Set<Element>] = []
    var issuers: Set<String> = []
}

/// Who is what to whom in two states of the name tables together, and by which words a text may speak of them.
struct NameNeighbourhood {
    private var names: [String: [String]] = [:]
    private var kinds: [String: String] = [:]
    private var countries: [String: Set<String>] = [:]
    private var inside: [String: Set<String>] = [:]
    private var affiliated: [String: Set<String>] = [:]

    init(_ rows: [NameTableRows.Row]) {
        for row in rows {
            switch row.kind {
            case "actors":
                let id = row["actor_id"]
                kinds[id] = row["kind"]
                names[id, default: []].append(row["name"])
                guard !row["country"].isEmpty else { continue }
                countries[id, default: []].insert(row["country"])
                inside[row["country"], default: []].insert(id)
            case "names": names[row["actor_id"], default: []].append(row["name"])
            case "affiliations":
                affiliated[row["subject"], default: []].insert(row["object"])
                affiliated[row["object"], default: []].insert(row["subject"])
            default: break
            }
        }
    }

    /// The ways the row can reach a text; nil where it may reach any.
    func conditions(of row: NameTableRows.Row) -> [NameCondition]? {
        let words = row.words
        switch row.kind {
        case "names":
            let actor = row["actor_id"]
            switch kinds[actor] {
            case "person": return person([row["name"]], words)
            case "state":
                // A body's name without its state may stand for it, which depends on how the state is called.
                let bare = (inside[actor] ?? []).filter { kinds[$0] == "organization" }.sorted()
                    .flatMap { body in (names[body] ?? []).map { whole($0, of: body, words) } }
                return [whole(row["name"], of: actor, words)] + bare
            case "organization", "forum":
                // `the Bank` points to a body named otherwise where one of its names holds the noun.
                let nouns = Set(Self.telling(row["name"]).map(NameCondition.Element.word))
                let pointed = mentioned(actor, words).map { condition in
                    var condition = condition
                    if condition.issuers.isEmpty { condition.groups.append(nouns) }
                    return condition
                }
                return [whole(row["name"], of: actor, words)] + pointed
            default: return [whole(row["name"], of: actor, words)]
            }
        case "actors":
            let actor = row["actor_id"]
            if row["kind"] == "state" { return nil }
            return ([actor] + (affiliated[actor] ?? []).sorted()).flatMap { mentioned($0, words) }
        case "affiliations":
            let (subject, object) = (row["subject"], row["object"])
            // Who holds an office speaks for what the office is part of.
            let holders = (affiliated[subject] ?? []).filter { kinds[$0] == "person" }.sorted()
            return ([subject, object] + holders).flatMap { mentioned($0, words) }
        case "series":
            let phrases =
                [row["name"]]
                + row["names"].split(separator: "|").map { phrase in
                    String(phrase.drop { $0 != ":" }.dropFirst())
                }
            let actors = row["actors"].split(separator: "|").map(String.init)
            return phrases.filter { !$0.isEmpty }.map { whole($0, of: "", words) }
                + actors.flatMap { mentioned($0, words) }
        default: return nil
        }
    }

    /// The ways a text can speak of an actor.
    private func mentioned(_ actor: String, _ words: String) -> [NameCondition] {
        let all = names[actor] ?? []
        // An unlisted person's identifier is made of the name.
        if kinds[actor] == "person" { return person(all + [actor], words) }
        var issuers: Set<String> = [actor]
        for country in (countries[actor] ?? []).union(kinds[actor] == "state" ? [actor] : []) {
            issuers.formUnion(inside[country] ?? [])
            issuers.insert(country)
        }
        var conditions = [NameCondition(words: words, issuers: issuers)]
        conditions += Set(all).sorted().map { whole($0, of: actor, words) }
        if kinds[actor] == "office" || kinds[actor] == nil {
            // Offices are put together of a title and whose it is: `kor-foreign-minister`.
            var owners = countries[actor] ?? []
            let steps = actor.split(separator: "-")
            for count in steps.indices.dropFirst() {
                let owner = steps[..<count].joined(separator: "-")
                owners.formUnion(
                    [owner, owner.uppercased()].filter { kinds[$0] != nil && kinds[$0] != "office" })
            }
            for owner in owners.sorted() { conditions += mentioned(owner, words) }
        }
        return conditions
    }

    /// Every telling word of a name, its state's own names left out.
    private func whole(_ name: String, of actor: String, _ words: String) -> NameCondition {
        var telling = Self.telling(name)
        let states = (countries[actor] ?? []).filter { $0 != actor }.flatMap { names[$0] ?? [] }
            .flatMap(NameFootprint.words)
        let bare = telling.filter { !states.contains($0) }
        if !bare.isEmpty { telling = bare }
        return NameCondition(words: words, groups: telling.map { [.word($0)] })
    }

    private func person(_ names: [String], _ words: String) -> [NameCondition] {
        var elements: Set<NameCondition.Element> = [.hangul]
        for name in names {
            let parts = NameFootprint.words(of: name)
            for part in parts where part.utf8.count > 2 { elements.insert(.word(part)) }
            let spelled = name.split(separator: " ").map { Folding.plain($0) }
            if let korean = RomanizedKorean.parts(spelled) {
                elements.insert(.sound(RomanizedKorean.skeleton(korean.family)))
            }
        }
        return [NameCondition(words: words, groups: [elements])]
    }

    /// Words longer than articles and prepositions; all of them where there are no others.
    private static func telling(_ name: String) -> [String] {
        let all = Set(NameFootprint.words(of: name)).sorted()
        let long = all.filter { $0.utf8.count > 3 }
        return long.isEmpty ? all : long
    }
}
