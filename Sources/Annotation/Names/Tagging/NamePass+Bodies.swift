import Documents

/// Organs with their bodies, and bodies no table lists.
extension NamePass {
    /// `ECLAC` `Secretariat`, `Secretaría General de la ALADI`, `유엔총회`: organs bear the body's identifier.
    mutating func findOrgans() {
        for segment in text.segments {
            let limit = segment.tokens.upperBound
            var index = segment.tokens.lowerBound
            while index < limit {
                defer { index += 1 }
                guard grammar.organs.begins(text.tokens[index]), draft(at: index) == nil,
                    text.isCapital(index) || text.isSyllable(index),
                    let organ = grammar.organs.longest(text.tokens, from: index, limit: limit),
                    organ.tokens.allSatisfy({ draft(at: $0) == nil }),
                    !isTitle(organ.tokens, segment.language)
                else { continue }
                // Body in front: `CELAC Quartet`, `유엔총회`.
                if let body = draft(endingAt: index), isBody(body),
                    case .entries(let entries) = drafts[body].meaning,
                    organ.values.contains(where: WordOrder.qualifiersComeFirst),
                    !followedByOwnName(organ.tokens.upperBound, limit)
                {
                    // Where the organ opens the name of a meeting, that is no name and its body is one (`ROK-CELAC Quartet
                    // High-Level Meeting`).
                    if opensMeeting(organ.tokens.upperBound, limit) { continue }
                    // Parted by a blank they are two names of one body.
                    let tokens =
                        text.tokens[index].spaceBefore
                        ? organ.tokens : drafts[body].tokens.lowerBound..<organ.tokens.upperBound
                    claim(
                        NameDraft(
                            tokens: tokens, meaning: .organ(of: entries), form: .name, rule: "organ-behind-body"))
                    continue
                }
                // Body behind: `Committee of Representatives of ALADI`.
                if let start = behindBelonging(organ.tokens.upperBound, limit),
                    let body = draft(startingAt: start),
                    isBody(body), case .entries(let entries) = drafts[body].meaning
                {
                    let tokens = organ.tokens.lowerBound..<drafts[body].tokens.upperBound
                    claim(
                        NameDraft(
                            tokens: tokens, meaning: .organ(of: entries), form: .name, rule: "organ-before-body"))
                }
            }
        }
    }

    /// What a meeting's name begins with, behind an organ.
    private func opensMeeting(_ index: Int, _ limit: Int) -> Bool {
        index < limit && text.isCapital(index) && text.tokens[index].spaceBefore
            && grammar.meetingOpeners.contains(text.tokens[index])
    }

    /// A word for a person in this language (`la Secretaria`), whatever it is in its neighbour's.
    func isTitle(_ tokens: Range<Int>, _ language: Language) -> Bool {
        guard
            let match = grammar.titles.longest(
                text.tokens, from: tokens.lowerBound, limit: text.tokens.count)
        else {
            return false
        }
        return match.tokens.upperBound >= tokens.upperBound
            && match.values.contains { $0.language == language }
    }

    /// A noun that goes on in capitals or with `of` names something else: `Council of Europe`.
    private func followedByOwnName(_ index: Int, _ limit: Int) -> Bool {
        guard index < limit else { return false }
        return text.isCapital(index) && draft(at: index) == nil && text.tokens[index].spaceBefore
            && !grammar.titles.begins(text.tokens[index]) && !grammar.openers.contains(text.tokens[index])
            && grammar.closing.begins(text.tokens[index])
    }

    /// The token behind `of the`, `de la` …, nil where none stands.
    func behindBelonging(_ index: Int, _ limit: Int) -> Int? {
        guard let match = grammar.belonging.longest(text.tokens, from: index, limit: limit) else {
            return nil
        }
        var next = match.tokens.upperBound
        while next < limit, grammar.articles.contains(text.tokens[next]),
            text.tokens[next].casing == .lower
        {
            next += 1
        }
        while next < limit, text.isSign(next, "'") { next += 1 }
        return next < limit ? next : nil
    }

    /// Capitalised sequences headed by a word for a body: `Ministerio de Economía`, `Korea Transport Institute`.
    mutating func findBodies() {
        walk(headlines: false) { pass, start, segment in pass.findBody(at: start, segment) }
    }

    /// A body whose head or last word stands at a token; where it ends.
    private mutating func findBody(at start: Int, _ segment: TokenText.Segment) -> Int? {
        let limit = segment.tokens.upperBound
        guard text.isCapital(start), draft(at: start) == nil else { return nil }
        if let head = grammar.leading.longest(text.tokens, from: start, limit: limit),
            head.tokens.allSatisfy({ draft(at: $0) == nil }), !isTitle(head.tokens, segment.language),
            leads(head, limit), let end = endOfBody(behind: head.tokens, limit)
        {
            let qualified =
                head.values.contains(where: WordOrder.qualifiersComeFirst)
                && WordOrder.qualifiersComeFirst(in: segment.language)
            claimBody((qualified ? qualifiers(before: start, segment.tokens.lowerBound) : start)..<end)
            return end
        }
        guard let tail = grammar.closing.longest(text.tokens, from: start, limit: limit),
            tail.tokens.upperBound >= limit || !text.isCapital(tail.tokens.upperBound)
                || !grammar.closing.begins(text.tokens[tail.tokens.upperBound]),
            tail.tokens.upperBound >= limit || text.tokens[tail.tokens.upperBound].plain != grammar.hyphen
                || text.tokens[tail.tokens.upperBound].spaceBefore,
            let from = startOfBody(before: tail.tokens, segment.tokens.lowerBound)
        else { return nil }
        claimBody(from..<tail.tokens.upperBound)
        return tail.tokens.upperBound
    }

    private mutating func claimBody(_ tokens: Range<Int>) {
        let state = stateOfMinistry(tokens).map { "-" + Slug.of(shortName($0)) } ?? ""
        claim(
            NameDraft(
                tokens: tokens, meaning: .unlisted(.organization, slug: bodySlug(tokens) + state), form: .name,
                rule: "head-of-body"))
    }

    /// `A third, with the Ministry of Health`: of the same state as the ministry named shortly before.
    private func stateOfMinistry(_ tokens: Range<Int>) -> String? {
        guard grammar.ministries.contains(text.tokens[tokens.lowerBound]),
            !tokens.contains(where: { draft(at: $0) != nil })
        else { return nil }
        var index = tokens.lowerBound - 1
        while index >= 0, tokens.lowerBound - index < 60 {
            if let number = draft(at: index) {
                index = drafts[number].tokens.lowerBound
                if kind(of: number) == .state { return nil }
                if grammar.ministries.contains(text.tokens[index]), let state = stateOfBody(number) { return state }
            }
            index -= 1
        }
        return nil
    }

    /// English names go on with `of` or `for`; what stands before an English head belongs to it (`Energy Agency`).
    private func leads(_ head: PhraseSet<Language>.Match, _ limit: Int) -> Bool {
        guard head.values.allSatisfy(WordOrder.qualifiersComeFirst) else { return true }
        let next = head.tokens.upperBound
        return next < limit && text.tokens[next].casing == .lower
    }

    /// Where the name goes on behind its head; nil where nothing of a name follows.
    private func endOfBody(behind head: Range<Int>, _ limit: Int) -> Int? {
        var end = head.upperBound
        var index = end
        var content = 0
        let many = text.tokens[head.lowerBound].span.count >= 8
        // `Ministério francês da Economia`
        if let number = draft(startingAt: index), drafts[number].form == .demonym,
            text.tokens[index].casing == .lower,
            behindConnectors(drafts[number].tokens.upperBound, limit) != nil
        {
            index = drafts[number].tokens.upperBound
        }
        while index < limit, index - head.lowerBound < 24 {
            if text.isFarApart(index) { break }
            if text.isCapital(index), let next = continued(index) {
                index = next
                end = next
                content += 1
                if let number = draft(at: end - 1), isStateOrPlace(number), content > 1 { return end }
                continue
            }
            if text.tokens[index].plain == grammar.hyphen, !text.tokens[index].spaceBefore,
                index + 1 < limit,
                text.tokens[index + 1].kind == .word, !text.tokens[index + 1].spaceBefore,
                draft(at: index + 1) == nil
            {
                index += 2
                end = index
                continue
            }
            if let next = behindConnectors(index, limit) {
                index = next
                continue
            }
            if many, content > 0, text.isSign(index, ","), let next = listGoesOn(index, limit) {
                index = next
                continue
            }
            break
        }
        return content > 0 ? end : nil
    }

    /// The token behind a capitalised part of a body's name; nil where the word begins something else.
    private func continued(_ index: Int) -> Int? {
        guard let number = draft(at: index) else {
            if grammar.openers.contains(text.tokens[index]), !grammar.fields.begins(text.tokens[index]) {
                return nil
            }
            return index + 1
        }
        guard drafts[number].tokens.lowerBound == index, isStateOrPlace(number) else { return nil }
        return drafts[number].tokens.upperBound
    }

    /// `of`, `de la`, `and` before a capitalised part; a conjunction with an article begins another name.
    private func behindConnectors(_ index: Int, _ limit: Int) -> Int? {
        var next = index
        var joined = false
        while next < limit, next - index < 3,
            text.tokens[next].casing == .lower || text.isSign(next, "&"),
            grammar.connectors.contains(text.tokens[next]) || text.isSign(next, "&")
        {
            let conjunction = grammar.commaConnectors.contains(text.tokens[next])
            if joined, grammar.articles.contains(text.tokens[next]) { return nil }
            joined = joined || conjunction
            next += 1
            // `de l'Environnement`
            if next < limit, text.tokens[next].plain == grammar.apostrophe,
                !text.tokens[next].spaceBefore,
                text.tokens[next - 1].span.count == 1
            {
                next += 1
                break
            }
        }
        guard next > index, next < limit, text.isCapital(next) else { return nil }
        if grammar.locative.contains(text.tokens[next - 1]), draft(at: next) != nil { return nil }
        if joined {
            // A second body, person or state of its own.
            if draft(at: next) != nil || grammar.leading.begins(text.tokens[next]) { return nil }
            if grammar.titles.begins(text.tokens[next]) || grammar.given.contains(text.tokens[next]) {
                return nil
            }
        }
        return next
    }

    /// A comma inside a ministry's field: a capital follows, and a conjunction closes the list.
    private func listGoesOn(_ comma: Int, _ limit: Int) -> Int? {
        guard comma + 1 < limit, text.isCapital(comma + 1), draft(at: comma + 1) == nil,
            !grammar.given.contains(text.tokens[comma + 1]),
            !grammar.titles.begins(text.tokens[comma + 1])
        else { return nil }
        var index = comma + 2
        var capitals = 1
        while index + 1 < limit, index - comma < 9 {
            if grammar.commaConnectors.contains(text.tokens[index]) {
                return text.isCapital(index + 1) && draft(at: index + 1) == nil
                    && !grammar.given.contains(text.tokens[index + 1]) ? comma + 1 : nil
            }
            guard
                text.isCapital(index) || text.isSign(index, ",")
                    || grammar.connectors.contains(text.tokens[index])
            else { return nil }
            if text.isCapital(index) { capitals += 1 }
            if capitals > 5 { return nil }
            index += 1
        }
        return nil
    }

    /// Back over what an English head has before it: `International Organization for …`, `Korea Institute for …`.
    private func qualifiers(before head: Int, _ lower: Int) -> Int {
        var start = head
        while start > lower, head - start < 5, text.tokens[start].spaceBefore,
            text.isCapital(start - 1),
            !grammar.openers.contains(text.tokens[start - 1])
        {
            if let number = draft(at: start - 1) {
                guard isStateOrPlace(number), drafts[number].tokens.upperBound == start else { break }
                start = drafts[number].tokens.lowerBound
            } else {
                start -= 1
            }
        }
        return start
    }

    /// The first word of an English name that ends in a word for a body; nil where too little stands before it.
    private func startOfBody(before tail: Range<Int>, _ lower: Int) -> Int? {
        var start = tail.lowerBound
        var own = 0
        while start > lower, start > tail.lowerBound - 8 {
            let before = start - 1
            guard text.tokens[start].spaceBefore || text.tokens[before].plain == grammar.hyphen,
                !text.isFarApart(start)
            else { break }
            if let number = draft(at: before) {
                guard isStateOrPlace(number) else { break }
                start = drafts[number].tokens.lowerBound
                own += 1
                continue
            }
            guard text.isCapital(before) else { break }
            if grammar.openers.contains(text.tokens[before]) {
                if own == 0 || start == lower + 1 { break }
                guard grammar.fields.begins(text.tokens[before]) else { break }
            }
            start = before
            own += 1
        }
        while start < tail.lowerBound, grammar.openers.contains(text.tokens[start]),
            draft(at: start) == nil
        {
            start += 1
            own -= 1
        }
        return own >= 2 ? start : nil
    }

    /// The identifier of an unlisted body: its words, without the `of` before a state's name.
    func bodySlug(_ tokens: Range<Int>) -> String {
        var words: [String] = []
        for index in tokens where text.tokens[index].kind == .word || text.tokens[index].kind == .number {
            if let number = draft(startingAt: index), kind(of: number) == .state {
                while words.count > 1, grammar.connectors.contains(text.tokens[index - 1]),
                    let last = words.last,
                    grammar.connectorWords.contains(last) || grammar.realmWords.contains(last)
                { words.removeLast() }
            }
            words.append(text.plain(index))
        }
        return Slug.of(words.joined(separator: "-"))
    }
}
