/// `report/index.html`: what was read, the events over time, what the corpus says of the paper's claims, conflicts and
/// methods. One page without scripts; nothing is fetched. Whatever rests on reconstructed documents says so.
public struct Report: Sendable {
    private let contents: DatasetContents
    private let run: RunDescription

    public init(contents: DatasetContents, run: RunDescription) {
        self.contents = contents
        self.run = run
    }

    public func write(to path: String) throws(DatasetError) { try OutputFile.write(html, to: path) }

    public var html: String {
        let rows = ReportRows(contents)
        let sections: [(id: String, title: String, html: String)] = [
            ("read", "What was read", ReadSection(rows).html),
            ("time", "Events over time", TimelineSection(rows, periods: run.periods).html),
            ("claims", "The paper’s claims", ClaimsSection(rows).html),
            ("conflicts", "Conflicts", ConflictsSection(rows).html),
            ("events", "Events", EventsSection(rows).html), ("methods", "Methods", MethodsSection(rows, run: run).html),
        ].filter { !$0.html.isEmpty }
        let links = sections.map { "<a href=\"#\($0.id)\">\(Markup.escaped($0.title))</a>" }
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(Markup.escaped(run.title))</title>
            <style>
            \(ReportStyle.css)
            </style>
            </head>
            <body>
            <header>
            <h1>\(Markup.escaped(run.title))</h1>
            \(summary)
            <nav>\(links.joined(separator: " "))</nav>
            </header>
            <main>
            \(sections.map { "<section id=\"\($0.id)\"><h2>\($0.title)</h2>\n\($0.html)</section>" }.joined(separator: "\n"))
            </main>
            </body>
            </html>

            """
    }

    private var summary: String {
        let read = contents.documents.filter { $0.status == "read" }
        let original = read.filter { $0.origin == "original" }.count
        let onOriginals = contents.events.filter { $0.origin.contains("original") }.count
        var text =
            "<p>\(contents.events.count) events with \(contents.evidence.count) quotes, from \(read.count) documents: "
            + "\(original) original, \(read.count - original) "
            + "<span class=\"reconstructed\">reconstructed</span>.</p>"
        if original < read.count {
            text +=
                "<p class=\"note\">Reconstructed documents are fixtures composed from public facts, not an issuer’s own files. "
                + "What rests on them alone is marked and proves nothing about the world: "
                + "\(contents.events.count - onOriginals) of the events here.</p>"
        }
        return text
    }
}
