public import Documents

/// Tags works cited in author–year style: `(MOFA, 2006, p. 78; IADB, 2015)`, `Keohane and Nye (1988)`.
///
/// One citation per work; the group is the parenthesis it stands in. Missing commas, commas between works, colons before
/// pages and a page behind a semicolon are read as meant.
public struct CitationTagger: Sendable {
    private let connectors: WordSet
    private let openers: WordSet
    private let pages: WordSet
    private let months: WordSet

    public init(vocabulary: inout VocabularyBuilder) {
        connectors = WordSet(WordTable.words(Self.connectorWords), vocabulary: &vocabulary)
        openers = WordSet(WordTable.words(Self.openerWords), vocabulary: &vocabulary)
        pages = WordSet(WordTable.words(Self.pageWords), vocabulary: &vocabulary)
        months = WordSet(WordTable.words(Self.monthWords), vocabulary: &vocabulary)
    }

    /// - Parameter names: the document's names: a cited body is the citation's issuer, a place with a year is none.
    public func citations(
        in document: Document, tokens: [Token], sentences: [Sentence], names: [Annotation]
    ) -> [Annotation] {
        citations(
            in: TokenText(document: document, tokens: tokens, sentences: sentences), names: names)
    }

    func citations(in text: TokenText, names: [Annotation]) -> [Annotation] {
        var byStart: [Int: Annotation] = [:]
        for name in names { byStart[name.tokens.lowerBound] = name }
        var found: [Annotation] = []
        var open: Int?
        for index in text.tokens.indices where text.tokens[index].kind == .punctuation {
            if text.isSign(index, "(") {
                open = index
            } else if text.isSign(index, ")"), let start = open {
                if index - start <= 80 { found += group(start, index, text, byStart) }
                open = nil
            }
        }
        return found
    }

    private func group(
        _ open: Int, _ close: Int, _ text: TokenText, _ names: [Int: Annotation]
    ) -> [Annotation] {
        let span = Span(text.tokens[open].span.start, text.tokens[close].span.end)
        // `Beeson and Higgott (2014)`, `Kim (1998, p. 20)`: the author stands before.
        if let year = year(open + 1, text), let author = authorBefore(open, text, names),
            let end = tail(open + 2, close, text), end.end == close
        {
            let citation = Citation(
                author: text.string(author), issuer: issuer(author, names), year: year, locator: end.locator,
                group: span)
            return [annotation(author.lowerBound..<(close + 1), citation, text)]
        }
        var found: [Annotation] = []
        var start = open + 1
        while start < close {
            let end = (start..<close).first { text.isSign($0, ";") } ?? close
            defer { start = end + 1 }
            if let locator = locatorAlone(start, end, text), let last = found.popLast(),
                case .citation(let citation) = last.content
            {
                let whole = Citation(
                    author: citation.author, issuer: citation.issuer, year: citation.year,
                    locator: citation.locator ?? locator, group: span)
                found.append(annotation(last.tokens.lowerBound..<end, whole, text))
                continue
            }
            found += works(start, end, span, text, names)
        }
        return found
    }

    /// The works of one part: usually one, several where years of one author are listed (`IADB, 2004, 2005`).
    private func works(
        _ start: Int, _ end: Int, _ group: Documents.Span, _ text: TokenText, _ names: [Int: Annotation]
    ) -> [Annotation] {
        var from = start
        while from < end, openers.contains(text.tokens[from]) || text.isSign(from, ".") || text.isSign(from, ",") {
            from += 1
        }
        guard from < end, let yearAt = (from..<end).first(where: { year($0, text) != nil }), yearAt > from else {
            return []
        }
        var last = yearAt
        while last > from, text.isSign(last - 1, ",") || text.isSign(last - 1, ":") || text.isSign(last - 1, ".") {
            if text.isSign(last - 1, "."), last - 2 >= from, text.tokens[last - 2].casing != .lower { break }
            last -= 1
        }
        let author = from..<last
        guard isAuthor(author, text, names), let year = year(yearAt, text) else { return [] }
        guard let tail = tail(yearAt + 1, end, text) else { return [] }
        var found = [
            annotation(
                from..<tail.end,
                Citation(
                    author: text.string(author), issuer: issuer(author, names), year: year, locator: tail.locator,
                    group: group), text)
        ]
        var next = tail.end
        while next + 1 < end, text.isSign(next, ","), let more = self.year(next + 1, text),
            let rest = self.tail(next + 2, end, text)
        {
            found.append(
                annotation(
                    (next + 1)..<rest.end,
                    Citation(
                        author: text.string(author), issuer: issuer(author, names), year: more, locator: rest.locator,
                        group: group), text))
            next = rest.end
        }
        if next == end { return found }
        // A comma where a semicolon should part two works: what follows must be whole works too.
        guard text.isSign(next, ",") else { return [] }
        let others = works(next + 1, end, group, text, names)
        return others.isEmpty ? [] : found + others
    }

    /// What may follow a year: a letter, then pages; nil where something else stands there.
    private func tail(_ start: Int, _ end: Int, _ text: TokenText) -> (end: Int, locator: String?)? {
        var index = start
        if index < end, !text.tokens[index].spaceBefore, text.tokens[index].kind == .word,
            text.tokens[index].span.count == 1,
            !(index + 1 < end && text.isSign(index + 1, ".") && pages.contains(text.tokens[index]))
        {
            index += 1
        }
        if index == end { return (end, nil) }
        var page = index
        if text.isSign(page, ",") || text.isSign(page, ":") || text.isSign(page, ".") { page += 1 }
        if page < end, let locator = locator(page, end, text, needsWord: !text.isSign(index, ":")) { return locator }
        return text.isSign(index, ",") ? (index, nil) : nil
    }

    /// `p. 78`, `pp. 81-82`, `p. V`; a bare number only behind a colon.
    private func locator(
        _ start: Int, _ end: Int, _ text: TokenText, needsWord: Bool
    ) -> (end: Int, locator: String?)? {
        var index = start
        let worded = pages.contains(text.tokens[index])
        if worded {
            index += 1
            while index < end, text.isSign(index, ".") { index += 1 }
        } else if needsWord {
            return nil
        }
        let first = index
        while index < end, isPageSign(index, text, first: index == first) { index += 1 }
        guard index > first, text.tokens[index - 1].kind != .punctuation else { return nil }
        let numbers = text.string(first..<index)
        let many = text.tokens[first..<index].contains { $0.kind == .punctuation }
        return (index, (many ? "pp. " : "p. ") + numbers)
    }

    private func isPageSign(_ index: Int, _ text: TokenText, first: Bool) -> Bool {
        let token = text.tokens[index]
        if token.kind == .number { return true }
        if token.kind == .word { return token.span.count <= 5 && Self.isRoman(text.string(index)) }
        guard !first else { return false }
        let next = index + 1
        guard next < text.tokens.count, text.tokens[next].kind == .number || text.tokens[next].kind == .word else {
            return false
        }
        return text.isSign(index, "-") || text.plain(index) == "-"
    }

    private static func isRoman(_ word: String) -> Bool {
        word.utf8.allSatisfy { "ivxlcIVXLC".utf8.contains($0) }
    }

    private func locatorAlone(_ start: Int, _ end: Int, _ text: TokenText) -> String? {
        guard start < end else { return nil }
        // A bare number can be a page, but not where it could be the year of a work.
        let isYear = year(start, text) != nil
        guard let found = locator(start, end, text, needsWord: isYear), found.end == end,
            text.tokens[start].kind == .number || pages.contains(text.tokens[start])
        else { return nil }
        return found.locator
    }

    private func year(_ index: Int, _ text: TokenText) -> Int? {
        guard index < text.tokens.count, text.tokens[index].kind == .number, text.tokens[index].span.count == 4,
            let year = Int(text.string(index)), (1500...2100).contains(year)
        else { return nil }
        return year
    }

    /// Capitalised words joined by the small words authors' names hold; no month, and more than a place.
    private func isAuthor(_ range: Range<Int>, _ text: TokenText, _ names: [Int: Annotation]) -> Bool {
        guard range.count <= 16 else { return false }
        var capitals = 0
        for index in range {
            let token = text.tokens[index]
            switch token.kind {
            case .word:
                if months.contains(token) { return false }
                if text.isCapital(index) {
                    capitals += 1
                } else if !connectors.contains(token), !text.isSyllable(index) {
                    guard index > range.lowerBound, text.plain(index - 1) == "-" else { return false }
                }
                if text.isSyllable(index) { capitals += 1 }
            case .number: return false
            case .punctuation, .symbol:
                guard [",", ".", "-", "'", "&"].contains(text.plain(index)) else { return false }
            }
        }
        guard capitals > 0 else { return false }
        if let name = names[range.lowerBound], name.tokens.upperBound >= range.upperBound,
            name.kind == .place || name.kind == .state
        {
            return false
        }
        return true
    }

    /// The author right before a parenthesis that opens with a year.
    private func authorBefore(_ open: Int, _ text: TokenText, _ names: [Int: Annotation]) -> Range<Int>? {
        var start = open
        while start > 0, open - start < 10 {
            let before = text.tokens[start - 1]
            if before.kind == .word, text.isCapital(start - 1), !openers.contains(before) {
                start -= 1
            } else if start < open, before.casing == .lower, connectors.contains(before), start - 2 >= 0,
                text.isCapital(start - 2)
            {
                start -= 1
            } else if start < open, before.plain != .unknown, text.plain(start - 1) == "-",
                !text.tokens[start].spaceBefore
            {
                start -= 1
            } else {
                break
            }
        }
        guard start < open, isAuthor(start..<open, text, names) else { return nil }
        // A dated meeting or act in a list (`Busan Summit (2014)`) is no author: persons and bodies are.
        guard let name = names[start] else {
            return open - start <= 6 && isSurnames(start..<open, text) ? start..<open : nil
        }
        switch name.kind {
        case .person, .organization, .forum: return name.tokens.upperBound == open ? start..<open : nil
        default: return nil
        }
    }

    /// One capitalised word, or several joined by `and`.
    private func isSurnames(_ range: Range<Int>, _ text: TokenText) -> Bool {
        var joined = true
        for index in range {
            if text.isCapital(index) {
                guard joined, text.tokens[index].casing == .capitalized else { return false }
                joined = false
            } else {
                joined = true
            }
        }
        return true
    }

    private func issuer(_ author: Range<Int>, _ names: [Int: Annotation]) -> String? {
        guard let name = names[author.lowerBound], name.tokens.upperBound == author.upperBound,
            name.kind == .organization || name.kind == .forum, case .name(let found) = name.content, found.listed
        else { return nil }
        return found.actor
    }

    private func annotation(_ range: Range<Int>, _ citation: Citation, _ text: TokenText) -> Annotation {
        Annotation(
            kind: .citation, span: text.span(range), tokens: range, content: .citation(citation),
            derivation: Derivation(rule: "author-year"))
    }

    private static let connectorWords =
        "and y e et al & de del du da do dos das der van von la le los las of for the und"
    private static let openerWords =
        "see in cf e.g also cited as quoted véase ver en apud citado por vgr ibid voir cité dans see"
    private static let pageWords = "p pp pág págs pag pags página páginas page pages"
    private static let monthWords = """
        january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
        oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre janeiro
        fevereiro março maio junho julho setembro outubro novembro dezembro janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter fall
        """
}
