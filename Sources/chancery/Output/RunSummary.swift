internal import Formats

/// The numbers of a run, as words and as JSON.
struct RunSummary {
    /// Whether a dataset was written.
    let changed: Bool
    let dataset: String
    let documents, failed, mentions, events, evidence, conflicts, claims: Int
    let verdicts: [(verdict: String, claims: Int, onOriginals: Int)]

    var words: String {
        var lines = [
            "\(documents) documents, \(failed) failed; \(mentions) mentions, \(events) events, \(evidence) quotes, "
                + "\(conflicts) conflicts"
        ]
        if claims > 0 {
            let counts = verdicts.map { "\($0.claims) \($0.verdict)" }.joined(separator: ", ")
            lines.append("\(claims) claims: \(counts)")
        }
        lines.append(dataset)
        return lines.joined(separator: "\n")
    }

    var members: [JSON.Member] {
        [
            .init("changed", .bool(changed)), .init("dataset", .string(dataset)), .init("documents", .int(documents)),
            .init("failed", .int(failed)), .init("mentions", .int(mentions)), .init("events", .int(events)),
            .init("evidence", .int(evidence)), .init("conflicts", .int(conflicts)), .init("claims", .int(claims)),
        ]
    }
}

/// How far a run is and how fast it goes.
struct RunPace {
    var done = 0
    var all = 0
    private let start: Int
    private var told: Int

    /// - Parameter now: nanoseconds since 1970, as in what follows.
    init(now: Int) {
        start = now
        told = now
    }

    /// `120/1000, 40/s, 22 s left`
    func words(now: Int) -> String {
        let seconds = Double(now - start) / 1e9
        guard seconds >= 1, done > 0 else { return "\(done)/\(all)" }
        let rate = Double(done) / seconds
        let shown = rate >= 10 ? "\(Int(rate.rounded()))" : "\((rate * 10).rounded() / 10)"
        return "\(done)/\(all), \(shown)/s, \(Self.time(Int((Double(all - done) / rate).rounded(.up)))) left"
    }

    /// Whether a minute has passed since this last was so.
    mutating func isDue(now: Int) -> Bool {
        guard now - told >= 60_000_000_000 else { return false }
        told = now
        return true
    }

    static func time(_ seconds: Int) -> String {
        if seconds < 60 { return "\(seconds) s" }
        if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
        return "\(seconds / 3600) h \(seconds / 60 % 60) min"
    }
}
