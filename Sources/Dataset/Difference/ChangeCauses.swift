/// Why an event is new, gone or different: from the documents that tell it, the rules that read it, and what it became.
struct ChangeCauses {
    let old: ReportRows
    let new: ReportRows
    let documents: [DatasetDifference.DocumentChange]
    let environment: [DatasetDifference.CellChange]

    private let redirects: [String: String]

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
    }

    func sentences(event: String) -> [String] {
        var sentences: [String] = []
        if let target = redirects[event], new.events[event] == nil { sentences.append("it was found to be \(target)") }
        let (before, after) = (old.byEvent.mentions[event] ?? [], new.byEvent.mentions[event] ?? [])
        let telling = Set((before + after).map(\.documentID))
        for change in documents where telling.contains(change.document) {
            sentences.append(Self.sentence(change))
        }
        let untouched = telling.subtracting(documents.map(\.document))
        let rules = (Self.rules(before, in: untouched), Self.rules(after, in: untouched))
        for rule in rules.1.subtracting(rules.0).sorted() { sentences.append("rule \(rule) reads it now") }
        for rule in rules.0.subtracting(rules.1).sorted() { sentences.append("rule \(rule) no longer reads it") }
        if sentences.isEmpty, !environment.isEmpty {
            sentences.append(
                "knowledge or program changed: " + environment.map(\.column).prefix(5).joined(separator: ", "))
        }
        return sentences
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
