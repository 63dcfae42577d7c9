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
                    text.tokens[$0].plain == grammar.apostrophe
                        && text.tokens[$0 + 1].plain == grammar.possessive
                        && !text.tokens[$0 + 1].spaceBefore
                })
            else { continue }
            let owner = lexicon.entries(naming: tokens.lowerBound..<mark, in: text)
                .filter { lexicon.kind($0) == .state }
            guard !owner.isEmpty else { continue }
            let rule = drafts[number].rule
            claim(
                NameDraft(
                    tokens: tokens.lowerBound..<mark, meaning: .entries(owner), form: .name, rule: rule))
            claim(
                NameDraft(
                    tokens: mark + 2..<tokens.upperBound, meaning: .entries(entries), form: .name, rule: rule)
            )
        }
    }

    /// `Korean National Assembly` is a people's name and the body's, whatever the row that lists it.
    mutating func splitDemonyms() {
        for number in drafts.indices where drafts[number].tokens.count > 1 {
            guard case .entries(let entries) = drafts[number].meaning, drafts[number].form == .name, isBody(number)
            else { continue }
            let tokens = drafts[number].tokens
            guard
                let body = (tokens.lowerBound + 1..<tokens.upperBound).first(where: {
                    bareBodies.longest(text.tokens, from: $0, limit: tokens.upperBound)?.tokens
                        == $0..<tokens.upperBound
                })
            else { continue }
            let people = lexicon.entries(naming: tokens.lowerBound..<body, in: text).filter {
                lexicon.kind($0) == .state && lexicon.entries[Int($0)].form.refersAs == .demonym
            }
            guard !people.isEmpty, WordOrder.qualifiersComeFirst(in: language(at: tokens.lowerBound)) else { continue }
            let rule = drafts[number].rule
            claim(
                NameDraft(
                    tokens: tokens.lowerBound..<body, meaning: .entries(people), form: .demonym, rule: rule))
            claim(
                NameDraft(tokens: body..<tokens.upperBound, meaning: .entries(entries), form: .name, rule: rule))
        }
    }

    /// Bare phrases, where the text or its issuer tells whose body it is; else they stay what they were.
    mutating func findBareBodies() {
        walk(headlines: true) { pass, start, segment in
            let limit = segment.tokens.upperBound
            guard pass.bareBodies.begins(pass.text.tokens[start]), pass.text.isCapital(start),
                let match = pass.bareBodies.longest(pass.text.tokens, from: start, limit: limit),
                pass.isWritten(match.tokens),
                pass.isFree(match.tokens) || pass.standsAlone(match.tokens, segment),
                !pass.isLongerName(match.tokens.upperBound, limit),
                match.tokens.count > 1 || pass.hasArticle(start, segment),
                let body = pass.owned(match, segment.tokens.lowerBound),
                let entry = pass.lexicon.entry(of: body)
            else { return nil }
            pass.claim(
                NameDraft(
                    tokens: match.tokens, meaning: .entries([entry]), form: .name, rule: "body-of-its-state"))
            return match.tokens.upperBound
        }
    }

    private func hasArticle(_ index: Int, _ segment: TokenText.Segment) -> Bool {
        guard index > segment.tokens.lowerBound, !text.isCapitals(segment.tokens) else { return false }
        let before = text.tokens[index - 1]
        return grammar.articles.contains(before) || grammar.fused.contains(before)
    }

    /// Unclaimed, or just what the shape of a body's name made of it.
    private func isFree(_ tokens: Range<Int>) -> Bool {
        guard let number = draft(at: tokens.lowerBound) else {
            return tokens.allSatisfy { draft(at: $0) == nil }
        }
        guard drafts[number].tokens == tokens else { return false }
        switch drafts[number].meaning {
        case .unlisted, .anaphor: return true
        default: return false
        }
    }

    /// `la Cancillería`: with its article, where no body named before is called so, nor the issuer.
    private func standsAlone(_ tokens: Range<Int>, _ segment: TokenText.Segment) -> Bool {
        guard tokens.count == 1, tokens.lowerBound > segment.tokens.lowerBound,
            let number = draft(at: tokens.lowerBound),
            case .anaphor(let noun, _) = drafts[number].meaning,
            drafts[number].tokens.upperBound == tokens.upperBound
        else { return false }
        if let issuer = context.issuer, fits(noun, issuer, mention: nil) { return false }
        return !drafts.contains {
            !$0.tokens.isEmpty && $0.tokens.upperBound <= tokens.lowerBound && $0.tokens.count > 1
                && BodyNouns.holds(text.string($0.tokens), noun)
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
        if let own = body(of: context.issuer.flatMap { lexicon.gazetteer.country(of: $0) }) {
            return own
        }
        var index = start - 1
        while index >= 0 {
            if let number = draft(at: index) {
                if let found = body(of: kind(of: number) == .state ? state(number) : stateOfBody(number)) {
                    return found
                }
                index = drafts[number].tokens.lowerBound
            }
            index -= 1
        }
        return nil
    }

    /// The state a listed ministry is of, as the one named after it is likely to be.
    func stateOfBody(_ number: Int) -> String? {
        guard drafts[number].form == .name, kind(of: number) == .organization, let entry = entries(of: number).first
        else { return nil }
        return lexicon.gazetteer.home(ofIssuer: lexicon.id(entry))
    }

    private func state(_ number: Int) -> String? { entries(of: number).first.map { lexicon.id($0) } }
}
