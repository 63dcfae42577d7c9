/// Periods × organizations: how many events each organization took part in.
struct OrganizationsSection {
    private let rows: ReportRows
    private let periods: [RunDescription.Period]
    /// Columns; organizations with fewer events stand in the table of actors.
    private static let shown = 14

    init(_ rows: ReportRows, periods: [RunDescription.Period]) {
        self.rows = rows
        self.periods = periods
    }

    func html(_ lists: inout ReportLists) -> String {
        var counts: [String: Int] = [:]
        for event in rows.contents.events {
            for actor in Set(event.participants)
            where ["organization", "forum"].contains(rows.actors[actor]?.kind ?? "") {
                counts[actor, default: 0] += 1
            }
        }
        // Ministries and other national bodies act for their state and are no column here.
        let bodies = counts.keys.filter { !rows.nationalBodies.contains($0) }
            .sorted { (-counts[$0]!, $0) < (-counts[$1]!, $1) }.prefix(Self.shown)
        if bodies.isEmpty { return "" }
        return HeatTable(
            caption: "Events that organizations and forums took part in, by period; those with most events.",
            section: "organizations", corner: "period", rows: TimelineSection.groups(periods),
            columns: bodies.map { id in .init(name: rows.shortName(id)) { $0.participants.contains(id) } }
        ).html(rows.contents.events.filter { !Set($0.participants).isDisjoint(with: bodies) }, &lists)
    }
}
