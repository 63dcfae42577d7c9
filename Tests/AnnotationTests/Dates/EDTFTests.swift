import Formats
import Seeds
import Testing

@testable import Annotation

@Suite struct EDTFTests {
    private static func simple(_ numbers: inout SeededNumbers) -> EDTF {
        let year = Int.random(in: 1400...2100, using: &numbers)
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: return .year(year)
        case 1: return .month(year: year, month: Int.random(in: 1...12, using: &numbers))
        case 2: return .decade(year / 10 * 10)
        case 3: return .season(year: year, season: Int.random(in: 1...4, using: &numbers))
        case 4: return .century(year / 100 * 100)
        default: return .day(CalendarDay(number: Int32.random(in: -100_000...40_000, using: &numbers)))
        }
    }

    @Test func readsWhatItPrints() {
        var numbers = SeededNumbers(11)
        for _ in 0..<2000 {
            let value = Self.simple(&numbers)
            let other = Self.simple(&numbers)
            let samples: [EDTF] = [
                value, .approximate(value), .interval(value, nil), .interval(nil, value), .interval(value, other),
                .set([value, other]),
            ]
            for sample in samples { #expect(EDTF(sample.text) == sample, "\(sample.text)") }
        }
    }

    @Test(arguments: [
        "", "20", "2015-13", "2015-02-30", "../..", "2015-9", "2015-09-27T10", "{2015", "199X-01", "abcd",
    ])
    func refusesWhatNoDateIs(text: String) {
        #expect(EDTF(text) == nil)
    }
}
