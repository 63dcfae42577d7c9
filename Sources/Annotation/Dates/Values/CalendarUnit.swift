/// Units a calendar counts in.
enum CalendarUnit: String, Sendable, Hashable, CaseIterable {
    case day, weekend, week, fortnight, month, quarter, half, season, year, decade, century

    /// Whole days, for units that are a fixed number of them.
    var days: Int? {
        switch self {
        case .day: 1
        case .week: 7
        case .fortnight: 14
        default: nil
        }
    }

    /// Whole months, for units that are a fixed number of them.
    var months: Int? {
        switch self {
        case .month: 1
        case .quarter: 3
        case .half: 6
        case .year: 12
        case .decade: 120
        case .century: 1200
        default: nil
        }
    }
}
