import Formats
import Testing

@testable import Annotation

@Suite struct GeneralAssemblyTests {
    /// Opening days, as the Assembly announced them.
    @Test(arguments: [
        (50, "1995-09-19"), (58, "2003-09-16"), (62, "2007-09-18"), (65, "2010-09-14"),
        (70, "2015-09-15"), (71, "2016-09-13"), (72, "2017-09-12"), (74, "2019-09-17"),
    ])
    func sessionsOpenOnTheirTuesday(ordinal: Int, day: String) {
        #expect(GeneralAssembly.opening(ofSession: ordinal)?.iso == day)
    }

    @Test func aSessionLastsUntilTheNext() {
        let session = GeneralAssembly.session(62)
        #expect(session?.from?.iso == "2007-09-18" && session?.to?.iso == "2008-09-16")
    }
}
