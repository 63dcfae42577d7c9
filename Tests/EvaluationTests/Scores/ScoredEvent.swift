import Formats

/// The fields of an event that figures are about.
struct ScoredEvent {
    let type: String
    let from: String?
    let to: String?
    let participants: Set<String>
    let country: String?
    let ordinal: String?
    let status: String?

    init(_ json: JSON) {
        type = json["type"]?.string ?? ""
        from = json["from"]?.string
        to = json["to"]?.string
        participants = Set(
            (json["participants"]?.array ?? []).compactMap { Self.plain($0.string ?? $0["actor"]?.string ?? "") })
        country = json["country"]?.string?.lowercased()
        ordinal = json["ordinal"]?.int.map(String.init) ?? json["ordinal"]?.string
        status = json["status"]?.string
    }

    /// Identifiers as they compare: ASCII letters and digits in lower case, all else one hyphen.
    static func plain(_ actor: String) -> String? {
        let words = actor.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? nil : words.joined(separator: "-")
    }

    /// Pairs of types that careful readers themselves confuse.
    private static let near: Set<Set<String>> = [
        ["meeting", "seminar"], ["fund", "aid"], ["project", "publication"], ["visit", "meeting"],
        ["negotiation", "agreement"], ["institution", "membership"], ["proposal", "statement"],
        ["negotiation", "project"], ["negotiation", "publication"], ["institution", "project"],
    ]

    static func areNear(_ type: String, _ other: String) -> Bool { type == other || near.contains([type, other]) }

    private func overlaps(_ other: ScoredEvent) -> Bool {
        let undated = from == nil && to == nil
        let otherUndated = other.from == nil && other.to == nil
        if undated || otherUndated { return undated && otherUndated }
        return max(from ?? "0", other.from ?? "0") < min(to ?? "9999", other.to ?? "9999")
    }

    private func sameInterval(_ other: ScoredEvent) -> Bool { from == other.from && to == other.to }

    /// 0 where the two cannot be the same event; larger is likelier. The lenient measure counts every pair above 0.
    func similarity(_ other: ScoredEvent) -> Double {
        guard Self.areNear(type, other.type), overlaps(other) else { return 0 }
        let union = participants.union(other.participants)
        let shared = Double(participants.intersection(other.participants).count)
        let overlap = union.isEmpty ? 1 : shared / Double(union.count)
        guard overlap > 0 || participants.isEmpty || other.participants.isEmpty else { return 0 }
        var score = (type == other.type ? 1 : 0.5) + (sameInterval(other) ? 0.5 : 0) + overlap
        if let country, country == other.country { score += 0.3 }
        if let ordinal, ordinal == other.ordinal { score += 0.3 }
        return score
    }

    /// Same type and interval.
    func isRight(_ gold: ScoredEvent) -> Bool { type == gold.type && sameInterval(gold) }

    /// Same type and interval, at least half the participants, country and status where the gold has them.
    func isStrictly(_ gold: ScoredEvent) -> Bool {
        let total = participants.count + gold.participants.count
        let agreement = total == 0 ? 1 : 2 * Double(participants.intersection(gold.participants).count) / Double(total)
        return type == gold.type && sameInterval(gold) && agreement >= 0.5
            && (gold.country == nil || country == gold.country)
            && (gold.status == nil || status == nil || status == gold.status)
    }
}
