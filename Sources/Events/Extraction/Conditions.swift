internal import Annotation

/// Whether a mention has what its rule asks for.
struct Conditions {
    let rules: RuleSet

    func hold(for draft: Draft) -> Bool { rules.facts[draft.rule].conditions.allSatisfy { holds($0, for: draft) } }

    /// Whether it lacks what no other sentence can give it: a person, a number, a sum.
    func neverHold(for draft: Draft) -> Bool {
        rules.facts[draft.rule].conditions.contains { condition in
            switch condition {
            case .participants, .date, .place: false
            case .ordinal: !draft.options.contains(.anaphor) && !holds(condition, for: draft)
            case .amount: !holds(condition, for: draft)
            case .actor(let kinds, let relation):
                (relation != nil || kinds.isSubset(of: [.person, .office])) && !holds(condition, for: draft)
            }
        }
    }

    private func holds(_ condition: RuleCondition, for draft: Draft) -> Bool {
        switch condition {
        case .participants(let count): draft.participants.count >= count
        case .date: draft.date != nil
        case .place: !draft.places.isEmpty || draft.country != nil
        case .ordinal: draft.ordinal != nil
        case .amount: draft.amount != nil
        case .actor(let kinds, let relation):
            draft.participants.contains { kinds.contains($0.kind) && (relation == nil || $0.relation == relation) }
        }
    }
}
