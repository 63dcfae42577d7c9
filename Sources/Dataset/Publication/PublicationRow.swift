/// What a published package gives of a document's text.
public struct PublicationRow: Record {
    public var documentID = ""
    public var origin = ""
    public var rights = ""
    public var licence = ""
    public var text = ""
    public var reason = ""
    public var textLength = 0
    public var textSHA256 = ""
    public var quoteCap: Int?
    public var quotes = 0
    public var quotesWithheld = 0
    public var disclosed: Double?

    public init() {}

    public var isGiven: Bool { text == Self.given }
    static let given = "given"
    static let withheld = "withheld"

    public static let table = RecordTable<PublicationRow>(
        "publication",
        "One row for every document that was read: what this package gives of its text, and why no more.",
        key: ["document_id"], order: ["document_id"],
        columns: [
            .init(
                "document_id", \.documentID, .required, .references(table: "documents", column: "document_id"),
                meaning: "The document."),
            .init(
                "origin", \.origin, .required, .oneOf(ClosedList.origins), meaning: "Origin of the document."),
            .init(
                "rights", \.rights,
                meaning: "What its row in the manifest, or else its issuer's profile, says of rights."),
            .init("licence", \.licence, meaning: "Address of the licence that this names; empty where it names none."),
            .init(
                "text", \.text, .required, .oneOf([given, withheld]),
                meaning: "given: its text stands in texts/; withheld: it does not."),
            .init("reason", \.reason, meaning: "Why the text is withheld."),
            .init("text_length", \.textLength, .atLeast(0), meaning: "Code points of its text."),
            .init(
                "text_sha256", \.textSHA256, .required, .pattern(ClosedList.sha256),
                meaning: "SHA-256 of its text as UTF-8, so that a text read again can be told to be the same."),
            .init(
                "quote_cap", \.quoteCap, .atLeast(0),
                meaning:
                    "Longest quote that is given, in code points, the words around it included; empty where there is no cap."
            ),
            .init("quotes", \.quotes, .atLeast(0), meaning: "Number of its rows in evidence.csv."),
            .init(
                "quotes_withheld", \.quotesWithheld, .atLeast(0),
                meaning: "Number of those whose words are given by length and digest."),
            .init(
                "disclosed", \.disclosed, .atLeast(0), .atMost(1),
                meaning: "Share of a withheld text that the quotes and the words around them give."),
        ])
}
