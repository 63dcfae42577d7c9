import Annotation
import Documents
import Formats
import Testing

@testable import Events

/// What the words around an act, the list it stands in and the occasion of the text give it, in each language.
@Suite struct OccasionTests {
    @Test func whatWasDecidedIsNotOfTheDayStillAhead() throws {
        let told = try ShippedRules.events(
            "The Ministers met in Tokyo on 16 January 2010.\nThey designated Argentina to host the Fifth Ministerial "
                + "Meeting in 2011.", published: "2010-02-01")
        #expect(told.filter { $0.type == "appointment" }.map(\.edtf) == [nil])
        #expect(told.filter { $0.ordinal == 5 }.map(\.edtf) == ["2011"])
    }

    @Test(arguments: [
        ("en", "The IDB chose Korea in Calgary on 28 March 2011 to host its meeting of 2015.", "2011-04-01", "KOR"),
        ("es", "Ecuador será sede de la V Cumbre de la CELAC en enero de 2016.", "2015-09-01", "ECU"),
        ("pt", "A V Cúpula da CELAC será sediada pelo Equador em janeiro de 2016.", "2015-09-01", "ECU"),
    ])
    func aGatheringIsWhereItsHostIs(_ language: String, _ text: String, _ published: String, _ country: String) throws {
        let told = try ShippedRules.events(text, published: published, language: language)
        #expect(told.filter { $0.type == "meeting" }.map(\.country) == [country])
    }

    @Test func thoseWhoMeetForTheirSummitHoldIt() throws {
        let told = try ShippedRules.events(
            "The leaders of the Association of Caribbean States met in Havana on 4 June 2016 for their Seventh Summit.",
            published: "2016-06-06")
        #expect(told.map(\.ordinal) == [7])
        #expect(told.map(\.subtype) == ["summit"])
        #expect(told.map(\.place) == ["Havana"])
    }

    @Test func itWasSaysWhichMeetingTheOneBeforeWas() throws {
        let told = try ShippedRules.events(
            "Foreign Minister Yun Byung-se met with the CELAC Quartet in Seoul on 2 July 2014. It was the third high-level "
                + "meeting between Korea and CELAC.", published: "2014-07-04")
        #expect(told.map(\.ordinal) == [3])
        #expect(told.map(\.edtf) == ["2014-07-02"])
    }

    @Test func respectivelyPairsTheMembersOfTwoLists() throws {
        let told = try ShippedRules.events(
            "Agreements on investment were signed with Chile and Argentina on September 6 and 9, 1996, respectively.",
            published: "1996-09-12"
        ).sorted { ($0.edtf ?? "") < ($1.edtf ?? "") }
        #expect(told.map(\.edtf) == ["1996-09-06", "1996-09-09"])
        #expect(told.first?.participants.first?.actor == "CHL")
        #expect(told.last?.participants.first?.actor == "ARG")
    }

    @Test func eachMemberOfAListHasTheDateInItsParenthesis() throws {
        let told = try ShippedRules.events(
            "Foreign Minister Yu Myung-hwan met with the delegations of Colombia (January 16, 2010) and Paraguay (January "
                + "17, 2010) in Tokyo.", published: "2010-01-18")
        #expect(Set(told.compactMap(\.edtf)) == ["2010-01-16", "2010-01-17"])
        let separate = try ShippedRules.events(
            "Minister Kim Sung-hwan held separate talks with the ministers of Chile and Peru in Lima on 5 May 2012.",
            published: "2013-01-18")
        #expect(separate.count == 2)
    }

    @Test func theStopsOfATourHaveTheDaysBesideThem() throws {
        let told = try ShippedRules.events(
            "President Park Geun-hye is on a tour of Colombia (April 16-18, 2015), Peru (April 18-21, 2015) and Chile "
                + "(April 21-23, 2015).", published: "2015-04-20")
        #expect(told.filter { $0.subtype == "tour" }.map(\.edtf) == ["2015-04-16/2015-04-23"])
        #expect(told.filter { $0.country == "PER" }.map(\.edtf) == ["2015-04-18/2015-04-21"])
    }

    @Test func aRowOfATableTellsOneEventOfEachColumn() throws {
        let told = try ShippedRules.events(
            "Korea and its partners.\nPartner Launched Signed In force\nChile December 1999 February 2003 April 2004\n"
                + "Peru March 2009 March 2011 August 2011", published: "2015-06-15")
        let chile = told.filter { $0.participants.first?.actor == "CHL" }
        #expect(
            Set(chile.map { "\($0.type) \($0.subtype) \($0.edtf ?? "")" }) == [
                "negotiation launched 1999-12", "agreement signed 2003-02", "agreement in-force 2004-04",
            ])
        #expect(told.count == 6)
    }

    @Test func thoseOfTheLeadDecideEveryItem() throws {
        let told = try ShippedRules.events(
            "The Ministers of Chile and Korea, meeting in Santiago on 30 March 2001, decided:\n1. To discuss trade.\n"
                + "2. To establish a fund.", published: "2001-03-31")
        let fund = told.filter { $0.type == "fund" }
        #expect(fund.map(\.edtf) == ["2001-03-30"])
        #expect(fund.map { Set($0.participants.map(\.actor)) } == [["CHL", "KOR"]])
        #expect(fund.map(\.country) == ["CHL"])
    }

    @Test func anActAtAGatheringIsOfItsDayAndPlace() throws {
        let told = try ShippedRules.events(
            "Korea had proposed a network of cities at the Senior Officials' Meeting of FEALAC in Tokyo in March 2009.",
            published: "2010-01-18")
        let proposal = told.filter { $0.type == "proposal" }
        #expect(proposal.map(\.edtf) == ["2009-03"])
        #expect(proposal.map(\.country) == ["JPN"])
    }

    @Test(arguments: [
        (
            "en",
            "Foreign Minister Yun Byung-se met with Foreign Minister Bruno Rodríguez in the Cuban capital on 5 June 2016.",
            "Havana"
        ),
        (
            "pt",
            "O ministro Aloysio Nunes reuniu-se com a ministra Kang Kyung-wha na capital coreana em 24 de maio de 2018.",
            "Seoul"
        ),
    ])
    func aCapitalIsNamedByItsState(_ language: String, _ text: String, _ place: String) throws {
        #expect(try ShippedRules.events(text, published: "2018-06-01", language: language).map(\.place) == [place])
    }

    @Test func anOfficialOfTheIssuerActsForItsState() throws {
        let told = try ShippedRules.events(
            "Deputy Minister Kim Hong-kyun met with Foreign Minister Heraldo Muñoz in Santiago on 17 November 2015.",
            published: "2015-11-20", issuer: "mofa")
        #expect(told.map { Set($0.participants.map(\.actor)).isSuperset(of: ["KOR", "CHL"]) } == [true])
    }

    @Test(arguments: [
        ("en", "The ministers of FEALAC met on 17 January 2010 and adopted the Tokyo Declaration.", "JPN", "Tokyo"),
        (
            "es",
            "Los presidentes de la Alianza del Pacífico celebraron el 6 de julio de 2019 su cumbre. Los mandatarios "
                + "adoptaron la Declaración de Lima.", "PER", "Lima"
        ),
    ])
    func aGatheringWithoutAPlaceWasWhereItsDeclarationIsNamedAfter(
        _ language: String, _ text: String, _ country: String, _ city: String
    ) throws {
        let told = try ShippedRules.events(text, published: "2019-07-08", language: language)
        let gathering = try #require(told.first { $0.type == "meeting" })
        #expect(gathering.country == country)
        #expect(gathering.place == city)
    }

    @Test func theHostOfAGatheringWithALongNameMayStandBehindIt() throws {
        let told = try ShippedRules.events(
            "Asistió a la séptima Reunión de Ministros de Relaciones Exteriores del Foro de Cooperación América Latina-Asia "
                + "del Este (FOCALAE), que Costa Rica acogió el 21 de agosto de 2015.",
            published: "2015-08-25", language: "es")
        #expect(told.filter { $0.ordinal == 7 }.map(\.country) == ["CRI"])
    }

    @Test func theDayATextIsOfIsNotThatOfWhatItTellsOfAnotherDay() throws {
        let told = try ShippedRules.events(
            "SEOUL, Oct. 5 (Yonhap) -- Prime Minister Han Duck-soo will visit Chile from Oct. 9 to 12, 2022.",
            published: "2022-10-05")
        #expect(told.map(\.edtf) == ["2022-10-09/2022-10-12"])
        #expect(!told.contains { $0.participants.contains { $0.actor == "yonhap" } })
    }

    @Test func aWeekdayToldInThePresentLiesAhead() throws {
        let ahead = try ShippedRules.events(
            "President Park Geun-hye visits Peru on Wednesday.", published: "2015-04-17")
        #expect(ahead.map(\.edtf) == ["2015-04-22"])
        #expect(ahead.map(\.status) == [.planned])
        let past = try ShippedRules.events(
            "President Park Geun-hye visited Peru on Wednesday.", published: "2015-04-17")
        #expect(past.map(\.edtf) == ["2015-04-15"])
    }

    @Test func whatIsToldOfACountryWithItsDaysBesideItWasThere() throws {
        let told = try ShippedRules.events(
            "After Colombia (April 15-18, 2015), where President Park Geun-hye and President Juan Manuel Santos signed a "
                + "trade agreement, she flew on.", published: "2015-04-20")
        #expect(told.filter { $0.type == "agreement" }.map(\.country) == ["COL"])
    }
}
