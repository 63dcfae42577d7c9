/// What a decision answers: two reviewers who answer the same question agree or disagree.
public enum ReviewQuestion: Sendable, Hashable {
    /// Does this passage tell such an event?
    case telling(ReviewTarget)
    /// Does this quote attest this value?
    case evidence(id: String, value: String, role: String)
    /// What is the value of this field?
    case field(ReviewTarget, String)
    /// Do both tell one event? The lesser target first.
    case pair(ReviewTarget, ReviewTarget)
    /// Does this passage tell an event that nobody found?
    case passage(ReviewTarget)
}

/// The decisions of a ledger, settled: what was undone is gone, each reviewer's last word on a question counts, and a
/// question reviewers disagree about stands open until somebody adjudicates.
public struct ReviewBook: Sendable {
    public enum Outcome: Sendable, Hashable {
        case settled(Review)
        case disputed
        /// Only reviewers who could not tell have looked.
        case open
    }

    /// A question and what everybody says to it.
    public struct Entry: Sendable, Hashable {
        public let question: ReviewQuestion
        /// Each reviewer's last, in the order they were taken.
        public internal(set) var votes: [Review]
        public internal(set) var adjudication: Review?

        public var outcome: Outcome {
            if let adjudication { return .settled(adjudication) }
            let sure = votes.filter { $0.decision != .unsure }
            guard let last = sure.last else { return .open }
            return sure.allSatisfy { $0.decision == last.decision } ? .settled(last) : .disputed
        }
    }

    /// What was not undone, in the order it was taken.
    public let active: [Review]
    /// In the order the questions were first answered.
    public let entries: [Entry]

    /// - Parameter successors: by document, its newer version, to which what was decided about it is carried.
    public init(_ reviews: [Review], successors: [String: String] = [:]) {
        active = Self.withoutUndone(reviews).map { $0.carried(by: successors) }
        var entries: [Entry] = []
        var position: [ReviewQuestion: Int] = [:]
        for review in active {
            guard let question = review.question else { continue }
            let index = position[question] ?? entries.count
            if index == entries.count {
                position[question] = index
                entries.append(Entry(question: question, votes: []))
            }
            if review.adjudicates {
                entries[index].adjudication = review
            } else {
                entries[index].votes.removeAll { $0.reviewer == review.reviewer }
                entries[index].votes.append(review)
            }
        }
        self.entries = entries
    }

    /// The decisions to apply, in the order of their questions.
    public var settled: [Review] {
        entries.compactMap { if case .settled(let review) = $0.outcome { review } else { nil } }
    }

    public var disputed: [Entry] { entries.filter { $0.outcome == .disputed } }

    /// An undo may itself be undone, so that the last word decides: from the end backwards.
    private static func withoutUndone(_ reviews: [Review]) -> [Review] {
        var undone: Set<String> = []
        var kept: [Review] = []
        for review in reviews.reversed() where undone.isEmpty || !undone.contains(review.id) {
            if case .undo(let identifiers) = review.decision { undone.formUnion(identifiers) }
            kept.append(review)
        }
        return kept.reversed()
    }
}

extension Review {
    /// What it answers; nil for an undo.
    public var question: ReviewQuestion? {
        let target = target.normalized
        switch decision {
        case .undo: return nil
        case .same(let other), .different(let other):
            let other = other.normalized
            return target.isBefore(other) ? .pair(target, other) : .pair(other, target)
        case .missed: return .passage(target)
        case .nothing: return .passage(target)
        case .accept, .reject, .unsure, .correct:
            if let evidence { return .evidence(id: evidence.id, value: evidence.value, role: evidence.role) }
            if case .correct(let field, _) = decision { return .field(target, field) }
            return .telling(target)
        }
    }
}

extension ReviewTarget {
    fileprivate func isBefore(_ other: ReviewTarget) -> Bool {
        (document, type, quote, occurrence) < (other.document, other.type, other.quote, other.occurrence)
    }
}
