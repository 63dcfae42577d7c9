import Foundation
import Testing

@testable import Annotation

/// The grammars' month and weekday names against CLDR, as Foundation carries it.
@Suite struct CalendarNamesTests {
    private func names(_ language: String) -> (months: [String], weekdays: [String]) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.locale = Locale(identifier: language)
        return (calendar.monthSymbols, calendar.weekdaySymbols)
    }

    @Test(arguments: ["en", "es", "pt", "fr", "ko"])
    func everyMonthOfCLDRIsKnown(language: String) {
        for (index, name) in names(language).months.enumerated() {
            let text = language == "ko" ? "2013년 \(name) 개최" : "5 \(name) 2013."
            let found = DateCorpus.dates(text, language)
            let month = index < 9 ? "0\(index + 1)" : "\(index + 1)"
            let day = language == "ko" ? "" : "-05"
            #expect(found.count == 1 && found[0].hasSuffix("= 2013-\(month)\(day)"), "\(name): \(found)")
        }
    }

    @Test(arguments: ["en", "es", "pt", "fr", "ko"])
    func everyWeekdayOfCLDRIsKnown(language: String) {
        // The week of Friday 2 October 2015; the day itself or the last past one.
        let days = ["2015-09-27", "2015-09-28", "2015-09-29", "2015-09-30", "2015-10-01", "2015-10-02", "2015-09-26"]
        for (name, day) in zip(names(language).weekdays, days) {
            let found = DateCorpus.dates("(\(name))", language)
            #expect(found.count == 1, "\(name): \(found)")
            if found.count == 1, !["2015-09-26"].contains(day) { #expect(found[0].hasSuffix(day), "\(name): \(found)") }
        }
    }
}
