import Documents
import Formats
import Testing

@testable import Annotation

/// A body of a state belongs to the state the text names with it.
@Suite struct BodyOwnerTests {
    private func bodies(_ text: String, _ language: String = "en") -> [String] {
        NameSample.names(text, language: language, kinds: [.organization])
    }

    @Test func anotherStateBehindTheBodyTakesItAway() {
        #expect(
            bodies("The Ministry of Foreign Affairs of Panama replied.")
                == ["Ministry of Foreign Affairs of Panama=ministry-of-foreign-affairs-panama"])
        #expect(
            bodies("The Ministry of Foreign Affairs of the Republic of Panama replied.").first?
                .hasSuffix("panama") == true)
    }

    @Test func anotherStatesAdjectiveBeforeTheBodyTakesItAway() {
        #expect(bodies("The Chilean Ministry of Foreign Affairs replied.").allSatisfy { !$0.hasSuffix("=mofa") })
    }

    /// A people's name is one of its own.
    @Test func aDemonymBeforeTheBodyStandsForItself() {
        #expect(
            NameSample.names("The Chilean Ministry of Foreign Affairs replied.", language: "en")
                == ["'Chilean=CHL", "Ministry of Foreign Affairs=ministry-of-foreign-affairs-chile"])
    }

    @Test func itsOwnStateLeavesItWhereItWas() {
        #expect(bodies("The Ministry of Foreign Affairs of Korea replied.").contains { $0.hasSuffix("=mofa") })
        #expect(bodies("The Ministry of Foreign Affairs replied.") == ["Ministry of Foreign Affairs=mofa"])
        #expect(
            bodies("The Ministry of Foreign Affairs in Chile had no part.").contains("Ministry of Foreign Affairs=mofa")
        )
    }

    @Test func theSpeakersStateIsTheIssuers() {
        #expect(
            NameSample.names("Our country thanks Peru.", language: "en", issuer: "mofa", kinds: [.state])
                == ["~Our country=KOR", "Peru=PER"])
        #expect(NameSample.names("Our country thanks Peru.", language: "en", kinds: [.state]) == ["Peru=PER"])
    }

    @Test func anOrganThatOpensAMeetingsNameLeavesItsBody() {
        #expect(bodies("The 1st ECLAC Board High-Level Meeting was held.") == ["ECLAC=eclac"])
        #expect(bodies("The ECLAC Board met.") == ["ECLAC=eclac", "Board=eclac"])
    }

    @Test func anAcronymBehindADashIsExplained() {
        #expect(
            bodies("O Conselho Nacional de Pesquisa – CNPZ e o BID assinaram. O CNPZ financia.", "pt")
                == ["Conselho Nacional de Pesquisa=cnpz", "CNPZ=cnpz", "BID=iadb", "CNPZ=cnpz"])
    }
}
