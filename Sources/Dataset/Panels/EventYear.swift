internal import Formats

extension EventRow {
    /// The year a panel counts the event in: that of all its days, of a stretch's first day; nil for what did not occur, is
    /// undated, or whose year is open.
    var countedYear: Int? {
        guard status == "occurred", let start = dateStart, let end = dateEnd else { return nil }
        return start.year == end.year || dateKind == "span" ? start.year : nil
    }
}
