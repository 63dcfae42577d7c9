import Documents

/// Persons by the persons named beside or before them.
extension NamePass {
    /// A run in one list with a person: `Jang Keun-ho, Li Baorong and Masashi Mizukami`.
    mutating func findCoordinatedPersons() {
        for segment in text.segments where !text.isCapitals(segment.tokens) {
            let limit = segment.tokens.upperBound
            var index = segment.tokens.lowerBound
            while index < limit {
                let start = index
                index += 1
                guard text.isCapital(start), draft(at: start) == nil, start > segment.tokens.lowerBound,
                    !grammar.never(text.tokens[start]), !grammar.leading.begins(text.tokens[start]),
                    let run = personRun(from: start, limit: limit, titled: false)
                else { continue }
                index = run.upperBound
                guard wordCount(run) >= 2, wordCount(run) <= 5,
                    !run.contains(where: { grammar.closing.begins(text.tokens[$0]) })
                else { continue }
                var before = start
                var joined = false
                while before > segment.tokens.lowerBound, start - before < 2,
                    text.isSign(before - 1, ",") || grammar.commaConnectors.contains(text.tokens[before - 1])
                {
                    before -= 1
                    joined = true
                }
                if joined, let number = draft(endingAt: before), kind(of: number) == .person {
                    claimPerson(run, rule: "listed-with-person", title: nil)
                    continue
                }
                var behind = run.upperBound
                guard behind < limit, grammar.commaConnectors.contains(text.tokens[behind]) else {
                    continue
                }
                behind += 1
                if behind < limit, let number = draft(startingAt: behind), kind(of: number) == .person {
                    claimPerson(run, rule: "listed-with-person", title: nil)
                }
            }
        }
    }

    /// Parts of names given in full elsewhere: `Moreno`, `Bárcena`, `Kang`.
    mutating func findBarePersons() {
        var parts: [String: [Int]] = [:]
        for number in drafts.indices where !drafts[number].tokens.isEmpty {
            guard case .person(let reference) = drafts[number].meaning, reference.words.count > 1 else {
                continue
            }
            for word in reference.words where word.unicodeScalars.count > 1 {
                let plain = Folding.plain(word)
                if !plain.contains("-") { parts[plain, default: []].append(number) }
            }
        }
        for number in drafts.indices where !drafts[number].tokens.isEmpty {
            guard case .person(var reference) = drafts[number].meaning, reference.antecedent == nil else {
                continue
            }
            if reference.words.count == 1 || reference.listed.isEmpty {
                reference.antecedent = antecedent(
                    reference.words, drafts[number].tokens.lowerBound, number, parts)
                drafts[number].meaning = .person(reference)
            }
        }
        for segment in text.segments {
            let capitals = text.isCapitals(segment.tokens)
            for index in segment.tokens where text.isCapital(index) && draft(at: index) == nil {
                guard text.tokens[index].casing != .upper || capitals || text.tokens[index].span.count > 4,
                    !grammar.never(text.tokens[index]), let full = parts[text.plain(index)],
                    standsAlone(index, segment)
                else { continue }
                let reference = PersonReference(
                    words: [text.string(index)], listed: [], antecedent: nearest(full, to: index))
                claim(
                    NameDraft(
                        tokens: index..<(index + 1), meaning: .person(reference), form: .name,
                        rule: "part-of-name"))
            }
        }
    }

    /// No capital beside it that would make it part of another name.
    private func standsAlone(_ index: Int, _ segment: TokenText.Segment) -> Bool {
        if index > segment.tokens.lowerBound, text.tokens[index].spaceBefore, text.isCapital(index - 1),
            draft(at: index - 1) == nil, !grammar.never(text.tokens[index - 1]),
            index - 1 > segment.tokens.lowerBound,
            !grammar.titles.begins(text.tokens[index - 1])
        {
            return false
        }
        if index > segment.tokens.lowerBound, text.tokens[index - 1].plain == grammar.hyphen,
            !text.tokens[index].spaceBefore
        {
            return false
        }
        let next = index + 1
        if next < segment.tokens.upperBound, text.isCapital(next), draft(at: next) == nil,
            text.tokens[next].spaceBefore,
            !grammar.never(text.tokens[next])
        {
            return false
        }
        if next < segment.tokens.upperBound, text.tokens[next].plain == grammar.hyphen,
            !text.tokens[next].spaceBefore
        {
            return false
        }
        return true
    }

    /// The full name a shorter one stands for: every word of it is part of that one.
    private func antecedent(_ words: [String], _ position: Int, _ own: Int, _ parts: [String: [Int]])
        -> Int?
    {
        guard let first = words.first else { return nil }
        var full = parts[Folding.plain(first)] ?? hangulBearers(of: first)
        for word in words.dropFirst() {
            let others = parts[Folding.plain(word)] ?? []
            full = full.filter { others.contains($0) }
        }
        full = full.filter { number in
            guard number != own, case .person(let reference) = drafts[number].meaning else {
                return false
            }
            return reference.words.count > words.count || reference.words[0].count > first.count
        }
        if let title = drafts[own].title {
            let role = titles[title].role
            let same = full.filter {
                drafts[$0].title.map { titles[$0].role.hasSuffix(role) || role.hasSuffix(titles[$0].role) }
                    ?? false
            }
            if !same.isEmpty { full = same }
        }
        return nearest(full, to: position)
    }

    /// Persons whose name in Hangul begins with a family name (`서` of `서민규`).
    private func hangulBearers(of family: String) -> [Int] {
        guard family.unicodeScalars.count == 1, let scalar = family.unicodeScalars.first,
            scalar.value >= 0xAC00
        else {
            return []
        }
        return drafts.indices.filter { number in
            guard case .person(let reference) = drafts[number].meaning, !drafts[number].tokens.isEmpty,
                reference.words.count == 1
            else { return false }
            return reference.words[0].count > 1 && reference.words[0].hasPrefix(family)
        }
    }

    /// The last one before a token, else the first behind it.
    private func nearest(_ numbers: [Int], to position: Int) -> Int? {
        numbers.filter { drafts[$0].tokens.lowerBound < position }
            .max { drafts[$0].tokens.lowerBound < drafts[$1].tokens.lowerBound }
            ?? numbers.min { drafts[$0].tokens.lowerBound < drafts[$1].tokens.lowerBound }
    }
}
