import Documents
import Formats
import Testing

@testable import Annotation

/// Persons by title, shape and company, listed or not.
@Suite struct PersonTests {
    private func persons(_ text: String, _ language: String) -> [String] {
        NameSample.names(text, language: language, kinds: [.person])
    }

    @Test(arguments: [
        (
            "en", "Foreign Minister Oh Se-min met Ambassador Rufino Paz.",
            ["Oh Se-min=oh-se-min", "Rufino Paz=rufino-paz"]
        ),
        ("en", "It was signed by Minister Shin Dong Wook on Monday.", ["Shin Dong Wook=shin-dong-wook"]),
        ("en", "Talks with Il ho Nam, Minister of the Environment, ended.", ["Il ho Nam=nam-il-ho"]),
        ("en", "The Minister of Foreign Affairs and Trade of Korea, Bae Jin-soo, left.", ["Bae Jin-soo=bae-jin-soo"]),
        ("en", "Deputy Minister for Political Affairs Ko Hyun-ah spoke.", ["Ko Hyun-ah=ko-hyun-ah"]),
        (
            "en", "Zenobia Quiroz Lamas, Minister of Trade of Peru, agreed.",
            ["Zenobia Quiroz Lamas=zenobia-quiroz-lamas"]
        ),
        (
            "en", "Korea's Deputy Prime Minister & Minister of Strategy and Finance Yang Ki Chul signed.",
            ["Yang Ki Chul=yang-ki-chul"]
        ),
        (
            "en", "The talks were led by Nam Joo-ri, Qian Wenbo and Kenta Morioka.",
            ["Nam Joo-ri=nam-joo-ri", "Qian Wenbo=qian-wenbo", "Kenta Morioka=kenta-morioka"]
        ),
        (
            "es", "El canciller peruano, Teobaldo Rivas del Campo, y la ministra Sara Lobo.",
            ["Teobaldo Rivas del Campo=teobaldo-rivas-del-campo", "Sara Lobo=sara-lobo"]
        ),
        (
            "es", "El Presidente del Comité, Embajador Plinio Robles Vera, abrió la sesión.",
            ["Plinio Robles Vera=plinio-robles-vera"]
        ),
        (
            "es", "El Vicecanciller Gaspar Ledesma viajó; Ledesma volverá.",
            ["Gaspar Ledesma=gaspar-ledesma", "Ledesma=gaspar-ledesma"]
        ),
        ("es", "El embajador de Corea en Chile, Sang-mi Chung, habló.", ["Sang-mi Chung=chung-sang-mi"]),
        (
            "pt", "O ministro das Relações Exteriores, Otávio Prado Neto, chegou.",
            ["Otávio Prado Neto=otavio-prado-neto"]
        ),
        (
            "pt", "A representante do Banco no Brasil, Marina Couto-Leal, disse.",
            ["Marina Couto-Leal=marina-couto-leal"]
        ),
        (
            "fr", "Le ministre des Affaires étrangères, Armand Delcourt, est arrivé.",
            ["Armand Delcourt=armand-delcourt"]
        ),
        ("ko", "조민아 대통령은 칠레를 방문하였다.", ["조민아=jo-min-a"]),
        ("ko", "외교부 서민규 장관이 참석하였고, 서 장관은 연설하였다.", ["서민규=seo-min-gyu", "서=seo-min-gyu"]),
        ("ko", "이네스 우루티아 칠레 외교장관과 회담하였다.", ["이네스 우루티아=ines-urrutia"]),
        ("ko", "라몬 이바라(Ramón Ibarra) 사무총장과 만났다.", ["라몬 이바라=ramon-ibarra", "Ramón Ibarra=ramon-ibarra"]),
    ])
    func findsPersons(language: String, text: String, expected: [String]) {
        #expect(persons(text, language) == expected)
    }

    @Test(arguments: [
        ("en", "Inés Urrutia spoke; Minister Urrutia left.", ["Inés Urrutia=ines-urrutia", "Urrutia=ines-urrutia"]),
        ("en", "Ramón D. Ibarra closed it.", ["Ramón D. Ibarra=ramon-ibarra"]),
        ("es", "Ramón Ibarra Soto llegó.", ["Ramón Ibarra Soto=ramon-ibarra"]),
        (
            "en", "Tae-ho Park, Park Taeho and Park Tae-Ho are one.",
            ["Tae-ho Park=park-tae-ho", "Park Taeho=park-tae-ho", "Park Tae-Ho=park-tae-ho"]
        ),
        ("en", "Minister Tae Ho Bak left.", ["Tae Ho Bak=park-tae-ho"]),
    ])
    func linksListedPersonsHoweverWritten(language: String, text: String, expected: [String]) {
        #expect(persons(text, language) == expected)
    }

    @Test(arguments: [
        ("en", "The Free Trade Agreement with Chile and the Latin American Summit."),
        ("en", "On Monday President and Minister agreed on the Santiago Declaration."),
        ("es", "La Alianza del Pacífico y el Tratado de Libre Comercio entraron en vigor el Lunes."),
        ("es", "El Palacio San Martín y el Programa Nacional."), ("ko", "각국 장관들이 참석하지 못하고 대사가 대신하였다."),
        ("ko", "신임 대사는 양국 장관회담에 참석하였다."),
    ])
    func leavesOtherCapitalsAlone(language: String, text: String) {
        #expect(persons(text, language).isEmpty)
    }

    @Test func appositionGivesWhomAPersonActsFor() throws {
        let annotations = NameSample.annotations(
            "Zenobia Quiroz, Minister of Foreign Affairs of Colombia, spoke.", language: "en")
        let person = try #require(annotations.first { $0.kind == .person })
        guard case .name(let name) = person.content else { return }
        #expect(name.affiliation == ["COL"])
        #expect(!name.listed)
    }

    @Test func anOfficeIsItsHolderOnTheDay() {
        func offices(_ text: String, _ published: String) -> [String] {
            NameSample.names(text, language: "en", published: published, kinds: [.office])
        }
        #expect(offices("The Foreign Minister of Chile arrived.", "2012-05-25") == ["Foreign Minister=ines-urrutia"])
        #expect(
            offices("The Foreign Minister of Chile arrived.", "2005-05-25") == ["Foreign Minister=chl-foreign-minister"]
        )
        #expect(offices("The President of Korea arrived.", "2012-12-01") == ["President=kim-ha-jun"])
        #expect(
            offices("The Executive Secretary of ECLAC arrived.", "2012-12-01") == ["Executive Secretary=ramon-ibarra"])
        #expect(offices("The Chilean Foreign Minister arrived.", "2012-05-25") == ["Foreign Minister=ines-urrutia"])
    }

    @Test func aDayOfTwoHoldersKeepsBoth() throws {
        let annotations = NameSample.annotations(
            "The President of Korea spoke.", language: "en", published: "2013-02-25")
        let office = try #require(annotations.first { $0.kind == .office })
        guard case .name(let name) = office.content else { return }
        #expect(
            Set(name.candidates.map(\.actor)) == ["jo-min-a"]
                || Set(name.candidates.map(\.actor)) == ["jo-min-a", "kim-ha-jun"])
        #expect(name.office == "kor-president")
    }
}
