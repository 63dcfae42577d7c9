import Documents
import Formats
import Testing

@testable import Annotation

/// Persons nobody lists, told by the sentence around a full name.
@Suite struct PersonFrameTests {
    private func persons(_ text: String, _ language: String) -> [String] {
        NameSample.names(text, language: language, kinds: [.person])
    }

    @Test(arguments: [
        (
            "en", "The meeting was chaired by Zenobia Akintola and lasted an hour.",
            ["Zenobia Akintola=zenobia-akintola"]
        ),
        ("en", "Tarquin Ollivierre was elected President of the Council.", ["Tarquin Ollivierre=tarquin-ollivierre"]),
        (
            "en", "Tarquin Ollivierre met Foreign Minister Oh Se-min.",
            [
                "Tarquin Ollivierre=tarquin-ollivierre", "Oh Se-min=oh-se-min",
            ]
        ),
        (
            "en", "The delegation was led by Yaromir Zwolle, Chile's vice minister of finance.",
            ["Yaromir Zwolle=yaromir-zwolle"]
        ),
        ("en", "He came with his wife, Ludmila Ossand, and left.", ["Ludmila Ossand=ludmila-ossand"]),
        (
            "en", "Delegates were Wilberto Zwolle (Peru) and Oswin Ramdeen (Chile).",
            [
                "Wilberto Zwolle=wilberto-zwolle", "Oswin Ramdeen=oswin-ramdeen",
            ]
        ),
        (
            "es", "La jefa de la unidad de Comercio de la CEPAL, Nanette Mulligan, presentó el libro.",
            [
                "Nanette Mulligan=nanette-mulligan"
            ]
        ),
        ("es", "El director regional Zulmiro Acosta habló.", ["Zulmiro Acosta=zulmiro-acosta"]),
        ("es", "Según Adelheid Krumholz, el proyecto concluirá.", ["Adelheid Krumholz=adelheid-krumholz"]),
        ("es", "Zulmira Quiñonez, de Economía, y otros hablaron.", ["Zulmira Quiñonez=zulmira-quinonez"]),
        (
            "pt",
            "Cumprimento os ministros Edmar Lobato, de Minas e Energia; Ulisses Bezerril, da Fazenda; e Leôncio Crestino, da Justiça.",
            [
                "Edmar Lobato=edmar-lobato", "Ulisses Bezerril=ulisses-bezerril", "Leôncio Crestino=leoncio-crestino",
            ]
        ),
        ("fr", "Evariste Belizaire a été élu mardi.", ["Evariste Belizaire=evariste-belizaire"]),
        ("ko", "황의승 주칠레 대사가 참석하였다.", ["황의승=hwang-ui-seung"]),
    ])
    func aSentenceMakesAFullNameAPersons(_ language: String, _ text: String, _ expected: [String]) {
        #expect(persons(text, language) == expected)
    }

    @Test(arguments: [
        ("en", "Punta Arenosa was elected host of the fair."),
        ("en", "The study was chaired by the Steering Committee."),
        ("en", "According to Green Growth, the policy works."),
        ("en", "Solar Bridge met the standard. The solar bridge is new."),
        ("es", "Según Puerto Nuevo, la obra concluirá."),
        ("es", "Los ministros Relaciones Exteriores, de Economía, hablaron."),
    ])
    func otherCapitalsStayWhatTheyAre(_ language: String, _ text: String) {
        #expect(persons(text, language) == [])
    }
}
