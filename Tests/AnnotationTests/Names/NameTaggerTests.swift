import Documents
import Formats
import Testing

@testable import Annotation

@Suite struct NameTaggerTests {
    /// What the tables list, in every spelling a text may give it.
    @Test(arguments: [
        ("en", "The ROK and Chile spoke; South Korea’s offer stood.", ["ROK=KOR", "Chile=CHL", "South Korea=KOR"]),
        ("en", "North Korea did not reply to the Republic of Korea.", ["North Korea=PRK", "Republic of Korea=KOR"]),
        (
            "en", "He left the Inter-\nAmerican Development Bank (IDB).",
            ["Inter-\nAmerican Development Bank=iadb", "IDB=iadb"]
        ),
        ("es", "El aporte del BID a la CEPAL y a corea del sur.", ["BID=iadb", "CEPAL=eclac", "corea del sur=KOR"]),
        ("es", "ACUERDO ENTRE COREA Y CHILE SOBRE COMERCIO LIBRE", ["COREA=KOR", "CHILE=CHL"]),
        ("es", "El chile picante gustó.", []),
        ("es", "La delegación coreana llegó a Corea del Norte.", ["'coreana=KOR", "Corea del Norte=PRK"]),
        ("pt", "O governo sul-coreano procurou o BID.", ["'sul-coreano=KOR", "BID=iadb"]),
        ("en", "A line of US$ 5 million for the US.", ["US=USA"]),
        ("en", "They can meet; CAN is a code.", ["CAN=CAN"]),
        ("en", "The pa system and the mit of it.", []),
        (
            "es", "El diálogo MERCOSUR-Corea y el foro ROK–CELAC.",
            ["MERCOSUR=mercosur", "Corea=KOR", "ROK=KOR", "CELAC=celac"]
        ),
        ("ko", "한국은 칠레와 회담하였다.", ["한국=KOR", "칠레=CHL"]),
        ("ko", "한-CELAC 대화와 한·페루 협정", ["한=KOR", "CELAC=celac", "한=KOR", "페루=PER"]),
        ("ko", "한국어 교재와 한옥을 소개하였다.", []),
        ("en", "The Spanish edition and a text in Korean.", []),
    ])
    func readsListedNames(language: String, text: String, expected: [String]) {
        #expect(NameSample.names(text, language: language) == expected)
    }

    /// Which of several actors of one name is meant.
    @Test func contextDecidesBetweenActorsOfOneName() {
        #expect(NameSample.names("Peru and Mexico founded the PA.", language: "en").last == "PA=pacific-alliance")
        #expect(
            NameSample.names("La Asociación de Estados del Caribe (AEC) votó. La AEC cerró.", language: "es")
                == ["Asociación de Estados del Caribe=acs", "AEC=acs", "AEC=acs"])
        #expect(
            NameSample.names("La Comunidad Andina (CAN) y la CAN.", language: "es")
                == ["Comunidad Andina=andean-community", "CAN=andean-community", "CAN=andean-community"])
    }

    @Test func aTieStaysOne() throws {
        let annotation = try #require(NameSample.annotations("The AEC met.", language: "fr").first)
        guard case .name(let name) = annotation.content else { return }
        #expect(name.candidates.map(\.actor).sorted() == ["acs", "asean-economic-community"])
        #expect(name.candidates[0].score == name.candidates[1].score)
        #expect(name.candidates.allSatisfy { !$0.reason.isEmpty })
    }

    @Test(arguments: [
        (
            "en", "The Regional Energy Network Agency (RENA) met. RENA voted.",
            ["Regional Energy Network Agency=rena", "RENA=rena", "RENA=rena"]
        ),
        (
            "es", "La CELAC (Comunidad de Estados Latinoamericanos y Caribeños) votó.",
            ["CELAC=celac", "Comunidad de Estados Latinoamericanos y Caribeños=celac"]
        ),
        (
            "es", "El Instituto Nacional de Aguas (INDA) firmó; el INDA invertirá.",
            ["Instituto Nacional de Aguas=inda", "INDA=inda", "INDA=inda"]
        ),
    ])
    func keepsAcronymsTheTextExplains(language: String, text: String, expected: [String]) {
        #expect(NameSample.names(text, language: language) == expected)
    }

    @Test(arguments: [
        (
            "en", "The ECLAC Secretariat and the Committee of Representatives of ALADI agreed.",
            ["ECLAC=eclac", "Secretariat=eclac", "Committee of Representatives of ALADI=aladi"]
        ),
        (
            "es", "La Secretaría General de la ALADI y el Cuarteto de la CELAC.",
            ["Secretaría General de la ALADI=aladi", "Cuarteto de la CELAC=celac"]
        ),
        ("es", "La Secretaria Ejecutiva de la CEPAL viajó.", ["CEPAL=eclac"]),
        (
            "en", "He met the Ministry of Mines and Energy of Colombia.",
            ["Ministry of Mines and Energy of Colombia=ministry-of-mines-and-energy-colombia"]
        ),
        (
            "en", "Experts of the Ministry of Land, Water and Forests attended.",
            ["Ministry of Land, Water and Forests=ministry-of-land-water-and-forests"]
        ),
        (
            "es", "La Universidad Austral de Chile y el Ministerio de Salud firmaron.",
            ["Universidad Austral de Chile=universidad-austral-chile", "Ministerio de Salud=ministerio-de-salud"]
        ),
        ("en", "The Korea Water Institute hosted it.", ["Korea Water Institute=korea-water-institute"]),
        ("ko", "유엔총회에서 연설하였다.", ["유엔총회=un"]),
    ])
    func namesBodiesAndTheirOrgans(language: String, text: String, expected: [String]) {
        #expect(NameSample.names(text, language: language) == expected)
    }

    @Test(arguments: [
        ("en", "ECLAC met. The Commission will report.", ["ECLAC=eclac", "~The Commission=eclac"]),
        (
            "es", "El BID prestó. Según fuentes del Banco, la ALADI espera; la Asociación calla.",
            ["BID=iadb", "~Banco=iadb", "ALADI=aladi", "~la Asociación=aladi"]
        ),
        ("en", "IDB staff left the Bank of Lima. The bank closed.", ["IDB=iadb", "Bank of Lima=bank-of-lima"]),
        ("en", "The Forum was lively.", []), ("ko", "우리나라는 가입하였다.", ["~우리나라=KOR"]),
    ])
    func pointsAnaphorsBack(language: String, text: String, expected: [String]) {
        #expect(NameSample.names(text, language: language) == expected)
    }

    @Test func theIssuersOwnWordsMeanTheIssuer() {
        #expect(
            NameSample.names("The Bank approved it.", language: "en", issuer: "iadb", selfNames: ["the Bank"])
                == ["~The Bank=iadb"])
        #expect(NameSample.names("The Bank approved it.", language: "en", issuer: "eclac").isEmpty)
    }
}
