internal import Formats

/// Events by year and type as bars over the study's periods, and their numbers by period.
struct TimelineSection {
    private let rows: ReportRows
    private let periods: [RunDescription.Period]
    /// Types that occur, most frequent first.
    private let types: [String]

    /// Distinguishable in light and dark, and by most colour-blind readers in neighbouring pairs; each bar also says its type.
    private static let colours = [
        "#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377", "#997700", "#6699cc", "#994455", "#44aa99",
        "#dd9944", "#8866aa", "#777777", "#336633", "#bb5577", "#225588",
    ]

    init(_ rows: ReportRows, periods: [RunDescription.Period]) {
        self.rows = rows
        self.periods = periods
        let counts = Dictionary(grouping: rows.contents.events, by: \.type).mapValues(\.count)
        types = EventTypes.all.map(\.type).enumerated().filter { counts[$0.element] != nil }.sorted {
            (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset)
        }.map(\.element)
    }

    var html: String {
        guard !rows.contents.events.isEmpty else { return "<p>No events.</p>" }
        return chart + legend + table
    }

    private func colour(_ type: String) -> String {
        Self.colours[(EventTypes.all.firstIndex { $0.type == type } ?? 0) % Self.colours.count]
    }

    private var legend: String {
        "<p>"
            + types.map { "<span class=\"key\" style=\"background:\(colour($0))\"></span>\($0)" }.joined(separator: " ")
            + "</p>"
    }

    // MARK: Bars

    private var chart: String {
        var byYear: [Int: [String: Int]] = [:]
        for event in rows.contents.events {
            if let year = (event.dateStart ?? event.dateEnd)?.year {
                byYear[year, default: [:]][event.type, default: 0] += 1
            }
        }
        guard let first = byYear.keys.min(), let last = byYear.keys.max() else { return "<p>No event is dated.</p>" }
        let tallest = byYear.values.map { $0.values.reduce(0, +) }.max() ?? 1
        let step = max(8, min(40, 1000 / (last - first + 1)))
        let (left, top, height) = (40, 40, 240)
        let width = left + (last - first + 1) * step + 20
        let base = top + height
        var svg =
            "<svg viewBox=\"0 0 \(width) \(base + 40)\" role=\"img\" aria-label=\"Events by year and type\">"
        for (number, period) in periods.enumerated() {
            svg += band(period, number, first, last, step, left, top, height)
        }
        for (year, counts) in byYear.sorted(by: { $0.key < $1.key }) {
            let x = left + (year - first) * step
            var drawn = 0
            svg += "<a href=\"#year-\(year)\">"
            for type in types {
                guard let count = counts[type] else { continue }
                let (from, to) = (drawn * height / tallest, (drawn + count) * height / tallest)
                svg += "<rect x=\"\(x + 1)\" y=\"\(base - to)\" width=\"\(step - 2)\" height=\"\(to - from)\""
                svg += " fill=\"\(colour(type))\"><title>\(year), \(type): \(count)</title></rect>"
                drawn += count
            }
            svg += "</a>"
        }
        svg += "<line class=\"axis\" x1=\"\(left)\" y1=\"\(base)\" x2=\"\(width)\" y2=\"\(base)\"/>"
        svg += "<text x=\"4\" y=\"\(top + 8)\">\(tallest)</text><text x=\"4\" y=\"\(base)\">0</text>"
        let every = step >= 30 ? 1 : 5
        for year in first...last where year % every == 0 {
            svg += "<text x=\"\(left + (year - first) * step)\" y=\"\(base + 16)\">\(year)</text>"
        }
        return svg + "</svg>\n"
    }

    /// A period's days as a band behind the bars, its name above, every other one a line lower.
    private func band(
        _ period: RunDescription.Period, _ number: Int, _ first: Int, _ last: Int, _ step: Int, _ left: Int, _ top: Int,
        _ height: Int
    ) -> String {
        func x(_ day: CalendarDay) -> Int {
            let place = (day.year - first) * step + (day.month - 1) * step / 12
            return left + max(0, min(place, (last - first + 1) * step))
        }
        let from = period.interval.from.map(x) ?? left
        let to = period.interval.to.map(x) ?? left + (last - first + 1) * step
        guard to > from else { return "" }
        return "<rect class=\"band\" x=\"\(from)\" y=\"\(top)\" width=\"\(to - from)\" height=\"\(height)\""
            + (number % 2 == 0 ? "" : " fill-opacity=\"0\"")
            + "/><text x=\"\(from + 2)\" y=\"\(number % 2 == 0 ? 14 : 30)\">\(Markup.escaped(period.name))</text>"
    }

    // MARK: Numbers

    private var table: String {
        let events = rows.contents.events
        var groups = periods.map { period in
            (name: period.name, events: events.filter { $0.period.contains(period.id) })
        }
        groups.append((periods.isEmpty ? "all" : "in no period", events.filter(\.period.isEmpty)))
        let body = groups.map { group in
            [Markup.escaped(group.name), ReportElements.count(group.events, in: rows)]
                + types.map { type in ReportElements.count(group.events.filter { $0.type == type }, in: rows) }
        }
        return
            "<p>An event whose date touches two periods counts in both. Every number opens to the events it counts.</p>"
            + ReportElements.table(["period", "events"] + types, body)
    }
}
