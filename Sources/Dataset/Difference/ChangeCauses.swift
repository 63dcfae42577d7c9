/// Why an event is new, gone or different: from the documents that tell it, the rules that read it, and what it became.
struct ChangeCauses {
    let old: ReportRows
    let new: ReportRows
    let documents: [DatasetDifference.DocumentChange]
    let environment: [DatasetDifference.CellChange]

    private let redirects: [String: String]
    /// Rows of the name tables that came or went, by actor.
    private let names: [String: [NameChange]]

    init(
        old: ReportRows, new: ReportRows, documents: [DatasetDifference.DocumentChange],
        environment: [DatasetDifference.CellChange]
    ) {
        self.old = old
        self.new = new
        self.documents = documents
        self.environment = environment
        redirects = Dictionary(
            new.contents.identifiers.filter { !$0.redirectsTo.isEmpty }.map { ($0.eventID, $0.redirectsTo) },
            uniquingKeysWith: { first, _ in first })
        names = Dictionary(grouping: NameChange.all(old.contents, new.contents), by: \.actor)
    }

    func sentences(event: String) -> [String] {
        var sentences: [String] = []
        if let target = redirects[event], new.events[event] == nil { sentences.append("it was found to be \(target)") }
        if let sentence = decision(event) { sentences.append(sentence) }
        let (before, after) = (old.byEvent.mentions[event] ?? [], new.byEvent.mentions[event] ?? [])
        let telling = Set((before + after).map(\.documentID))
        for change in documents where telling.contains(change.document) {
            sentences.append(Self.sentence(change))
        }
        let untouched = telling.subtracting(documents.map(\.document))
        let rules = (Self.rules(before, in: untouched), Self.rules(after, in: untouched))
        for rule in rules.1.subtracting(rules.0).sorted() { sentences.append("rule \(rule) reads it now") }
        for rule in rules.0.subtracting(rules.1).sorted() { sentences.append("rule \(rule) no longer reads it") }
        sentences += naming(event, in: untouched)
        return sentences.isEmpty ? environmentSentences : sentences
    }

    /// A person decided: the event's state of review is another one.
    private func decision(_ event: String) -> String? {
        let (before, after) = (old.events[event]?.review ?? "", new.events[event]?.review ?? "")
        if before == after { return nil }
        return after.isEmpty || after == "unreviewed"
            ? "a reviewer’s decision no longer applies (it was ‘\(before)’)" : "a reviewer decided: \(after)"
    }

    /// Rows of the name tables whose actor the evidence of documents that did not change now names, or no longer names.
    private func naming(_ event: String, in documents: Set<String>) -> [String] {
        func values(_ rows: [EvidenceRow]) -> Set<String> {
            Set(rows.filter { documents.contains($0.documentID) }.map { $0.value })
        }
        let (before, after) = (old.byEvent.evidence(of: event), new.byEvent.evidence(of: event))
        let differing = values(before).symmetricDifference(values(after))
        let quotes = (before + after).filter { documents.contains($0.documentID) }.map { Self.folded($0.quote) }
        var sentences: [String] = []
        for actor in names.keys.sorted() {
            for change in names[actor] ?? [] {
                let isQuoted = change.name.map { name in quotes.contains { $0.contains(Self.folded(name)) } } ?? false
                if differing.contains(actor) || isQuoted { sentences.append(change.sentence) }
            }
        }
        return Array(sentences.prefix(5))
    }

    private static func folded(_ text: String) -> String { text.lowercased() }

    /// What changed around the documents, where nothing nearer explains an event: versions, rules, names, the rest.
    private var environmentSentences: [String] {
        var groups: [(label: String, columns: [String])] = [
            ("versions", []), ("rules", []), ("name tables", []), ("profiles", []), ("knowledge", []),
        ]
        for change in environment {
            let path = change.column
            let group =
                path.hasSuffix(".rules")
                ? 1 : path.contains("/names/") ? 2 : path.contains("/sources/") ? 3 : path.contains("/") ? 4 : 0
            groups[group].columns.append(
                group == 0 ? "\(path) \(change.old) → \(change.new)" : path)
        }
        return groups.filter { !$0.columns.isEmpty }.map { group in
            "\(group.label) changed: \(group.columns.prefix(5).joined(separator: ", "))"
        }
    }

    private static func sentence(_ change: DatasetDifference.DocumentChange) -> String {
        switch change.kind {
        case .added: "document \(change.document) was added"
        case .removed: "document \(change.document) was removed"
        case .bytes: "document \(change.document) has other bytes"
        case .text: "document \(change.document) reads otherwise"
        case .status: "document \(change.document) is read now, or no longer is"
        }
    }

    private static func rules(_ mentions: [MentionRow], in documents: Set<String>) -> Set<String> {
        Set(mentions.filter { documents.contains($0.documentID) }.map(\.rule))
    }
}
