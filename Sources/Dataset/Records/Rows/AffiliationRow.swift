/// A relation between two actors that holds for a time.
public struct AffiliationRow: Record {
    public var subject = ""
    public var relation = ""
    public var object = ""
    public var validFrom = ""
    public var validTo = ""
    public var source = ""

    public init() {}

    public static let table = RecordTable<AffiliationRow>(
        "affiliations",
        "One row for every relation between two actors: who held which office, which body belongs where.",
        key: [], order: ["subject", "relation", "object", "valid_from"],
        columns: [
            .init(
                "subject", \.subject, .required, .references(table: "actors", column: "actor_id"),
                meaning: "The actor it is said of."),
            .init(
                "relation", \.relation, .required, .oneOf(ClosedList.relations),
                meaning: "What the subject is to the object."),
            .init(
                "object", \.object, .required, .references(table: "actors", column: "actor_id"),
                meaning: "The actor it is related to."),
            .init(
                "valid_from", \.validFrom, .pattern(ClosedList.partialDay),
                meaning: "Since when, inclusive; empty where open."),
            .init(
                "valid_to", \.validTo, .pattern(ClosedList.partialDay),
                meaning: "Until when, inclusive; empty where open."),
            .init("source", \.source, meaning: "Where the relation was read."),
        ])
}
