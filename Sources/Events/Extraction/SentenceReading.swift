internal import Annotation
internal import Documents
internal import Formats

/// What the rules read in one sentence, before anything is attached to anything.
struct SentenceReading: Sendable {
    let number: Int
    let sentence: Sentence
    /// A title or heading: present tense there tells of what happened or is to happen.
    let isHeading: Bool
    /// Every match of a rule; those that may stand beside each other, by position.
    var candidates: [Match] = []
    var matches: [Match] = []
    var cues: [(cue: Int, range: Range<Int>)] = []
    /// Bits of `Marker` that begin at a token, by offset into the sentence, and where the longest of them ends.
    var markers: [UInt64]
    var markerEnds: [Int]
    /// Words that head a column of a rule’s events, should the sentence be the heading of a table.
    var columns: [(rule: Int, range: Range<Int>)] = []
    var ordinals: [(value: Int, range: Range<Int>)] = []
    var actors: [ActorReading] = []
    /// Indices of annotations by kind, in order.
    var dates: [Int] = []
    var amounts: [Int] = []
    var meetings: [Int] = []
    var citations: [Int] = []

    var tokens: Range<Int> { sentence.tokens }

    /// Where and when a text is from, and by whom, is no part of what its first sentence tells.
    mutating func setAside(_ head: LineHead) {
        guard head.isDateline, !head.isWhole else { return }
        dates.removeAll { head.dates.contains($0) }
        for index in actors.indices where actors[index].tokens.upperBound <= head.end { actors[index].isAside = true }
    }

    /// The dates that begin inside a stretch.
    func dates(within range: Range<Int>, of view: TokenView) -> ArraySlice<Int> {
        func position(_ token: Int) -> Int {
            var low = 0
            var high = dates.count
            while low < high {
                let middle = (low + high) / 2
                if view.document.annotations[dates[middle]].tokens.lowerBound < token {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            return low
        }
        return dates[position(range.lowerBound)..<position(range.upperBound)]
    }

    /// The names that begin inside a stretch.
    func actors(within range: Range<Int>) -> ArraySlice<ActorReading> {
        func position(_ token: Int) -> Int {
            var low = 0
            var high = actors.count
            while low < high {
                let middle = (low + high) / 2
                if actors[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return actors[position(range.lowerBound)..<position(range.upperBound)]
    }

    @inline(__always)
    func has(_ marker: Marker, _ token: Int) -> Bool {
        tokens.contains(token) && markers[token - tokens.lowerBound] & marker.bit != 0
    }

    /// A word that only joins others, not one that tells something itself.
    @inline(__always)
    func isSmall(_ token: Int) -> Bool {
        tokens.contains(token) && markers[token - tokens.lowerBound] & Marker.joining != 0
    }

    /// A preposition, article or possessive.
    func isPreposition(_ token: Int) -> Bool {
        tokens.contains(token) && markers[token - tokens.lowerBound] & Marker.small != 0
    }

    func end(ofMarkerAt token: Int) -> Int { markerEnds[token - tokens.lowerBound] }
}

/// Reads sentences with the rules of their language.
struct SentenceReader: Sendable {
    let rules: RuleSet
    let view: TokenView

    func read(_ number: Int, isHeading: Bool) -> SentenceReading {
        let sentence = view.sentences[number]
        var reading = SentenceReading(
            number: number, sentence: sentence, isHeading: isHeading,
            markers: [UInt64](repeating: 0, count: sentence.tokens.count),
            markerEnds: sentence.tokens.map { $0 + 1 })
        guard let language = rules.languages[sentence.language], language.programs.count > 0 else { return reading }
        for token in sentence.tokens where !view.isOpaque[token] {
            reading.markers[token - sentence.tokens.lowerBound] = language.markers[Int(view.rows[token])]
        }
        let insertions = Insertions(
            in: sentence.tokens, of: view, markers: reading.markers, verbForms: language.verbForms)
        var matcher = Matcher(view: view, rules: language, classes: rules.classes)
        if !insertions.isEmpty { matcher.insertions = insertions }
        var found: [Match] = []
        matcher.matches(in: sentence.tokens) { match in
            switch match.target {
            case .rule: found.append(match)
            case .column(let rule): reading.columns.append((rule, match.trigger))
            case .cue(let cue): reading.cues.append((cue, match.span))
            case .ordinal(let value): reading.ordinals.append((value, match.trigger))
            case .marker(let marker):
                let offset = match.trigger.lowerBound - sentence.tokens.lowerBound
                reading.markers[offset] |= marker.bit
                reading.markerEnds[offset] = max(reading.markerEnds[offset], match.trigger.upperBound)
            }
        }
        addNumerals(to: &reading)
        found.removeAll { match in
            guard case .rule(let rule) = match.target else { return true }
            return matcher.excludes(rule: rule, at: match.trigger.lowerBound)
        }
        reading.candidates = found
        reading.matches = compete(found)
        return reading
    }

    /// Of matches that read the same words the better one stays: higher rank, more words asked for, shorter, earlier rule.
    func compete(_ matches: [Match]) -> [Match] {
        guard matches.count > 1 else { return matches }
        func rule(_ match: Match) -> Int { if case .rule(let rule) = match.target { rule } else { 0 } }
        let facts = matches.map { rules.facts[rule($0)] }
        let order = matches.indices.sorted { left, right in
            let a = matches[left]
            let b = matches[right]
            if facts[left].rank != facts[right].rank { return facts[left].rank > facts[right].rank }
            if a.words.count != b.words.count { return a.words.count > b.words.count }
            if a.span.count != b.span.count { return a.span.count < b.span.count }
            return (rule(a), a.trigger.lowerBound) < (rule(b), b.trigger.lowerBound)
        }
        var kept: [Match] = []
        var keptAt: [Int] = []
        for index in order {
            let match = matches[index]
            // Two rules may share a noun (`the fund, set up in 2005, will be closed`) but not the word that tells the act.
            let rivals = keptAt.contains { at in
                let better = matches[at]
                if match.claims(better.trigger) || better.claims(match.trigger) { return true }
                guard facts[at].type == facts[index].type, facts[at].subtype == facts[index].subtype else {
                    return false
                }
                return better.words.contains { match.claims($0..<$0 + 1) }
            }
            if !rivals {
                kept.append(match)
                keptAt.append(index)
            }
        }
        return kept.sorted { ($0.trigger.lowerBound, rule($0)) < ($1.trigger.lowerBound, rule($1)) }
    }

    /// Ordinals in digits (`34th`, `34.º`, `제3차`) and Roman numerals (`VII`).
    private func addNumerals(to reading: inout SentenceReading) {
        var found: [(Int, Range<Int>)] = []
        for token in reading.tokens {
            let word = view.tokens[token]
            if word.kind == .number, word.span.count <= 3 {
                var next = token + 1
                if next < reading.tokens.upperBound, view.sign(next) == UInt8(ascii: ".") { next += 1 }
                let led = token > reading.tokens.lowerBound && reading.has(.ordinalLead, token - 1)
                let signed =
                    next < reading.tokens.upperBound && !view.tokens[next].spaceBefore
                    && reading.has(.ordinalSign, next)
                guard led || signed, let value = Int(view.text(token..<token + 1)) else { continue }
                found.append((value, token..<(signed ? next + 1 : token + 1)))
            } else if word.kind == .word, word.span.count <= 7, word.casing == .upper || word.span.count == 1,
                let value = RomanNumeral.value(of: view.document.document.text.bytes[word.span.range]), value < 90,
                token + 1 < reading.tokens.upperBound,
                view.tokens[token + 1].kind == .word,
                word.span.count > 1 || value == 5 || view.tokens[token + 1].casing == .capitalized,
                token == reading.tokens.lowerBound || view.tokens[token - 1].casing != .capitalized
                    || reading.has(.determiner, token - 1)
            {
                found.append((value, token..<token + 1))
            }
        }
        reading.ordinals = (reading.ordinals + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
