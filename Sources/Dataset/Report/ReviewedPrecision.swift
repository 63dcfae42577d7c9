/// How many of the events that people looked at they found right, by type, with intervals.
struct ReviewedPrecision {
    private let events: [EventRow]

    init(_ events: [EventRow]) { self.events = events.filter { !$0.review.isEmpty } }

    func html(_ lists: inout ReportLists) -> String {
        if events.isEmpty {
            return
                "<p>Nobody has reviewed these events yet, so that how many of them are right cannot be said from them.</p>"
        }
        let types = EventTypes.all.map(\.type).filter { type in events.contains { $0.type == type } }
        var rows: [[String]] = []
        for type in types { rows.append(row(type, events.filter { $0.type == type }, &lists)) }
        rows.append(row("all", events, &lists))
        return ReportElements.table(
            ["type", "reviewed", "accepted", "share", "95 % interval"], rows,
            caption:
                "Events that people reviewed. The interval is Wilson’s; it says something of the rest only where those reviewed were drawn by lot."
        )
    }

    private func row(_ name: String, _ events: [EventRow], _ lists: inout ReportLists) -> [String] {
        let right = events.filter { $0.review == "accepted" }
        let interval = WilsonInterval(hits: right.count, of: events.count)
        return [
            name, lists.count(events, "Reviewed, \(name)", in: "methods"),
            lists.count(right, "Accepted by reviewers, \(name)", in: "methods"),
            Self.percent(Double(right.count) / Double(events.count)),
            "\(Self.percent(interval.low)) to \(Self.percent(interval.high))",
        ]
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

/// The score interval of a share (Wilson 1927) at 95 %.
struct WilsonInterval {
    let low: Double
    let high: Double

    init(hits: Int, of total: Int) {
        let z = 1.959963984540054
        let (count, share) = (Double(total), Double(hits) / Double(total))
        let middle = share + z * z / (2 * count)
        let reach = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
        let scale = 1 + z * z / count
        low = max(0, (middle - reach) / scale)
        high = min(1, (middle + reach) / scale)
    }
}
