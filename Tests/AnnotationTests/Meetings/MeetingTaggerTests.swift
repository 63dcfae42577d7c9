import Documents
import Formats
import Testing

@testable import Annotation

@Suite struct MeetingTaggerTests {
    /// `text|subtype|ordinal|series|actors`
    private func meetings(_ text: String, _ language: String, issuer: String? = nil) -> [String] {
        let document = Document(plainText: text)
        return NameSample.annotations(text, language: language, issuer: issuer).compactMap { annotation in
            guard case .meeting(let meeting) = annotation.content else { return nil }
            let ordinal = meeting.ordinal.map { String($0) } ?? "-"
            return "\(document.text.string(annotation.span))|\(meeting.subtype)|\(ordinal)|\(meeting.series ?? "-")|"
                + meeting.actors.joined(separator: ",")
        }
    }

    @Test(arguments: [
        (
            "en", "They met at the VI FEALAC Ministerial Meeting in Lima.",
            "VI FEALAC Ministerial Meeting|ministerial|6|fealac-fmm|fealac"
        ),
        (
            "en", "The sixth Foreign Ministers’ Meeting of FEALAC opened.",
            "sixth Foreign Ministers’ Meeting of FEALAC|ministerial|6|fealac-fmm|fealac"
        ),
        (
            "en", "He spoke at the 68th Session of the UN General Assembly today.",
            "68th Session of the UN General Assembly|session|68|-|un"
        ),
        (
            "en", "The 3rd ROK-CELAC High-Level Meeting was held.",
            "3rd ROK-CELAC High-Level Meeting|high-level|3|-|KOR,celac"
        ),
        (
            "en", "The 2011 High-Level Forum on Korea-Chile Partnership will open.",
            "2011 High-Level Forum on Korea-Chile Partnership|high-level|-|-|KOR,CHL"
        ),
        (
            "en", "The fifty-third Annual Meeting of the Board of Governors closed.",
            "fifty-third Annual Meeting of the Board of Governors|session|53|-|"
        ),
        (
            "es", "Asistió a la IV Reunión Ministerial del FOCALAE en Lima.",
            "IV Reunión Ministerial del FOCALAE|ministerial|4|fealac-fmm|fealac"
        ),
        (
            "es", "En el 66.º período de sesiones de la Asamblea General de la ONU habló.",
            "66.º período de sesiones de la Asamblea General de la ONU|session|66|-|un"
        ),
        (
            "es", "La primera reunión de alto nivel con la CELAC se realizó en Lima.",
            "primera reunión de alto nivel con la CELAC|high-level|1|-|celac"
        ),
        (
            "es", "Inauguró el Seminario Internacional sobre Innovación en Lima.",
            "Seminario Internacional sobre Innovación|seminar|-|-|"
        ),
        (
            "es", "La vigésima primera Cumbre del MERCOSUR se celebró.",
            "vigésima primera Cumbre del MERCOSUR|summit|21|-|mercosur"
        ),
        (
            "pt", "A XXXI Reunião de Cúpula do MERCOSUL começa.",
            "XXXI Reunião de Cúpula do MERCOSUL|summit|31|-|mercosur"
        ),
        ("ko", "제3차 한-CELAC 고위급 회의가 열렸다.", "제3차 한-CELAC 고위급 회의|high-level|3|-|KOR,celac"),
    ])
    func reads(language: String, text: String, expected: String) {
        #expect(meetings(text, language) == [expected])
    }

    @Test(arguments: [
        ("en", "He had a meeting with the delegation and a dialogue on trade."),
        ("es", "Tuvo una reunión con la delegación y una conferencia de prensa."),
        ("pt", "Houve reunião entre as partes."),
    ])
    func leavesUnnamedMeetingsAlone(language: String, text: String) {
        #expect(meetings(text, language).isEmpty)
    }

    @Test func datesSessionsOfTheGeneralAssembly() throws {
        #expect(GeneralAssembly.session(70)?.from?.iso == "2015-09-15")
        #expect(GeneralAssembly.session(65)?.from?.iso == "2010-09-14")
        #expect(GeneralAssembly.session(67)?.from?.iso == "2012-09-18")
        #expect(GeneralAssembly.session(46)?.from?.iso == "1991-09-17")
        #expect(GeneralAssembly.session(69)?.lastDay?.iso == "2015-09-14")
        #expect(GeneralAssembly.session(0) == nil)
    }

    @Test func datesMeetingsOfADeclaredSeries() throws {
        let annotations = NameSample.annotations(
            "The sixth FEALAC Foreign Ministers’ Meeting took place.", language: "en")
        let meeting = annotations.compactMap { annotation -> Meeting? in
            guard case .meeting(let meeting) = annotation.content else { return nil }
            return meeting
        }.first
        #expect(meeting?.interval?.from?.iso == "2013-06-13")
        #expect(meeting?.interval?.lastDay?.iso == "2013-06-14")
    }

    @Test func keepsTheTextsOwnShortForm() {
        let found = meetings(
            "The 17th Senior Officials’ Meeting (SOM) of FEALAC ended. The 18th SOM will follow.", "en")
        #expect(found.count == 2)
        #expect(found.last?.hasPrefix("18th SOM|senior-officials|18") == true)
    }
}
