/// What the words themselves say of a calendar date; nil where they are silent.
struct DateFields: Sendable, Hashable {
    var year: Int?
    var month: Int?
    var day: Int?
    /// 1 for Monday to 7 for Sunday.
    var weekday: Int?
    /// 1–4.
    var quarter: Int?
    /// 1–2.
    var half: Int?
    /// 1 spring, 2 summer, 3 autumn, 4 winter.
    var season: Int?
    /// First year of a decade.
    var decade: Int?
    /// Number of a century (21 is 2001–2100).
    var century: Int?
    /// ISO week number.
    var week: Int?

    static let slots: [any WritableKeyPath<DateFields, Int?> & Sendable] = [
        \.year, \.month, \.day, \.weekday, \.quarter, \.half, \.season, \.decade, \.century, \.week,
    ]

    /// Both together; nil where they disagree on a slot.
    func merged(with other: DateFields) -> DateFields? {
        var result = self
        for slot in Self.slots {
            guard let value = other[keyPath: slot] else { continue }
            if let own = result[keyPath: slot], own != value { return nil }
            result[keyPath: slot] = value
        }
        return result
    }

    var isEmpty: Bool { Self.slots.allSatisfy { self[keyPath: $0] == nil } }
}
