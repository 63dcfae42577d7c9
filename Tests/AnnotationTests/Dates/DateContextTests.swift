import Documents
import Formats
import Testing

@testable import Annotation

/// What a date means by where it stands.
@Suite struct DateContextTests {
    private func dates(_ text: String, _ language: String, published: String? = nil, order: DateOrder? = nil)
        -> [String]
    {
        let context = DocumentContext(
            id: "t", published: published.flatMap { CalendarDay(iso: $0) }, language: Language(rawValue: language),
            dateOrder: order)
        let document = DateCorpus.annotator.annotate(Document(plainText: text), context: context)
        return document.annotations.compactMap { annotation in
            guard case .time(let time) = annotation.content else { return nil }
            return "\(document.text(annotation.span)) = \(time.edtf ?? "invalid")"
        }
    }

    private func reference(_ text: String, published: String? = nil) -> String? {
        let context = DocumentContext(id: "t", published: published.flatMap { CalendarDay(iso: $0) })
        return DateCorpus.annotator.annotate(Document(plainText: text), context: context).reference?.iso
    }

    @Test(arguments: [
        (
            "Date : 2016-11-30 18:00:00\n\nThe two ministers met yesterday in the capital and agreed to meet again.",
            "2016-11-30"
        ),
        (
            "Publicado em 14 de junho de 2018\n\nO ministro das Relações Exteriores foi recebido ontem em Seul.",
            "2018-06-14"
        ),
        (
            "Lima, 3 de marzo de 2014.- El Canciller recibió hoy al Viceministro de la República de Corea en la sede.",
            "2014-03-03"
        ),
        ("서울--(뉴스와이어)--2011년 6월 8일 -- 외교통상부 장관은 어제 남미 순방을 마치고 귀국하였다.", "2011-06-08"),
        (
            "(12 March 2013) The Executive Secretary signed today the agreement with the Minister in Santiago.",
            "2013-03-12"
        ),
    ])
    func theTextSpeaksFromItsDateline(text: String, day: String) {
        #expect(reference(text) == day)
    }

    @Test func aDatelineComesBeforeThePublicationDate() {
        let text =
            "Quito, 7 de mayo de 2012.- El Presidente inauguró ayer la cumbre con los jefes de Estado de la región."
        #expect(reference(text, published: "2012-05-09") == "2012-05-07")
        #expect(reference("Nada que fechar aquí.", published: "2012-05-09") == "2012-05-09")
    }

    @Test(arguments: [
        ("en", "The meeting was held in March.", "March = 2015-03"),
        ("en", "The meeting will be held in March.", "March = 2016-03"),
        ("es", "La reunión se celebró en marzo.", "marzo = 2015-03"),
        ("es", "La reunión se celebrará en marzo.", "marzo = 2016-03"),
        ("pt", "A reunião ocorreu em março.", "março = 2015-03"),
        ("pt", "A reunião ocorrerá em março.", "março = 2016-03"),
    ])
    func tenseGivesTheYear(language: String, text: String, expected: String) {
        #expect(dates(text, language, published: "2015-10-02") == [expected])
    }

    @Test(arguments: [
        ("en", "It opened on 5 May 2011. It closed in June of the same year.", "June of the same year = 2011-06"),
        ("en", "They met on 5 May 2011. They met again on the same day.", "same day = 2011-05-05"),
        ("en", "They met on 5 May 2011. Two weeks later they signed.", "Two weeks later = 2011-05-19"),
        ("es", "Se reunieron el 5 de mayo de 2011. Firmaron ese mismo día.", "ese mismo día = 2011-05-05"),
        ("es", "Fue fundado en marzo de 2004. En junio del mismo año abrió.", "junio del mismo año = 2004-06"),
        ("pt", "O acordo é de março de 2004. Em junho do mesmo ano abriu.", "junho do mesmo ano = 2004-06"),
        ("ko", "2011년 5월 5일 회의가 열렸다. 같은 해 6월 서명하였다.", "같은 해 6월 = 2011-06"),
    ])
    func anaphorsReferToTheLastDate(language: String, text: String, expected: String) {
        #expect(dates(text, language, published: "2015-10-02").last == expected)
    }

    @Test func oneUnambiguousDateDecidesTheOrder() {
        #expect(dates("On 03/04/2015 and 25/04/2015.", "en") == ["03/04/2015 = 2015-04-03", "25/04/2015 = 2015-04-25"])
        #expect(dates("On 03/04/2015 and 04/25/2015.", "es") == ["03/04/2015 = 2015-03-04", "04/25/2015 = 2015-04-25"])
        #expect(dates("On 03/04/2015.", "en", order: .dayMonthYear) == ["03/04/2015 = 2015-04-03"])
        #expect(dates("On 03/04/2015.", "en", published: "2015-04-03") == ["03/04/2015 = 2015-04-03"])
    }

    @Test func aWrongWeekdayIsReported() {
        let document = DateCorpus.annotated("They met on Monday, 27 September 2015.", "en")
        #expect(document.remarks.contains { $0.contains("Monday") })
        #expect(DateCorpus.annotated("They met on Sunday, 27 September 2015.", "en").remarks == [])
    }

    @Test func conflictingOrdersAreReported() {
        #expect(DateCorpus.annotated("On 25/04/2015 and 04/25/2015.", "en").remarks.count == 1)
    }

    @Test func everyDatePrintsItsDerivation() {
        let document = DateCorpus.annotated("They met on 27 September 2015.", "en")
        let derivation = document.annotations.first?.derivation
        #expect(derivation?.rule.hasPrefix("date/en/") == true)
        func words(_ derivation: Derivation) -> [String] {
            derivation.parts.isEmpty ? [derivation.rule] : derivation.parts.flatMap(words)
        }
        #expect(derivation.map(words) == ["‘27’", "‘September’", "‘2015’"])
    }
}
