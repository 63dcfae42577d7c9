import Events

/// Applies reviewers' decisions to the document events of this run.
struct ReviewReplay {
    /// Without those rejected.
    let events: [SourcedEvent]
    let pairs: ReviewedPairs
    /// By index into `events`.
    let corrections: [Int: [FieldCorrection]]
    let accepted: Set<Int>
    /// Those of which evidence was rejected or replaced.
    let revised: Set<Int>
    /// All document events as they were read but for replaced values, also those rejected.
    let shown: [SourcedEvent]
    /// Identifiers of evidence that was rejected, alone or with its telling.
    let setAside: Set<String>
    let stale: [StaleReview]
    let disputed: [ReviewBook.Entry]

    /// The rule name of document events that a reviewer added.
    static let addedRule = "review"

    init(_ book: ReviewBook, events given: [SourcedEvent]) {
        let reviews = book.settled.filter { $0.decision != .nothing }
        disputed = book.disputed
        guard !reviews.isEmpty else {
            events = given
            shown = given
            setAside = []
            revised = []
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
        let revision = Self.revision(reviews.filter { $0.evidence != nil }, of: given, stale: &stale)
        for review in reviews where review.evidence == nil {
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
        var shown = given
        var setAside: Set<String> = []
        var revised: Set<Int> = []
        for (index, event) in given.enumerated() {
            let change = revision.revised(event)
            if let change {
                shown[index] = change.shown
                setAside.formUnion(change.setAside)
            }
            if rejected.contains(index) {
                setAside.formUnion(event.attestations.map(\.id))
                continue
            }
            position[index] = kept.count
            if change != nil { revised.insert(kept.count) }
            kept.append(change?.taken ?? event)
        }
        var pairs = ReviewedPairs()
        var corrections: [Int: [FieldCorrection]] = [:]
        for review in reviews where !review.isOfEvidenceAlone {
            if case .missed = review.decision {
                // Its occurrence counts the quote in the text, a mention's only the quotes that tell something.
                let told = review.target.normalized
                let found = (0...max(0, told.occurrence)).contains { occurrence in
                    byMention[
                        ReviewTarget(
                            document: told.document, type: told.type, quote: told.quote, occurrence: occurrence)] != nil
                }
                if !found {
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
            case .accept, .reject, .missed, .unsure, .nothing, .undo: break
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
        self.revised = revised
        self.shown = shown
        self.setAside = setAside
        self.stale = stale
    }

    /// Decisions on single pieces of evidence; those whose quote is read otherwise now, or not at all, are stale.
    private static func revision(
        _ reviews: [Review], of given: [SourcedEvent], stale: inout [StaleReview]
    ) -> EvidenceRevision {
        let wanted = Set(reviews.compactMap { $0.evidence?.id })
        var read: [String: Evidence] = [:]
        for telling in given where !wanted.isEmpty {
            for attestation in telling.attestations where wanted.contains(attestation.id) {
                read[attestation.id] = attestation.evidence
            }
        }
        var rejected: Set<String> = []
        var replaced: [String: Participant] = [:]
        for review in reviews {
            guard let evidence = review.evidence else { continue }
            guard let now = read[evidence.id], now.value == evidence.value, now.role == evidence.role else {
                let reason =
                    read[evidence.id] == nil
                    ? "Its quote attests no \(evidence.field) any more."
                    : "Its quote is read otherwise now: as ‘\(read[evidence.id]?.value ?? "")’."
                stale.append(StaleReview(review: review, reason: reason))
                continue
            }
            switch review.decision {
            case .reject: rejected.insert(evidence.id)
            case .correct(_, let value) where now.field == .participant:
                let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
                if value.isEmpty || parts.isEmpty {
                    rejected.insert(evidence.id)
                } else {
                    replaced[evidence.id] = Participant(
                        actor: parts[0], role: parts.count > 1 ? parts[1] : now.role)
                }
            default: break
            }
        }
        return EvidenceRevision(rejected: rejected, replaced: replaced)
    }

    func state(of members: [Int]) -> ReviewState {
        if members.contains(where: { corrections[$0] != nil || revised.contains($0) }) { return .corrected }
        if members.contains(where: accepted.contains) { return .accepted }
        let added = members.contains { events[$0].event.mentions.contains { $0.rule == Self.addedRule } }
        return added ? .added : .none
    }
}

extension Review {
    /// Whether it changes nothing beyond the evidence it speaks of.
    fileprivate var isOfEvidenceAlone: Bool {
        guard let evidence else { return false }
        guard case .correct = decision else { return true }
        return evidence.field == EventField.participant.rawValue
    }
}

extension ReviewTarget {
    init(_ mention: FoundingMention) {
        self.init(
            document: mention.document, type: mention.type, quote: mention.quote, occurrence: mention.occurrence)
    }

    /// With the quote as fingerprints write it.
    package var normalized: ReviewTarget {
        ReviewTarget(
            document: document, type: type, quote: QuoteNormalization.normalized(quote), occurrence: occurrence)
    }
}
