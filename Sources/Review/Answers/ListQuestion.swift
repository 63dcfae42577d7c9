/// What a list is asked: kind, groups by facet, words, and which stretch of it.
struct ListQuestion: Sendable {
    enum Kind: String, CaseIterable {
        case events, conflicts, claims, documents, sample, decisions, disputes, stale
    }

    let kind: Kind
    let wanted: [String: Set<String>]
    let words: String
    let offset: Int
    let limit: Int

    /// The most rows one answer gives.
    static let most = 500

    /// The same for all stretches of one list.
    var withoutStretch: String {
        let groups = wanted.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.sorted().joined(separator: "|"))" }
        return ([kind.rawValue, words] + groups).joined(separator: "\u{1F}")
    }

    /// - Returns: nil where the kind is none.
    init?(_ query: [String: String]) {
        guard let kind = Kind(rawValue: query["kind"] ?? "events") else { return nil }
        self.kind = kind
        var wanted: [String: Set<String>] = [:]
        for (name, value) in query where !["kind", "q", "offset", "limit"].contains(name) && !value.isEmpty {
            wanted[name] = Set(value.split(separator: "|").map(String.init))
        }
        self.wanted = wanted
        words = query["q"] ?? ""
        offset = max(0, query["offset"].flatMap { Int($0) } ?? 0)
        limit = min(Self.most, max(0, query["limit"].flatMap { Int($0) } ?? 100))
    }
}
