import Formats
import Testing

@Suite struct RomanNumeralTests {
    @Test func everyNumberReadsBackAsItWasWritten() throws {
        for number in 1...3999 {
            let written = try #require(RomanNumeral.written(number))
            #expect(RomanNumeral.value(of: Array(written.utf8)) == number)
        }
    }

    @Test(arguments: ["IIII", "VX", "IC", "IIX", "VV", "XXC", "iv", "", "MCMXCX", "A", "MMMMMMMMMMMMMMMMMMMM"])
    func whatIsNotInProperFormIsNone(_ letters: String) {
        #expect(RomanNumeral.value(of: Array(letters.utf8)) == nil)
    }

    @Test func numbersTheRomansHadNoFormForAreNotWritten() {
        #expect(RomanNumeral.written(0) == nil)
        #expect(RomanNumeral.written(4000) == nil)
        #expect(RomanNumeral.written(1994) == "MCMXCIV")
    }
}
