/// One comparison of two document events, with its sentence of reason.
public struct Feature: Sendable, Hashable {
    public enum Name: String, Sendable, CaseIterable {
        case type, date, participants, roles, place, ordinal, series, title, amount, status, review
    }
    public let name: Name
    /// Added to the score; positive speaks for one event, negative for two.
    public let weight: Double
    public let reason: String
    public init(name: Name, weight: Double, reason: String) {
        self.name = name
        self.weight = weight
        self.reason = reason
    }
}

/// Why two document events are, or are not, one event.
public struct PairJudgement: Sendable, Hashable {
    public enum Decision: String, Sendable { case same, different, undecided }
    /// Document event identifiers.
    public let left: String
    public let right: String
    public let features: [Feature]
    /// Reasons that keep the two apart whatever the score; one is enough.
    public let vetoes: [String]
    public let score: Double
    public let decision: Decision
    public init(
        left: String, right: String, features: [Feature], vetoes: [String], score: Double, decision: Decision
    ) {
        self.left = left
        self.right = right
        self.features = features
        self.vetoes = vetoes
        self.score = score
        self.decision = decision
    }
}

/// How the document events of one event came together.
public struct MergeExplanation: Sendable, Hashable {
    public let event: String
    /// For every document event but the first, its strongest judgement with another of the same event.
    public let links: [PairJudgement]
    /// Judgements inside the event that were refused or undecided on their own, and are carried by the others.
    public let weak: [PairJudgement]
    public init(event: String, links: [PairJudgement], weak: [PairJudgement]) {
        self.event = event
        self.links = links
        self.weak = weak
    }
}
