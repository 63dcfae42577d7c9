package import Annotation
package import Formats

/// The days and the precision of an EDTF text, as far as evidence needs them.
package enum EDTFDays {
    package static func read(_ text: some StringProtocol) -> (interval: DayInterval, precision: DatePrecision)? {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        if ends.count == 2 {
            let from = single(ends[0])
            let to = single(ends[1])
            guard from != nil || ends[0] == "..", to != nil || ends[1] == "..",
                let interval = DayInterval(from: from?.interval.from, to: to?.interval.to),
                interval.from != nil || interval.to != nil
            else { return nil }
            let precision: DatePrecision
            if let from, let to {
                precision = rank(from.precision) >= rank(to.precision) ? from.precision : to.precision
            } else {
                precision = .open
            }
            return (interval, precision)
        }
        if text.hasPrefix("{"), text.hasSuffix("}") {
            let members = text.dropFirst().dropLast().split(separator: ",").compactMap { read($0) }
            guard let from = members.compactMap({ $0.interval.from }).min(),
                let to = members.compactMap({ $0.interval.to }).max(), let interval = DayInterval(from: from, to: to)
            else { return nil }
            return (interval, members[0].precision)
        }
        return single(text)
    }

    private static func rank(_ precision: DatePrecision) -> Int {
        switch precision {
        case .day: 0
        case .month: 1
        case .season: 2
        case .year: 3
        case .decade: 4
        case .open: 5
        }
    }

    private static func single(_ text: some StringProtocol) -> (interval: DayInterval, precision: DatePrecision)? {
        var text = Substring(text)
        while let last = text.last, "~?%".contains(last) { text.removeLast() }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.count == 4 else { return nil }
        if parts.count == 1 {
            if first.hasSuffix("X") {
                let known = first.prefix { $0 != "X" }
                guard let number = Int(known), known.utf8.count == 2 || known.utf8.count == 3 else { return nil }
                let length = known.utf8.count == 3 ? 10 : 100
                guard let from = CalendarDay(year: number * length, month: 1, day: 1),
                    let interval = DayInterval(from: from, to: from.adding(months: 12 * length))
                else { return nil }
                return (interval, .decade)
            }
            guard let year = Int(first), let interval = DayInterval.year(year) else { return nil }
            return (interval, .year)
        }
        guard let year = Int(first), let second = Int(parts[1]) else { return nil }
        if parts.count == 3 {
            guard let day = CalendarDay(iso: text) else { return nil }
            return (DayInterval(day: day), .day)
        }
        if (1...12).contains(second) { return DayInterval.month(second, of: year).map { ($0, .month) } }
        // Seasons of the northern year: spring is March to May; winter runs into the next year.
        guard (21...24).contains(second), let from = CalendarDay(year: year, month: (second - 20) * 3, day: 1),
            let interval = DayInterval(from: from, to: from.adding(months: 3))
        else { return nil }
        return (interval, .season)
    }
}
