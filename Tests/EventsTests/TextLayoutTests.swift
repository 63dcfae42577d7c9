import Annotation
import Documents
import Formats
import Testing

@testable import Events

/// What the layout of a text gives an act: the head of its entry, a labelled line, the address it is told in, brackets.
@Suite struct TextLayoutTests {
    @Test(arguments: [
        ("es", "18 de abril de 1962. Chile y Corea establecen relaciones diplomáticas.", "1962-04-18"),
        ("pt", "5 de outubro de 1962. O Equador e a Coreia estabelecem relações diplomáticas.", "1962-10-05"),
        ("en", "13 October 1962. Jamaica and Korea establish diplomatic relations.", "1962-10-13"),
    ])
    func theDayAtTheHeadOfAnEntryIsThatOfItsActs(_ language: String, _ text: String, _ day: String) throws {
        let told = try ShippedRules.events(text, published: "2015-06-15", language: language)
        #expect(told.map(\.type) == ["relations"])
        #expect(told.map(\.edtf) == [day])
    }

    @Test func theDayAtTheHeadOfOneEntryIsNotThatOfTheNext() throws {
        let told = try ShippedRules.events(
            "18 April 1962. Chile and Korea establish diplomatic relations.\n\nKorea and Peru signed a trade agreement.",
            published: "2015-06-15")
        #expect(told.first { $0.type == "agreement" }.map(\.edtf) == .some(nil))
    }

    @Test func theCountryAtTheHeadOfAnEntryIsWhereItsWorksAre() throws {
        let told = try ShippedRules.events(
            "Honduras. A hospital was completed by KOICA in June 2008.", published: "2009-03-30", issuer: "koica")
        let works = told.filter { $0.type == "project" }
        #expect(works.map(\.country) == ["HND"])
        #expect(works.allSatisfy { work in work.participants.contains { $0.actor == "HND" } })
    }

    @Test func anAddressIsOfTheDayAndPlaceBelowItsTitleAndItsSpeakerSaysI() throws {
        let told = try ShippedRules.events(
            "Remarks by President Lee Myung-bak at the Business Forum\n(Seoul, June 3, 2009)\nLast November I visited Peru.",
            published: "2009-06-04")
        let address = try #require(told.first { $0.type == "statement" })
        #expect(address.edtf == "2009-06-03")
        #expect(address.country == "KOR")
        let visit = try #require(told.first { $0.type == "visit" })
        #expect(visit.edtf == "2008-11")
        #expect(visit.participants.contains { $0.actor == "lee-myung-bak" && $0.role == "visitor" })
    }

    @Test func nobodySaysIWhereTheFirstLinesNameNoAddress() throws {
        let told = try ShippedRules.events(
            "President Lee Myung-bak met the press.\nA farmer said: Last November I visited Peru.",
            published: "2009-06-04")
        #expect(!told.contains { $0.participants.contains { $0.actor == "lee-myung-bak" && $0.role == "visitor" } })
    }

    @Test func theDaysInBracketsBehindACountryAreThoseOfTheStop() throws {
        let told = try ShippedRules.events(
            "Vice Minister Cho Tae-yul visited Jamaica (October 30-31), Trinidad and Tobago (1-3) and Guyana (4).",
            published: "2014-11-17")
        let tour = try #require(told.first { $0.subtype == "tour" })
        #expect(tour.edtf == "2014-10-30/2014-11-04")
        let stops = told.filter { $0.subtype == "stop" }.sorted { ($0.edtf ?? "") < ($1.edtf ?? "") }
        #expect(stops.map(\.edtf) == ["2014-10-30/2014-10-31", "2014-11-01/2014-11-03", "2014-11-04"])
        #expect(stops.map(\.country) == ["JAM", "TTO", "GUY"])
    }

    @Test(arguments: [
        (
            "en",
            "Record of the Twelfth Korea-SICA Dialogue and Cooperation Forum\nPlace: San Salvador. Date: 27-28 July 2011."
        ),
        ("es", "XII Foro de Diálogo y Cooperación Corea-SICA\nFecha: 27 y 28 de julio de 2011\nLugar: San Salvador"),
    ])
    func labelledLinesGiveDayAndPlaceOfTheGatheringInTheTitle(_ language: String, _ text: String) throws {
        let told = try ShippedRules.events(text, published: "2011-07-29", language: language)
        let meeting = try #require(told.first)
        #expect(meeting.ordinal == 12)
        #expect(meeting.edtf == "2011-07-27/2011-07-28")
        #expect(meeting.place == "San Salvador")
    }

    @Test func aDateLineAloneIsWhenThePageWasPutUp() throws {
        let told = try ShippedRules.events(
            "Outcome of the Twelfth Korea-SICA Dialogue and Cooperation Forum\nDate: 2011-08-03 18:00\nThe Forum was held in "
                + "San Salvador on 27 and 28 July.", published: "2011-08-03")
        #expect(told.filter { $0.type == "meeting" }.map(\.edtf) == ["2011-07-27/2011-07-28"])
    }

    @Test func whatOneSubjectDidInOneBreathItDidOnOneDay() throws {
        let told = try ShippedRules.events(
            "Foreign Minister Yun Byung-se met with President Ollanta Humala in Lima on 9 May 2014, and signed an agreement "
                + "on customs with Peru.", published: "2014-05-12")
        #expect(told.filter { $0.type == "agreement" }.map(\.edtf) == ["2014-05-09"])
    }

    @Test(arguments: [
        (
            "es",
            "El ministro Bahk Jae-wan suscribió un acuerdo con Alicia Bárcena en la sede de la CEPAL el 3 de mayo de 2012."
        ),
        (
            "en",
            "Minister Bahk Jae-wan signed an agreement with Alicia Bárcena at the headquarters of ECLAC on 3 May 2012."
        ),
    ])
    func atTheSeatOfABodyIsInItsCity(_ language: String, _ text: String) throws {
        let told = try ShippedRules.events(text, published: "2012-05-07", language: language)
        #expect(told.map(\.country) == ["CHL"])
        #expect(told.map(\.place) == ["Santiago"])
    }

    @Test func whatWasCalledOffIsOfTheYearNearestToTheText() throws {
        let told = try ShippedRules.events(
            "An earlier meeting between Korea and Haiti, planned for October in Port-au-Prince, was cancelled.",
            published: "2012-12-27")
        #expect(told.filter { $0.status == .cancelled }.map(\.edtf) == ["2012-10"])
    }

    @Test func itemsOfAListAreNoHeadings() throws {
        let told = try ShippedRules.events(
            "The Foreign Ministers of FEALAC, meeting in Santiago on 30 March 2001:\n(a) adopted the Framework Document;\n"
                + "(b) designated Costa Rica to host the next meeting;", published: "2001-04-02")
        let choice = try #require(told.first { $0.subtype == "host-chosen" })
        #expect(choice.status == .occurred)
        #expect(choice.edtf == "2001-03-30")
    }

    @Test func anUndatedActInACountryIsOfTheDaysOfTheVisitThere() throws {
        let told = try ShippedRules.events(
            "Vice Minister Cho Tae-yul visited Guyana from 13 to 15 November 2014. In Georgetown, he met with Prime Minister "
                + "Samuel Hinds.", published: "2014-11-17")
        #expect(told.filter { $0.type == "meeting" }.map(\.edtf) == ["2014-11-13/2014-11-15"])
    }

    @Test func aForumOfTwoPartiesMeetsByBoth() throws {
        let told = try ShippedRules.events(
            "The Korea-SICA Dialogue and Cooperation Forum met in San Salvador on 27 July 2011.",
            published: "2011-07-29")
        let meeting = try #require(told.first { $0.type == "meeting" })
        #expect(Set(meeting.participants.map(\.actor)).isSuperset(of: ["KOR", "sica"]))
    }
}
