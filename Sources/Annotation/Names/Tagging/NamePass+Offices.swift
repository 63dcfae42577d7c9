/// Offices named without their holders (`el Canciller de Corea`, `the Executive Secretary`).
extension NamePass {
    mutating func findOffices() {
        for number in titles.indices {
            let title = titles[number]
            guard title.person == nil, title.sort != .address, !title.tokens.isEmpty,
                title.tokens.allSatisfy({ draft(at: $0) == nil }),
                !title.affiliations.isEmpty || !isOfSomethingCommon(title)
            else { continue }
            // Without a body it must at least be written as one: article or capital.
            let first = title.tokens.lowerBound
            let definite =
                first > 0
                && (grammar.articles.contains(text.tokens[first - 1])
                    || grammar.fused.contains(text.tokens[first - 1]))
            guard
                title.sort == .post
                    ? title.affiliations.isEmpty && definite && title.role != TitleWords.plural
                    : !title.affiliations.isEmpty || definite || text.isCapital(first)
            else { continue }
            claim(
                NameDraft(
                    tokens: title.tokens, meaning: .office(title: number),
                    form: title.affiliations.isEmpty || title.isCounterpart ? .anaphor : .name,
                    rule: title.isCounterpart ? "counterpart" : "office",
                    affiliations: title.affiliations))
        }
        // The office beside its holder names the same person.
        for number in titles.indices {
            let title = titles[number]
            guard title.person != nil, title.sort == .office,
                title.tokens.allSatisfy({ draft(at: $0) == nil })
            else {
                continue
            }
            claim(
                NameDraft(
                    tokens: title.tokens, meaning: .office(title: number), form: .name,
                    rule: "office-with-holder",
                    affiliations: title.affiliations))
        }
    }

    /// `a presidente do clube`, `the president of the chamber`: no state's or body's, though a state is named nearby.
    private func isOfSomethingCommon(_ title: TitleMention) -> Bool {
        var next = title.tokens.upperBound
        guard next < text.tokens.count, grammar.genitives.contains(text.tokens[next]) else { return false }
        next += 1
        while next < text.tokens.count, grammar.articles.contains(text.tokens[next]) { next += 1 }
        return next < text.tokens.count && text.tokens[next].kind == .word && text.tokens[next].casing == .lower
            && !grammar.realms.contains(text.tokens[next]) && !grammar.nations.contains(text.tokens[next])
    }
}
