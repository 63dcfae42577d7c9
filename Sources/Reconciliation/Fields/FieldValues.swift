import Annotation
import Events
import Formats

/// Every value of every field, with its evidence, and whether the event's own value is compatible with it.
struct FieldValues {
    let values: [FieldValue]

    private struct Key: Hashable {
        let field: EventField
        let value: String
        let role: String
    }

    /// - Parameter tellings: best first.
    init(fields: EventFields, tellings: [SourcedEvent], decision: ActorDecision) {
        var order: [Key] = []
        var attestations: [Key: [Attestation]] = [:]
        for telling in tellings {
            for attestation in telling.attestations {
                let evidence = attestation.evidence
                let key = Key(field: evidence.field, value: evidence.value, role: evidence.role)
                if attestations[key] == nil { order.append(key) }
                attestations[key, default: []].append(attestation)
            }
        }
        let undecided = Dictionary(
            tellings.flatMap { $0.fields.participants.filter { $0.candidates.count > 1 } }.map {
                ($0.actor, decision.decided($0).actor)
            }, uniquingKeysWith: { first, _ in first })
        let all = order.map { key in
            FieldValue(
                field: key.field, value: key.value, role: key.role, attestations: attestations[key] ?? [],
                agrees: Self.agrees(key.field, key.value, with: fields, decided: undecided))
        }
        let rank = Dictionary(uniqueKeysWithValues: EventField.allCases.enumerated().map { ($1, $0) })
        values = all.enumerated().sorted { a, b in
            let (left, right) = (rank[a.element.field] ?? 0, rank[b.element.field] ?? 0)
            if left != right { return left < right }
            if a.element.agrees != b.element.agrees { return a.element.agrees }
            return a.offset < b.offset
        }.map(\.element)
    }

    static func agrees(
        _ field: EventField, _ value: String, with fields: EventFields, decided: [String: String] = [:]
    ) -> Bool {
        switch field {
        case .type: return value.isEmpty || value == fields.type || fields.type.isEmpty
        case .subtype:
            return EventKind(type: fields.type, subtype: value)
                .agreement(with: EventKind(type: fields.type, subtype: fields.subtype)) != .different
        case .date:
            guard let kept = fields.interval, let told = EDTF.days(value)?.interval else {
                return value == fields.edtf
            }
            return kept.overlaps(told)
        case .participant:
            let actor = decided[value] ?? value
            return fields.participants.contains { $0.actor == actor || $0.candidates.contains(actor) }
        case .country: return value == fields.country
        case .place: return value == fields.place
        case .ordinal: return Int(value) == fields.ordinal
        case .amount: return Self.sameNumber(value, fields.amount)
        case .status: return value == fields.status.rawValue || !Self.excludes(value, fields.status)
        case .context, .title: return true
        }
    }

    static func sameNumber(_ text: String, _ other: String?) -> Bool {
        guard let a = Double(text), let b = other.flatMap({ Double($0) }) else { return text == other }
        return abs(a - b) <= 0.02 * max(abs(a), abs(b))
    }

    /// Only being called off and having happened exclude each other; a plan is fulfilled by what happens.
    static func excludes(_ status: String, _ other: EventStatus) -> Bool {
        (status == EventStatus.cancelled.rawValue) != (other == .cancelled)
            && (status == EventStatus.occurred.rawValue || other == .occurred
                || status == EventStatus.ongoing.rawValue || other == .ongoing)
    }
}
