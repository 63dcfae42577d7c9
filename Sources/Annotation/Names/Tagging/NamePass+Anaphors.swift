/// Definite phrases that point back to a body (`the Bank`, `la Comisión`, `우리나라`).
extension NamePass {
    mutating func findAnaphors() {
        let isOfState = issuersState != nil
        for segment in text.segments {
            let limit = segment.tokens.upperBound
            let capitals = text.isCapitals(segment.tokens)
            var index = segment.tokens.lowerBound
            while index < limit {
                let start = index
                index += 1
                guard draft(at: start) == nil else { continue }
                if let fixed = lexicon.anaphor(at: start, in: text, limit: limit) {
                    let known = fixed.needsArticle ? article(before: start, segment.tokens.lowerBound) : start
                    if let from = known, !fixed.needsArticle || text.isCapital(start) || fixed.small,
                        !isLongerName(fixed.tokens.upperBound, limit)
                    {
                        claimAnaphor(
                            from..<fixed.tokens.upperBound, fixed.tokens, .anaphor,
                            listed: fixed.entries)
                        index = fixed.tokens.upperBound
                        continue
                    }
                }
                if let own = grammar.speakersStates.longest(text.tokens, from: start, limit: limit),
                    own.tokens.allSatisfy({ draft(at: $0) == nil })
                {
                    claim(
                        NameDraft(
                            tokens: own.tokens, meaning: .speakersState, form: .anaphor, rule: "speakers-state"))
                    index = own.tokens.upperBound
                    continue
                }
                if isOfState, !capitals, text.isCapital(start),
                    let noun = grammar.governments.longest(text.tokens, from: start, limit: limit),
                    let from = article(before: start, segment.tokens.lowerBound),
                    !isLongerName(noun.tokens.upperBound, limit),
                    draft(startingAt: noun.tokens.upperBound) == nil,
                    !isOwned(from)
                {
                    claim(
                        NameDraft(
                            tokens: from..<noun.tokens.upperBound, meaning: .speakersState, form: .anaphor,
                            rule: "issuers-government"))
                    index = noun.tokens.upperBound
                    continue
                }
                if !capitals, text.isCapital(start),
                    let noun = grammar.anaphors.longest(text.tokens, from: start, limit: limit),
                    isWritten(noun.tokens), let from = article(before: start, segment.tokens.lowerBound),
                    !isLongerName(noun.tokens.upperBound, limit)
                {
                    claimAnaphor(from..<noun.tokens.upperBound, noun.tokens, .anaphor)
                    index = noun.tokens.upperBound
                } else if !capitals, text.isCapital(start),
                    let organ = grammar.organs.longest(text.tokens, from: start, limit: limit),
                    isWritten(organ.tokens), !isTitle(organ.tokens, segment.language),
                    !isLongerName(organ.tokens.upperBound, limit)
                {
                    // An organ of several words is its body's own name (`Comité de Representantes`).
                    let form: NameForm = organ.tokens.count > 1 ? .name : .anaphor
                    let before = article(before: start, segment.tokens.lowerBound)
                    if form == .name || before != nil {
                        let from = form == .anaphor ? before ?? start : start
                        claimAnaphor(from..<organ.tokens.upperBound, organ.tokens, form)
                        index = organ.tokens.upperBound
                    }
                } else if !capitals, grammar.smallAnaphors.begins(text.tokens[start]),
                    let noun = grammar.smallAnaphors.longest(text.tokens, from: start, limit: limit),
                    let from = article(before: start, segment.tokens.lowerBound),
                    !isLongerName(noun.tokens.upperBound, limit)
                {
                    claimAnaphor(from..<noun.tokens.upperBound, noun.tokens, .anaphor)
                    index = noun.tokens.upperBound
                } else if opensSentence(start, segment), let noun = sentenceHead(start, segment) {
                    claimAnaphor(noun.lowerBound - 1..<noun.upperBound, noun, .anaphor)
                    index = noun.upperBound
                }
            }
        }
    }

    /// An article at the head of its sentence.
    private func opensSentence(_ noun: Int, _ segment: TokenText.Segment) -> Bool {
        noun > segment.tokens.lowerBound && grammar.articles.contains(text.tokens[noun - 1])
            && text.isCapital(noun - 1)
            && (noun - 1 == segment.tokens.lowerBound || text.tokens[noun - 2].kind == .punctuation)
    }

    /// `The ministry plans to …`: a small noun with nothing that tells which one right behind, and a body named in the
    /// last few sentences that is called so.
    private func sentenceHead(_ start: Int, _ segment: TokenText.Segment) -> Range<Int>? {
        guard text.tokens[start].casing == .lower,
            let noun = grammar.sentenceHeads.longest(
                text.tokens, from: start, limit: segment.tokens.upperBound)
        else { return nil }
        let next = noun.tokens.upperBound
        guard next < segment.tokens.upperBound, text.tokens[next].kind == .word,
            text.tokens[next].casing == .lower,
            !grammar.connectors.contains(text.tokens[next]) || grammar.breaks.contains(text.tokens[next])
        else { return nil }
        let word = text.plain(start)
        if selfNames.contains(word) { return noun.tokens }
        let near = max(0, start - 120)
        return drafts.contains {
            !$0.tokens.isEmpty && $0.form == .name && (near..<start).contains($0.tokens.lowerBound)
                && BodyNouns.holds(text.string($0.tokens), word)
        } ? noun.tokens : nil
    }

    private mutating func claimAnaphor(
        _ tokens: Range<Int>, _ noun: Range<Int>, _ form: NameForm, listed: [Int32] = []
    ) {
        guard tokens.allSatisfy({ draft(at: $0) == nil }) else { return }
        let words = noun.filter { text.tokens[$0].kind == .word }.map(text.plain).joined(separator: " ")
        claim(
            NameDraft(
                tokens: tokens, meaning: .anaphor(noun: words, listed: listed), form: form,
                rule: form == .name ? "organ-alone" : "anaphor"))
    }

    /// The state whose body issued the document; nil where it has none.
    var issuersState: String? { context.issuer.flatMap { lexicon.gazetteer.home(ofIssuer: $0) } }

    /// The state of the first person named with an office or post in the first lines; nil where none is.
    var firstSpeakersState: String? {
        let head = text.segments.prefix(4).last?.tokens.upperBound ?? 0
        for title in titles where title.person != nil && title.tokens.lowerBound < head {
            for number in title.affiliations {
                if let state = entries(of: number).first.flatMap({ lexicon.gazetteer.country(of: lexicon.id($0)) }) {
                    return state
                }
            }
        }
        return nil
    }

    /// `Chile, the Government of which`: somebody else was named right before.
    private func isOwned(_ index: Int) -> Bool {
        draft(endingAt: index).map { kind(of: $0) == .state } ?? false
    }

    /// Every content word of the noun is capitalised (`General Assembly`, not `General assembly`).
    func isWritten(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy {
            text.tokens[$0].casing != .lower || grammar.connectors.contains(text.tokens[$0])
        }
    }

    /// Where the phrase begins: its article, or itself behind a word the article is fused into; nil where it has none.
    private func article(before index: Int, _ lower: Int) -> Int? {
        guard index > lower, text.tokens[index].spaceBefore else { return nil }
        let before = text.tokens[index - 1]
        if grammar.articles.contains(before), before.kind == .word, draft(at: index - 1) == nil {
            return index - 1
        }
        if grammar.fused.contains(before), before.casing == .lower { return index }
        if grammar.ownArticles.contains(before), draft(at: index - 1) == nil { return index - 1 }
        return nil
    }

    /// An article alone opens another phrase (`del Comité el Ministro`), it does not go on with a name.
    private func opensNoun(_ index: Int) -> Bool {
        grammar.articles.contains(text.tokens[index]) && !grammar.belonging.begins(text.tokens[index])
            || text.string(index) == "el"
    }

    /// The noun opens or continues a name of its own: `the Bank of Korea`, `the Commission on Human Rights`,
    /// `the Forum for …`, `the Fund Office`.
    func isLongerName(_ index: Int, _ limit: Int) -> Bool {
        guard index < limit else { return false }
        // `o Ministério francês da Economia`
        if let number = draft(startingAt: index), drafts[number].form == .demonym,
            text.tokens[index].casing == .lower,
            let next = behindBelonging(drafts[number].tokens.upperBound, limit), text.isCapital(next),
            draft(at: next) == nil
        {
            return true
        }
        if text.isCapital(index), draft(at: index) == nil, text.tokens[index].spaceBefore,
            !grammar.openers.contains(text.tokens[index]), !grammar.titles.begins(text.tokens[index])
        {
            return true
        }
        guard text.tokens[index].casing == .lower, grammar.connectors.contains(text.tokens[index]),
            !grammar.commaConnectors.contains(text.tokens[index]), !opensNoun(index)
        else { return false }
        var next = index
        while next < limit, next - index < 3, text.tokens[next].casing == .lower,
            grammar.connectors.contains(text.tokens[next])
        { next += 1 }
        guard next < limit else { return false }
        // `in Brazil`, `no Brasil`, `en Chile` say where, they name nothing.
        let place = grammar.locative.contains(text.tokens[index])
        if let number = draft(at: next) { return !place && kind(of: number) != .person }
        return text.isCapital(next) && !place
    }
}
