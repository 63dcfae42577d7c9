import Testing

@testable import Dataset

@Suite struct GoldsteinScaleTests {
    @Test(arguments: [
        ("042", "1.9"), ("057", "8"), ("0334", "6"), ("0333", "5.2"), ("0749", "8.5"), ("010", "0"), ("111", "-2"),
        ("164", "-7"), ("1823", "-10"), ("99", ""), ("", ""),
    ])
    func aCodeHasItsValueOrThatOfTheCodeAboveIt(_ cameo: String, _ value: String) {
        #expect(GoldsteinScale.text(cameo: cameo) == value)
    }
}
