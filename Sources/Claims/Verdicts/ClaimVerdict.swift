public import Events

/// What the corpus says of a claim, or of one of its fields.
public enum ClaimVerdict: String, Sendable, CaseIterable {
    case supported
    /// Part of what is claimed is attested, nothing contradicts it.
    case partial
    case contradicted
    /// The sources disagree among themselves.
    case disputed
    /// Documents that could speak were read and are silent.
    case unsupported
    /// Nothing of that body and time was read.
    case uncovered
    case notCheckable = "not_checkable"
}

/// A field of a claim against what the corpus attests.
public struct ClaimField: Sendable, Hashable {
    public let field: EventField
    /// A participant's role where claimed; empty elsewhere.
    public let role: String
    public let claimed: String
    /// The values found, best first; empty where the corpus is silent.
    public let found: [String]
    public let verdict: ClaimVerdict
    /// On documents of origin `original` alone.
    public let verdictOnOriginals: ClaimVerdict
    /// Evidence identifiers, those for the verdict first.
    public let evidence: [String]
    public init(
        field: EventField, role: String, claimed: String, found: [String], verdict: ClaimVerdict,
        verdictOnOriginals: ClaimVerdict, evidence: [String]
    ) {
        self.field = field
        self.role = role
        self.claimed = claimed
        self.found = found
        self.verdict = verdict
        self.verdictOnOriginals = verdictOnOriginals
        self.evidence = evidence
    }
}

/// An event a claim's verdict rests on.
public struct ClaimEvent: Sendable, Hashable {
    public enum Relation: String, Sendable, CaseIterable {
        case same
        /// A dated stop of the tour claimed, or a step of the undertaking.
        case part
        /// The event claimed is a part of this one.
        case whole
    }
    public let event: String
    public let relation: Relation
    public init(event: String, relation: Relation) {
        self.event = event
        self.relation = relation
    }
}

/// A claim with everything the corpus says of it.
public struct CheckedClaim: Sendable, Hashable {
    public let claim: Claim
    public let verdict: ClaimVerdict
    public let verdictOnOriginals: ClaimVerdict
    public let fields: [ClaimField]
    public let events: [ClaimEvent]
    public let citations: [CitationResolution]
    /// A sentence: what decided.
    public let reason: String
    public init(
        claim: Claim, verdict: ClaimVerdict, verdictOnOriginals: ClaimVerdict, fields: [ClaimField],
        events: [ClaimEvent], citations: [CitationResolution], reason: String
    ) {
        self.claim = claim
        self.verdict = verdict
        self.verdictOnOriginals = verdictOnOriginals
        self.fields = fields
        self.events = events
        self.citations = citations
        self.reason = reason
    }

    /// The fields the corpus contradicts or disputes.
    public var differingFields: [EventField] {
        fields.filter { $0.verdict == .contradicted || $0.verdict == .disputed }.map(\.field)
    }
}
