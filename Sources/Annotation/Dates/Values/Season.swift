internal import Formats

/// Seasons of the north as the three months a report means by them: spring is March to May.
///
/// A winter belongs to the year it begins in. States south of the equator mean the opposite months; whose words they are the
/// issuer tells, and where it does not the northern season is given.
enum Season {
    static func interval(_ season: Int, of year: Int) -> DayInterval? {
        let starts = [3, 6, 9, 12]
        guard (1...4).contains(season) else { return nil }
        return DayInterval(
            from: CalendarDay(year: year, month: starts[season - 1], day: 1),
            to: CalendarDay(year: season == 4 ? year + 1 : year, month: starts[season % 4], day: 1))
    }

    /// A season as the south names it: spring is September to November. Its summer spans the turn of the year, and who names
    /// one by a year there means the one most of whose months lie in that year.
    static func southern(_ season: Int, of year: Int) -> Period? {
        guard (1...4).contains(season),
            let days = interval((season + 1) % 4 + 1, of: season == 2 ? year - 1 : year), let from = days.from,
            let to = days.to
        else { return nil }
        return Period(from: from, to: to, grain: nil)
    }

    /// States that lie south of the equator, all of them or most.
    static let southernStates: Set<String> = [
        "AGO", "ARG", "AUS", "BOL", "BRA", "BWA", "CHL", "COM", "FJI", "LSO", "MDG", "MOZ", "MUS", "MWI", "NAM", "NZL",
        "PER", "PNG", "PRY", "SWZ", "SYC", "TLS", "TZA", "URY", "VUT", "WSM", "ZAF", "ZMB", "ZWE",
    ]

    /// A season from the day the sun brings it on, for who arranges meetings; the day of the next one's coming included.
    static func astronomical(_ season: Int, of year: Int) -> Period {
        let days = [(3, 20), (6, 21), (9, 23), (12, 21)]
        func start(_ season: Int, _ year: Int) -> CalendarDay? {
            let (month, day) = days[(season - 1) % 4]
            return CalendarDay(year: season > 4 ? year + 1 : year, month: month, day: day)
        }
        let from = start(season, year) ?? CalendarDay(number: 0)
        let to = start(season + 1, year) ?? from
        return Period(from: from, to: to.adding(days: 1), grain: .season)
    }

    /// The season a day falls in and the year that season begins in.
    static func containing(_ day: CalendarDay) -> (season: Int, year: Int) {
        for year in [day.year, day.year - 1] {
            for season in 1...4 {
                if let interval = interval(season, of: year), let from = interval.from, let to = interval.to,
                    from <= day,
                    day < to
                {
                    return (season, year)
                }
            }
        }
        return (4, day.year - 1)
    }
}
