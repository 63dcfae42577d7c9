extension NamePass {
    /// Calls `visit` with the tokens of every segment in order, and goes on where a visit says, else at the next token.
    ///
    /// - Parameter headlines: whether to walk stretches in capitals throughout, too.
    mutating func walk(headlines: Bool, _ visit: (inout NamePass, Int, TokenText.Segment) -> Int?) {
        for segment in text.segments where headlines || !text.isCapitals(segment.tokens) {
            var index = segment.tokens.lowerBound
            while index < segment.tokens.upperBound { index = visit(&self, index, segment) ?? index + 1 }
        }
    }
}

/// What linking asks of a pass.
extension NamePass {
    func language(at index: Int) -> Language { segment(at: index)?.language ?? .undetermined }

    func segment(at index: Int) -> TokenText.Segment? {
        segmentNumber(at: index).map { text.segments[$0] }
    }

    func segmentNumber(at index: Int) -> Int? {
        var low = 0
        var high = text.segments.count
        while low < high {
            let middle = (low + high) / 2
            if text.segments[middle].tokens.upperBound <= index {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < text.segments.count ? low : nil
    }

    /// The first date that begins at a token or behind it.
    func firstDate(at index: Int) -> Int {
        var low = 0
        var high = dates.count
        while low < high {
            let middle = (low + high) / 2
            if dates[middle].tokens.lowerBound < index { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A draft that names a body, anaphors aside.
    func isBodyMeaning(_ number: Int) -> Bool {
        if case .anaphor = drafts[number].meaning { return false }
        return !drafts[number].tokens.isEmpty && isBody(number)
    }

    /// The issuer's words for itself, plain, articles left out.
    var selfNames: Set<String> {
        Set(
            context.selfNames.map { phrase in
                let words = Folding.plain(phrase).split(separator: " ").map(String.init)
                return
                    (words.first.map { grammar.articleWords.contains($0) } ?? false
                    ? Array(words.dropFirst()) : words)
                    .joined(separator: " ")
            })
    }

    /// Whether a body may be called by a noun: it is part of one of its names, or of the name as written.
    func fits(_ noun: String, _ actor: String, mention: Int?) -> Bool {
        let calls = [noun] + (grammar.otherNouns[noun] ?? [])
        if calls.contains(where: { nouns.fit($0, actor) }) { return true }
        guard let mention, case .unlisted = drafts[mention].meaning else { return false }
        return calls.contains { BodyNouns.holds(text.string(drafts[mention].tokens), $0) }
    }
}
