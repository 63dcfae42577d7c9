import Documents
import Formats
import Testing

@testable import Annotation

/// Seasons north and south of the equator.
@Suite struct SeasonTests {
    @Test func theSouthHasTheOppositeMonths() {
        #expect(Season.southern(1, of: 2014)?.edtf.text == "2014-09/2014-11")
        #expect(Season.southern(3, of: 2014)?.edtf.text == "2014-03/2014-05")
        #expect(Season.southern(4, of: 2014)?.edtf.text == "2014-06/2014-08")
    }

    @Test func aSouthernSummerIsNamedByTheYearMostOfItLiesIn() {
        #expect(Season.southern(2, of: 2014)?.edtf.text == "2013-12/2014-02")
        #expect(Season.southern(5, of: 2014) == nil)
    }

    @Test func whoseSeasonsAreMeantTheIssuersCountryTells() {
        let text = Document(plainText: "The talks were held in the winter of 2013.")
        let context = DocumentContext(id: "t", published: CalendarDay(iso: "2014-05-05"))
        let annotated = DateCorpus.annotator.dates(in: text, context: context)
        guard case .time(let time)? = annotated.annotations.first?.content else {
            Issue.record("no date")
            return
        }
        #expect(time.edtf == "2013-24")
        #expect(Season.southernStates.contains("CHL") && !Season.southernStates.contains("KOR"))
    }
}
