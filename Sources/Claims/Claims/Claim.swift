public import Events

/// A work a claim cites.
public struct ClaimCitation: Sendable, Hashable {
    /// As written: `MOFA, 2006, p. 78`.
    public let text: String
    public let issuer: String?
    public let year: Int?
    public let locator: String?
    public init(text: String, issuer: String?, year: Int?, locator: String?) {
        self.text = text
        self.issuer = issuer
        self.year = year
        self.locator = locator
    }
}

/// An event that a scholarly paper asserts, with the works it cites for it.
public struct Claim: Sendable, Hashable {
    /// Lasting: from the passage's hash, type and occurrence.
    public let id: String
    /// Identifier of the paper's document; no verdict ever rests on it.
    public let paper: String
    /// From 1; nil for papers without pages.
    public let page: Int?
    /// Code points of the paper's text.
    public let start: Int
    public let end: Int
    /// Hash of the passage's normalised words: tells a reader with a copy of the paper that the place is right.
    public let passageHash: String
    public let fields: EventFields
    public let citations: [ClaimCitation]
    /// False for opinion and interpretation, which no document can bear out or refute.
    public let isCheckable: Bool

    public init(
        id: String, paper: String, page: Int?, start: Int, end: Int, passageHash: String, fields: EventFields,
        citations: [ClaimCitation], isCheckable: Bool = true
    ) {
        self.isCheckable = isCheckable
        self.id = id
        self.paper = paper
        self.page = page
        self.start = start
        self.end = end
        self.passageHash = passageHash
        self.fields = fields
        self.citations = citations
    }
}
