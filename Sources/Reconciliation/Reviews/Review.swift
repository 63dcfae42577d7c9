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
    }
    public let decision: Decision
    public let target: ReviewTarget
    public let reviewer: String
    /// As written by the reviewer's program; ISO 8601.
    public let at: String
    public let note: String
    public init(decision: Decision, target: ReviewTarget, reviewer: String = "", at: String = "", note: String = "") {
        self.decision = decision
        self.target = target
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
