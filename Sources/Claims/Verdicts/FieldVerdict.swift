/// The verdict on one field from everything told of it.
struct FieldVerdict {
    let verdict: ClaimVerdict
    /// Values found, those that confirm first.
    let found: [String]
    let evidence: [String]

    init(_ told: [ToldValue], silent: ClaimVerdict) {
        let ordered = told.enumerated().sorted {
            $0.element.standing != $1.element.standing
                ? $0.element.standing < $1.element.standing : $0.offset < $1.offset
        }.map(\.element)
        let confirms = told.contains { $0.standing == .confirms }
        let allowing = told.filter { $0.standing == .allows }
        let excluding = told.filter { $0.standing == .excludes }
        let allows = !allowing.isEmpty
        if !excluding.isEmpty {
            // A vague telling takes no side between two exact ones; but one that excludes what the others say, and not
            // what is claimed, takes the claim's.
            let dispute = allowing.contains { vague in excluding.contains { !vague.canHold(with: $0) } }
            verdict = confirms || dispute ? .disputed : .contradicted
        } else {
            verdict = confirms ? .supported : allows ? .partial : silent
        }
        var values: [String] = []
        var identifiers: [String] = []
        for item in ordered {
            if !values.contains(item.value) { values.append(item.value) }
            for identifier in item.evidence where !identifiers.contains(identifier) { identifiers.append(identifier) }
        }
        found = values
        evidence = identifiers
    }
}
