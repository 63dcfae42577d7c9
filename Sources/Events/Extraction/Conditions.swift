internal import Annotation

/// Whether a mention has what its rule asks for.
struct Conditions {
    let rules: RuleSet

    func hold(for draft: Draft) -> Bool {
        rules.rules[draft.rule].conditions.allSatisfy { condition in
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
}
