import Documents
import Formats

/// One document's way through the meeting rules.
struct MeetingPass {
    let tagger: MeetingTagger
    let text: TokenText
    let names: [Annotation]
    let context: DocumentContext
    /// Index into `names` for each token that belongs to a name of a state, body, forum or place; -1 for none.
    private var named: [Int32]
    /// Tokens of persons and offices.
    private var personal: Set<Int> = []
    /// Everybody the document names, and its issuer.
    private var told: Set<String> = []
    private var found: [Annotation] = []
    /// Short forms the text gives its meetings (`(SOM)`), with the meeting they stand for.
    private var aliases: [String: Meeting] = [:]

    init(tagger: MeetingTagger, text: TokenText, names: [Annotation], context: DocumentContext) {
        self.tagger = tagger
        self.text = text
        self.names = names
        self.context = context
        named = [Int32](repeating: -1, count: text.tokens.count)
        for (number, name) in names.enumerated() {
            switch name.kind {
            case .state, .organization, .forum, .place:
                for index in name.tokens where index < named.count { named[index] = Int32(number) }
            case .person, .office: personal.formUnion(name.tokens)
            default: break
            }
            if case .name(let value) = name.content { told.insert(value.actor) }
        }
        if let issuer = context.issuer { told.insert(issuer) }
    }

    mutating func run() -> [Annotation] {
        for segment in text.segments {
            var index = segment.tokens.lowerBound
            while index < segment.tokens.upperBound {
                let start = index
                index += 1
                guard let head = head(at: start, segment) else { continue }
                if let tokens = claim(head, segment) { index = max(index, tokens.upperBound) }
            }
        }
        return found
    }

    private struct Head {
        let tokens: Range<Int>
        let kind: MeetingTagger.MeetingKind
        let series: [Int]
        /// A short form the text or a series' table declares.
        let alias: Meeting?
    }

    private func head(at start: Int, _ segment: TokenText.Segment) -> Head? {
        let limit = segment.tokens.upperBound
        let phrase = tagger.phrases.longest(text.tokens, from: start, limit: limit)
        if let phrase, phraseStands(phrase.tokens) {
            let series = tagger.series[phrase.values[0]]
            let kind = MeetingTagger.MeetingKind(
                language: segment.language, type: series.type, subtype: series.subtype)
            return Head(tokens: phrase.tokens, kind: kind, series: phrase.values, alias: nil)
        }
        if let match = tagger.heads.longest(text.tokens, from: start, limit: limit), endsWord(match.tokens, limit),
            beginsWord(start)
        {
            let kind = match.values.first { $0.language == segment.language } ?? match.values[0]
            return Head(tokens: match.tokens, kind: kind, series: [], alias: nil)
        }
        if !aliases.isEmpty, text.tokens[start].casing == .upper, !isExplanation(start),
            let meeting = aliases[text.string(start)]
        {
            return Head(
                tokens: start..<(start + 1),
                kind: .init(language: segment.language, type: meeting.type, subtype: meeting.subtype),
                series: tagger.series.indices.filter { tagger.series[$0].id == meeting.series }, alias: meeting)
        }
        return nil
    }

    /// `(SOM)` right behind the name it shortens.
    private func isExplanation(_ index: Int) -> Bool {
        index > 0 && text.isSign(index - 1, "(") && found.last?.tokens.upperBound == index - 1
    }

    /// A series' phrase in one short word must be written in capitals (`SOM`).
    private func phraseStands(_ tokens: Range<Int>) -> Bool {
        guard tokens.count == 1, text.tokens[tokens.lowerBound].span.count <= 5 else { return true }
        return text.tokens[tokens.lowerBound].casing == .upper || text.isSyllable(tokens.lowerBound)
    }

    private func beginsWord(_ index: Int) -> Bool {
        guard text.isSyllable(index), index > 0, !text.tokens[index].spaceBefore else { return true }
        return !text.isSyllable(index - 1) || named[index - 1] >= 0
    }

    private func endsWord(_ tokens: Range<Int>, _ limit: Int) -> Bool {
        guard text.isSyllable(tokens.upperBound - 1) else { return true }
        // Particles follow; further nouns would make another word, and are few.
        return text.endOfSyllables(from: tokens.upperBound, limit: limit) - tokens.upperBound <= 3
    }

    /// Grows a head to the whole name and records it; nil where nothing makes it a name.
    private mutating func claim(_ head: Head, _ segment: TokenText.Segment) -> Range<Int>? {
        var left = leftEnd(head.tokens.lowerBound, segment)
        let right = rightEnd(head.tokens.upperBound, segment, head)
        var ordinal: Int?
        var qualified = left < head.tokens.lowerBound
        if let found = tagger.ordinals.ordinal(endingAt: left, in: text, lower: segment.tokens.lowerBound),
            ordinalBelongs(found.tokens, to: head)
        {
            ordinal = found.number
            left = found.tokens.lowerBound
        }
        var year: Int?
        if left > segment.tokens.lowerBound, text.tokens[left - 1].kind == .number,
            text.tokens[left - 1].span.count == 4,
            let value = Int(text.string(left - 1)), (1900...2100).contains(value), ordinal == nil,
            text.isCapital(left) || named[left] >= 0 || text.isSyllable(left)
        {
            year = value
            left -= 1
        }
        // A body's own name (`General Assembly`, `Forum for …`) is a meeting of it only where its number is told; a series'
        // may begin with one (`Korea-SICA Forum`).
        let body = named[head.tokens.lowerBound]
        if body >= 0, body == named[head.tokens.upperBound - 1], ordinal == nil, year == nil { return nil }
        // `la Asamblea Nacional` is a body whatever state it is of.
        if ordinal == nil, year == nil, head.series.isEmpty, isBody(head.tokens.lowerBound, segment.tokens.upperBound) {
            return nil
        }
        qualified = qualified || right > head.tokens.upperBound || head.tokens.count > 1
        let capital = text.isCapital(head.tokens.lowerBound)
        let syllables = text.isSyllable(head.tokens.lowerBound)
        guard
            ordinal != nil || year != nil || !head.series.isEmpty || head.alias != nil || (capital && qualified)
                || (syllables && (hasActor(left..<right) || head.tokens.count > 4))
        else { return nil }
        let tokens = left..<right
        if let last = found.last, last.tokens.upperBound > tokens.lowerBound { return nil }
        let meeting = meeting(tokens, head, ordinal)
        found.append(
            Annotation(
                kind: .meeting, span: text.span(tokens), tokens: tokens, content: .meeting(meeting),
                derivation: Derivation(
                    rule: head.series.isEmpty ? "meeting-head" : "meeting-series",
                    reason: "headed by ‘\(text.string(head.tokens))’")))
        remember(meeting, behind: right, segment)
        return tokens
    }

    /// `(SOM)` right behind: the text's short form from here on.
    private mutating func remember(_ meeting: Meeting, behind end: Int, _ segment: TokenText.Segment) {
        guard end + 2 < segment.tokens.upperBound, text.isSign(end, "("), text.tokens[end + 1].casing == .upper,
            text.tokens[end + 1].span.count >= 2, text.isSign(end + 2, ")"), named[end + 1] < 0
        else { return }
        aliases[text.string(end + 1)] = meeting
    }

    /// Roman numerals may be initials or numbers of articles: only right before the name.
    private func ordinalBelongs(_ tokens: Range<Int>, to head: Head) -> Bool {
        guard tokens.count == 1, text.tokens[tokens.lowerBound].span.count == 1 else { return true }
        let letter = tokens.lowerBound
        return letter == 0 || !text.isCapital(letter - 1) || text.tokens[letter - 1].casing != .upper
    }

    /// A name of bodies in two words or more begins here.
    private func isBody(_ start: Int, _ limit: Int) -> Bool {
        guard text.isCapital(start), let body = tagger.bodies.longest(text.tokens, from: start, limit: limit) else {
            return false
        }
        return body.tokens.count > 1 && text.isCapital(body.tokens.upperBound - 1)
    }

    // MARK: Extent

    /// Back over qualifiers in front of an English or Korean head, or a few adjectives before any other.
    private func leftEnd(_ head: Int, _ segment: TokenText.Segment) -> Int {
        let lower = segment.tokens.lowerBound
        let premodified = WordOrder.qualifiersComeFirst(in: segment.language)
        var start = head
        while start > lower, head - start < 16 {
            let before = start - 1
            if named[before] >= 0 {
                let name = names[Int(named[before])]
                guard
                    name.tokens.upperBound == start || text.tokens[start].plain == tagger.hyphen
                        || text.isSyllable(before), name.kind != .place || premodified
                else { break }
                guard premodified || text.isSyllable(before) else { break }
                start = name.tokens.lowerBound
                continue
            }
            if let phrase = modifier(endingAt: start, lower: lower), premodified || text.isSyllable(before) {
                start = phrase
                continue
            }
            let token = text.tokens[before]
            if token.plain == tagger.hyphen || token.plain == tagger.apostrophe || text.isSign(before, "·"),
                before > lower, text.tokens[before - 1].kind == .word || named[before - 1] >= 0
            {
                start = before
                continue
            }
            guard token.kind == .word else { break }
            if token.plain == tagger.possessive, before > lower, text.tokens[before - 1].plain == tagger.apostrophe {
                start = before
                continue
            }
            if tagger.fillers.contains(token) {
                start = before
                continue
            }
            if premodified, text.isCapital(before), !isOrdinal(before, lower), before > lower || text.isCapital(head),
                !isSentenceOpener(before, lower)
            {
                start = before
                continue
            }
            break
        }
        while start < head,
            text.tokens[start].kind == .punctuation || text.tokens[start].plain == tagger.possessive
                || text.tokens[start].casing == .lower && tagger.complements.contains(text.tokens[start])
        { start += 1 }
        return start
    }

    private func isOrdinal(_ index: Int, _ lower: Int) -> Bool {
        tagger.ordinals.ordinal(endingAt: index + 1, in: text, lower: lower) != nil
    }

    private func isSentenceOpener(_ index: Int, _ lower: Int) -> Bool {
        index == lower && text.tokens[index].casing == .capitalized && text.tokens[index].span.count <= 5
            && tagger.complements.contains(text.tokens[index])
    }

    private func modifier(endingAt end: Int, lower: Int) -> Int? {
        for start in stride(from: end - 1, through: max(lower, end - 8), by: -1) {
            if let match = tagger.modifiers.longest(text.tokens, from: start, limit: end),
                match.tokens.upperBound == end
            {
                return start
            }
        }
        return nil
    }

    /// On over what the meeting is of: names, capitalised words, `of ministers`, adjectives.
    private func rightEnd(_ head: Int, _ segment: TokenText.Segment, _ kind: Head) -> Int {
        let limit = segment.tokens.upperBound
        if head < limit, text.isSyllable(head - 1) { return head }
        let capital = text.isCapital(kind.tokens.lowerBound)
        var end = head
        var index = head
        while index < limit, index - head < 40 {
            if let next = piece(index, limit, capital: capital, first: end == head) {
                end = next
                index = next
                continue
            }
            var next = index
            var conjunction = false
            while next < limit, next - index < 4, text.tokens[next].casing == .lower,
                tagger.complements.contains(text.tokens[next])
            {
                let word = text.plain(next)
                conjunction = conjunction || word == "and" || word == "y" || word == "e" || word == "et"
                next += 1
            }
            guard next > index, next < limit else { break }
            let onlyPlace =
                named[next] >= 0 && names[Int(named[next])].kind == .place
                && tagger.locative.contains(text.tokens[index])
            if onlyPlace { break }
            guard let after = piece(next, limit, capital: capital, first: false) else { break }
            if conjunction, end == head { break }
            end = after
            index = after
        }
        return end
    }

    /// One part of a complement: a name, a qualifier, a capitalised word; the token behind it.
    private func piece(_ index: Int, _ limit: Int, capital: Bool, first: Bool) -> Int? {
        if named[index] >= 0 {
            let name = names[Int(named[index])]
            guard name.tokens.lowerBound <= index else { return nil }
            if case .name(let value) = name.content, value.form == .anaphor, first { return nil }
            return name.tokens.upperBound
        }
        if let match = tagger.modifiers.longest(text.tokens, from: index, limit: limit) {
            return match.tokens.upperBound
        }
        let token = text.tokens[index]
        if tagger.fillers.contains(token), first || text.isCapital(index) { return index + 1 }
        if token.plain == tagger.hyphen, !token.spaceBefore, index + 1 < limit, !text.tokens[index + 1].spaceBefore,
            named[index + 1] >= 0 || text.isCapital(index + 1)
        {
            return index + 1
        }
        if text.isCapital(index), capital, token.spaceBefore, !isPerson(index) { return index + 1 }
        return nil
    }

    private func isPerson(_ index: Int) -> Bool {
        personal.contains(index)
    }

    private func hasActor(_ tokens: Range<Int>) -> Bool { tokens.contains { named[$0] >= 0 } }

    // MARK: Value

    private func meeting(_ tokens: Range<Int>, _ head: Head, _ ordinal: Int?) -> Meeting {
        var actors: [String] = []
        for index in tokens where named[index] >= 0 {
            let name = names[Int(named[index])]
            guard name.kind != .place, case .name(let value) = name.content, !actors.contains(value.actor) else {
                continue
            }
            actors.append(value.actor)
        }
        let (type, subtype) = kind(tokens, head)
        let series = series(tokens, head, actors, subtype)
        var interval = ordinal.flatMap { series?.meeting($0)?.interval }
        if interval == nil, let ordinal, actors.contains("un"), isAssembly(tokens) {
            interval = GeneralAssembly.session(ordinal)
        }
        if actors.isEmpty { actors = series?.actors ?? head.alias?.actors ?? [] }
        return Meeting(
            subtype: series?.subtype ?? subtype, type: series?.type ?? type, ordinal: ordinal, series: series?.id,
            actors: actors, interval: interval)
    }

    /// What the head says, unless a qualifier of the name says more.
    private func kind(_ tokens: Range<Int>, _ head: Head) -> (type: String, subtype: String) {
        var best = Int.max
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            if let match = tagger.modifiers.longest(text.tokens, from: index, limit: tokens.upperBound) {
                best = min(best, match.values.min() ?? Int.max)
                index = match.tokens.upperBound
            } else {
                index += 1
            }
        }
        guard best != Int.max else { return (head.kind.type, head.kind.subtype) }
        let subtype = MeetingTagger.subtypes[best]
        if head.kind.type == "seminar", subtype == "expert" || subtype == "session" {
            return (head.kind.type, head.kind.subtype)
        }
        if head.kind.subtype == "summit" || head.kind.subtype == "business-forum" {
            return (head.kind.type, head.kind.subtype)
        }
        if subtype == "session", head.kind.subtype != "talks" { return (head.kind.type, head.kind.subtype) }
        return ("meeting", subtype)
    }

    /// The declared series whose phrase stands in the name and whose bodies the name or document speaks of.
    private func series(
        _ tokens: Range<Int>, _ head: Head, _ actors: [String], _ subtype: String
    ) -> MeetingSeries? {
        var candidates = head.series
        for index in tokens {
            if let match = tagger.phrases.longest(text.tokens, from: index, limit: tokens.upperBound),
                phraseStands(match.tokens)
            {
                candidates += match.values.filter { !candidates.contains($0) }
            }
        }
        // Also by kind: a ministerial meeting of a body whose one series of that kind is declared.
        if candidates.isEmpty {
            candidates = tagger.series.indices.filter {
                let series = tagger.series[$0]
                return series.subtype == subtype && !series.actors.isEmpty && Set(series.actors) == Set(actors)
            }
            guard candidates.count == 1 else { return nil }
        }
        let known = Set(actors)
        let ranked = candidates.map { number -> (number: Int, score: Int) in
            let wanted = Set(tagger.series[number].actors)
            if wanted.isSubset(of: known) { return (number, 3 + wanted.count) }
            if !known.isEmpty, wanted.isDisjoint(with: known) { return (number, 0) }
            return (number, wanted.isSubset(of: told.union(known)) ? 2 : 0)
        }.filter { $0.score > 0 }
        guard let top = ranked.map(\.score).max() else { return nil }
        let best = ranked.filter { $0.score == top }
        return best.count == 1 ? tagger.series[best[0].number] : nil
    }

    private func isAssembly(_ tokens: Range<Int>) -> Bool {
        let words = Set(tokens.map { text.plain($0) })
        return words.contains("assembly") || words.contains("asamblea") || words.contains("assembleia")
            || words.contains("assemblee") || text.string(tokens).contains("총회")
    }
}
