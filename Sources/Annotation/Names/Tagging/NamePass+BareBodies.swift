import Documents

/// Bodies of states named without their state (`la Asamblea Nacional`), and names with the state in the genitive.
extension NamePass {
    /// `Ecuador’s Ministry of Finance` is two names, whatever the row that lists it: the state, and the body.
    mutating func splitGenitives() {
        for number in drafts.indices where drafts[number].tokens.count > 3 {
            guard case .entries(let entries) = drafts[number].meaning, isBody(number) else { continue }
            let tokens = drafts[number].tokens
            guard
                let mark = (tokens.lowerBound + 1..<tokens.upperBound - 2).first(where: {
                    text.tokens[$0].plain == grammar.apostrophe && text.tokens[$0 + 1].plain == grammar.possessive
                        && !text.tokens[$0 + 1].spaceBefore
                })
            else { continue }
            let owner = lexicon.entries(naming: tokens.lowerBound..<mark, in: text)
                .filter { lexicon.actor($0).kind == .state }
            guard !owner.isEmpty else { continue }
            let rule = drafts[number].rule
            claim(NameDraft(tokens: tokens.lowerBound..<mark, meaning: .entries(owner), form: .name, rule: rule))
            claim(NameDraft(tokens: mark + 2..<tokens.upperBound, meaning: .entries(entries), form: .name, rule: rule))
        }
    }

    /// Bare phrases, where the text or its issuer tells whose body it is; else they stay what they were.
    mutating func findBareBodies() {
        for segment in text.segments {
            let limit = segment.tokens.upperBound
            var index = segment.tokens.lowerBound
            while index < limit {
                let start = index
                index += 1
                guard bareBodies.begins(text.tokens[start]), text.isCapital(start),
                    let match = bareBodies.longest(text.tokens, from: start, limit: limit), isWritten(match.tokens),
                    isFree(match.tokens), !isLongerName(match.tokens.upperBound, limit),
                    let body = owned(match, segment.tokens.lowerBound), let entry = lexicon.entry(of: body)
                else { continue }
                claim(
                    NameDraft(tokens: match.tokens, meaning: .entries([entry]), form: .name, rule: "body-of-its-state"))
                index = match.tokens.upperBound
            }
        }
    }

    /// Unclaimed, or just what the shape of a body's name made of it.
    private func isFree(_ tokens: Range<Int>) -> Bool {
        guard let number = draft(at: tokens.lowerBound) else { return tokens.allSatisfy { draft(at: $0) == nil } }
        guard drafts[number].tokens == tokens else { return false }
        switch drafts[number].meaning {
        case .unlisted, .anaphor: return true
        default: return false
        }
    }

    /// The body of the state that stands right before (`Chile’s`, `Korean`), else of the issuer's, else of the last
    /// state named.
    private func owned(_ match: PhraseSet<String>.Match, _ lower: Int) -> String? {
        let start = match.tokens.lowerBound
        func body(of country: String?) -> String? {
            guard let country else { return nil }
            let found = match.values.filter { lexicon.gazetteer.country(of: $0) == country }
            return Set(found).count == 1 ? found.first : nil
        }
        var before = start
        if before - 2 >= lower, text.tokens[before - 1].plain == grammar.possessive,
            text.tokens[before - 2].plain == grammar.apostrophe
        {
            before -= 2
        }
        if let number = draft(endingAt: before), kind(of: number) == .state {
            return body(of: state(number))
        }
        if let own = body(of: context.issuer.flatMap { lexicon.gazetteer.country(of: $0) }) { return own }
        var index = start - 1
        while index >= 0 {
            if let number = draft(at: index) {
                if kind(of: number) == .state, let found = body(of: state(number)) { return found }
                index = drafts[number].tokens.lowerBound
            }
            index -= 1
        }
        return nil
    }

    private func state(_ number: Int) -> String? { entries(of: number).first.map { lexicon.actor($0).id } }
}
