import Annotation
import Documents
import Formats
import Testing

@testable import Events

/// Whether an event happened, is to happen, may happen or was called off, by the words each language has for it.
@Suite struct RealisTests {
    private func status(_ text: String, published: String, language: String, type: String) throws -> [EventStatus] {
        let (extractor, annotator, _) = try ShippedRules.shared.get()
        let context = DocumentContext(
            id: "realis", published: CalendarDay(iso: published), language: Language(rawValue: language))
        return extractor.documentEvents(in: annotator.annotate(Document(plainText: text), context: context)).map(
            \.fields
        )
        .filter { $0.type == type }.map(\.status)
    }

    @Test(arguments: [
        ("en", "Korea and Peru will sign an agreement in Lima in October 2012 if the parliament consents."),
        ("es", "Corea y el Perú firmarán un acuerdo en Lima en octubre de 2012, si el Congreso lo aprueba."),
        ("pt", "A Coreia e o Peru assinarão um acordo em Lima em outubro de 2012, se houver recursos."),
    ])
    func whatHangsOnAConditionIsProposed(_ language: String, _ text: String) throws {
        #expect(try status(text, published: "2012-05-01", language: language, type: "agreement") == [.proposed])
    }

    @Test(arguments: [
        ("en", "Korea and Peru will sign an agreement in Lima in October 2012."),
        ("es", "Corea y el Perú firmarán un acuerdo en Lima en octubre de 2012."),
        ("pt", "A Coreia e o Peru assinarão um acordo em Lima em outubro de 2012."),
    ])
    func whatIsAnnouncedIsPlanned(_ language: String, _ text: String) throws {
        #expect(try status(text, published: "2012-05-01", language: language, type: "agreement") == [.planned])
    }

    @Test func whatWasAgreedThatShouldBeIsPlanned() throws {
        let agreed = "Korea agreed that the fourth meeting of Korea and Peru should be held in Lima in October 2012."
        let wished = "The fourth meeting of Korea and Peru should be held in Lima in October 2012."
        #expect(try status(agreed, published: "2012-05-01", language: "en", type: "meeting") == [.planned])
        #expect(try status(wished, published: "2012-05-01", language: "en", type: "meeting") == [.proposed])
    }

    @Test func anInvitationAcceptedIsAPlan() throws {
        let invited = "Minister Yun Byung-se invited Minister Manuel González to visit Seoul in May 2014."
        #expect(try status(invited, published: "2013-09-29", language: "en", type: "visit") == [.proposed])
        #expect(
            try status(invited + " He accepted.", published: "2013-09-29", language: "en", type: "visit") == [.planned])
    }

    @Test func theFutureSeenFromADecisionIsPlanned() throws {
        let told = try status(
            "Los presidentes decidieron iniciar negociaciones de un tratado entre Corea y el Perú, cuya primera ronda se "
                + "celebraría en Seúl en marzo de 2009.", published: "2008-11-24", language: "es", type: "negotiation")
        #expect(told == [.planned, .planned])
    }

    @Test func aCancellationReachesOverAClauseBetweenCommas() throws {
        let told = try status(
            "A visit of President Lee Myung-bak to Chile, which had been under consideration, will not take place.",
            published: "2008-11-10", language: "en", type: "visit")
        #expect(told == [.cancelled])
    }
}
