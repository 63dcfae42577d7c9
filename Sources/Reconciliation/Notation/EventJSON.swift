import Annotation
import Documents
import Events
public import Formats

/// Writes events as `reconcile --jsonl` and `events.jsonl` give them.
public enum EventJSON {
    public static func json(_ event: ReconciledEvent) -> JSON {
        let fields = event.fields
        var members: [JSON.Member] = [
            .init("event_id", .string(event.id)), .init("type", .string(fields.type)),
            .init("subtype", .string(fields.subtype)), .init("title", JSON(fields.title)),
            .init("status", .string(fields.status.rawValue)), .init("edtf", JSON(fields.edtf)),
            .init("from", JSON(fields.interval?.from?.iso)), .init("to", JSON(fields.interval?.to?.iso)),
            .init("date_precision", JSON(fields.precision?.rawValue)),
            .init("date_kind", JSON(fields.dateKind?.rawValue)), .init("country", JSON(fields.country)),
            .init("place", JSON(fields.place)), .init("ordinal", JSON(fields.ordinal)),
            .init("series", JSON(fields.series)), .init("context", JSON(fields.context)),
            .init("amount", JSON(fields.amount)), .init("currency", JSON(fields.currency)),
            .init("participants", .array(fields.participants.map(participant))),
            .init("origin", .array(event.origins.map { .string($0.rawValue) })),
            .init("confidence", .double(event.confidence)),
            .init("documents", .array(event.documents.map(JSON.string))),
            .init("document_events", .array(event.documentEvents.map(JSON.string))),
            .init("sources", .int(event.sources)), .init("attested_by", .string(event.attestedBy.rawValue)),
            .init("evidence", .array(event.values.flatMap(evidence))),
            .init("conflicts", .array(event.conflicts.map(conflict))),
        ]
        if event.review != .none { members.append(.init("review", .string(event.review.rawValue))) }
        return .object(members)
    }

    private static func participant(_ participant: Participant) -> JSON {
        var members: [JSON.Member] = [
            .init("actor", .string(participant.actor)), .init("role", .string(participant.role)),
        ]
        if participant.candidates.count > 1 {
            members.append(.init("candidates", .array(participant.candidates.map(JSON.string))))
        }
        return .object(members)
    }

    private static func evidence(_ value: FieldValue) -> [JSON] {
        value.attestations.map { attestation in
            [
                "evidence_id": .string(attestation.id), "field": .string(value.field.rawValue),
                "value": .string(value.value), "role": .string(value.role), "agrees": .bool(value.agrees),
                "document_id": .string(attestation.document), "mention_id": .string(attestation.mention),
                "quote": .string(attestation.quote),
            ]
        }
    }

    private static func conflict(_ conflict: Conflict) -> JSON {
        [
            "field": .string(conflict.field.rawValue), "kind": .string(conflict.kind.rawValue),
            "value": .string(conflict.value), "evidence_id": .string(conflict.evidence),
            "other_value": .string(conflict.otherValue), "other_evidence_id": .string(conflict.otherEvidence),
            "kept": .string(conflict.kept), "reason": .string(conflict.reason),
        ]
    }
}
