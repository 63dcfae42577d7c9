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

    @Test(arguments: [
        ("en", "The meeting, scheduled for March, was called off.", "March = 2016-03"),
        ("en", "The meeting, scheduled for 30 September, was called off.", "30 September = 2015-09-30"),
        ("en", "The meeting has been postponed to January.", "January = 2016-01"),
        ("en", "The accord, which is to be signed in March, is ready.", "March = 2016-03"),
        ("en", "They reviewed the plan adopted in March.", "March = 2015-03"),
        ("es", "La reunión, convocada para marzo, se llevó a cabo en otra sede.", "marzo = 2016-03"),
        ("es", "Se firmó en la cumbre de marzo, que se suma a otras.", "marzo = 2015-03"),
        ("es", "El Congreso podría aprobarlo en marzo.", "marzo = 2016-03"),
        ("pt", "O seminário, previsto para 30 de setembro, foi suspenso.", "30 de setembro = 2015-09-30"),
        ("pt", "As negociações poderiam começar em março.", "março = 2016-03"),
        ("fr", "La réunion, prévue pour mars, a été annulée.", "mars = 2016-03"),
    ])
    func aDaySetForSomethingMayLieOnEitherSide(language: String, text: String, expected: String) {
        #expect(dates(text, language, published: "2015-10-02") == [expected])
    }

    @Test(arguments: [
        ("en", "It met on 5 and 6 May 2011. It closed on the second day.", "second day = 2011-05-06"),
        ("en", "It met on 5 May 2011. Later that day, they left.", "Later that day = 2011-05-05"),
        (
            "en", "It was signed on 5 May 2011 and ratified on 21 March of the following year.",
            "21 March of the following year = 2012-03-21"
        ),
        (
            "es", "Se firmó el 5 de mayo de 2011 y entró en vigor en marzo del año siguiente.",
            "marzo del año siguiente = 2012-03"
        ),
        ("es", "Se reunió el 5 y 6 de mayo de 2011. Cerró el segundo día.", "segundo día = 2011-05-06"),
        (
            "es", "La cumbre fue el 5 de mayo de 2011. Llegó la víspera de la cumbre.",
            "víspera de la cumbre = 2011-05-04"
        ),
        ("pt", "Reuniu-se em 5 e 6 de maio de 2011. Encerrou-se no segundo dia.", "segundo dia = 2011-05-06"),
        (
            "pt", "Foi assinado em 5 de maio de 2011 e vigora desde março do ano seguinte.",
            "desde março do ano seguinte = 2012-03/.."
        ),
        (
            "fr", "Il fut signé le 5 mai 2011 et ratifié en mars de l’année suivante.",
            "mars de l’année suivante = 2012-03"
        ),
        ("ko", "2011년 5월 5일 개소식이 열렸다. 개소식 다음 날 간담회가 있었다.", "개소식 다음 날 = 2011-05-06"),
    ])
    func daysAreCountedFromTheMeetingTold(language: String, text: String, expected: String) {
        #expect(dates(text, language, published: "2015-10-02").last == expected)
    }

    @Test(arguments: [
        ("en", "They stayed for the second day of talks."),
        ("en", "The visit will last two days."),
        ("es", "Era el segundo día sin agua."),
        ("pt", "A Argentina ofereceu um foro."),
        ("ko", "회의가 길었다."),
    ])
    func countedDaysWithoutAMeetingAreNoDates(language: String, text: String) {
        #expect(dates(text, language, published: "2015-10-02") == [])
    }

    @Test(arguments: [
        ("en", "They met on 31 August and 1 September.", ["31 August and 1 September = 2015-08-31/2015-09-01"]),
        (
            "en", "They met on 30 November and 1 December 2014.",
            ["30 November and 1 December 2014 = 2014-11-30/2014-12-01"]
        ),
        ("en", "They met on 5 May 2011 and 7 June 2011.", ["5 May 2011 = 2011-05-05", "7 June 2011 = 2011-06-07"]),
        ("en", "It opens before the end of 2018.", ["before the end of 2018 = ../2018"]),
        ("es", "Firmaron ayer, 1 de octubre, el acuerdo.", ["ayer, 1 de octubre = 2015-10-01"]),
        (
            "es", "Será el jueves 8 y el viernes 9 de octubre.",
            ["jueves 8 = 2015-10-08", "viernes 9 de octubre = 2015-10-09"]
        ),
        (
            "es", "Se reunieron el 31 de agosto y 1 de septiembre.",
            ["31 de agosto y 1 de septiembre = 2015-08-31/2015-09-01"]
        ),
        ("es", "La gira comenzó el martes pasado.", ["martes pasado = 2015-09-29"]),
        ("pt", "Reuniram-se nos dias 1 e 2 deste mês.", ["1 e 2 deste mês = 2015-10-01/2015-10-02"]),
        ("pt", "Ofereceu sediar em junho um foro.", ["junho = 2016-06"]),
    ])
    func datesStandTogetherOrApart(language: String, text: String, expected: [String]) {
        #expect(dates(text, language, published: "2015-10-02") == expected)
    }

    @Test func aCaptionIsNoDateline() {
        let text =
            "Corea y la región lanzan un proceso\n\nLos Gobiernos de la región anunciaron ayer en la ciudad el lanzamiento de las negociaciones de un tratado de comercio.\n\nLos jefes de delegación en Houston, 18 de junio de 2015."
        #expect(reference(text, published: "2015-06-19") == "2015-06-19")
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

    @Test(arguments: [
        ("en", "The President completed an official tour of the region (September 2-13).", "2012-09-02/2012-09-13"),
        ("en", "The delegation visited Lima from September 9 to 14.", "2012-09-09/2012-09-14"),
        ("es", "El canciller realizó una visita oficial del 11 al 13 de septiembre.", "2012-09-11/2012-09-13"),
        ("pt", "O Presidente fez visita oficial ao Brasil de 11 a 15 de setembro.", "2012-09-11/2012-09-15"),
        ("en", "The delegation visited Lima from September 14 to 19.", "2011-09-14/2011-09-19"),
        ("en", "The minister visited Quito from December 29 to January 4.", "2011-12-29/2012-01-04"),
    ])
    func aStretchUnderWayIsOfThisYear(language: String, text: String, edtf: String) {
        #expect(dates(text, language, published: "2012-09-12").first?.hasSuffix(" = " + edtf) == true)
    }

    @Test(arguments: [
        ("es", "Recomendaron un seminario, por celebrarse en Tegucigalpa en octubre.", "2012-10"),
        ("es", "Firmaron las bases del foro a realizarse en noviembre en Lima.", "2012-11"),
        ("pt", "Foi aprovada a agenda da reunião, a realizar-se em novembro em Lima.", "2012-11"),
        ("en", "The sides agreed to meet again in October.", "2012-10"),
    ])
    func whatIsYetToBeHeldLiesAhead(language: String, text: String, edtf: String) {
        #expect(dates(text, language, published: "2012-09-12").first?.hasSuffix(" = " + edtf) == true)
    }

    @Test(arguments: [
        ("es", "Fue recibido en el último día de su visita de Estado."),
        ("pt", "Foi recebido no último dia da visita."),
        ("en", "He was received on the last day of his visit."),
        ("es", "La última semana de la ronda fue la más difícil."),
    ])
    func theLastDayOfSomethingIsNotYesterday(language: String, text: String) {
        #expect(dates(text, language, published: "2012-09-12").isEmpty)
    }
}
