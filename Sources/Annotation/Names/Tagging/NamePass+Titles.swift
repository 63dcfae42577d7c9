import Documents

/// Titles, what they belong to, and the persons written with them.
extension NamePass {
    mutating func findTitles(in segment: TokenText.Segment) {
        let first = titles.count
        let limit = segment.tokens.upperBound
        var index = segment.tokens.lowerBound
        while index < limit {
            guard grammar.titles.begins(text.tokens[index]), !text.isSyllable(index),
                draft(at: index) == nil,
                let number = parseTitle(at: index, segment)
            else {
                index += 1
                continue
            }
            index = max(titles[number].tokens.upperBound, index + 1)
        }
        pairPersons(in: segment, titles: first..<titles.count)
    }

    /// Reads a title with its field and bodies, and those chained to it by a conjunction.
    private mutating func parseTitle(at start: Int, _ segment: TokenText.Segment) -> Int? {
        let limit = segment.tokens.upperBound
        // `Presidente da República da Bulgária`: what belongs to a name found already is no part of the title.
        let free = (start..<min(limit, start + 8)).first { draft(at: $0) != nil } ?? limit
        guard let match = grammar.titles.longest(text.tokens, from: start, limit: free),
            let title = match.values.first(where: { $0.language == segment.language })
                ?? match.values.first
        else { return nil }
        var end = match.tokens.upperBound
        if text.isSign(min(end, limit - 1), "."), title.sort == .address, end < limit { end += 1 }
        var role = title.role
        // `coordinadora residente`, `director regional`
        while title.sort != .address, end < free, text.tokens[end].casing == .lower,
            grammar.adjuncts.contains(text.tokens[end])
        { end += 1 }
        if title.sort != .address, let field = fieldBehind(end, limit) {
            end = field.end
            if role == "minister" || role == "vice-minister" {
                role = (role == "vice-minister" ? "vice-" : "") + "\(field.name)-minister"
            }
        }
        let core = match.tokens.lowerBound..<end
        var affiliations =
            title.sort == .address ? [] : affiliationsBefore(match.tokens.lowerBound, segment)
        // `canciller coreana`, `Presidente brasileño`
        if title.sort != .address, end < limit, let number = draft(startingAt: end),
            drafts[number].form == .demonym
        {
            affiliations.append(number)
            end = drafts[number].tokens.upperBound
        }
        while title.sort != .address, let start = behindBelonging(end, limit) {
            guard let number = draft(startingAt: start), let kind = kind(of: number), kind != .person
            else { break }
            affiliations.append(number)
            end = drafts[number].tokens.upperBound
        }
        let number = titles.count
        var sort = title.sort
        let isCounterpart = role == TitleWords.counterpart
        if isCounterpart {
            // Of the same office as whoever was spoken of last.
            let other = titles.last {
                $0.sort == .office && !$0.isCounterpart && $0.affiliations != affiliations
                    && $0.tokens != core
            }
            role = other?.role ?? ""
            if other == nil || affiliations.isEmpty { sort = .post }
        }
        titleAt[core.lowerBound] = number
        titles.append(
            TitleMention(
                tokens: core, role: role, sort: sort, language: title.language, affiliations: affiliations,
                end: end, isCounterpart: isCounterpart))
        return number
    }

    /// `of Foreign Affairs and Trade`, `for Political Affairs`, `de Hacienda`; unknown fields go to the next comma.
    private func fieldBehind(_ index: Int, _ limit: Int) -> (name: String, end: Int)? {
        guard let start = behindBelonging(index, limit), draft(at: start) == nil else { return nil }
        if let match = grammar.fields.longest(text.tokens, from: start, limit: limit) {
            return (match.values[0], extendedField(match.tokens.upperBound, limit))
        }
        // A field nobody lists: capitals and connectors up to a comma with a person or body behind it.
        guard text.isCapital(start), !grammar.never(text.tokens[start]),
            !grammar.given.contains(text.tokens[start])
        else { return nil }
        var end = start
        var index = start
        while index < limit, index - start < 14 {
            if text.isCapital(index), draft(at: index) == nil {
                if grammar.given.contains(text.tokens[index]) || looksKorean(index, limit) { return nil }
                index += 1
                end = index
            } else if text.tokens[index].casing == .lower,
                grammar.connectors.contains(text.tokens[index]),
                index + 1 < limit
            {
                if let number = draft(at: index + 1), kind(of: number) != .person { break }
                index += 1
            } else {
                break
            }
        }
        guard end > start, end < limit else { return nil }
        let closes =
            text.isSign(end, ",") || behindBelonging(end, limit).flatMap { draft(startingAt: $0) } != nil
        return closes ? ("", end) : nil
    }

    /// Further words of a field the table knows in part: `Foreign Affairs, Trade and Worship`.
    private func extendedField(_ index: Int, _ limit: Int) -> Int {
        var end = index
        while end < limit {
            var next = end
            while next < limit, next - end < 3,
                text.isSign(next, ",") || grammar.commaConnectors.contains(text.tokens[next])
                    || text.tokens[next].casing == .lower && grammar.connectors.contains(text.tokens[next])
            { next += 1 }
            guard next > end, next < limit, draft(at: next) == nil, text.isCapital(next),
                let more = grammar.fields.longest(text.tokens, from: next, limit: limit)
            else { return end }
            end = more.tokens.upperBound
        }
        return end
    }

    /// `Korea's Deputy Prime Minister`, `IDB President`, `Guatemalan Foreign Minister`, `Brasil: o ministro`.
    private func affiliationsBefore(_ start: Int, _ segment: TokenText.Segment) -> [Int] {
        guard start > segment.tokens.lowerBound else { return [] }
        if let number = draft(endingAt: start), let kind = kind(of: number), kind != .person,
            kind != .place
        {
            return [number]
        }
        if start - 2 > segment.tokens.lowerBound, text.tokens[start - 1].plain == grammar.possessive,
            text.tokens[start - 2].plain == grammar.apostrophe, let number = draft(endingAt: start - 2),
            kind(of: number) != .person
        {
            return [number]
        }
        return []
    }

    // MARK: Persons with titles

    private mutating func pairPersons(in segment: TokenText.Segment, titles numbers: Range<Int>) {
        let limit = segment.tokens.upperBound
        for number in numbers {
            guard titles[number].person == nil else { continue }
            var next = titles[number].end
            // `Deputy Prime Minister & Minister of …`; `Presidente del Comité, Embajador …`
            var link = next
            while link < limit, link - next < 2,
                text.isSign(link, ",") || text.isSign(link, "&")
                    || grammar.commaConnectors.contains(text.tokens[link])
            { link += 1 }
            if let following = titleAt[link], following > number {
                titles[number].next = following
                continue
            }
            let comma = next < limit && text.isSign(next, ",")
            if comma { next += 1 }
            guard next < limit,
                titles[number].sort == .address || text.tokens[next].spaceBefore || next == limit,
                let run = personRun(from: next, limit: limit, titled: !comma)
            else { continue }
            if titles[number].role == TitleWords.plural,
                comma || wordCount(run) < 2 || !hasPersonShape(run)
            {
                continue
            }
            if comma {
                // Behind a comma only what looks like a full name, and is closed again.
                guard wordCount(run) >= 2, run.upperBound >= limit || closesApposition(run.upperBound)
                else { continue }
            } else if titles[number].sort != .address, wordCount(run) == 1,
                titles[number].end != titles[number].tokens.upperBound,
                !isKnownPart(run)
            {
                // `Presidente de Chile Michelle` is rare; a lone capital behind a body is something else.
                continue
            }
            if !comma, titles[number].sort != .address, wordCount(run) == 1, isOrdinaryWord(run) {
                continue
            }
            titles[number].person = claimPerson(run, rule: "title-before-name", title: number)
        }
        for number in numbers {
            if titles[number].role == TitleWords.plural {
                findListed(behind: number, segment)
            } else if titles[number].person == nil, titles[number].next == nil,
                titles[number].sort != .address
            {
                titles[number].person = personBehindField(number, segment)
            }
        }
        for number in numbers.reversed() {
            if let next = titles[number].next, let person = titles[next].person {
                titles[number].person = person
                for affiliation in titles[number].affiliations
                where !drafts[person].affiliations.contains(affiliation) {
                    drafts[person].affiliations.append(affiliation)
                }
            }
        }
    }

    private func closesApposition(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .punctuation || token.casing == .lower
    }

    func wordCount(_ run: Range<Int>) -> Int {
        var count = 0
        for index in run
        where text.tokens[index].kind == .word && !grammar.particles.contains(text.tokens[index]) {
            if index > run.lowerBound, text.tokens[index - 1].plain == grammar.hyphen { continue }
            count += 1
        }
        return count
    }

    /// A lone word nobody listed bears, which the document writes small too: `Presidente Ejecutivo`.
    private func isOrdinaryWord(_ run: Range<Int>) -> Bool {
        guard run.count == 1, !isKnownPart(run), persons.bearing(text.string(run)).isEmpty else {
            return false
        }
        let own = text.tokens[run.lowerBound]
        return text.tokens.indices.contains { index in
            let token = text.tokens[index]
            return token.casing == .lower && token.span.count == own.span.count
                && token.folded == own.folded
                && (own.folded != .unknown || text.plain(index) == text.plain(run.lowerBound))
        }
    }

    /// A word of a person's name found so far.
    private func isKnownPart(_ run: Range<Int>) -> Bool {
        personWords.contains(text.plain(run.lowerBound))
    }
}
