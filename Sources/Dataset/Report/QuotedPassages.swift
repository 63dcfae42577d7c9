/// Evidence as the passages it stands in: neighbouring quotes of a document are one passage, shown once, with the words
/// of each marked and what they attest beside them.
struct QuotedPassages {
    struct Passage {
        /// By place; of one document.
        var rows: [EvidenceRow]
        /// The words from the first quote's prefix to the last one's suffix; empty where they are withheld.
        fileprivate var scalars: [UnicodeScalar]
        /// Code points before them.
        fileprivate let start: Int

        fileprivate var end: Int { start + scalars.count }
    }

    let passages: [Passage]

    /// Documents in the order of their first row.
    init(_ evidence: [EvidenceRow]) {
        var order: [String: Int] = [:]
        for row in evidence where order[row.documentID] == nil { order[row.documentID] = order.count }
        let sorted = evidence.sorted {
            (order[$0.documentID] ?? 0, $0.start, $0.end, $0.evidenceID) < (
                order[$1.documentID] ?? 0, $1.start, $1.end, $1.evidenceID
            )
        }
        var passages: [Passage] = []
        for row in sorted {
            if Withheld(cell: row.quote) != nil {
                passages.append(Passage(rows: [row], scalars: [], start: row.start))
                continue
            }
            let words = Array((row.prefix + row.quote + row.suffix).unicodeScalars)
            let start = row.start - row.prefix.unicodeScalars.count
            if let last = passages.last, last.rows[0].documentID == row.documentID, !last.scalars.isEmpty,
                start >= last.start, start <= last.end
            {
                passages[passages.count - 1].rows.append(row)
                let new = start + words.count - last.end
                if new > 0 { passages[passages.count - 1].scalars += words.suffix(new) }
            } else {
                passages.append(Passage(rows: [row], scalars: words, start: start))
            }
        }
        self.passages = passages
    }

    /// Those that say what fewer than some before them say: every value has so many of its quotes shown, where it has them.
    func telling(_ times: Int) -> (shown: [Passage], left: Int) {
        struct Value: Hashable { let field, value, role: String }
        var told: [Value: Int] = [:]
        let shown = passages.filter { passage in
            let values = Set(passage.rows.map { Value(field: $0.field, value: $0.value, role: $0.role) })
            let isNew = values.contains { told[$0, default: 0] < times }
            if isNew { for value in values { told[value, default: 0] += 1 } }
            return isNew
        }
        return (shown, passages.count - shown.count)
    }
}

extension QuotedPassages.Passage {
    /// - Parameter label: what a quote attests, in HTML.
    func html(in rows: ReportRows, label: (EvidenceRow) -> String) -> String {
        let basis = self.rows.contains { !$0.inferredFrom.isEmpty } ? " <b class=\"basis\">in part inferred</b>" : ""
        return
            "<blockquote>\(words(label)) <footer>\(ReportElements.source(self.rows, in: rows))\(basis)</footer></blockquote>"
    }

    private func words(_ label: (EvidenceRow) -> String) -> String {
        if scalars.isEmpty { return ReportElements.withheld(rows[0]) + Self.note(rows, label) }
        var html = "…"
        var position = start
        var index = 0
        while index < rows.count {
            // Quotes that share words are one mark.
            let from = max(rows[index].start, position)
            var to = rows[index].end
            var own = [rows[index]]
            index += 1
            while index < rows.count, rows[index].start < to {
                to = max(to, rows[index].end)
                own.append(rows[index])
                index += 1
            }
            html += text(position, from) + "<mark>\(text(from, to))</mark>" + Self.note(own, label)
            position = to
        }
        return html + text(position, end) + "…"
    }

    private static func note(_ rows: [EvidenceRow], _ label: (EvidenceRow) -> String) -> String {
        var labels: [String] = []
        for row in rows.map(label) where !labels.contains(row) { labels.append(row) }
        return "<sub>\(labels.joined(separator: ", "))</sub>"
    }

    /// The words between two code points of the document.
    private func text(_ from: Int, _ to: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[max(0, from - start)..<max(0, min(scalars.count, to - start), from - start)])
        return Markup.escaped(String(view))
    }
}
