internal import Formats

/// Issuers × months: which months were read, and which lie in between and were not.
struct CoverageCalendar {
    private let rows: ReportRows

    private struct Lane: Hashable {
        let issuer, origin: String
    }

    init(_ rows: ReportRows) { self.rows = rows }

    private static let (left, right, top, height) = (150, 70, 34, 17)
    private static let width = 1080

    func html(_ lists: inout ReportLists) -> String {
        var months: [Lane: [Int: Int]] = [:]
        var undated: [Lane: Int] = [:]
        for row in rows.contents.coverage {
            let lane = Lane(issuer: row.issuer, origin: row.origin)
            if let month = Self.number(row.month) {
                months[lane, default: [:]][month, default: 0] += row.documents
            } else {
                undated[lane, default: 0] += row.documents
            }
        }
        let every = months.values.flatMap(\.keys)
        guard let first = every.min(), let last = every.max() else { return "<p>No dated document was read.</p>" }
        let (start, end) = (first / 12 * 12, last / 12 * 12 + 12)
        let lanes = Set(months.keys).union(undated.keys).sorted { ($0.issuer, $0.origin) < ($1.issuer, $1.origin) }
        let span = Self.width - Self.left - Self.right
        func x(_ month: Int) -> Int { Self.left + (month - start) * span / (end - start) }
        var plot = SVGDrawing(
            width: Self.width, height: Self.top + lanes.count * Self.height + 10,
            label: "Coverage calendar, \(lanes.count) rows of issuers by month, \(start / 12) to \(end / 12 - 1)",
            description: "The table of years below has the same numbers.", least: 760)
        for year in stride(from: start / 12, to: end / 12, by: 1) {
            plot.line(x(year * 12), Self.top - 4, x(year * 12), Self.top + lanes.count * Self.height, style: "grid")
            if (end - start) / 12 <= 14 || year % 2 == 0 {
                plot.text(x(year * 12) + 2, Self.top - 10, String(year), style: "tick")
            }
        }
        for (place, lane) in lanes.enumerated() {
            let y = Self.top + place * Self.height
            plot.text(Self.left - 8, y + 12, lane.issuer, anchor: "end", address: "#issuer-\(lane.issuer)")
            let read = months[lane] ?? [:]
            if let from = read.keys.min(), let to = read.keys.max() {
                plot.rectangle(
                    x(from), y + 4, x(to + 1) - x(from), Self.height - 8, style: "within",
                    title: "\(lane.issuer): nothing was read of months without a mark")
            }
            for (month, count) in read.sorted(by: { $0.key < $1.key }) where count > 0 {
                plot.rectangle(
                    x(month), y + 1, max(4, x(month + 1) - x(month)), Self.height - 3,
                    style: lane.origin == "original" ? "read" : "read rebuilt",
                    title: "\(lane.issuer), \(Self.text(month)): \(count) \(lane.origin)",
                    address: "#issuer-\(lane.issuer)")
            }
            if let count = undated[lane], count > 0 {
                plot.text(Self.width - Self.right + 8, y + 12, "+\(count) undated", style: "tick")
            }
        }
        return ReportElements.figure(
            plot.svg,
            caption:
                "A mark is a month of which documents were read; the thin band joins an issuer’s first month to its last, and within "
                + "it nothing was read where there is no mark. Silence means something only where a mark stands. "
                + "<span class=\"swatch read\"></span>original <span class=\"swatch read rebuilt\"></span>reconstructed"
        )
            + table(months, lanes, (start / 12)..<(end / 12))
    }

    private func table(_ months: [Lane: [Int: Int]], _ lanes: [Lane], _ years: Range<Int>) -> String {
        let body = lanes.map { lane -> [String] in
            let read = months[lane] ?? [:]
            let numbers = years.map { year -> String in
                let own = read.filter { $0.key / 12 == year }
                if own.isEmpty { return "" }
                let count = own.values.reduce(0, +)
                if count == 0 { return "<span class=\"none\">0</span>" }
                // Documents stand by issuer and day: the first of the year leads to all.
                return first(lane, year).map { "<a href=\"#doc-\(Markup.escaped($0))\">\(count)</a>" } ?? String(count)
            }
            return [
                "<a href=\"#issuer-\(lane.issuer)\">\(Markup.escaped(lane.issuer))</a>",
                ReportElements.origin([lane.origin]),
            ]
                + numbers
        }
        return
            "<details><summary>The same by year, in numbers</summary><p>Empty: outside the years read of that issuer; "
            + "<span class=\"none\">0</span>: within them. Months are in <code>coverage.csv</code>.</p>"
            + ReportElements.table(["issuer", "origin"] + years.map(String.init), body, style: "calendar")
            + "</details>"
    }

    private func first(_ lane: Lane, _ year: Int) -> String? {
        rows.contents.documents.filter {
            $0.status == "read" && $0.issuer == lane.issuer && $0.origin == lane.origin && $0.published?.year == year
        }.min { ($0.published?.cell ?? "", $0.documentID) < ($1.published?.cell ?? "", $1.documentID) }?.documentID
    }

    /// Months since the year 0; nil for `undated`.
    private static func number(_ month: String) -> Int? {
        let parts = month.split(separator: "-")
        guard parts.count == 2, let year = Int(parts[0]), let number = Int(parts[1]) else { return nil }
        return year * 12 + number - 1
    }

    private static func text(_ month: Int) -> String {
        "\(month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)"
    }
}
