internal import Formats

/// Consecutive days known as a unit of the calendar.
struct Period: Sendable, Hashable {
    var from: CalendarDay
    /// The first day after it.
    var to: CalendarDay
    /// Nil for stretches that are no unit (`5–9 May`).
    var grain: CalendarUnit?
    var approximate = false
    var lasted = false

    init(from: CalendarDay, to: CalendarDay, grain: CalendarUnit?) {
        self.from = from
        self.to = to
        self.grain = grain
    }

    init(day: CalendarDay) { self.init(from: day, to: day.adding(days: 1), grain: .day) }

    /// The unit of the calendar a day falls in, moved on by so many units.
    init?(_ unit: CalendarUnit, containing day: CalendarDay, offset: Int = 0) {
        guard abs(offset) < 5000 else { return nil }
        let (year, month, _) = day.components
        var start: CalendarDay?
        var end: CalendarDay?
        switch unit {
        case .day:
            start = day.adding(days: offset)
            end = start?.adding(days: 1)
        case .week:
            start = day.adding(days: 1 - day.weekday + 7 * offset)
            end = start?.adding(days: 7)
        case .weekend:
            start = day.adding(days: 6 - day.weekday + 7 * offset)
            end = start?.adding(days: 2)
        case .fortnight:
            start = day.adding(days: 1 - day.weekday + 14 * offset)
            end = start?.adding(days: 14)
        case .season:
            let now = Season.containing(day)
            let index = now.year * 4 + now.season - 1 + offset
            let interval = Season.interval(index % 4 + 1, of: index / 4)
            start = interval?.from
            end = interval?.to
        case .month, .quarter, .half, .year, .decade:
            let months = unit.months ?? 1
            let index = year * 12 + month - 1
            let first = (index / months + offset) * months
            start = CalendarDay(year: first / 12, month: first % 12 + 1, day: 1)
            end = start?.adding(months: months)
        case .century:
            // As EDTF’s `19XX`, which counts hundreds from their round year.
            let first = year / 100 * 100 + offset * 100
            start = CalendarDay(year: first, month: 1, day: 1)
            end = CalendarDay(year: first + 100, month: 1, day: 1)
        }
        guard let start, let end, start.year > 0 else { return nil }
        self.init(from: start, to: end, grain: unit)
    }

    /// The day before a period begins.
    init(before period: Period) { self.init(day: period.from.adding(days: -1)) }

    var lastDay: CalendarDay { to.adding(days: -1) }
    func contains(_ day: CalendarDay) -> Bool { from <= day && day < to }

    /// As EDTF writes it: one value for a unit EDTF knows, else an interval of the coarsest units that bound it.
    var edtf: EDTF {
        let exact = unapproximate
        return approximate ? .approximate(exact) : exact
    }

    private var unapproximate: EDTF {
        switch grain {
        case .day: return .day(from)
        case .month: return .month(year: from.year, month: from.month)
        case .year: return .year(from.year)
        case .decade: return .decade(from.year)
        case .century: return .century(from.year / 100 * 100)
        case .season: return .season(year: from.year, season: Season.containing(from).season)
        default: break
        }
        if from.adding(days: 1) == to { return .day(from) }
        let last = lastDay
        if from.day == 1, to.day == 1 {
            if from.month == 1, to.month == 1 {
                return to.year == from.year + 1 ? .year(from.year) : .interval(.year(from.year), .year(last.year))
            }
            let start = EDTF.month(year: from.year, month: from.month)
            let end = EDTF.month(year: last.year, month: last.month)
            return start == end ? start : .interval(start, end)
        }
        return .interval(.day(from), .day(last))
    }

    var precision: DatePrecision {
        switch grain {
        case .day, .week, .weekend, .fortnight: return .day
        case .month: return .month
        case .quarter, .half, .season: return .season
        case .year: return .year
        case .decade, .century: return .decade
        case nil:
            if from.day == 1, to.day == 1 { return from.month == 1 && to.month == 1 ? .year : .month }
            return .day
        }
    }
}
