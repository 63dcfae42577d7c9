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
        let rows = ReportRows(contents, run: run)
        var lists = ReportLists(rows)
        let summary = ReportSummary(rows).html(&lists)
        var sections: [(id: String, title: String, html: String)] = [
            ("read", "What was read", ReadSection(rows).html(&lists)),
            ("time", "Events over time", TimelineSection(rows, periods: run.periods).html(&lists)),
            ("organizations", "Organizations by period", OrganizationsSection(rows, periods: run.periods).html(&lists)),
            ("network", "Who acts with whom", NetworkSection(rows).html(&lists)),
            ("places", "Places", PlacesSection(rows).html(&lists)),
            ("claims", "The paper’s claims", ClaimsSection(rows).html(&lists)),
            ("conflicts", "Conflicts", ConflictsSection(rows).html(&lists)),
            ("methods", "Methods", MethodsSection(rows, run: run).html(&lists)),
        ].filter { !$0.html.isEmpty }
        // Last, since its rows bear the lists of all the others.
        sections.insert(("events", "Events", EventsSection(rows, lists).html), at: sections.count - 1)
        let links = sections.map { "<li><a href=\"#\($0.id)\">\(Markup.escaped($0.title))</a></li>" }
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(Markup.escaped(run.title))</title>
            <style>
            \(ReportStyle.css)\(lists.css)
            </style>
            </head>
            <body>
            <a class="skip" href="#read">To the content</a>
            <header id="top">
            <p class="kicker">Events attested by diplomatic documents</p>
            <h1>\(Markup.escaped(run.title))</h1>
            \(summary)
            </header>
            <nav aria-label="Sections"><ol>\(links.joined(separator: "\n"))</ol></nav>
            <main>
            \(sections.map { "<section id=\"\($0.id)\"><h2>\($0.title)</h2>\n\($0.html)</section>" }.joined(separator: "\n"))
            </main>
            <footer class="end">Made by \(Markup.escaped(run.program.name)) \(Markup.escaped(run.program.version)). Nothing here is fetched and
            nothing runs; <code>codebook.md</code> beside this folder explains the tables. <a href="#top">To the top</a></footer>
            </body>
            </html>

            """
    }
}
