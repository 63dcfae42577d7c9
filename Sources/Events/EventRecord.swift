public import Annotation
public import Documents
public import Formats

/// Whether an event took place (ANNOTATION.md, “Events”).
public enum EventStatus: String, Sendable, CaseIterable { case occurred, planned, proposed, ongoing, cancelled }

/// The fields evidence can attest.
public enum EventField: String, Sendable, CaseIterable {
    case type, subtype, date, participant, country, place, ordinal, context, amount, title, status
}

/// An actor in a role. `candidates` keeps every reading where the words leave more than one; best first.
public struct Participant: Sendable, Hashable {
    public let actor: String
    public let role: String
    public let candidates: [String]
    public init(actor: String, role: String, candidates: [String] = []) {
        self.actor = actor
        self.role = role
        self.candidates = candidates.isEmpty ? [actor] : candidates
    }
}

/// One quote that attests one value of one field.
public struct Evidence: Sendable, Hashable {
    public enum Basis: Sendable, Hashable {
        case stated
        /// From other evidence of the same mention, by index.
        case inferred([Int])
    }
    public let field: EventField
    /// As the dataset writes it: an EDTF date, an actor identifier, an ISO country, a number.
    public let value: String
    /// A participant's role; empty elsewhere.
    public let role: String
    public let span: Span
    public let basis: Basis
    public init(field: EventField, value: String, role: String = "", span: Span, basis: Basis = .stated) {
        self.field = field
        self.value = value
        self.role = role
        self.span = span
        self.basis = basis
    }
}

/// The fields of an event as one passage, document or the whole corpus tells them.
public struct EventFields: Sendable, Hashable {
    public var type: String
    public var subtype: String
    public var status: EventStatus
    public var title: String?
    public var edtf: String?
    public var interval: DayInterval?
    public var precision: DatePrecision?
    public var dateKind: DateKind?
    public var participants: [Participant]
    /// ISO 3166-1 alpha-3.
    public var country: String?
    /// English city name.
    public var place: String?
    public var ordinal: Int?
    public var series: String?
    public var context: String?
    public var amount: String?
    public var currency: String?

    public init(type: String, subtype: String, status: EventStatus = .occurred) {
        self.type = type
        self.subtype = subtype
        self.status = status
        participants = []
    }
}

/// What one passage says of one event.
public struct Mention: Sendable, Hashable {
    /// From document, type and normalised trigger quote with its occurrence; never from rule names or offsets.
    public let id: String
    public let rule: String
    /// From the first to the last word that was read for it.
    public let span: Span
    public let fields: EventFields
    /// The first row is the trigger (field `type`).
    public let evidence: [Evidence]
    public let derivation: Derivation
    public init(
        id: String, rule: String, span: Span, fields: EventFields, evidence: [Evidence], derivation: Derivation
    ) {
        self.id = id
        self.rule = rule
        self.span = span
        self.fields = fields
        self.evidence = evidence
        self.derivation = derivation
    }
}

/// The mentions of one event within one document.
public struct DocumentEvent: Sendable, Hashable {
    /// The founding (first) mention's identifier with another prefix.
    public let id: String
    public let fields: EventFields
    /// In text order, at least one.
    public let mentions: [Mention]
    public init(id: String, fields: EventFields, mentions: [Mention]) {
        self.id = id
        self.fields = fields
        self.mentions = mentions
    }
}
