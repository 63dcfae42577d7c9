import Testing

@testable import Events

@Suite struct StableIdentifierTests {
    @Test func identifiersDependOnContentAlone() {
        #expect(StableIdentifier.text(of: "a") == StableIdentifier.text(of: "a"))
        #expect(StableIdentifier.text(of: "a") != StableIdentifier.text(of: "b"))
        #expect(StableIdentifier.text(of: "a").count == 13)
    }
}
