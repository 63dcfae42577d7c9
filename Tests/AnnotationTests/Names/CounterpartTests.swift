import Documents
import Testing

@testable import Annotation

@Suite struct CounterpartTests {
    private func offices(_ text: String, _ language: String) -> [String] {
        NameSample.annotations(text, language: language).compactMap { annotation in
            guard case .name(let name) = annotation.content, annotation.derivation.rule == "counterpart" else {
                return nil
            }
            return (name.candidates.map(\.actor) + [name.office ?? ""]).joined(separator: " ")
        }
    }

    private static let foreignMinister: [(language: String, text: String)] = [
        ("en", "Foreign Minister Kim Ha-jun met his Chilean counterpart in Seoul."),
        ("en", "Foreign Minister Kim Ha-jun spoke with her counterpart from Chile."),
        ("en", "Foreign Minister Kim Ha-jun and his counterpart of Chile agreed."),
        ("en", "The Foreign Minister of Korea received his Chilean counterpart."),
        ("en", "Korea's foreign minister called the Chilean counterpart."),
        ("en", "Foreign Minister Kim Ha-jun arrived. He met his Chilean opposite number."),
        ("es", "El canciller Kim Ha-jun se reunió con su homólogo chileno."),
        ("es", "El canciller Kim Ha-jun se reunió con su homólogo de Chile."),
        ("es", "La ministra de Relaciones Exteriores de Corea recibió a su homólogo chileno."),
        ("es", "El ministro de Relaciones Exteriores de Corea habló con su contraparte chileno."),
        ("pt", "O chanceler da Coreia conversou com o seu homólogo do Chile."),
        ("pt", "O ministro das Relações Exteriores da Coreia recebeu a contraparte do Chile."),
        ("fr", "Le ministre des Affaires étrangères a reçu son homologue du Chile."),
    ]

    /// Who held the same office in the other state on that day.
    @Test(arguments: foreignMinister.indices)
    func namesTheHolderOfTheSameOffice(_ index: Int) {
        let (language, text) = Self.foreignMinister[index]
        #expect(offices(text, language) == ["CHL ines-urrutia chl-foreign-minister"], "\(text)")
    }

    /// Where no table says who it was, the state alone.
    @Test func namesTheStateWhereNobodyIsListed() {
        #expect(
            offices("El presidente Kim Ha-jun recibió a su homólogo peruano.", "es") == ["PER per-president"])
    }

    /// Beside its own name a counterpart is a title.
    @Test(arguments: [
        ("en", "Foreign Minister Kim Ha-jun met his Chilean counterpart, Zeno Quint, in Seoul."),
        ("en", "Foreign Minister Kim Ha-jun met his Chilean counterpart Zeno Quint."),
        ("es", "El canciller Kim Ha-jun se reunió con su homólogo chileno, Zeno Quint, en Seúl."),
        ("es", "El canciller Kim Ha-jun se reunió con su homólogo chileno Zeno Quint."),
    ])
    func namesWhoStandsBesideIt(language: String, text: String) {
        let persons = NameSample.annotations(text, language: language).compactMap { annotation -> String? in
            guard annotation.kind == .person, case .name(let name) = annotation.content else { return nil }
            return name.actor + (name.affiliation.isEmpty ? "" : " " + name.affiliation.joined(separator: ","))
        }
        #expect(persons.contains("zeno-quint CHL"), "\(persons)")
    }

    /// Nobody's counterpart is nobody.
    @Test(arguments: [
        ("en", "His counterpart was late."), ("en", "Foreign Minister Kim Ha-jun met his counterpart."),
        ("en", "A Chilean counterpart fund was set up."), ("es", "Su homólogo llegó tarde."),
        ("es", "Los fondos de contraparte de Chile se desembolsaron."),
    ])
    func findsNobodyWithoutStateOrOffice(language: String, text: String) {
        #expect(offices(text, language) == [])
    }
}
