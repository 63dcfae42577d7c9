import Documents
import Formats
import Testing

@testable import Annotation

/// Bodies of states without their state, and what must not become a name on the way.
@Suite struct BareBodiesTests {
    private static let gazetteer = Gazetteer(
        actors: [
            NameSample.actor("KOR", .state, "Republic of Korea"), NameSample.actor("CHL", .state, "Chile"),
            NameSample.actor("PAN", .state, "Panama"),
            NameSample.actor("national-assembly-panama", .organization, "National Assembly of Panama", country: "PAN"),
            NameSample.actor("national-assembly-korea", .organization, "National Assembly of Korea", country: "KOR"),
            NameSample.actor("mfa-chile", .organization, "Ministry of Foreign Affairs of Chile", country: "CHL"),
            NameSample.actor("mfa-panama", .organization, "Ministry of Foreign Affairs of Panama", country: "PAN"),
        ],
        names: [
            NameSample.name("KOR", "en", "Korea", .short), NameSample.name("KOR", "es", "Corea", .short),
            NameSample.name("KOR", "es", "coreana", .demonym), NameSample.name("CHL", "mul", "Chile", .short),
            NameSample.name("PAN", "es", "Panamá", .short),
            NameSample.name("national-assembly-panama", "es", "Asamblea Nacional de Panamá", .name),
            NameSample.name("national-assembly-korea", "es", "Asamblea Nacional de Corea", .name),
            NameSample.name("mfa-chile", "es", "Cancillería de Chile", .variant),
            NameSample.name("mfa-panama", "es", "Cancillería de Panamá", .variant),
            NameSample.name("mfa-chile", "en", "Chile's Ministry of Foreign Affairs", .variant),
        ],
        affiliations: [], series: [])

    private static func names(_ text: String, _ language: String, issuer: String? = nil) -> [String] {
        var vocabulary = VocabularyBuilder()
        let names = NameKnowledge(gazetteer: gazetteer, vocabulary: &vocabulary)
        var faults: [Fault] = []
        let knowledge = AnnotationKnowledge.load(folders: [], vocabulary: &vocabulary, faults: &faults)
        let document = Document(plainText: text)
        let context = DocumentContext(
            id: "t", issuer: issuer, published: CalendarDay(iso: "2012-05-25"), language: Language(rawValue: language))
        let base = Annotator(knowledge: knowledge, vocabulary: Vocabulary(vocabulary)).annotate(
            document, context: context)
        return names.annotations(
            in: document, tokens: base.tokens, sentences: base.sentences, context: context, reference: base.reference,
            dates: []
        ).compactMap { annotation in
            guard case .name(let name) = annotation.content else { return nil }
            return "\(document.text.string(annotation.span))=\(name.actor)"
        }
    }

    @Test func issuerTellsWhoseBodyIsMeant() {
        #expect(
            Self.names("El texto pasó a la Asamblea Nacional.", "es", issuer: "mfa-panama")
                == ["Asamblea Nacional=national-assembly-panama"])
    }

    @Test func lastStateTellsWhoseBodyIsMeant() {
        #expect(
            Self.names("Chile esperó a la parte coreana, cuya Asamblea Nacional votó.", "es").last
                == "Asamblea Nacional=national-assembly-korea")
        #expect(
            Self.names("Chile spoke. In Korea the National Assembly voted.", "en").last
                == "National Assembly=national-assembly-korea")
        #expect(Self.names("Chile recibió al grupo en la Cancillería, ayer.", "es").last == "Cancillería=mfa-chile")
    }

    @Test func nobodysBodyStaysUnnamed() {
        #expect(Self.names("La Asamblea Nacional votó.", "es").isEmpty)
        #expect(Self.names("Una asamblea nacional de Chile no hay.", "es") == ["Chile=CHL"])
    }

    @Test func genitiveIsTwoNames() {
        #expect(
            Self.names("Talks at Chile’s Ministry of Foreign Affairs ended.", "en")
                == ["Chile=CHL", "Ministry of Foreign Affairs=mfa-chile"])
    }

    @Test func countersAndProgrammesAreNoNames() {
        #expect(NameSample.names("제4차 외교장관회의와 제1차관", language: "ko").isEmpty)
        #expect(NameSample.names("The Rural Roads Upkeep Programme (RRUP) grew.", language: "en").isEmpty)
        #expect(NameSample.names("The Rural Roads Upkeep Agency (RRUA) grew.", language: "en").last == "RRUA=rrua")
        #expect(NameSample.names("Foreign Minister Attends the Opening", language: "en").isEmpty)
    }

    @Test func anArticleEndsAnAnaphor() {
        #expect(
            NameSample.names("La CEPAL eligió. Por parte de la Comisión el Ministro Ruiz habló.", language: "es")
                .contains("~la Comisión=eclac"))
    }
}
