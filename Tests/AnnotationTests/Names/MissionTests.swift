import Testing

@testable import Annotation

/// Embassies and missions, named whole: whose, and where or to whom.
@Suite struct MissionTests {
    @Test(arguments: [
        ("en", "The Embassy of Chile in Seoul opened.", "Embassy of Chile in Seoul=embassy-of-chile-korea"),
        ("es", "La Embajada de Chile en Corea informó.", "Embajada de Chile en Corea=embassy-of-chile-korea"),
        ("es", "La Embajada del Perú abrió.", "Embajada del Perú=embassy-of-peru"),
        (
            "en", "The Permanent Mission of the Republic of Korea to the United Nations spoke.",
            "Permanent Mission of the Republic of Korea to the United Nations=mofa"
        ),
        (
            "es", "La Misión de la República de Corea ante la ONU habló.",
            "Misión de la República de Corea ante la ONU=mofa"
        ),
    ])
    func namesTheWholeMission(language: String, text: String, expected: String) {
        let found = NameSample.names(text, language: language)
        #expect(found == [expected])
    }

    /// A people's name before it stands for itself.
    @Test func namesThePeopleBeforeIt() {
        #expect(
            NameSample.names("The Korean Embassy in Lima opened.", language: "en")
                == ["'Korean=KOR", "Embassy in Lima=embassy-of-korea-peru"])
    }

    @Test(arguments: [("en", "The mission of Chile went well."), ("es", "La misión a Lima fue corta.")])
    func aJourneyIsNone(language: String, text: String) {
        #expect(!NameSample.names(text, language: language).contains { $0.lowercased().contains("mis") })
    }

    /// What rules of events ask: whose it is, where, and which word is the noun.
    @Test(arguments: [
        ("en", "The Korean Embassy in Lima opened."), ("es", "La Embajada de Corea en Lima abrió."),
    ])
    func tellsItsStateItsHostAndItsNoun(language: String, text: String) throws {
        let found = NameSample.annotations(text, language: language).first { $0.derivation.rule == "mission" }
        let annotation = try #require(found)
        guard case .name(let name) = annotation.content, let mission = name.mission else {
            Issue.record("no mission in \(text)")
            return
        }
        #expect(mission.sender == "KOR")
        #expect(mission.host == "PER")
        #expect(mission.head == annotation.tokens.lowerBound)
        #expect(name.affiliation == ["KOR"])
    }
}
