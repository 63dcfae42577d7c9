/// The events of a state in a year.
public struct MonadYearRow: Record {
    public var actorID = ""
    public var name = ""
    public var iso3 = ""
    public var cow = ""
    public var gw = ""
    public var year = 0
    var counts = TypeCounts()
    public var events = 0
    public var reconstructed = 0
    public var documentsRead = 0

    public init() {}

    /// Number of events of a type.
    public subscript(type type: String) -> Int {
        get { counts[type] }
        set { counts[type] = newValue }
    }

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
            .init("year", \.year, meaning: "Year of the events; of a stretch of days, of its first."),
            .init("events", \.events, .atLeast(0), meaning: "Number of events that occurred."),
            .init(
                "reconstructed", \.reconstructed, .atLeast(0),
                meaning: "Of those, how many rest on reconstructed documents alone."),
            .init(
                "documents_read", \.documentsRead, .atLeast(0),
                meaning:
                    "Number of documents published that year that were read, of whatever issuer: a zero beside 0 says nothing."
            ),
        ]
            + EventTypes.all.map { type, _ in
                RecordField(
                    type, \MonadYearRow[type: type], .atLeast(0), meaning: "Number of those events of type \(type).")
            })
}
