/// An actor that took part in an event, in a role.
public struct ParticipantRow: Record {
    public var eventID = ""
    public var actorID = ""
    public var role = ""
    public var evidenceIDs: [String] = []

    public init() {}

    public static let table = RecordTable<ParticipantRow>(
        "participants", "One row for every actor and role of an event.",
        key: ["event_id", "actor_id", "role"], order: ["event_id", "role", "actor_id"],
        columns: [
            .init(
                "event_id", \.eventID, .required, .references(table: "events", column: "event_id"),
                meaning: "The event."),
            .init(
                "actor_id", \.actorID, .required, .references(table: "actors", column: "actor_id"),
                meaning: "The actor."),
            .init(
                "role", \.role, .required,
                meaning: "What it did there, a role of ANNOTATION.md (host, visitor, signatory)."),
            .init(
                "evidence_ids", \.evidenceIDs, .references(table: "evidence", column: "evidence_id"),
                meaning: "The quotes that say so."),
        ])
}
