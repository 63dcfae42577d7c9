import Testing

@testable import Annotation

/// Titles without a name, and whom the sentences before make of them.
@Suite struct BareTitleTests {
    private func bare(_ text: String, _ language: String, issuer: String? = nil) -> [String] {
        NameSample.annotations(text, language: language, issuer: issuer).compactMap { annotation in
            guard annotation.kind == .office, case .name(let name) = annotation.content, name.form == .anaphor else {
                return nil
            }
            return name.candidates.map(\.actor).joined(separator: " ")
        }
    }

    @Test(arguments: [
        ("es", "El presidente Kim Ha-jun llegó a Santiago. El Mandatario dictó una conferencia."),
        ("es", "La presidenta Zoila Quint viajó. El presidente Kim Ha-jun llegó a Lima. El dignatario habló."),
        ("en", "President Kim Ha-jun arrived in Santiago. The President gave a lecture."),
        ("pt", "O presidente Kim Ha-jun chegou a Lima. O mandatário fez uma palestra."),
    ])
    func aPresidentIsTheOneSpokenOf(language: String, text: String) {
        #expect(bare(text, language) == ["kim-ha-jun"])
    }

    /// A man or a woman, as the title or its article says.
    @Test func whoItMayBeIsToldByItsGender() {
        let text = "El presidente Kim Ha-jun recibió a la presidenta Zoila Quint. La mandataria agradeció."
        #expect(bare(text, "es") == ["zoila-quint"])
    }

    /// Where a sentence names two, both may be meant.
    @Test func twoOfOneSentenceAreATie() {
        let text = "President Kim Ha-jun and President Zoila Quint met. The President spoke."
        #expect(bare(text, "en") == ["kim-ha-jun zoila-quint"])
    }

    /// A ministry's own president stays who is meant, whoever is met in between.
    @Test func inATextOfAStateItIsItsOwn() {
        let text = "President Kim Ha-jun met President Zoila Quint. President Quint smiled. The President spoke."
        #expect(bare(text, "en", issuer: "mofa") == ["kim-ha-jun"])
    }

    @Test func thePresidentOfTheRepublicIsTheIssuers() {
        let text = "La presidenta Zoila Quint llegó. El Presidente de la República la recibió."
        #expect(bare(text, "es", issuer: "mofa") == ["kim-ha-jun"])
    }

    /// A prime minister is no minister, a deputy not who he stands in for.
    @Test(arguments: [
        "Prime Minister Zoila Quint arrived. The Minister spoke.",
        "Deputy Secretary-General Zoila Quint arrived. The Secretary-General spoke.",
    ])
    func anotherRankIsNotMeant(_ text: String) { #expect(bare(text, "en").isEmpty) }

    /// Posts nobody lists holders of point back too, by their own word.
    @Test func anAmbassadorIsTheLastAmbassador() {
        let text = "La embajadora Zoila Quint y el director Zeno Prat firmaron. La Embajadora habló."
        #expect(bare(text, "es") == ["zoila-quint"])
        #expect(bare("El director Zeno Prat firmó. La Embajadora habló.", "es").isEmpty)
    }

    @Test(arguments: [
        ("en", "This Ministry informs.", "~This Ministry=mofa"), ("en", "Our Ministry informs.", "~Our Ministry=mofa"),
    ])
    func whoWritesMeansItself(language: String, text: String, expected: String) {
        #expect(NameSample.names(text, language: language, issuer: "mofa").contains(expected))
    }

    /// Whose it is stands behind it, and that is no state.
    @Test(arguments: [
        ("pt", "A presidente do clube chegou ao Brasil em 2014.", "mfa-brazil"),
        ("es", "El presidente de la cámara viajó a Chile.", "mfa-chile"),
        ("en", "The president of the company arrived in Korea.", "mofa"),
    ])
    func theHeadOfSomethingElseHoldsNoOffice(language: String, text: String, issuer: String) {
        #expect(bare(text, language, issuer: issuer) == [])
    }

    @Test func thePresidentOfTheRepublicIsTheStates() {
        #expect(bare("El presidente de la república viajó a Lima.", "es", issuer: "mofa") != [])
    }
}
