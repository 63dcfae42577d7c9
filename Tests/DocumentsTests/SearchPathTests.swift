import Documents
import Glibc
import Testing

@Suite struct SearchPathTests {
    @Test func aProgramIsFoundByItsNameAndNothingElseIs() {
        #expect(SearchPath.program("sh")?.hasSuffix("/sh") == true)
        #expect(SearchPath.program("no-such-program-anywhere") == nil)
        // A folder may be entered and is no program.
        #expect(SearchPath.program(".") == nil)
    }
}
