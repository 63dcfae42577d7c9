/// The events that two states share in a year.
public struct DyadYearRow: PanelRow {
    public var actorID1 = ""
    public var actorID2 = ""
    public var iso31 = ""
    public var iso32 = ""
    public var cow1 = ""
    public var cow2 = ""
    public var gw1 = ""
    public var gw2 = ""
    public var year = 0
    public var counts = PanelCounts()

    public init() {}

    public static let table = RecordTable<DyadYearRow>(
        "panel_dyad_year",
        "One row for every pair of states and year: how many events that occurred both took part in. Pairs are undirected, the smaller identifier first; a row stands for each year of the periods of analysis, zeros included, of every pair that shares any event in any year. Pairs that share none have no row and are zero throughout.",
        key: ["actor_id_1", "actor_id_2", "year"], order: ["actor_id_1", "actor_id_2", "year"],
        columns: [
            .init(
                "actor_id_1", \.actorID1, .required, .references(table: "actors", column: "actor_id"),
                meaning: "One state."),
            .init(
                "actor_id_2", \.actorID2, .required, .references(table: "actors", column: "actor_id"),
                meaning: "The other state."),
            .init("iso3_1", \.iso31, .pattern(ClosedList.alpha3), meaning: "ISO 3166-1 alpha-3 code of the one."),
            .init("iso3_2", \.iso32, .pattern(ClosedList.alpha3), meaning: "Of the other."),
            .init("cow_1", \.cow1, meaning: "Correlates of War country code of the one; empty where it has none."),
            .init("cow_2", \.cow2, meaning: "Of the other."),
            .init("gw_1", \.gw1, meaning: "Gleditsch–Ward code of the one; empty where it has none."),
            .init("gw_2", \.gw2, meaning: "Of the other."),
        ] + countColumns)
}
