internal import Formats

extension EventRow {
    /// The year a panel counts the event in: that of all its days, of a stretch's first day; nil for what did not occur, is
    /// undated, or whose year is open.
    var countedYear: Int? {
        guard status == "occurred", let start = dateStart, let end = dateEnd else { return nil }
        return start.year == end.year || dateKind == "span" ? start.year : nil
    }
}

/// Numbers of events by type.
struct TypeCounts: Sendable, Hashable {
    private var counts: [String: Int] = [:]
    private(set) var total = 0
    /// Of those, how many rest on reconstructed documents alone.
    private(set) var reconstructed = 0

    subscript(type: String) -> Int {
        get { counts[type] ?? 0 }
        set { counts[type] = newValue }
    }

    mutating func add(_ event: EventRow) {
        counts[event.type, default: 0] += 1
        total += 1
        if !event.origin.contains("original") { reconstructed += 1 }
    }
}
