internal import Formats

/// Bars of events by year, the most frequent types in colours of their own, over bands of periods.
struct TimelinePlot {
    private let rows: ReportRows
    private let periods: [RunDescription.Period]
    /// Types with a colour of their own; the rest share one.
    private let coloured: [String]
    private let others: [String]

    private static let (width, left, top, height) = (1080, 44, 48, 260)
    private static let colours = 7

    init(_ rows: ReportRows, periods: [RunDescription.Period], types: [String]) {
        self.rows = rows
        self.periods = periods
        coloured = Array(types.prefix(Self.colours))
        others = Array(types.dropFirst(Self.colours))
    }

    func html(_ lists: inout ReportLists) -> String {
        var byYear: [Int: [EventRow]] = [:]
        for event in rows.contents.events {
            if let year = (event.dateStart ?? event.dateEnd)?.year { byYear[year, default: []].append(event) }
        }
        guard let earliest = byYear.keys.min(), let last = byYear.keys.max() else { return "<p>No event is dated.</p>" }
        // Years before the periods of analysis share one bar, so that a lone early date does not press the rest together.
        let first = min(max(earliest, periods.compactMap(\.interval.from?.year).min() ?? earliest), last)
        let early = byYear.filter { $0.key < first }.sorted { $0.key < $1.key }.flatMap(\.value)
        let count = last - first + 1 + (early.isEmpty ? 0 : 1)
        let step = (Self.width - Self.left - 10) / max(count, 8)
        let base = Self.top + Self.height
        let tallest = max(byYear.filter { $0.key >= first }.values.map(\.count).max() ?? 1, early.count)
        var plot = SVGDrawing(
            width: Self.width, height: base + 30, label: "Events by year and type, \(first) to \(last)",
            description: "At most \(tallest) events a year. The table below has the numbers by period.", least: 680)
        let start = Self.left + (early.isEmpty ? 0 : step)
        for (number, period) in periods.enumerated() { band(period, number, first...last, start, step, &plot) }
        for line in gridLines(tallest) {
            let y = base - line * Self.height / tallest
            plot.line(Self.left, y, Self.width - 10, y, style: "grid")
            plot.text(Self.left - 6, y + 4, String(line), style: "tick", anchor: "end")
        }
        if !early.isEmpty {
            bar(
                early, "before \(first)", Self.left, step, base, tallest,
                lists.address(early, "Before \(first)", in: "time"), &plot)
            plot.text(Self.left + step / 2, base + 16, "earlier", style: "tick", anchor: "middle")
        }
        for year in first...last {
            let x = start + (year - first) * step
            if let own = byYear[year] {
                bar(own, String(year), x, step, base, tallest, rows.showsQuotes ? "#year-\(year)" : nil, &plot)
            }
            if step >= 34 || year % 5 == 0 {
                plot.text(x + step / 2, base + 16, String(year), style: "tick", anchor: "middle")
            }
        }
        plot.line(Self.left, base, Self.width - 10, base, style: "axis")
        let undated = rows.contents.events.filter { $0.dateStart == nil && $0.dateEnd == nil }
        return ReportElements.figure(
            plot.svg,
            caption: legend + " A bar leads to its year’s events. Undated events, not drawn: "
                + lists.count(undated, "Undated events", in: "time") + ".")
    }

    private var legend: String {
        var parts = coloured.enumerated().map {
            "<span><span class=\"swatch t\($0.offset)\"></span>\($0.element)</span>"
        }
        if !others.isEmpty { parts.append("<span><span class=\"swatch t\(Self.colours)\"></span>other types</span>") }
        return "<span class=\"legend\">\(parts.joined(separator: " "))</span>"
    }

    private func gridLines(_ tallest: Int) -> [Int] {
        let step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000].first { tallest / $0 <= 5 } ?? 10000
        return Array(stride(from: step, through: tallest, by: step))
    }

    private func bar(
        _ events: [EventRow], _ name: String, _ x: Int, _ step: Int, _ base: Int, _ tallest: Int, _ address: String?,
        _ plot: inout SVGDrawing
    ) {
        var drawn = 0
        let groups =
            coloured.map { type in (type, events.filter { $0.type == type }.count) }
            + [("other types", events.filter { others.contains($0.type) }.count)]
        for (place, group) in groups.enumerated() where group.1 > 0 {
            let (from, to) = (drawn * Self.height / tallest, (drawn + group.1) * Self.height / tallest)
            plot.rectangle(
                x + 1, base - to, max(2, step - 3), to - from, style: "t\(place)",
                title: "\(name), \(group.0): \(group.1)",
                address: address)
            drawn += group.1
        }
    }

    /// A period's days as a band behind the bars, its name above, every other one a line lower.
    private func band(
        _ period: RunDescription.Period, _ number: Int, _ years: ClosedRange<Int>, _ start: Int, _ step: Int,
        _ plot: inout SVGDrawing
    ) {
        let end = start + years.count * step
        func x(_ day: CalendarDay) -> Int {
            max(start, min(start + (day.year - years.lowerBound) * step + (day.month - 1) * step / 12, end))
        }
        let (from, to) = (period.interval.from.map(x) ?? start, period.interval.to.map(x) ?? end)
        guard to > from else { return }
        plot.rectangle(from, Self.top - 6, to - from, Self.height + 6, style: number % 2 == 0 ? "band" : "band odd")
        plot.text(from + 3, number % 2 == 0 ? 14 : 32, period.name, style: "period")
    }
}
