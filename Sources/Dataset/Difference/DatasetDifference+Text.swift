extension DatasetDifference {
    /// For people, one change a line, what belongs to it indented below.
    public var text: String {
        var lines: [String] = []
        for change in environment {
            lines.append("environment \(change.column): \(short(change.old)) → \(short(change.new))")
        }
        for change in documents { lines.append("document \(change.document): \(change.kind.rawValue)") }
        for change in events {
            lines.append("event \(change.event) \(change.kind.rawValue): \(change.label)")
            for cell in change.cells { lines.append("    \(cell.column): \(quoted(cell.old)) → \(quoted(cell.new))") }
            for id in change.evidenceGained where change.kind == .changed { lines.append("    gained \(id)") }
            for id in change.evidenceLost where change.kind == .changed { lines.append("    lost \(id)") }
            for cause in change.causes { lines.append("    because \(cause)") }
        }
        for change in verdicts {
            lines.append(
                "claim \(change.claim): \(word(change.old)) → \(word(change.new)); on originals "
                    + "\(word(change.oldOnOriginals)) → \(word(change.newOnOriginals))")
        }
        lines.append(summary)
        return lines.joined(separator: "\n") + "\n"
    }

    /// How many of what, in one line.
    public var summary: String {
        func count(_ kind: EventChange.Kind) -> Int { events.filter { $0.kind == kind }.count }
        if isEmpty { return "no difference" }
        return "\(count(.gained)) events gained, \(count(.lost)) lost, \(count(.changed)) changed; "
            + "\(verdicts.count) verdicts changed; \(documents.count) changes of documents"
    }

    private func short(_ value: String) -> String {
        value.isEmpty ? "nothing" : value.utf8.count == 64 ? String(value.prefix(12)) : value
    }

    private func quoted(_ value: String) -> String { value.isEmpty ? "nothing" : "‘\(value)’" }

    private func word(_ verdict: String) -> String { verdict.isEmpty ? "none" : verdict }
}
