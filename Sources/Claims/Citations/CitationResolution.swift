/// The documents one citation of one claim means.
public struct CitationResolution: Sendable, Hashable {
    public let claim: String
    public let citation: ClaimCitation
    /// Best first; several where the citation stays ambiguous, none where the corpus has no such document.
    public let documents: [String]
    /// 0…1, see `CitationResolver.certainty`.
    public let certainty: Double
    /// A sentence: what decided.
    public let reason: String
    public init(claim: String, citation: ClaimCitation, documents: [String], certainty: Double, reason: String) {
        self.claim = claim
        self.citation = citation
        self.documents = documents
        self.certainty = certainty
        self.reason = reason
    }
}
