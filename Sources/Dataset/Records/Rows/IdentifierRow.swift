/// A lasting event identifier, also one that another took the place of.
public struct IdentifierRow: Record {
    public var eventID = ""
    public var foundingMention = ""
    public var redirectsTo = ""

    public init() {}

    public static let table = RecordTable<IdentifierRow>(
        "identifiers", "One row for every event identifier the study ever gave.",
        key: ["event_id"], order: ["event_id"],
        columns: [
            .init(
                "event_id", \.eventID, .required, .pattern(ClosedList.eventID),
                meaning: "The identifier; of an event of this dataset, or of one that no longer stands."),
            .init(
                "founding_mention", \.foundingMention, .required,
                meaning:
                    "The passage it was given for: document, type, occurrence and normalised trigger, separated by colons."
            ),
            .init(
                "redirects_to", \.redirectsTo, .references(table: "identifiers", column: "event_id"),
                meaning: "The identifier that took its place when two events were found to be one."),
        ])
}
