import Events

extension Review {
    /// The decision about the version of its document that is read now: of the same words, told by that document. Where the
    /// new version does not hold them, replay finds the decision stale as it does any other.
    ///
    /// - Parameter successors: by document, its newer version.
    func carried(by successors: [String: String]) -> Review {
        let old = target.document
        let new = target.carried(by: successors)
        var decision = decision
        switch decision {
        case .same(let other): decision = .same(as: other.carried(by: successors))
        case .different(let other): decision = .different(from: other.carried(by: successors))
        case .accept, .reject, .correct, .missed, .unsure, .nothing, .undo: break
        }
        guard new != target || decision != self.decision else { return self }
        return Review(
            decision: decision, target: new, reviewer: reviewer, at: at, note: note,
            evidence: evidence?.carried(from: old, to: new.document, type: target.type), rule: rule, sample: sample,
            adjudicates: adjudicates)
    }
}

extension ReviewTarget {
    fileprivate func carried(by successors: [String: String]) -> ReviewTarget {
        var current = document
        // A circle of versions ends somewhere.
        for _ in 0..<successors.count { current = successors[current] ?? current }
        return current == document
            ? self : ReviewTarget(document: current, type: type, quote: quote, occurrence: occurrence)
    }
}

extension ReviewedEvidence {
    /// Its identifier is made of the document's and of how often its words came before, which nothing else tells.
    fileprivate func carried(from old: String, to new: String, type: String) -> ReviewedEvidence {
        guard old != new, let name = EventField(rawValue: field) else { return self }
        func key(_ document: String) -> UInt64 {
            Attestation.key(document: document, type: type, field: name, role: role, quote: quote)
        }
        let before = key(old)
        let occurrence = (0..<1000).first { Attestation.identifier(key: before, occurrence: $0) == id }
        guard let occurrence else { return self }
        return ReviewedEvidence(
            id: Attestation.identifier(key: key(new), occurrence: occurrence), field: field, value: value, role: role,
            quote: quote)
    }
}
