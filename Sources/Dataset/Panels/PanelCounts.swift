/// The events a row of a panel counts, all and by type, and what of its year was read.
public struct PanelCounts: Sendable, Hashable {
    public var events = 0
    /// Of those, how many rest on reconstructed documents alone.
    public var reconstructed = 0
    public var documentsRead = 0
    private var byType: [String: Int] = [:]

    public init() {}

    /// Number of events of a type.
    public subscript(type type: String) -> Int {
        get { byType[type] ?? 0 }
        set { byType[type] = newValue }
    }

    mutating func add(_ event: EventRow) {
        self[type: event.type] += 1
        events += 1
        if !event.origin.contains("original") { reconstructed += 1 }
    }
}

/// A row of a panel: its unit, its year, its counts.
protocol PanelRow: Record {
    var year: Int { get set }
    var counts: PanelCounts { get set }
}

extension PanelRow {
    /// The columns that every panel has after those that name its unit.
    static var countColumns: [RecordField<Self>] {
        [
            .init("year", \.year, meaning: "Year of the events; of a stretch of days, of its first."),
            .init("events", \.counts.events, .atLeast(0), meaning: "Number of events that occurred."),
            .init(
                "reconstructed", \.counts.reconstructed, .atLeast(0),
                meaning: "Of those, how many rest on reconstructed documents alone."),
            .init(
                "documents_read", \.counts.documentsRead, .atLeast(0),
                meaning:
                    "Number of documents published that year that were read, of whatever issuer: a zero beside 0 says nothing."
            ),
        ]
            + EventTypes.all.map { type, _ in
                .init(type, \.counts[type: type], .atLeast(0), meaning: "Number of those events of type \(type).")
            }
    }
}
