/// Events by year and type over the study's periods, and their numbers by period.
struct TimelineSection {
    private let rows: ReportRows
    private let periods: [RunDescription.Period]
    /// Types that occur, most frequent first.
    private let types: [String]

    init(_ rows: ReportRows, periods: [RunDescription.Period]) {
        self.rows = rows
        self.periods = periods
        let counts = Dictionary(grouping: rows.contents.events, by: \.type).mapValues(\.count)
        types = EventTypes.all.map(\.type).enumerated().filter { counts[$0.element] != nil }.sorted {
            (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset)
        }.map(\.element)
    }

    func html(_ lists: inout ReportLists) -> String {
        guard !rows.contents.events.isEmpty else { return "<p>No events.</p>" }
        return TimelinePlot(rows, periods: periods, types: types).html(&lists) + table(&lists)
    }

    private func table(_ lists: inout ReportLists) -> String {
        let groups = Self.groups(periods)
        return HeatTable(
            caption: "Events by period and type. An event whose date touches two periods counts in both.",
            section: "time",
            corner: "period", rows: groups,
            columns: types.map { type in .init(name: type) { $0.type == type } }
        ).html(rows.contents.events, &lists)
    }

    /// Periods of analysis as rows of a table, and what lies in none.
    static func groups(_ periods: [RunDescription.Period]) -> [HeatTable.Group] {
        periods.map { period in .init(name: period.name) { $0.period.contains(period.id) } }
            + [.init(name: periods.isEmpty ? "all" : "in no period, or undated") { $0.period.isEmpty }]
    }
}
