import Formats
import Testing

@testable import Annotation

/// What is printed in a language's own formats is read as what it was.
@Suite struct DateRoundTripTests {
    /// How a language writes values of each form.
    struct Formats: Sendable, CustomStringConvertible {
        let language: String
        let months: [String]
        /// Formats with `D`, `M` (name), `N` (month in figures, two digits), `Y`, and `E`, `F`, `G` for day, month and year of an end.
        let days, monthsOfYear, years, decades, dayRanges, monthRanges, yearRanges, since, until, ends: [String]
        var description: String { language }
    }

    static let all: [Formats] = [
        Formats(
            language: "en",
            months: [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ],
            days: ["D M Y", "M D, Y", "D of M, Y", "Y-N-D2"], monthsOfYear: ["M Y", "M of Y"], years: ["Y"],
            decades: ["the Ys"], dayRanges: ["from D M Y to E F G", "between D M Y and E F G", "D M Y - E F G"],
            monthRanges: ["from M Y to F G", "between M Y and F G"],
            yearRanges: ["from Y to G", "between Y and G", "Y-G"], since: ["since D M Y"], until: ["until D M Y"],
            ends: ["the end of M Y"]),
        Formats(
            language: "es",
            months: [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                "noviembre", "diciembre",
            ],
            days: ["D de M de Y", "D de M del Y", "Y-N-D2"], monthsOfYear: ["M de Y", "M del Y"], years: ["Y"],
            decades: ["la década de Y"], dayRanges: ["del D de M de Y al E de F de G"],
            monthRanges: ["de M de Y a F de G", "entre M de Y y F de G"],
            yearRanges: ["de Y a G", "entre Y y G", "Y-G"], since: ["desde el D de M de Y"],
            until: ["hasta el D de M de Y"], ends: ["fines de M de Y", "finales de M de Y"]),
        Formats(
            language: "pt",
            months: [
                "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
                "novembro", "dezembro",
            ],
            days: ["D de M de Y", "Y-N-D2"], monthsOfYear: ["M de Y"], years: ["Y"], decades: ["a década de Y"],
            dayRanges: ["de D de M de Y a E de F de G"], monthRanges: ["de M de Y a F de G", "entre M de Y e F de G"],
            yearRanges: ["de Y a G", "entre Y e G", "Y-G"], since: ["desde D de M de Y"], until: ["até D de M de Y"],
            ends: ["o final de M de Y", "o fim de M de Y"]),
        Formats(
            language: "fr",
            months: [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ],
            days: ["D M Y", "Y-N-D2"], monthsOfYear: ["M Y"], years: ["Y"], decades: ["les années Y"],
            dayRanges: ["du D M Y au E F G"], monthRanges: ["de M Y à F G", "entre M Y et F G"],
            yearRanges: ["de Y à G", "entre Y et G", "Y-G"], since: ["depuis le D M Y"], until: ["jusqu'au D M Y"],
            ends: ["la fin de M Y", "fin M Y"]),
        Formats(
            language: "ko", months: (1...12).map { "\($0)월" },
            days: ["Y년 M D일", "Y.N.D2.", "Y-N-D2"], monthsOfYear: ["Y년 M"], years: ["Y년"], decades: ["Y년대"],
            dayRanges: ["Y년 M D일부터 G년 F E일까지"], monthRanges: ["Y년 M부터 G년 F까지"],
            yearRanges: ["Y년부터 G년까지", "Y-G년"], since: ["Y년 M D일부터"], until: ["Y년 M D일까지"], ends: ["Y년 M 말"]),
    ]

    private static func print(_ format: String, _ months: [String], _ day: CalendarDay, _ end: CalendarDay) -> String {
        format.replacing("D2", with: String(day.iso.suffix(2))).map { letter in
            switch letter {
            case "D": "\(day.day)"
            case "M": months[day.month - 1]
            case "N": String(day.iso.dropFirst(5).prefix(2))
            case "Y": "\(day.year)"
            case "E": "\(end.day)"
            case "F": months[end.month - 1]
            case "G": "\(end.year)"
            default: String(letter)
            }
        }.joined()
    }

    /// Days far and near, by a fixed sequence.
    private static let days: [CalendarDay] = (0..<60).map { CalendarDay(number: Int32(3650 + $0 * 197 + $0 % 7)) }

    @Test(arguments: all)
    func whatIsPrintedIsRead(formats: Formats) {
        func check(_ list: [String], _ day: CalendarDay, _ end: CalendarDay, _ value: EDTF) {
            for format in list {
                let text = Self.print(format, formats.months, day, end)
                let found = DateCorpus.annotated(text + ".", formats.language).annotations.compactMap {
                    if case .time(let time) = $0.content { time.edtf } else { nil }
                }
                #expect(found == [value.text], "\(text)")
                #expect(EDTF(value.text) == value)
            }
        }
        for day in Self.days {
            let end = day.adding(days: 45)
            let month = EDTF.month(year: day.year, month: day.month)
            check(formats.days, day, end, .day(day))
            check(formats.monthsOfYear, day, end, month)
            check(formats.years, day, end, .year(day.year))
            check(formats.dayRanges, day, end, .interval(.day(day), .day(end)))
            check(formats.monthRanges, day, end, .interval(month, .month(year: end.year, month: end.month)))
            let later = day.adding(months: 50)
            check(formats.yearRanges, day, later, .interval(.year(day.year), .year(later.year)))
            check(formats.since, day, end, .interval(.day(day), nil))
            check(formats.until, day, end, .interval(nil, .day(day)))
            check(formats.ends, day, end, .approximate(month))
        }
        for decade in stride(from: 1950, through: 2010, by: 10) {
            let day = CalendarDay(year: decade, month: 5, day: 5)!
            check(formats.decades, day, day, .decade(decade))
        }
    }
}
