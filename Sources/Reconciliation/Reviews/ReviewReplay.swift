import Events

/// Applies reviewers' decisions to the document events of this run.
struct ReviewReplay {
    /// Without those rejected.
    let events: [SourcedEvent]
    let pairs: ReviewedPairs
    /// By index into `events`.
    let corrections: [Int: [FieldCorrection]]
    let accepted: Set<Int>
    let stale: [StaleReview]

    /// The rule name of document events that a reviewer added.
    static let addedRule = "review"

    init(_ reviews: [Review], events given: [SourcedEvent]) {
        guard !reviews.isEmpty else {
            events = given
            pairs = ReviewedPairs()
            corrections = [:]
            accepted = []
            stale = []
            return
        }
        var byMention: [ReviewTarget: Int] = [:]
        for (index, event) in given.enumerated() {
            for mention in event.foundings {
                byMention[ReviewTarget(mention)] = index
            }
        }
        var stale: [StaleReview] = []
        var rejected: Set<Int> = []
        var accepted: Set<Int> = []
        for review in reviews {
            switch review.decision {
            case .accept, .reject:
                guard let index = byMention[review.target.normalized] else { continue }
                if review.decision == .reject {
                    rejected.insert(index)
                    accepted.remove(index)
                } else {
                    accepted.insert(index)
                    rejected.remove(index)
                }
            default: continue
            }
        }
        var position: [Int: Int] = [:]
        var kept: [SourcedEvent] = []
        for (index, event) in given.enumerated() where !rejected.contains(index) {
            position[index] = kept.count
            kept.append(event)
        }
        var pairs = ReviewedPairs()
        var corrections: [Int: [FieldCorrection]] = [:]
        for review in reviews {
            if case .missed = review.decision {
                let found = byMention[review.target.normalized]
                if found == nil {
                    stale.append(
                        StaleReview(
                            review: review,
                            reason: "Its quote was not found in the document, so the event was not added."))
                }
                continue
            }
            guard let index = byMention[review.target.normalized] else {
                stale.append(
                    StaleReview(review: review, reason: "No mention of its document has its type and quote any more."))
                continue
            }
            guard let own = position[index] else { continue }
            switch review.decision {
            case .accept, .reject, .missed: break
            case .correct(let field, let value):
                if let correction = FieldCorrection(field: field, value: value) {
                    corrections[own, default: []].removeAll { $0.field == correction.field }
                    corrections[own, default: []].append(correction)
                } else {
                    stale.append(StaleReview(review: review, reason: "‘\(value)’ cannot be the value of \(field)."))
                }
            case .same(let other), .different(let other):
                guard let otherIndex = byMention[other.normalized] else {
                    stale.append(
                        StaleReview(review: review, reason: "The mention it compares with was not found any more."))
                    continue
                }
                guard let second = position[otherIndex], second != own else { continue }
                if case .same = review.decision {
                    pairs.decide(own, second, same: true)
                } else {
                    pairs.decide(own, second, same: false)
                }
            }
        }
        self.accepted = Set(accepted.compactMap { position[$0] })
        self.events = kept
        self.pairs = pairs
        self.corrections = corrections
        self.stale = stale
    }

    func state(of members: [Int]) -> ReviewState {
        if members.contains(where: { corrections[$0] != nil }) { return .corrected }
        if members.contains(where: accepted.contains) { return .accepted }
        let added = members.contains { events[$0].event.mentions.contains { $0.rule == Self.addedRule } }
        return added ? .added : .none
    }
}

extension ReviewTarget {
    init(_ mention: FoundingMention) {
        self.init(
            document: mention.document, type: mention.type, quote: mention.quote, occurrence: mention.occurrence)
    }

    /// With the quote as fingerprints write it.
    var normalized: ReviewTarget {
        ReviewTarget(
            document: document, type: type, quote: QuoteNormalization.normalized(quote), occurrence: occurrence)
    }
}
