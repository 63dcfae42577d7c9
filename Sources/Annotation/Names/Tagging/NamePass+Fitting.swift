/// What linking asks of a pass.
extension NamePass {
    func language(at index: Int) -> Language { segment(at: index)?.language ?? .undetermined }

    func segment(at index: Int) -> TokenText.Segment? {
        var low = 0
        var high = text.segments.count
        while low < high {
            let middle = (low + high) / 2
            if text.segments[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low < text.segments.count ? text.segments[low] : nil
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
                    (words.first.map { grammar.articleWords.contains($0) } ?? false ? Array(words.dropFirst()) : words)
                    .joined(separator: " ")
            })
    }

    /// Whether a body may be called by a noun: it is a word of one of its names in that language, or of the name written.
    func fits(_ noun: String, _ language: Language, _ actor: String, mention: String) -> Bool {
        func holds(_ name: String) -> Bool {
            let words = Folding.plain(name).split { !$0.isLetter }.map(String.init)
            let wanted = noun.split(separator: " ").map(String.init)
            guard wanted.count <= words.count else { return false }
            return (0...(words.count - wanted.count)).contains { Array(words[$0..<($0 + wanted.count)]) == wanted }
        }
        if !mention.isEmpty, holds(mention) { return true }
        let gazetteer = lexicon.gazetteer
        if let known = gazetteer.actor(actor), holds(known.name) { return true }
        return gazetteer.names(of: actor).contains {
            $0.form != .misspelling && holds($0.name)
        }
    }
}
