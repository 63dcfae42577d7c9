import Annotation
import Documents
import Formats
import FoundationEssentials
import Testing

@testable import Events

/// Dates, places, parties and status that the words around a mention give it, read with the rules that ship.
@Suite struct AttachmentTests {
    private func events(_ text: String, published: String, language: String = "en") throws -> [EventFields] {
        let (extractor, annotator, _) = try ShippedRules.shared.get()
        let context = DocumentContext(
            id: "attachment", published: CalendarDay(iso: published), language: Language(rawValue: language))
        let annotated = annotator.annotate(Document(plainText: text), context: context)
        return extractor.documentEvents(in: annotated).map(\.fields)
    }

    @Test func aDayStillToComeIsOfTheYearAfter() throws {
        let told = try events(
            "A business forum of Korea and Colombia is to be held in Bogotá on April 17.", published: "2015-04-13")
        #expect(told.map(\.edtf) == ["2015-04-17"])
        #expect(told.map(\.status) == [.planned])
        let dated = try events(
            "A business forum of Korea and Colombia is to be held in Bogotá on April 17, 2014.",
            published: "2015-04-13")
        #expect(dated.map(\.edtf) == ["2014-04-17"])
    }

    @Test func whatFallsOnTheDaysOfAVisitIsInItsCountry() throws {
        let told = try events(
            """
            President Park Geun-hye visited Peru from 18 to 20 April 2015. She held a summit with President Ollanta \
            Humala on 19 April 2015.
            """, published: "2015-05-30")
        #expect(told.filter { $0.type == "meeting" }.map(\.country) == ["PER"])
        let later = try events(
            """
            President Park Geun-hye visited Peru from 18 to 20 April 2015. She held a summit with President Ollanta \
            Humala on 25 April 2015.
            """, published: "2015-05-30")
        #expect(later.filter { $0.type == "meeting" }.map(\.country) == [nil])
    }

    @Test func aVisitUnderWayIsOngoing() throws {
        func status(_ published: String) throws -> [EventStatus] {
            try events("President Park Geun-hye visited Peru from 18 to 20 April 2015.", published: published)
                .filter { $0.type == "visit" }.map(\.status)
        }
        #expect(try status("2015-04-19") == [.ongoing])
        #expect(try status("2015-04-30") == [.occurred])
    }

    @Test func aWhenClauseHappensOnTheDayBeforeIt() throws {
        let told = try events(
            """
            The negotiations between Korea and Canada ended on 11 March 2014, when President Park Geun-hye met Prime \
            Minister Stephen Harper in Seoul.
            """, published: "2014-11-28")
        #expect(told.filter { $0.type == "meeting" }.map(\.edtf) == ["2014-03-11"])
    }

    @Test func prepositionsAreNoVerbs() throws {
        let told = try events(
            "El acuerdo de cooperación de Corea y el Perú fue firmado en Lima el 3 de mayo de 2012.",
            published: "2012-06-01", language: "es")
        #expect(told.map(\.status) == [.occurred])
    }

    @Test func aNumberedMeetingInATextAboutAForumIsOfThatForum() throws {
        let told = try events(
            """
            FEALAC has thirty-six members. FEALAC will keep its website. Korea will take part in the Fifth Foreign \
            Ministers’ Meeting on 3 May 2011.
            """, published: "2011-04-01")
        #expect(told.filter { $0.ordinal == 5 }.map { $0.participants.contains { $0.actor == "fealac" } } == [true])
    }
}
