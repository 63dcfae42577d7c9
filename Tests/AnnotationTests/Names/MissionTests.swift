import Testing

@testable import Annotation

/// Embassies and missions, named whole: whose, and where or to whom.
@Suite struct MissionTests {
    @Test(arguments: [
        ("en", "The Embassy of Chile in Seoul opened.", "Embassy of Chile in Seoul=embassy-of-chile-korea"),
        ("en", "The Korean Embassy in Lima opened.", "Korean Embassy in Lima=embassy-of-korea-peru"),
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

    @Test(arguments: [("en", "The mission of Chile went well."), ("es", "La misión a Lima fue corta.")])
    func aJourneyIsNone(language: String, text: String) {
        #expect(!NameSample.names(text, language: language).contains { $0.lowercased().contains("mis") })
    }
}
