import Testing

@testable import Events

@Suite struct NumeralTests {
    @Test(arguments: [("I", 1), ("IV", 4), ("VII", 7), ("XXXVII", 37), ("LXX", 70), ("XLIX", 49)])
    func romanNumeralsAreRead(_ text: String, _ value: Int) {
        #expect(RomanNumeral.value(Array(text.utf8)[...]) == value)
    }

    @Test(arguments: ["IIII", "VX", "IC", "MI", "", "XXXXX"])
    func otherLettersAreNone(_ text: String) { #expect(RomanNumeral.value(Array(text.utf8)[...]) == nil) }

    @Test func identifiersDependOnContentAlone() {
        #expect(StableIdentifier.text(of: "a") == StableIdentifier.text(of: "a"))
        #expect(StableIdentifier.text(of: "a") != StableIdentifier.text(of: "b"))
        #expect(StableIdentifier.text(of: "a").count == 13)
    }
}
