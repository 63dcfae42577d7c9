/// The events of a state in a year.
public struct MonadYearRow: PanelRow {
    public var actorID = ""
    public var name = ""
    public var iso3 = ""
    public var cow = ""
    public var gw = ""
    public var year = 0
    public var counts = PanelCounts()

    public init() {}

    public static let table = RecordTable<MonadYearRow>(
        "panel_monad_year",
        "One row for every state and year: how many events that occurred it took part in. A row stands for each year of the periods of analysis, zeros included, and for any other year with an event. Counted are states named as participants; undated events and those whose year is open are not counted.",
        key: ["actor_id", "year"], order: ["actor_id", "year"],
        columns: [
            .init(
                "actor_id", \.actorID, .required, .references(table: "actors", column: "actor_id"),
                meaning: "The state."),
            .init("name", \.name, meaning: "Its canonical English name."),
            .init("iso3", \.iso3, .pattern(ClosedList.alpha3), meaning: "ISO 3166-1 alpha-3 code."),
            .init("cow", \.cow, meaning: "Correlates of War country code; empty where it has none."),
            .init("gw", \.gw, meaning: "Gleditsch–Ward code; empty where it has none."),
        ] + countColumns)
}
