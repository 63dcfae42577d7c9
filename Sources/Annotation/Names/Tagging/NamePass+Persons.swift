import Documents

/// Persons by the shape of their names and by what stands around them.
extension NamePass {
    /// The capitalised run at a token that may be a person's name; nil where the words cannot be one.
    ///
    /// - Parameter titled: a title stands right before, so that words taken for places may belong to the name.
    func personRun(from start: Int, limit: Int, titled: Bool) -> Range<Int>? {
        var index = start
        var end = start
        var words = 0
        while index < limit, words < 8 {
            let token = text.tokens[index]
            // Columns of a table are no words of one name.
            if words > 0, text.isFarApart(index) { break }
            if text.isCapital(index) {
                if words == 0, grammar.particles.contains(token), !beginsWithParticle(index, limit) {
                    break
                }
                if grammar.never(token), !isInitial(index), !(words > 0 && grammar.given.contains(token)),
                    !isHyphenated(index, limit), !(words > 0 && isKoreanSyllable(index))
                {
                    break
                }
                if let number = draft(at: index) {
                    guard drafts[number].tokens.lowerBound == index,
                        joins(number, start, words, limit, titled)
                    else {
                        break
                    }
                    words += 1
                    index = drafts[number].tokens.upperBound
                    end = index
                    continue
                }
                if let title = grammar.titles.longest(text.tokens, from: index, limit: limit),
                    words == 0 || title.values.contains(where: { $0.sort == .office })
                {
                    break
                }
                if words == 0, token.casing == .upper, token.span.count > 1, token.span.count < 4,
                    !grammar.families.contains(token)
                {
                    break
                }
                if words > 0, grammar.leading.begins(token), !grammar.given.contains(token), words > 2 {
                    break
                }
                words += 1
                index += 1
                end = index
            } else if token.plain == grammar.hyphen, words > 0, !token.spaceBefore, index + 1 < limit,
                text.tokens[index + 1].kind == .word, !text.isSyllable(index + 1),
                draft(at: index + 1) == nil
                    || isArabicArticle(index - 1) && draft(startingAt: index + 1) != nil,
                !text.tokens[index + 1].spaceBefore || isBrokenLine(index)
            {
                index = draft(at: index + 1).map { drafts[$0].tokens.upperBound } ?? index + 2
                end = index
            } else if token.plain == grammar.point, !token.spaceBefore, words > 0,
                text.tokens[index - 1].span.count <= 2, index + 1 < limit, text.isCapital(index + 1),
                draft(at: index + 1) == nil
            {
                index += 1
            } else if words > 0, token.casing == .lower, let next = behindParticles(index, limit) {
                index = next
            } else if words > 0, text.isSign(index, "'"), !token.spaceBefore, index + 1 < limit,
                text.isCapital(index + 1), text.tokens[index - 1].span.count <= 2
            {
                index += 1
            } else if words == 1, token.casing == .lower, isKoreanMiddle(index, limit) {
                index += 1
                end = index
            } else {
                break
            }
        }
        return words > 0 && end > start ? start..<end : nil
    }

    /// `E.` behind a name's first word: letters that are small words elsewhere (`e`, `a`, `o`, `y`).
    private func isInitial(_ index: Int) -> Bool {
        text.tokens[index].span.count == 1 && index + 1 < text.tokens.count
            && text.tokens[index + 1].plain == grammar.point && !text.tokens[index + 1].spaceBefore
    }

    /// `De Vido`, `Da Silva`: a particle written large belongs to the capital behind it; `DE` in capitals is a word.
    private func beginsWithParticle(_ index: Int, _ limit: Int) -> Bool {
        text.tokens[index].casing == .capitalized && index + 1 < limit
            && (text.isCapital(index + 1) && text.tokens[index + 1].casing != .upper
                || text.plain(index + 1) == "la")
    }

    /// A draft that may be part of the run: a listed person, or a place that is a name beside a given name or a title.
    private func joins(_ number: Int, _ start: Int, _ words: Int, _ limit: Int, _ titled: Bool)
        -> Bool
    {
        let tokens = drafts[number].tokens
        switch kind(of: number) {
        case .person: return true
        case .state, .place:
            guard tokens.count == 1, drafts[number].form == .name,
                text.tokens[tokens.lowerBound].casing == .capitalized
            else { return false }
            if words == 0 {
                let next = tokens.upperBound
                return titled && next < limit && text.isCapital(next) && draft(at: next) == nil
                    && !grammar.never(text.tokens[next])
                    || grammar.given.contains(text.tokens[tokens.lowerBound]) && next < limit
                        && text.isCapital(next)
                        && draft(at: next) == nil && !grammar.never(text.tokens[next])
            }
            // A place behind a whole listed name, or on the next line, stands for itself.
            if let before = draft(at: tokens.lowerBound - 1), kind(of: before) == .person { return false }
            if isBrokenLine(tokens.lowerBound - 1) { return false }

            return words <= 2 && grammar.given.contains(text.tokens[start])
                && text.tokens[tokens.lowerBound - 1].kind == .word
                && text.isCapital(tokens.lowerBound - 1)
        default: return false
        }
    }

    /// `Al-Kuwaiti`: a people's name may be a family's.
    private func isArabicArticle(_ index: Int) -> Bool {
        let word = text.plain(index)
        return word == "al" || word == "el"
    }

    /// `Se-min`: small words elsewhere, syllables here.
    private func isHyphenated(_ index: Int, _ limit: Int) -> Bool {
        index + 2 < limit && text.tokens[index + 1].plain == grammar.hyphen
            && !text.tokens[index + 1].spaceBefore
            && text.tokens[index + 2].casing == .lower && !text.tokens[index + 2].spaceBefore
    }

    /// A syllable behind a family name (`Oh Se Min`).
    private func isKoreanSyllable(_ index: Int) -> Bool {
        (grammar.families.contains(text.tokens[index - 1])
            || index > 1 && grammar.families.contains(text.tokens[index - 2]))
            && text.isCapital(index - 1) && RomanizedKorean.isSyllable(text.plain(index))
    }

    private func isBrokenLine(_ hyphen: Int) -> Bool {
        text.bytes[text.tokens[hyphen].span.end..<text.tokens[hyphen + 1].span.start].contains(0x0A)
    }

    /// `de la Cruz`, `dos Santos`: the capital behind one to three particles.
    private func behindParticles(_ index: Int, _ limit: Int) -> Int? {
        var next = index
        while next < limit, next - index < 3, text.tokens[next].casing == .lower,
            grammar.particles.contains(text.tokens[next]),
            !grammar.commaConnectors.contains(text.tokens[next])
        { next += 1 }
        guard next > index, next < limit, text.isCapital(next), !grammar.never(text.tokens[next]),
            !grammar.leading.begins(text.tokens[next]), !grammar.titles.begins(text.tokens[next]),
            !grammar.fields.begins(text.tokens[next]), !grammar.organs.begins(text.tokens[next])
        else { return nil }
        if draft(at: next) != nil { return nil }
        return next
    }

    /// `Il ho Yoo`: a small second syllable between a first one and a family name.
    private func isKoreanMiddle(_ index: Int, _ limit: Int) -> Bool {
        guard index + 1 < limit, text.tokens[index].span.count <= 5, text.tokens[index].spaceBefore,
            text.isCapital(index + 1), grammar.families.contains(text.tokens[index + 1]),
            !grammar.connectors.contains(text.tokens[index]),
            RomanizedKorean.isSyllable(text.plain(index)),
            RomanizedKorean.isSyllable(text.plain(index - 1))
        else { return false }
        return true
    }

    /// Words of a run as written: hyphenated ones whole, initials without their points.
    func words(of run: Range<Int>) -> [String] {
        var words: [String] = []
        var joins = false
        for index in run {
            if text.tokens[index].plain == grammar.hyphen {
                joins = true
                continue
            }
            guard text.tokens[index].kind == .word else { continue }
            if joins, let last = words.popLast() {
                words.append(last + "-" + text.string(index))
            } else {
                words.append(text.string(index))
            }
            joins = false
        }
        return words
    }

    func looksKorean(_ start: Int, _ limit: Int) -> Bool {
        guard let run = koreanRun(start, limit) else { return false }
        return RomanizedKorean.parts(words(of: run).map { Folding.plain($0) }) != nil
    }

    /// Two or three capitalised words, hyphens inside.
    private func koreanRun(_ start: Int, _ limit: Int) -> Range<Int>? {
        guard let run = personRun(from: start, limit: limit, titled: false) else { return nil }
        return run
    }

    /// Takes a run as a person, with the listed persons it fits.
    @discardableResult
    mutating func claimPerson(_ run: Range<Int>, rule: String, title: Int?) -> Int {
        let words = words(of: run)
        for word in words { personWords.insert(Folding.plain(word)) }
        var listed: [String] = []
        for index in run {
            if let number = draft(at: index), case .entries(let entries) = drafts[number].meaning,
                kind(of: number) == .person
            {
                for entry in entries where !listed.contains(lexicon.id(entry)) {
                    listed.append(lexicon.id(entry))
                }
            } else if let number = draft(at: index), case .person(let reference) = drafts[number].meaning {
                for id in reference.listed where !listed.contains(id) { listed.append(id) }
            }
        }
        if listed.isEmpty { listed = persons.matches(words) }
        var draft = NameDraft(
            tokens: run, meaning: .person(PersonReference(words: words, listed: listed)), form: .name,
            rule: rule)
        if let title {
            draft.title = title
            draft.affiliations = titles[title].affiliations
        }
        return claim(draft)
    }

    // MARK: Without a title before the name

    mutating func findPersons(in segment: TokenText.Segment) {
        let limit = segment.tokens.upperBound
        let capitals = text.isCapitals(segment.tokens)
        var index = segment.tokens.lowerBound
        while index < limit {
            let start = index
            index += 1
            guard text.isCapital(start) else { continue }
            if let number = draft(at: start) {
                if kind(of: number) == .person {
                    index = max(extend(number, limit), index)
                    continue
                }
                guard grammar.given.contains(text.tokens[start]) else { continue }
            }
            guard !grammar.never(text.tokens[start]),
                let run = personRun(from: start, limit: limit, titled: false)
            else { continue }
            index = run.upperBound
            let count = wordCount(run)
            guard count >= 2 || run.count >= 3 else { continue }
            if let rule = evidence(run, segment, capitals: capitals) {
                let number = claimPerson(run, rule: rule, title: nil)
                if let title = apposition(behind: run.upperBound, limit) {
                    drafts[number].title = title
                    drafts[number].affiliations += titles[title].affiliations
                    titles[title].person = number
                }
            }
        }
    }

    /// Why a run of two or more words is a person; nil where nothing says so.
    private func evidence(_ run: Range<Int>, _ segment: TokenText.Segment, capitals: Bool) -> String? {
        let limit = segment.tokens.upperBound
        if !persons.matches(words(of: run)).isEmpty { return "listed-person" }
        if grammar.leading.begins(text.tokens[run.lowerBound]) { return nil }
        for index in run where grammar.closing.begins(text.tokens[index]) && index > run.lowerBound {
            return nil
        }
        let plain = words(of: run).map { Folding.plain($0) }
        if let parts = RomanizedKorean.parts(plain), !capitals,
            plain.count == 2 && plain.contains(where: { $0.contains("-") })
                || plain.count == 3 && parts.given.count == 2 && RomanizedKorean.isCommon(parts.family)
        {
            return "korean-name"
        }
        if grammar.given.contains(text.tokens[run.lowerBound]), !capitals { return "given-name" }
        if !capitals, hasInitial(run) { return "initial-inside" }
        if capitals { return nil }
        if bearsSurname(run), hasPersonShape(run) { return "family-name" }
        if plain.count == 2, plain[1].utf8.count >= 6, RomanizedKorean.isCommon(plain[0]),
            RomanizedKorean.isPair(plain[1]), hasPersonShape(run)
        {
            return "korean-name"
        }
        if apposition(behind: run.upperBound, limit) != nil { return "title-behind-name" }
        let before = run.lowerBound - 1
        if run.upperBound < limit, grammar.speech.contains(text.tokens[run.upperBound]) {
            return "speaker"
        }
        if before >= segment.tokens.lowerBound, grammar.speech.contains(text.tokens[before]),
            before == segment.tokens.lowerBound || !isSaid(before)
        {
            return "speaker"
        }
        if run.upperBound + 1 < limit, text.isSign(run.upperBound, ","),
            grammar.speech.contains(text.tokens[run.upperBound + 1])
        {
            return "speaker"
        }
        return hasPersonShape(run) ? frame(of: run, segment) : nil
    }

    /// `the said Lake`, `by said Nation`: a participle, no verb of saying.
    private func isSaid(_ index: Int) -> Bool {
        text.plain(index) == "said"
            && (grammar.articles.contains(text.tokens[index - 1])
                || grammar.belonging.begins(text.tokens[index - 1])
                || grammar.openers.contains(text.tokens[index - 1]))
    }

    /// `Charles E. Mix`: an initial with its point between two words.
    private func hasInitial(_ run: Range<Int>) -> Bool {
        guard run.count >= 4 else { return false }
        return (run.lowerBound + 1..<run.upperBound - 2).contains { index in
            text.tokens[index].span.count == 1 && text.isCapital(index)
                && text.tokens[index + 1].plain == grammar.point
                && text.tokens[index - 1].span.count > 2 && text.isCapital(index - 1)
                && !grammar.leading.begins(text.tokens[index - 1]) && text.isCapital(index + 2)
                && text.tokens[index + 2].span.count > 1
        }
    }

    /// A title right behind `Name,` or `Name (`; its number.
    func apposition(behind end: Int, _ limit: Int) -> Int? {
        guard end + 1 < limit,
            text.isSign(end, ",") || text.isSign(end, "(") || text.isSign(end, "–")
                || text.isSign(end, "-")
        else { return nil }
        var next = end + 1
        // `, Chile’s vice minister`, `, Korean diplomat`
        if let number = draft(startingAt: next), isStateOrPlace(number) || isBody(number) {
            next = drafts[number].tokens.upperBound
            if next < limit, text.tokens[next].plain == grammar.apostrophe { next += 1 }
            if next < limit, text.tokens[next].plain == grammar.possessive { next += 1 }
        }
        // `, the Minister of …`, `, former Finance Minister`, `, la nueva Secretaria`, `, professor and former …`
        var steps = 0
        while next < limit, steps < 4, text.tokens[next].casing == .lower,
            titleAt[next] == nil
        {
            next += 1
            steps += 1
        }
        guard let number = titleAt[next], titles[number].sort != .address,
            titles[number].person == nil
        else { return nil }
        // A title that goes on to another name belongs to that one.
        return number
    }

    /// A listed person's name with words the table leaves out (`Aloysio Nunes` + `Ferreira`); the end.
    private mutating func extend(_ number: Int, _ limit: Int) -> Int {
        let tokens = drafts[number].tokens
        guard case .entries(let entries) = drafts[number].meaning else { return tokens.upperBound }
        var from = tokens.lowerBound
        while from > 0, text.isCapital(from - 1), draft(at: from - 1) == nil,
            text.tokens[from].spaceBefore,
            grammar.given.contains(text.tokens[from - 1]), !grammar.never(text.tokens[from - 1])
        { from -= 1 }
        let run = personRun(from: from, limit: limit, titled: false) ?? tokens
        let whole = from..<max(run.upperBound, tokens.upperBound)
        var listed: [String] = []
        for entry in entries where !listed.contains(lexicon.id(entry)) {
            listed.append(lexicon.id(entry))
        }
        let person = PersonReference(words: words(of: whole), listed: listed)
        if whole == tokens {
            drafts[number].meaning = .person(person)
        } else {
            var draft = drafts[number]
            draft.tokens = whole
            draft.meaning = .person(person)
            draft.rule += "+"
            claim(draft)
        }
        if let number = draft(at: from), drafts[number].title == nil,
            let title = apposition(behind: whole.upperBound, limit)
        {
            drafts[number].title = title
            drafts[number].affiliations += titles[title].affiliations
            titles[title].person = number
        }
        return whole.upperBound
    }
}
