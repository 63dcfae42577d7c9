/// What made the dataset: versions, knowledge files, rules and what each gave.
struct MethodsSection {
    private let rows: ReportRows
    private let run: RunDescription

    init(_ rows: ReportRows, run: RunDescription) {
        self.rows = rows
        self.run = run
    }

    var html: String {
        let versions = ([run.program] + run.environment).map {
            [Markup.escaped($0.name), "<code>\(Markup.escaped($0.version))</code>"]
        }
        let files = run.knowledge.map {
            ["<code>\(Markup.escaped($0.path))</code>", "<code>\($0.sha256.prefix(16))…</code>"]
        }
        return
            "<p>Every field of every event rests on words of a document that was read; each quote can be checked against "
            + "<code>texts/</code> by its offsets, which count Unicode code points. Days are inclusive. Confidence is a rank "
            + "of events among each other, no probability. The same documents, knowledge and versions give the same bytes.</p>"
            + ReviewedPrecision(rows.contents.events).html
            + ReportElements.table(["program or library", "version"], versions)
            + "<details><summary>\(files.count) knowledge files</summary>"
            + ReportElements.table(["file", "SHA-256"], files) + "</details>" + rules
    }

    private var rules: String {
        var counts: [String: Int] = [:]
        for mention in rows.contents.mentions { counts[mention.rule, default: 0] += 1 }
        let body = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            ["<code>\(Markup.escaped($0.key))</code>", String($0.value)]
        }
        return "<details><summary>\(body.count) rules that read something</summary>"
            + ReportElements.table(["rule", "mentions"], body) + "</details>"
    }
}
