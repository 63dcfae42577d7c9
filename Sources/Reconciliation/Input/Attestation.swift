public import Events

/// One piece of evidence, with the quote and the names by which the corpus refers to it.
public struct Attestation: Sendable, Hashable {
    /// From document, event type, field, normalised quote and its occurrence; never from rules or offsets.
    public let id: String
    public let document: String
    public let documentEvent: String
    public let mention: String
    public let evidence: Evidence
    /// The exact words of the evidence's span.
    public let quote: String

    public init(
        id: String, document: String, documentEvent: String, mention: String, evidence: Evidence, quote: String
    ) {
        self.id = id
        self.document = document
        self.documentEvent = documentEvent
        self.mention = mention
        self.evidence = evidence
        self.quote = quote
    }
}

extension Attestation {
    /// What evidence of equal words, told apart by its occurrence alone, has in common.
    package static func key(document: String, type: String, field: EventField, role: String, quote: String) -> UInt64 {
        StableHash.of(document, type, field.rawValue, role, QuoteNormalization.normalized(quote))
    }

    package static func identifier(key: UInt64, occurrence: Int) -> String {
        "evd-" + StableHash.letters(StableHash.mixed(key &+ UInt64(occurrence)), count: 12)
    }
}
