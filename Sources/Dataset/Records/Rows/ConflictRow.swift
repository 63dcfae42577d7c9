/// Two values of one field of one event that cannot both hold.
public struct ConflictRow: Record {
    public var eventID = ""
    public var field = ""
    public var kind = ""
    public var value = ""
    public var evidenceID = ""
    public var otherValue = ""
    public var otherEvidenceID = ""
    public var kept = ""
    public var reason = ""

    public init() {}

    public static let table = RecordTable<ConflictRow>(
        "conflicts", "One row for every pair of values of one field of one event that do not go together.",
        key: [], order: ["event_id", "field", "kind", "value", "other_value", "other_evidence_id"],
        columns: [
            .init(
                "event_id", \.eventID, .required, .references(table: "events", column: "event_id"),
                meaning: "The event."),
            .init("field", \.field, .required, .oneOf(ClosedList.eventFields), meaning: "The field in question."),
            .init(
                "kind", \.kind, .required, .oneOf(ClosedList.conflictKinds),
                meaning:
                    "value: they exclude each other; precision: one says less; rescheduled: a plan and what became of it."
            ),
            .init("value", \.value, meaning: "One value."),
            .init(
                "evidence_id", \.evidenceID, .references(table: "evidence", column: "evidence_id"),
                meaning: "The best quote for it; empty where it has none of its own."),
            .init("other_value", \.otherValue, meaning: "The other value."),
            .init(
                "other_evidence_id", \.otherEvidenceID, .references(table: "evidence", column: "evidence_id"),
                meaning: "The best quote for that."),
            .init("kept", \.kept, meaning: "The value the event keeps."),
            .init("reason", \.reason, .required, meaning: "Why it was kept."),
        ])
}
