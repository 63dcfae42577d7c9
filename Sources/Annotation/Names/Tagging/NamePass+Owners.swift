import Documents

/// Bodies of states, given to the state the text names with them.
extension NamePass {
    /// `Ministry of Foreign Affairs of Belarus`, `Belarusian Ministry of Foreign Affairs`: a listed body of one state is not
    /// meant where another state owns it; that state's body is, or one no table lists.
    mutating func giveBodiesToTheirOwners() {
        for number in drafts.indices where !drafts[number].tokens.isEmpty {
            guard drafts[number].form == .name, case .entries(let entries) = drafts[number].meaning,
                isBody(number),
                let countries = owners(entries), let segment = segment(at: drafts[number].tokens.lowerBound)
            else { continue }
            let tokens = drafts[number].tokens
            guard let (owner, whole) = ownerBeside(tokens, segment),
                let state = self.entries(of: owner).first,
                !countries.contains(lexicon.id(state))
            else { continue }
            let country = lexicon.id(state)
            if let body = bareBodies.longest(
                text.tokens, from: tokens.lowerBound, limit: tokens.upperBound)?.values
                .first(where: { lexicon.gazetteer.country(of: $0) == country }),
                let entry = lexicon.entry(of: body)
            {
                claim(
                    NameDraft(
                        tokens: whole, meaning: .entries([entry]), form: .name, rule: "body-of-its-state"))
            } else {
                let spelled = drafts[owner].tokens.overlaps(whole)
                let slug = bodySlug(whole) + (spelled ? "" : "-" + Slug.of(shortName(country)))
                claim(
                    NameDraft(
                        tokens: whole, meaning: .unlisted(.organization, slug: slug), form: .name,
                        rule: "body-of-another-state"))
            }
        }
    }

    /// The states all of an entry's bodies act for; nil where one is nobody's.
    private func owners(_ entries: [Int32]) -> Set<String>? {
        var countries: Set<String> = []
        for entry in entries {
            let body = lexicon.actor(entry)
            guard body.kind == .organization, let country = body.country, spellsNoState(entry),
                lexicon.gazetteer.actsFor(body.id, in: nil).contains(country)
            else { return nil }
            countries.insert(country)
        }
        return countries
    }

    /// A name of several words without its state in it: `Bank of Korea` is no other state's bank.
    private func spellsNoState(_ entry: Int32) -> Bool {
        let words = lexicon.spelling(lexicon.entries[Int(entry)]).split(separator: " ")
        return words.count > 1
    }

    /// The state named with a body, and the tokens of both.
    private func ownerBeside(_ tokens: Range<Int>, _ segment: TokenText.Segment) -> (Int, Range<Int>)? {
        let limit = segment.tokens.upperBound
        if let next = behindBelonging(tokens.upperBound, limit),
            !grammar.locative.contains(text.tokens[tokens.upperBound]),
            let state = stateOfRepublic(next, limit), drafts[state].form == .name
        {
            return (state, tokens.lowerBound..<drafts[state].tokens.upperBound)
        }
        if let state = draft(startingAt: tokens.upperBound), drafts[state].form == .demonym,
            kind(of: state) == .state,
            text.tokens[tokens.upperBound].casing == .lower
        {
            return (state, tokens.lowerBound..<drafts[state].tokens.upperBound)
        }
        if let state = draft(endingAt: tokens.lowerBound), kind(of: state) == .state,
            WordOrder.qualifiersComeFirst(in: segment.language),
            text.tokens[tokens.lowerBound].spaceBefore
        {
            // A people's name before the body's is one of its own.
            let start = drafts[state].form == .demonym ? tokens.lowerBound : drafts[state].tokens.lowerBound
            return (state, start..<tokens.upperBound)
        }
        return nil
    }

    /// A state's name, or `Republic of` before one the tables give without it.
    private func stateOfRepublic(_ index: Int, _ limit: Int) -> Int? {
        if let state = draft(startingAt: index) { return kind(of: state) == .state ? state : nil }
        guard index + 2 < limit, text.isCapital(index), grammar.realms.contains(text.tokens[index]),
            let next = behindBelonging(index + 1, limit), let state = draft(startingAt: next)
        else { return nil }
        return kind(of: state) == .state ? state : nil
    }
}
