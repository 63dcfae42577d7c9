extension DatasetDifference {
    /// A page without scripts.
    public var html: String {
        let environment = environment.map { [Markup.escaped($0.column), code($0.old), code($0.new)] }
        let documents = documents.map { [code($0.document), $0.kind.rawValue] }
        let verdicts = verdicts.map {
            [code($0.claim), $0.old, $0.new, $0.oldOnOriginals, $0.newOnOriginals]
        }
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>What changed</title>
            <style>
            \(ReportStyle.css)
            </style>
            </head>
            <body>
            <h1>What changed</h1>
            <p>\(Markup.escaped(summary)).</p>
            \(section("Knowledge and program", ["name", "before", "now"], environment))
            \(section("Documents", ["document", "change"], documents))
            \(section("Claims", ["claim", "verdict before", "now", "on originals before", "now"], verdicts))
            <h2>Events</h2>
            \(events.map(Self.html).joined(separator: "\n"))
            </body>
            </html>

            """
    }

    private func section(_ title: String, _ header: [String], _ body: [[String]]) -> String {
        body.isEmpty ? "" : "<h2>\(title)</h2>\n" + ReportElements.table(header, body)
    }

    private func code(_ text: String) -> String { "<code>\(Markup.escaped(text))</code>" }

    private static func html(_ change: EventChange) -> String {
        let cells = change.cells.map {
            [$0.column, "<del>\(Markup.escaped($0.old))</del>", "<ins>\(Markup.escaped($0.new))</ins>"]
        }
        let causes = change.causes.map { "<li>because \(Markup.escaped($0))</li>" }.joined()
        return "<details><summary>\(change.kind.rawValue): \(Markup.escaped(change.label))</summary>"
            + (cells.isEmpty ? "" : ReportElements.table(["field", "before", "now"], cells))
            + "<ul>\(causes)</ul><p class=\"soft\"><code>\(change.event)</code>, \(change.evidenceGained.count) quotes "
            + "gained, \(change.evidenceLost.count) lost</p></details>"
    }
}
