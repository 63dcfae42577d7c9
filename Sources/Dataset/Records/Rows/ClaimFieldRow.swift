/// A field of a claim against what the corpus attests.
public struct ClaimFieldRow: Record {
    public var claimID = ""
    public var field = ""
    public var claimed = ""
    public var found: [String] = []
    public var verdict = ""
    public var verdictOnOriginals = ""
    public var evidenceIDs: [String] = []

    public init() {}

    public static let table = RecordTable<ClaimFieldRow>(
        "claim_fields", "One row for every field of a claim, with its own verdict.",
        key: [], order: ["claim_id", "field", "claimed"],
        columns: [
            .init(
                "claim_id", \.claimID, .required, .references(table: "claims", column: "claim_id"),
                meaning: "The claim."),
            .init("field", \.field, .required, .oneOf(ClosedList.eventFields), meaning: "The field."),
            .init(
                "claimed", \.claimed,
                meaning: "The value asserted; of a participant with a role, actor_id and role joined by a colon."),
            .init("found", \.found, meaning: "The values documents give, best first."),
            .init(
                "verdict", \.verdict, .required, .oneOf(ClosedList.verdicts), meaning: "What all documents say."),
            .init(
                "verdict_original", \.verdictOnOriginals, .required, .oneOf(ClosedList.verdicts),
                meaning: "What documents of origin original alone say."),
            .init(
                "evidence_ids", \.evidenceIDs, .references(table: "evidence", column: "evidence_id"),
                meaning: "The quotes the verdict rests on."),
        ])
}
