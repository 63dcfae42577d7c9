/// An event that a claim's verdict rests on.
public struct ClaimEventRow: Record {
    public var claimID = ""
    public var eventID = ""
    public var relation = ""

    public init() {}

    public static let table = RecordTable<ClaimEventRow>(
        "claim_events", "One row for every event that speaks to a claim.",
        key: ["claim_id", "event_id"], order: ["claim_id", "relation", "event_id"],
        columns: [
            .init(
                "claim_id", \.claimID, .required, .references(table: "claims", column: "claim_id"),
                meaning: "The claim."),
            .init(
                "event_id", \.eventID, .required, .references(table: "events", column: "event_id"),
                meaning: "The event."),
            .init(
                "relation", \.relation, .required, .oneOf(ClosedList.claimRelations),
                meaning: "same: the event asserted; part: a part of it; whole: the event that it is a part of."),
        ])
}
