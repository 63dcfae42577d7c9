import Documents

/// Persons told by the sentence around a full name: who chairs, is elected, takes part, holds a portfolio.
extension NamePass {
    /// Two to four words that are capitalised, no heads of other names, and nowhere in the document small.
    func hasPersonShape(_ run: Range<Int>) -> Bool {
        guard (2...4).contains(wordCount(run)),
            !grammar.placeHeads.contains(text.tokens[run.lowerBound])
        else {
            return false
        }
        for index in run where text.isCapital(index) {
            let token = text.tokens[index]
            if token.casing == .upper, token.span.count > 1 { return false }
            if let number = draft(at: index), kind(of: number) != .person,
                !grammar.surnames.contains(token)
            {
                return false
            }
            if [grammar.leading, grammar.closing, grammar.organs].contains(where: { $0.begins(token) })
                || grammar.fields.begins(token)
                || grammar.undertakings.contains(token) || grammar.quantities.contains(token)
            {
                return false
            }
        }
        // A word the document writes small is no name; one with a capital joined behind is a longer name's.
        return !run.contains {
            text.isCapital($0) && text.tokens[$0].span.count > 1 && smallWords.holds($0, in: text)
        }
            && !(run.upperBound < text.tokens.count && text.tokens[run.upperBound].spaceBefore
                && text.isCapital(run.upperBound) && draft(at: run.upperBound) == nil
                && !grammar.openers.contains(text.tokens[run.upperBound]))
    }

    /// A family name of the region's that ends the run, or stands before its last word.
    func bearsSurname(_ run: Range<Int>) -> Bool {
        guard run.count >= 2 else { return false }
        return run.dropFirst().contains {
            grammar.surnames.contains(text.tokens[$0]) && text.isCapital($0)
        }
    }

    /// The rule by which the sentence makes a full name a person's; nil where it does not.
    func frame(of run: Range<Int>, _ segment: TokenText.Segment) -> String? {
        let limit = segment.tokens.upperBound
        let end = run.upperBound
        if ends(grammar.agency, at: run.lowerBound, segment) { return "agent" }
        if end < limit {
            if grammar.becoming.longest(text.tokens, from: end, limit: limit) != nil { return "becomes" }
            if let act = grammar.acts.longest(text.tokens, from: end, limit: limit),
                meetsPerson(act.tokens.upperBound, limit)
            {
                return "acts-with-person"
            }
        }
        if holdsPortfolio(end, limit) { return "portfolio" }
        if isDelegate(run, segment) { return "delegate" }
        if ends(grammar.sources, at: run.lowerBound, segment),
            actsFor(end, limit) || isSourceAlone(run, segment)
        {
            return "agent"
        }
        return nil
    }

    /// A phrase that ends right before a token.
    private func ends(_ phrases: PhraseSet<Language>, at index: Int, _ segment: TokenText.Segment)
        -> Bool
    {
        var start = index - 1
        while start >= segment.tokens.lowerBound, index - start <= 4 {
            if phrases.begins(text.tokens[start]),
                phrases.longest(text.tokens, from: start, limit: index)?.tokens.upperBound == index
            {
                return true
            }
            start -= 1
        }
        return false
    }

    /// `met with Foreign Minister …`, `agradeció al canciller`: a person or an office right behind the verb.
    private func meetsPerson(_ index: Int, _ limit: Int) -> Bool {
        var next = index
        while next < limit, next - index < 5 {
            if titleAt[next] != nil { return true }
            if let number = draft(startingAt: next) {
                if kind(of: number) == .person { return true }
                guard drafts[number].form == .demonym else { return false }
                next = drafts[number].tokens.upperBound
                continue
            }
            guard text.tokens[next].casing == .lower else { return false }
            next += 1
        }
        return false
    }

    /// `Ximena Larraín, de Economía`, `Edison Lobão (Minas e Energia)`.
    private func holdsPortfolio(_ end: Int, _ limit: Int) -> Bool {
        guard end + 2 < limit else { return false }
        let start: Int
        if text.isSign(end, ","), let next = behindBelonging(end + 1, limit) {
            start = next
        } else if text.isSign(end, "(") {
            start = end + 1
        } else {
            return false
        }
        guard text.isCapital(start),
            let field = grammar.fields.longest(text.tokens, from: start, limit: limit),
            field.tokens.upperBound < limit
        else { return false }
        let close = text.tokens[field.tokens.upperBound]
        return close.kind == .punctuation || grammar.commaConnectors.contains(close)
    }

    /// `Ulrico Sandoval (Uruguay)` in a sentence of those who took part, or in a list of such.
    private func isDelegate(_ run: Range<Int>, _ segment: TokenText.Segment) -> Bool {
        guard let close = behindBrackets(run.upperBound, segment.tokens.upperBound) else {
            return false
        }
        if segment.tokens.contains(where: { grammar.attendance.contains(text.tokens[$0]) }) {
            return true
        }
        // `…, Wilmer Zapata (Honduras) and Noh Chang-gyu (Korea)`: persons already told stand so too.
        return segment.tokens.contains { index in
            guard index > close || index < run.lowerBound, let number = draft(startingAt: index),
                kind(of: number) == .person
            else { return false }
            return behindBrackets(drafts[number].tokens.upperBound, segment.tokens.upperBound) != nil
        }
    }

    /// The token behind `(Uruguay)`, `(CEPAL)`; nil where none stands.
    private func behindBrackets(_ index: Int, _ limit: Int) -> Int? {
        guard index + 2 < limit, text.isSign(index, "("), let number = draft(startingAt: index + 1),
            drafts[number].form == .name, kind(of: number) == .state || isBody(number)
        else { return nil }
        let end = drafts[number].tokens.upperBound
        return end < limit && text.isSign(end, ")") ? end + 1 : nil
    }

    /// `for Guyana`, `of Guyana`, `en representación de la CEPAL`, and `, presidente de …` behind a name.
    private func actsFor(_ end: Int, _ limit: Int) -> Bool {
        var index = end
        while index < limit, index - end < 5, text.tokens[index].casing == .lower {
            if let number = draft(startingAt: index), kind(of: number) == .person { return true }
            index += 1
        }
        guard index < limit, index > end, let number = draft(startingAt: index) else { return false }
        return drafts[number].form == .name && kind(of: number) == .state || isBody(number)
    }

    /// `Según Adelheid Krumholz, el proyecto`: two words that head the sentence behind their preposition, and a comma.
    private func isSourceAlone(_ run: Range<Int>, _ segment: TokenText.Segment) -> Bool {
        let end = run.upperBound
        guard wordCount(run) == 2, run.count == 2, end < segment.tokens.upperBound,
            text.isSign(end, ","),
            run.lowerBound - segment.tokens.lowerBound <= 2
        else { return false }
        return text.isCapital(segment.tokens.lowerBound)
    }

    // MARK: Titles with more between them and the name

    /// `La jefa de la unidad de Comercio de la CEPAL, Nanette Mulligan, presentó`: a field of any words, a comma, a full name
    /// that is closed again.
    mutating func personBehindField(_ number: Int, _ segment: TokenText.Segment) -> Int? {
        let limit = segment.tokens.upperBound
        let start = titles[number].end
        guard start + 2 < limit,
            behindBelonging(start, limit) != nil || text.tokens[start].casing == .lower
        else {
            return nil
        }
        var index = start
        while index < limit, index - start < 16, !text.isSign(index, ",") {
            let token = text.tokens[index]
            guard token.kind == .word || token.plain == grammar.hyphen || text.isSign(index, "'"),
                !grammar.speech.contains(token), !grammar.breaks.contains(token), titleAt[index] == nil
            else { return nil }
            if grammar.acts.longest(text.tokens, from: index, limit: limit) != nil { return nil }
            if let inside = draft(at: index), kind(of: inside) == .person { return nil }
            index += 1
        }
        guard index + 2 < limit, text.isSign(index, ","), text.isCapital(index + 1),
            let run = personRun(from: index + 1, limit: limit, titled: false), hasPersonShape(run),
            run.upperBound >= limit || text.isSign(run.upperBound, ",")
                || text.isSign(run.upperBound, ".")
                || text.isSign(run.upperBound, "(") || text.isSign(run.upperBound, ";")
                || grammar.commaConnectors.contains(text.tokens[run.upperBound]),
            draft(at: run.lowerBound) == nil
        else { return nil }
        return claimPerson(run, rule: "title-before-name", title: number)
    }

    /// `os ministros Edison Lobão, de Minas e Energia; Fernando Bezerra, da Integração Nacional; e …`.
    mutating func findListed(behind number: Int, _ segment: TokenText.Segment) {
        let limit = segment.tokens.upperBound
        guard let first = titles[number].person else { return }
        var index = drafts[first].tokens.upperBound
        while index < limit {
            var next = index
            // A portfolio, then what parts two members of the list.
            if next + 1 < limit, text.isSign(next, ","), let field = behindBelonging(next + 1, limit),
                text.isCapital(field)
            {
                next = field
                while next < limit,
                    text.isCapital(next)
                        || text.tokens[next].casing == .lower && grammar.connectors.contains(text.tokens[next])
                            && !startsMember(next, limit)
                { next += 1 }
            } else if next + 2 < limit, text.isSign(next, "("),
                let close = (next + 1..<min(limit, next + 10)).first(where: { text.isSign($0, ")") })
            {
                next = close + 1
            }
            let parting = next
            while next < limit, next - parting < 2,
                text.isSign(next, ",") || text.isSign(next, ";")
                    || grammar.commaConnectors.contains(text.tokens[next])
            { next += 1 }
            guard next > parting, next < limit, text.isCapital(next),
                !grammar.titles.begins(text.tokens[next])
            else {
                return
            }
            if let known = draft(startingAt: next), kind(of: known) == .person {
                index = drafts[known].tokens.upperBound
                continue
            }
            guard let run = personRun(from: next, limit: limit, titled: false), wordCount(run) >= 2,
                hasPersonShape(run)
            else { return }
            claimPerson(run, rule: "listed-under-title", title: nil)
            index = run.upperBound
        }
    }

    /// `e Leônidas Cristino`: a conjunction before a full name.
    private func startsMember(_ index: Int, _ limit: Int) -> Bool {
        guard grammar.commaConnectors.contains(text.tokens[index]), index + 2 < limit,
            text.isCapital(index + 1),
            text.isCapital(index + 2)
        else { return false }
        return !grammar.fields.begins(text.tokens[index + 1])
    }
}
