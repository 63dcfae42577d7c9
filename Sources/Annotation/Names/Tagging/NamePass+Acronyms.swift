import Documents

/// Acronyms the text explains itself, in either order, valid from there on.
extension NamePass {
    mutating func findAcronyms() {
        for segment in text.segments {
            let limit = segment.tokens.upperBound
            for open in segment.tokens where text.isSign(open, "(") || text.isSign(open, "[") {
                explainAcronym(open, segment.tokens.lowerBound, limit)
            }
            // `Conselho Nacional de Desenvolvimento – CNPq`
            for dash in segment.tokens where text.isDash(dash) { explainBehindDash(dash, limit) }
        }
        guard !aliases.isEmpty else { return }
        for segment in text.segments {
            var index = segment.tokens.lowerBound
            while index < segment.tokens.upperBound {
                let start = index
                index += 1
                let token = text.tokens[start]
                guard token.kind == .word, token.casing == .upper || token.casing == .mixed,
                    let (end, letters) = acronym(at: start, segment.tokens.upperBound),
                    let meaning = aliases[letters], drafts[meaning].tokens.lowerBound < start
                else { continue }
                if let number = draft(at: start) {
                    // Inside a longer name, or explained right here.
                    guard drafts[number].tokens == start..<end, number != meaning else { continue }
                    if case .alias = drafts[number].meaning { continue }
                    if shares(number, meaning) { continue }
                }
                claim(
                    NameDraft(
                        tokens: start..<end, meaning: .alias(of: meaning), form: .name,
                        rule: "acronym-explained")
                )
                index = end
            }
        }
    }

    /// `Name (ABC)` or `ABC (Name)`.
    private mutating func explainAcronym(_ open: Int, _ lower: Int, _ limit: Int) {
        let inside = open + 1
        guard inside < limit, open > lower else { return }
        if let (end, letters) = acronym(at: inside, limit), end < limit,
            text.isSign(end, ")") || text.isSign(end, "]") || text.isSign(end, ",")
                || text.isSign(end, ";"),
            end + 1 >= limit || text.tokens[end + 1].kind != .number
        {
            if let long = draft(endingAt: open), isBody(long) || kind(of: long) == .state,
                drafts[long].tokens.count > 1 || draft(at: inside).map({ shares($0, long) }) ?? false,
                drafts[long].form == .name
            {
                introduce(letters, inside..<end, long)
            } else if let start = initialsStart(letters, before: open, lower),
                draft(at: inside) != nil || !isUndertaking(start..<open)
            {
                let meaning: NameDraft.Meaning
                if let number = draft(at: inside), drafts[number].tokens == inside..<end, isBody(number) {
                    meaning = drafts[number].meaning
                } else {
                    meaning = .unlisted(.organization, slug: Slug.of(letters))
                }
                let long = claim(
                    NameDraft(
                        tokens: start..<open, meaning: meaning, form: .name, rule: "explained-by-acronym"))
                introduce(letters, inside..<end, long)
            }
            return
        }
        // The short form stands first.
        guard let (end, letters) = lastAcronym(endingAt: open, lower), end == open else { return }
        let short = open - 1
        if let long = draft(startingAt: inside), isBody(long), drafts[long].tokens.count > 1,
            drafts[long].tokens.upperBound < limit, text.isSign(drafts[long].tokens.upperBound, ")")
        {
            if draft(at: short) == nil || !shares(Int(claims[short]), long) {
                let number = claim(
                    NameDraft(
                        tokens: short..<open, meaning: drafts[long].meaning, form: .name,
                        rule: "acronym-explained"))
                aliases[letters] = number
            } else {
                aliases[letters] = long
            }
            return
        }
        guard let close = (inside..<limit).first(where: { text.isSign($0, ")") }), close - inside <= 16,
            initialsStart(letters, before: close, inside - 1) == inside
        else { return }
        let meaning: NameDraft.Meaning
        if let number = draft(at: short), isBody(number) {
            meaning = drafts[number].meaning
        } else {
            meaning = .unlisted(.organization, slug: Slug.of(letters))
        }
        claim(
            NameDraft(tokens: inside..<close, meaning: meaning, form: .name, rule: "explained-by-acronym")
        )
        if draft(at: short) == nil {
            claim(
                NameDraft(tokens: short..<open, meaning: meaning, form: .name, rule: "acronym-explained"))
        }
        if let number = draft(at: short) { aliases[letters] = number }
    }

    /// `Name – ABC`, closed behind the acronym.
    private mutating func explainBehindDash(_ dash: Int, _ limit: Int) {
        guard dash + 1 < limit, let long = draft(endingAt: dash), isBody(long),
            drafts[long].tokens.count > 1,
            drafts[long].form == .name, let (end, letters) = acronym(at: dash + 1, limit),
            end >= limit || !text.isCapital(end) && text.tokens[end].plain != grammar.hyphen
        else { return }
        introduce(letters, dash + 1..<end, long)
    }

    /// A programme, agreement or plan is no body, whatever its acronym: `Trade Facilitation Programme (TFP)`.
    private func isUndertaking(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first, let last = tokens.last else { return false }
        if grammar.undertakings.contains(text.tokens[first])
            || grammar.undertakings.contains(text.tokens[last])
        {
            return true
        }
        let words = tokens.filter { text.tokens[$0].kind == .word && text.tokens[$0].casing != .lower }
        if words.contains(where: { isBodyWord($0, text.tokens.count) }) { return false }
        return words.contains { grammar.quantities.contains(text.tokens[$0]) }
    }

    /// A word that heads or closes names of bodies, or names one by itself.
    private func isBodyWord(_ index: Int, _ limit: Int) -> Bool {
        [grammar.closing, grammar.leading, grammar.anaphors].contains {
            $0.longest(text.tokens, from: index, limit: limit) != nil
        }
    }

    private mutating func introduce(_ letters: String, _ tokens: Range<Int>, _ long: Int) {
        if let number = draft(at: tokens.lowerBound) {
            if shares(number, long) {
                aliases[letters] = long
                return
            }
            // Two listed names side by side are two actors, unless the letters are the long one's.
            guard
                initialsStart(letters, before: tokens.lowerBound - 1, drafts[long].tokens.lowerBound - 1)
                    != nil
            else {
                return
            }
            // A listed acronym of another body (`CAN` of one, explained as another): the text decides, unless the long
            // name is only made of its words and the acronym known.
            if case .unlisted = drafts[long].meaning, drafts[number].tokens == tokens, isBody(number) {
                drafts[long].meaning = drafts[number].meaning
                return
            }
        }
        aliases[letters] = long
        if case .unlisted(let kind, _) = drafts[long].meaning,
            text.tokens[tokens.lowerBound].span.count <= 8
        {
            drafts[long].meaning = .unlisted(kind, slug: Slug.of(letters))
        }
        claim(
            NameDraft(tokens: tokens, meaning: .alias(of: long), form: .name, rule: "acronym-explained"))
    }

    /// Whether two drafts may be one actor.
    func shares(_ left: Int, _ right: Int) -> Bool {
        let first = Set(entries(of: left).map { lexicon.entries[Int($0)].actor })
        return entries(of: right).contains { first.contains(lexicon.entries[Int($0)].actor) }
    }

    /// A word of two or more capitals, parts joined by hyphens (`ALC-UE`); its end and letters.
    private func acronym(at start: Int, _ limit: Int) -> (end: Int, letters: String)? {
        guard isAcronym(start) else { return nil }
        var end = start + 1
        while end + 1 < limit, text.tokens[end].plain == grammar.hyphen, !text.tokens[end].spaceBefore,
            !text.tokens[end + 1].spaceBefore, isAcronym(end + 1), draft(at: end + 1) == nil
        { end += 2 }
        return (end, text.string(start..<end))
    }

    private func lastAcronym(endingAt end: Int, _ lower: Int) -> (end: Int, letters: String)? {
        let index = end - 1
        guard index >= lower, isAcronym(index) else { return nil }
        return (end, text.string(index))
    }

    private func isAcronym(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, token.span.count >= 2, token.span.count <= 12 else { return false }
        if token.casing == .upper { return true }
        guard token.casing == .mixed else { return false }
        let capitals = text.bytes[token.span.range].filter { (0x41...0x5A).contains($0) }.count
        return capitals * 2 > token.span.count
    }

    /// Where a capitalised sequence begins whose words give the acronym's letters: each its first one, or up to four
    /// (`MERcado COmún del SUR`), small connecting words one or none.
    private func initialsStart(_ letters: String, before end: Int, _ lower: Int) -> Int? {
        let wanted = Array(Folding.plain(letters).utf8.filter { (0x61...0x7A).contains($0) })
        guard wanted.count >= 3, let start = aligned(wanted[...], before: end, lower),
            text.isCapital(start)
        else {
            return nil
        }
        for position in start..<end {
            if let number = draft(at: position) {
                if drafts[number].tokens.lowerBound < start || drafts[number].tokens.upperBound > end {
                    return nil
                }
            }
        }
        return start
    }

    private func aligned(_ wanted: ArraySlice<UInt8>, before end: Int, _ lower: Int) -> Int? {
        guard !wanted.isEmpty else { return end }
        guard end > lower else { return nil }
        let index = end - 1
        let token = text.tokens[index]
        if token.plain == grammar.hyphen { return aligned(wanted, before: index, lower) }
        guard token.kind == .word else { return nil }
        let word = Array(text.plain(index).utf8)
        let connector = token.casing == .lower && grammar.connectors.contains(token)
        for length in 1...(connector ? 1 : 4)
        where length <= wanted.count && word.starts(with: wanted.suffix(length)) {
            if let start = aligned(wanted.dropLast(length), before: index, lower) { return start }
        }
        return connector ? aligned(wanted, before: index, lower) : nil
    }
}
