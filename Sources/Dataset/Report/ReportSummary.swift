/// The dataset in a few numbers, and how much of it rests on reconstructed documents.
struct ReportSummary {
    private let rows: ReportRows

    init(_ rows: ReportRows) { self.rows = rows }

    func html(_ lists: inout ReportLists) -> String {
        let contents = rows.contents
        let read = contents.documents.filter { $0.status == "read" }
        let original = read.filter { $0.origin == "original" }.count
        let onOriginals = contents.events.filter { $0.origin.contains("original") }
        let rebuilt = contents.events.filter { !$0.origin.contains("original") }
        let several = contents.events.filter { $0.sources > 1 }
        var tiles = [
            tile(
                contents.events.count, "events", "#events",
                lists.count(onOriginals, "On original documents", in: "top") + " on original documents"),
            tile(
                read.count, "documents read", "#read",
                "<a href=\"#read\">\(original) original, \(read.count - original) reconstructed</a>"),
            tile(contents.evidenceCount, "quotes", "#events", "each with its place"),
            tile(
                several.count, "events told independently",
                lists.address(several, "Told independently more than once", in: "top") ?? "#events", "more than once"),
            tile(contents.conflicts.count, "conflicts", "#conflicts", "kept and shown"),
        ]
        if !contents.claims.isEmpty {
            let supported = contents.claims.count { $0.verdict == "supported" }
            let publishable = contents.claims.count { $0.verdictOnOriginals == "supported" }
            tiles.append(
                tile(
                    contents.claims.count, "claims checked", "#claims",
                    "<a href=\"#verdicts\">\(supported) supported, \(publishable) on originals alone</a>"))
        }
        var html = "<ul class=\"tiles\">\(tiles.joined(separator: "\n"))</ul>"
        html += "<p>From <a href=\"#read\">\(read.count) documents: \(original) original, \(read.count - original)</a> "
        html += ReportElements.origin(["reconstructed"]) + ".</p>"
        if original < read.count {
            html +=
                "<p class=\"note\" role=\"note\">Reconstructed documents are fixtures composed from public facts, not an issuer’s own files. "
                + "What rests on them alone is marked and proves nothing about the world: "
                + lists.count(rebuilt, "On reconstructed documents alone", in: "top") + " of the events here.</p>"
        }
        return html
    }

    private func tile(_ number: Int, _ name: String, _ address: String, _ detail: String) -> String {
        "<li><a href=\"\(address)\"><strong>\(grouped(number))</strong> \(name)</a><span class=\"soft\">\(detail)</span></li>"
    }

    /// Groups of three digits.
    private func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        return digits.enumerated().map { place, digit in
            place > 0 && (digits.count - place) % 3 == 0 ? "\u{202F}\(digit)" : String(digit)
        }.joined()
    }
}
