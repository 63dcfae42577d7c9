internal import Documents
internal import Formats

/// What a file shows of itself: title, issuer, and the names a row for it may get.
struct SourceGuesses {
    let title: String
    /// The issuer whose profile fits best; nil where none or several fit alike.
    let issuer: String?

    init(document: Document, file: String, study: Study) {
        let heading = document.blocks.first { $0.kind == .title } ?? document.blocks.first { $0.kind == .heading }
        let stated = document.metadata.title ?? ""
        // Producers leave titles such as “Microsoft Word - final2.doc” behind; a heading in the text is better.
        let shown =
            heading.map { document.text.string($0.span) } ?? (stated.isEmpty ? Self.firstLine(document) : stated)
        title = String(shown.prefix(200))
        issuer = Self.issuer(of: document, file: file, study: study)
    }

    /// The first line that could be a title: four words or more, no label with a value, no path of a menu.
    private static func firstLine(_ document: Document) -> String {
        let lines = document.blocks.prefix(12).map { document.text.string($0.span) }
        let worthy = lines.first { line in
            line.split(separator: " ").count >= 4 && !line.contains(" > ") && !line.contains(" : ")
                && line.unicodeScalars.first.map { $0.properties.isAlphabetic || $0.properties.numericType != nil }
                    == true
        }
        return worthy ?? lines.first ?? ""
    }

    /// Weights: a site's host is proof, a full name near the top is strong, the identifier in the file's name weaker. Acronyms in the
    /// text say nothing: a release speaks of other bodies than its own.
    private static func issuer(of document: Document, file: String, study: Study) -> String? {
        let top = String(document.text.string(Span(0, min(1500, document.text.bytes.count))))
        let notes = document.metadata.notes.joined().joined(separator: " ") + " " + (document.metadata.author ?? "")
        let name = file.split(separator: "/").last.map { $0.lowercased() } ?? ""
        var scores: [(issuer: String, score: Int)] = []
        for (issuer, profile) in study.profiles {
            var score = 0
            if profile.hosts.contains(where: { notes.contains($0) || top.contains($0) }) { score += 8 }
            if !profile.name.isEmpty, top.contains(profile.name) || notes.contains(profile.name) { score += 5 }
            if name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).contains(Substring(issuer)) { score += 3 }
            if name.hasPrefix(issuer + "-") { score += 3 }
            if score > 0 { scores.append((issuer, score)) }
        }
        scores.sort { ($0.score, $1.issuer) > ($1.score, $0.issuer) }
        guard let best = scores.first, best.score >= 3 else { return nil }
        return scores.count > 1 && scores[1].score == best.score ? nil : best.issuer
    }

    /// `issuer-language-year-first-words`, with a number where that is taken.
    func identifier(issuer: String, language: String, year: Int?, taken: Set<String>) -> String {
        let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }.prefix(4)
        let parts = [issuer, language] + (year.map { ["\($0)"] } ?? []) + words.map { String($0) }
        let stem = String(parts.joined(separator: "-").prefix(70))
        if !taken.contains(stem) { return stem }
        return (2...).lazy.map { "\(stem)-\($0)" }.first { !taken.contains($0) }!
    }

    /// `ISSUER year letter`.
    func citationKey(issuer: String, year: Int?, taken: Set<String>) -> String {
        let stem = issuer.uppercased() + (year.map { " \($0)" } ?? " n.d.")
        let letters = "abcdefghijklmnopqrstuvwxyz".map { letter in "\(letter)" }
        return letters.map { "\(stem) \($0)" }.first { !taken.contains($0) } ?? "\(stem) \(taken.count)"
    }
}
