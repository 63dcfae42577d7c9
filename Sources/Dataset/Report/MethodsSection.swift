/// What made the dataset: versions, knowledge files, rules and what each gave.
struct MethodsSection {
    private let rows: ReportRows
    private let run: RunDescription

    init(_ rows: ReportRows, run: RunDescription) {
        self.rows = rows
        self.run = run
    }

    func html(_ lists: inout ReportLists) -> String {
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
            + AccuracyTable(run.accuracy).html + ReviewedPrecision(rows.contents.events).html(&lists)
            + ReportElements.table(["program or library", "version"], versions)
            + "<details><summary>\(files.count) knowledge files</summary>"
            + ReportElements.table(["file", "SHA-256"], files) + "</details>" + rules(&lists)
    }

    private func rules(_ lists: inout ReportLists) -> String {
        var counts: [String: Int] = [:]
        let places = Dictionary(
            rows.contents.events.enumerated().map { ($1.eventID, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        var events: [String: Set<Int32>] = [:]
        for mention in rows.contents.mentions {
            counts[mention.rule, default: 0] += 1
            if let place = places[mention.eventID] { events[mention.rule, default: []].insert(place) }
        }
        var body: [[String]] = []
        for (rule, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            let own = rows.events(at: (events[rule] ?? []).sorted())
            body.append([
                "<code>\(Markup.escaped(rule))</code>",
                lists.count(own, "Read by the rule ‘\(rule)’", in: "methods", shown: count),
                lists.count(own, "Read by the rule ‘\(rule)’", in: "methods"),
            ])
        }
        return "<details><summary>\(body.count) rules that read something</summary>"
            + ReportElements.table(["rule", "mentions", "events"], body) + "</details>"
    }
}
