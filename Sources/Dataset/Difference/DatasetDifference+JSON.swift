public import Formats

extension DatasetDifference {
    public var json: JSON {
        .object([
            .init("environment", .array(environment.map { Self.json($0, "name") })),
            .init(
                "documents",
                .array(
                    documents.map {
                        .object([
                            .init("document_id", .string($0.document)), .init("change", .string($0.kind.rawValue)),
                        ])
                    })),
            .init("events", .array(events.map(Self.json))), .init("claims", .array(verdicts.map(Self.json))),
        ])
    }

    private static func json(_ change: CellChange, _ name: String) -> JSON {
        .object([.init(name, .string(change.column)), .init("old", change.old.json), .init("new", change.new.json)])
    }

    private static func json(_ change: EventChange) -> JSON {
        .object([
            .init("event_id", .string(change.event)), .init("change", .string(change.kind.rawValue)),
            .init("label", .string(change.label)),
            .init("fields", .array(change.cells.map { json($0, "field") })),
            .init("evidence_gained", change.evidenceGained.json), .init("evidence_lost", change.evidenceLost.json),
            .init("causes", change.causes.json),
        ])
    }

    private static func json(_ change: VerdictChange) -> JSON {
        .object([
            .init("claim_id", .string(change.claim)), .init("old", change.old.json), .init("new", change.new.json),
            .init("old_original", change.oldOnOriginals.json), .init("new_original", change.newOnOriginals.json),
        ])
    }
}
