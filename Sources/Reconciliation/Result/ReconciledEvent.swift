public import Documents
public import Events

/// Whose tellings attest an event.
public enum AttestedBy: String, Sendable, CaseIterable {
    /// One participant's own documents.
    case party
    /// Documents of a participant, but not of the one who acts first in it (host, organizer, body …).
    case otherParty = "other-party"
    /// Documents of at least two participants.
    case both
    /// Only documents of bodies that take no part.
    case third
}

/// One value of one field and all evidence for it.
public struct FieldValue: Sendable, Hashable {
    public let field: EventField
    public let value: String
    /// A participant's role; empty elsewhere.
    public let role: String
    /// Best first.
    public let attestations: [Attestation]
    /// Whether the event's own value is compatible with this one.
    public let agrees: Bool
    public init(field: EventField, value: String, role: String, attestations: [Attestation], agrees: Bool) {
        self.field = field
        self.value = value
        self.role = role
        self.attestations = attestations
        self.agrees = agrees
    }
}

/// Two values of one field of one event that cannot both hold, or of which one says less.
public struct Conflict: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// The values exclude each other.
        case value
        /// Both can hold, one is less exact.
        case precision
        /// A plan told before the event gives another day than the telling of what took place, or was called off since.
        case rescheduled
    }
    public let event: String
    public let field: EventField
    public let kind: Kind
    /// The value kept.
    public let value: String
    /// Evidence identifier; empty where the value has no quote of its own.
    public let evidence: String
    public let otherValue: String
    public let otherEvidence: String
    /// A sentence: why the value was kept.
    public let reason: String
    /// The value the event keeps (that of its best-attested telling, or a reviewer's correction).
    public var kept: String { value }
    public init(
        event: String, field: EventField, kind: Kind, value: String, evidence: String, otherValue: String,
        otherEvidence: String, reason: String
    ) {
        self.event = event
        self.field = field
        self.kind = kind
        self.value = value
        self.evidence = evidence
        self.otherValue = otherValue
        self.otherEvidence = otherEvidence
        self.reason = reason
    }
}

/// What reviewers decided about an event.
public enum ReviewState: String, Sendable, CaseIterable {
    case none = ""
    case accepted, rejected, corrected, added
}

/// One real-world event, as the whole corpus tells it.
public struct ReconciledEvent: Sendable, Hashable {
    /// `evt-` and ten characters; lasting.
    public let id: String
    /// The best-attested value of each field.
    public let fields: EventFields
    /// Identifiers of its document events: the founding one's document first published first.
    public let documentEvents: [String]
    /// Identifiers of the documents that tell it, ascending.
    public let documents: [String]
    /// The kinds of origin among its documents, `original` first.
    public let origins: [Origin]
    /// Every value any telling gives, with its evidence: fields in the order of `EventField`, kept values first.
    public let values: [FieldValue]
    public let conflicts: [Conflict]
    /// Independent tellings: reprints, translations and quotations of one text count once.
    public let sources: Int
    public let attestedBy: AttestedBy
    /// 0…1, see `Confidence`.
    public let confidence: Double
    public let review: ReviewState

    public init(
        id: String, fields: EventFields, documentEvents: [String], documents: [String], origins: [Origin],
        values: [FieldValue], conflicts: [Conflict], sources: Int, attestedBy: AttestedBy, confidence: Double,
        review: ReviewState = .none
    ) {
        self.id = id
        self.fields = fields
        self.documentEvents = documentEvents
        self.documents = documents
        self.origins = origins
        self.values = values
        self.conflicts = conflicts
        self.sources = sources
        self.attestedBy = attestedBy
        self.confidence = confidence
        self.review = review
    }
}
