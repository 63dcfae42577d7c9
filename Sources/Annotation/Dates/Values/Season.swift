internal import Formats

/// Seasons of the north as the three months a report means by them: spring is March to May.
///
/// A winter belongs to the year it begins in. Texts from south of the equator mean the opposite months; which they mean
/// cannot be told from words alone, so the northern season is given.
enum Season {
    static func interval(_ season: Int, of year: Int) -> DayInterval? {
        let starts = [3, 6, 9, 12]
        guard (1...4).contains(season) else { return nil }
        return DayInterval(
            from: CalendarDay(year: year, month: starts[season - 1], day: 1),
            to: CalendarDay(year: season == 4 ? year + 1 : year, month: starts[season % 4], day: 1))
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
