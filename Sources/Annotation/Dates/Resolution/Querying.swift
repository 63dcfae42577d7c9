internal import Formats

extension DateResolver {
    /// A part of a period as who asks a table counts it: thirds of a year named, halves of this year and of months.
    func counted(_ part: Meaning.Part, _ whole: Period, ofPresent: Bool) -> Period {
        var period = whole
        period.grain = nil
        switch (whole.grain, part) {
        case (.year, _) where ofPresent:
            if part != .end { period.to = whole.from.adding(months: 6) }
            if part != .start { period.from = whole.from.adding(months: 6) }
        case (.year, .start): period.to = whole.from.adding(months: 4)
        case (.year, .middle):
            period.from = whole.from.adding(months: 4)
            period.to = whole.from.adding(months: 8)
        case (.year, .end): period.from = whole.from.adding(months: 8)
        case (.month, .start): period.to = whole.from.adding(days: 15)
        case (.month, .middle):
            period.from = whole.from.adding(days: 9)
            period.to = whole.from.adding(days: 20)
        case (.month, .end): period.from = whole.from.adding(days: 15)
        case (.week, .start): period.to = whole.from.adding(days: 3)
        case (.week, .end): period.from = whole.from.adding(days: 3)
        default: period.approximate = true
        }
        return period
    }

    /// What lies of a period before (−2) or after (2) today, no more than its half.
    func rest(of whole: Period, _ unit: CalendarUnit, _ direction: Int, _ today: CalendarDay) -> Period {
        let half: CalendarDay =
            switch unit {
            case .week: whole.from.adding(days: 3)
            case .month: whole.from.adding(days: 15)
            default: whole.from.adding(months: (unit.months ?? 2) / 2)
            }
        var period = whole
        period.grain = nil
        if direction < 0 {
            period.to = max(min(half, today), whole.from.adding(days: 1))
        } else {
            period.from = half
        }
        return period
    }
}
