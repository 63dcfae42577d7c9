internal import Review

/// What reviewers' decisions say, as a table for a terminal.
enum ReviewFigures {
    static func lines(_ statistics: ReviewStatistics) -> [String] {
        var lines = table("rule", statistics.byRule)
        lines += [""] + table("type", statistics.byType + [statistics.overall])
        if !statistics.byField.isEmpty { lines += [""] + table("quotes by field", statistics.byField) }
        lines.append("")
        if statistics.doubled == 0 {
            lines.append("agreement: no question has two reviewers' answers")
        } else {
            let alpha = statistics.alpha.map(figure) ?? "not defined, since all answers are one"
            lines.append(
                "agreement: \(statistics.doubled) questions with two answers or more; Krippendorff's alpha \(alpha)")
            for pair in statistics.pairs {
                let kappa = pair.kappa.map(figure) ?? "not defined"
                lines.append("  \(pair.first) and \(pair.second): \(pair.questions) questions, Cohen's kappa \(kappa)")
            }
        }
        let passages = statistics.passages
        if passages.empty + passages.missed > 0 {
            lines.append("looked through: \(passages.empty) passages with nothing, \(passages.missed) missed events")
        }
        return lines
    }

    private static func table(_ heading: String, _ groups: [ReviewStatistics.Group]) -> [String] {
        var lines = ["right\twrong\tunsure\tdisputed\tprecision\t95% interval\t\(heading)"]
        for group in groups {
            let precision = group.precision
            lines.append(
                [
                    "\(group.right)", "\(group.wrong)", "\(group.unsure)", "\(group.disputed)",
                    precision.map { figure($0.proportion) } ?? "-",
                    precision.map { figure($0.low) + "-" + figure($0.high) } ?? "-", group.name,
                ].joined(separator: "\t"))
        }
        return lines
    }

    /// Three decimals.
    private static func figure(_ value: Double) -> String {
        let thousandths = Int((abs(value) * 1000).rounded())
        let digits = String(thousandths % 1000)
        let padded = String(repeating: "0", count: 3 - digits.utf8.count) + digits
        return (value < 0 && thousandths > 0 ? "-" : "") + "\(thousandths / 1000).\(padded)"
    }
}
