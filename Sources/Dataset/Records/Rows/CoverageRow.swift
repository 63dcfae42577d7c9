/// What was read of an issuer's documents of a month.
public struct CoverageRow: Record {
    public var issuer = ""
    public var month = ""
    public var origin = ""
    public var documents = 0
    public var mentions = 0
    public var events = 0

    public init() {}

    public static let table = RecordTable<CoverageRow>(
        "coverage",
        "What was read for each issuer and month, so that no event and no document are told apart. From each issuer's first month to its last, months without a document included.",
        key: ["issuer", "month", "origin"], order: ["issuer", "month", "origin"],
        columns: [
            .init("issuer", \.issuer, .required, meaning: "The issuer."),
            .init(
                "month", \.month, .required, .pattern("[0-9]{4}-[0-9]{2}|undated"),
                meaning: "Month of publication, YYYY-MM; undated for documents that state none."),
            .init(
                "origin", \.origin, .required, .oneOf(ClosedList.origins), meaning: "Origin of the documents counted."),
            .init("documents", \.documents, .atLeast(0), meaning: "Number of its documents that were read."),
            .init("mentions", \.mentions, .atLeast(0), meaning: "Number of passages in them that tell an event."),
            .init("events", \.events, .atLeast(0), meaning: "Number of events they tell."),
        ])
}
