/// The dataset in a few numbers, and how much of it rests on reconstructed documents.
struct ReportSummary {
    private let rows: ReportRows

    init(_ rows: ReportRows) { self.rows = rows }

    var html: String {
        let contents = rows.contents
        let read = contents.documents.filter { $0.status == "read" }
        let original = read.filter { $0.origin == "original" }.count
        let onOriginals = contents.events.filter { $0.origin.contains("original") }.count
        let several = contents.events.filter { $0.sources > 1 }.count
        var tiles = [
            tile(contents.events.count, "events", "#events", "\(onOriginals) on original documents"),
            tile(read.count, "documents read", "#read", "\(original) original, \(read.count - original) reconstructed"),
            tile(contents.evidenceCount, "quotes", "#events", "each with its place"),
            tile(several, "events told independently", "#events", "more than once"),
            tile(contents.conflicts.count, "conflicts", "#conflicts", "kept and shown"),
        ]
        if !contents.claims.isEmpty {
            let supported = contents.claims.filter { $0.verdict == "supported" }.count
            let publishable = contents.claims.filter { $0.verdictOnOriginals == "supported" }.count
            tiles.append(
                tile(
                    contents.claims.count, "claims checked", "#claims",
                    "\(supported) supported, \(publishable) on originals alone"))
        }
        var html = "<ul class=\"tiles\">\(tiles.joined(separator: "\n"))</ul>"
        html += "<p>From \(read.count) documents: \(original) original, \(read.count - original) "
        html += "<span class=\"reconstructed\">reconstructed</span>.</p>"
        if original < read.count {
            html +=
                "<p class=\"note\" role=\"note\">Reconstructed documents are fixtures composed from public facts, not an issuer’s own files. "
                + "What rests on them alone is marked and proves nothing about the world: "
                + "\(contents.events.count - onOriginals) of the events here.</p>"
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
