/// A work that a claim cites, and the documents it means.
public struct CitationRow: Record {
    public var claimID = ""
    public var citation = ""
    public var issuer = ""
    public var year: Int?
    public var locator = ""
    public var documentIDs: [String] = []
    public var certainty: Double?

    public init() {}

    public static let table = RecordTable<CitationRow>(
        "citations", "One row for every work that a claim cites.",
        key: [], order: ["claim_id", "citation"],
        columns: [
            .init(
                "claim_id", \.claimID, .required, .references(table: "claims", column: "claim_id"),
                meaning: "The claim."),
            .init("citation", \.citation, .required, meaning: "As the paper writes it."),
            .init("issuer", \.issuer, meaning: "The issuer it names."),
            .init("year", \.year, meaning: "The year it gives."),
            .init("locator", \.locator, meaning: "The pages it gives."),
            .init(
                "document_ids", \.documentIDs, .references(table: "documents", column: "document_id"),
                meaning: "The documents it means, likeliest first; none where the corpus has no such document."),
            .init(
                "certainty", \.certainty, .atLeast(0), .atMost(1),
                meaning: "0 to 1: how sure the first document is."),
        ])
}
