import Formats
import Testing

@Suite struct CalendarDayTests {
    @Test func everyDayOfFourCenturiesRoundTrips() {
        var day = CalendarDay(year: 1700, month: 1, day: 1)!
        let end = CalendarDay(year: 2101, month: 1, day: 1)!
        var previous = day.adding(days: -1)
        while day < end {
            let parts = day.components
            #expect(CalendarDay(year: parts.year, month: parts.month, day: parts.day) == day)
            #expect(day.number == previous.number + 1)
            previous = day
            day = day.adding(days: 1)
        }
    }

    @Test(arguments: [
        "2011-02-29", "2011-13-01", "2011-00-10", "2011-6-1", "20110601", "2011-06-01T", "1900-02-29", "",
    ])
    func refusesWhatIsNoDay(_ text: String) { #expect(CalendarDay(iso: text) == nil) }

    @Test func knowsWeekdays() {
        #expect(CalendarDay(iso: "1970-01-01")?.weekday == 4)
        #expect(CalendarDay(iso: "2015-09-29")?.weekday == 2)
        #expect(CalendarDay(iso: "1969-12-28")?.weekday == 7)
    }

    @Test func addsMonthsToShorterOnes() {
        #expect(CalendarDay(iso: "2012-01-31")?.adding(months: 1).iso == "2012-02-29")
        #expect(CalendarDay(iso: "2012-01-31")?.adding(months: -2).iso == "2011-11-30")
        #expect(CalendarDay(iso: "0001-01-15")?.adding(months: -13).components.year == -1)
    }
}
