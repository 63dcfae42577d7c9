/// What a review speaks of: a mention or a piece of evidence, by its content, so that it survives re-runs.
public struct ReviewTarget: Sendable, Hashable {
    public let document: String
    /// Event type of the mention.
    public let type: String
    /// Normalised quote of the trigger.
    public let quote: String
    public let occurrence: Int
    public init(document: String, type: String, quote: String, occurrence: Int = 0) {
        self.document = document
        self.type = type
        self.quote = quote
        self.occurrence = occurrence
    }
}

/// A piece of evidence as a reviewer saw it.
public struct ReviewedEvidence: Sendable, Hashable {
    /// Its identifier, which is made of document, type, field, quote and occurrence.
    public let id: String
    public let field: String
    /// What it was read to attest: a decision is stale once the same quote is read otherwise.
    public let value: String
    /// A participant's role; empty elsewhere.
    public let role: String
    /// Normalised.
    public let quote: String
    public init(id: String, field: String, value: String, role: String = "", quote: String) {
        self.id = id
        self.field = field
        self.value = value
        self.role = role
        self.quote = quote
    }
}

/// One decision of a person, one line of `reviews.jsonl`.
public struct Review: Sendable, Hashable {
    public enum Decision: Sendable, Hashable {
        case accept
        case reject
        /// The field's value is another one; an empty value means that the field has none.
        case correct(field: String, value: String)
        /// Both targets tell one event.
        case same(as: ReviewTarget)
        case different(from: ReviewTarget)
        /// The document tells an event nobody extracted: fields by column name of the events table.
        case missed(fields: [String: String])
        /// The reviewer cannot tell; counts as looked at, changes nothing.
        case unsure
        /// The passage, or the whole document where the quote is empty, tells no event that was not found.
        case nothing
        /// Takes decisions back, by their identifiers.
        case undo([String])
    }
    public let decision: Decision
    public let target: ReviewTarget
    public let reviewer: String
    /// As written by the reviewer's program; ISO 8601.
    public let at: String
    public let note: String
    /// The one piece of evidence that an accept, reject, unsure or correct speaks of; nil where of the whole telling.
    public let evidence: ReviewedEvidence?
    /// The rule that had read what was seen.
    public let rule: String
    /// The sampling plan it was drawn by; empty where the reviewer chose it.
    public let sample: String
    /// Whether it settles what reviewers disagree about.
    public let adjudicates: Bool

    public init(
        decision: Decision, target: ReviewTarget, reviewer: String = "", at: String = "", note: String = "",
        evidence: ReviewedEvidence? = nil, rule: String = "", sample: String = "", adjudicates: Bool = false
    ) {
        self.decision = decision
        self.target = target
        self.evidence = evidence
        self.rule = rule
        self.sample = sample
        self.adjudicates = adjudicates
        self.reviewer = reviewer
        self.at = at
        self.note = note
    }
}

/// A review that could not be applied, and why.
public struct StaleReview: Sendable, Hashable {
    public let review: Review
    public let reason: String
    public init(review: Review, reason: String) {
        self.review = review
        self.reason = reason
    }
}
