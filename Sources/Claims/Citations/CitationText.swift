extension ClaimCitation {
    /// Reads a citation as works write it: author, year and locator separated by commas or blanks (`MOFA, 2006, p. 78`,
    /// `IADB 2015: 53`, `Uk Heo and Roehrig, 2014; p. 151`). Nil where no year stands in it.
    ///
    /// The issuer is the author in lower case, or what stands in brackets at the end (`IDB, 2015 [iadb]`).
    public init?(written text: some StringProtocol) {
        var body = Substring(text.trimmed)
        var issuer: String?
        if body.hasSuffix("]"), let open = body.lastIndex(of: "[") {
            issuer = String(body[body.index(after: open)...].dropLast())
            body = Substring(body[..<open].trimmed)
        }
        guard let year = Self.year(in: body) else { return nil }
        let author = Self.author(before: year.range.lowerBound, in: body)
        let locator = body[year.range.upperBound...].trimmed(of: " ,;:)")
        guard !author.isEmpty else { return nil }
        self.init(
            text: String(body), issuer: issuer ?? Self.acronym(author), year: year.value,
            locator: locator.isEmpty ? nil : locator)
    }

    /// The author as written, without year and locator.
    var author: String {
        let body = text[...]
        guard let year = Self.year(in: body) else { return text }
        return Self.author(before: year.range.lowerBound, in: body)
    }

    private static func author(before end: Substring.Index, in text: Substring) -> String {
        text[..<end].trimmed(of: " ,(")
    }

    /// How the claims table writes it: the inverse of `init(written:)`.
    var written: String {
        guard let issuer, ClaimCitation(written: text)?.issuer != issuer else { return text }
        return "\(text) [\(issuer)]"
    }

    /// A body's acronym names it; a person's name does not.
    private static func acronym(_ author: String) -> String? {
        author.utf8.allSatisfy { (0x41...0x5A).contains($0) } && author.utf8.count > 1 ? author.lowercased() : nil
    }

    /// The first run of exactly four digits from 1500 to 2199; a letter from a to h may follow it.
    private static func year(in text: Substring) -> (range: Range<Substring.Index>, value: Int)? {
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index].isASCII, text[index].isNumber else {
                index = text.index(after: index)
                continue
            }
            var end = index
            while end < text.endIndex, text[end].isASCII, text[end].isNumber { end = text.index(after: end) }
            if let value = Int(text[index..<end]), text.distance(from: index, to: end) == 4,
                (1500..<2200).contains(value)
            {
                // `2015a` marks one of several works of a year; the `p` of `2006p. 164` belongs to the page.
                if end < text.endIndex, ("a"..."h").contains(text[end]),
                    text.index(after: end) == text.endIndex || !text[text.index(after: end)].isLetter
                {
                    return (index..<text.index(after: end), value)
                }
                return (index..<end, value)
            }
            index = end
        }
        return nil
    }
}

extension StringProtocol {
    var trimmed: String { trimmed(of: " ") }

    func trimmed(of characters: String) -> String {
        var rest = self[...]
        while let first = rest.first, characters.contains(first) { rest = rest.dropFirst() }
        while let last = rest.last, characters.contains(last) { rest = rest.dropLast() }
        return String(rest)
    }
}
