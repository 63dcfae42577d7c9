internal import Formats

extension TimeExpression {
    /// A resolved value as the annotation tells it.
    init(_ value: DateResolver.Value, meaning: Meaning, completion: Completion?) {
        switch value {
        case .period(let period):
            self.init(
                edtf: period.edtf.text, timex: TIMEX.value(period),
                interval: DayInterval(from: period.from, to: period.to),
                precision: period.precision, kind: period.lasted ? .span : .point, completion: completion)
        case .open(let from, let to):
            self.init(
                edtf: EDTF.interval(from?.edtf.end(first: true), to?.edtf.end(first: false)).text,
                timex: (from ?? to).map(TIMEX.value),
                interval: DayInterval(from: from?.from, to: to?.to), precision: .open, kind: .span,
                completion: completion)
        case .set(let periods):
            self.init(
                edtf: EDTF.set(periods.map(\.edtf)).text, timex: periods.first.map(TIMEX.value),
                interval: DayInterval(from: periods.first?.from, to: periods.last?.to),
                precision: periods.first?.precision ?? .day, kind: .span, completion: completion)
        }
    }
}

extension EDTF {
    /// What an interval that is open on the other side starts or ends with, where this is an interval itself.
    fileprivate func end(first: Bool) -> EDTF {
        switch self {
        case .interval(let from?, let to?): first ? from : to
        case .approximate(let value): .approximate(value.end(first: first))
        default: self
        }
    }
}

/// The `value` attribute of TIMEX3 (ISO 24617-1).
enum TIMEX {
    static func value(_ period: Period) -> String {
        let year = period.from.year
        switch period.grain {
        case .day: return period.from.iso
        case .week: return week(period.from)
        case .weekend: return week(period.from) + "-WE"
        case .month: return EDTF.month(year: year, month: period.from.month).text
        case .quarter: return EDTF.year(year).text + "-Q\((period.from.month - 1) / 3 + 1)"
        case .half: return EDTF.year(year).text + "-H\((period.from.month - 1) / 6 + 1)"
        case .season:
            return EDTF.year(year).text + "-" + ["SP", "SU", "FA", "WI"][Season.containing(period.from).season - 1]
        case .year: return EDTF.year(year).text
        case .decade: return String(EDTF.year(year).text.dropLast())
        case .century: return String(EDTF.year(year).text.dropLast(2))
        case .fortnight, nil: return period.edtf.text
        }
    }

    private static func week(_ monday: CalendarDay) -> String {
        let thursday = monday.adding(days: 4 - monday.weekday)
        guard let first = CalendarDay(year: thursday.year, month: 1, day: 1) else { return "" }
        let number = Int(thursday.number - first.number) / 7 + 1
        return EDTF.year(thursday.year).text + "-W" + (number < 10 ? "0\(number)" : "\(number)")
    }
}
