import Documents
import Formats
import FoundationEssentials
import Testing

@testable import Annotation

/// Which of several actors of one name is meant, with the tables that ship.
@Suite struct NamesakeTests {
    static let isPresent = FileManager.default.fileExists(
        atPath: CommuniqueNamesTests.root + "/Pipelines/korea-lac/names")

    private static let annotator: Annotator = {
        let root = CommuniqueNamesTests.root
        var vocabulary = VocabularyBuilder()
        var faults: [Fault] = []
        let knowledge = AnnotationKnowledge.load(
            folders: ["\(root)/Pipelines/base", "\(root)/Pipelines/korea-lac"], vocabulary: &vocabulary,
            faults: &faults)
        return Annotator(knowledge: knowledge, vocabulary: Vocabulary(vocabulary))
    }()

    struct Case: Sendable, CustomStringConvertible {
        let text: String
        let name: String
        let actors: [String]
        var issuer: String?
        var published = "2012-05-25"
        var description: String { "\(name) in ‘\(text)’" }
    }

    static let cases: [Case] = [
        Case(text: "Chile, Colombia, Mexico and Peru founded the PA.", name: "PA", actors: ["pacific-alliance"]),
        Case(text: "The PA met.", name: "PA", actors: ["pacific-alliance"], issuer: "pacific-alliance"),
        Case(text: "The canal of Panama; a letter from Panama City, PA.", name: "PA", actors: ["PAN"]),
        Case(text: "The ACS will hold its summit in Port of Spain.", name: "ACS", actors: ["acs"]),
        Case(text: "La AEC celebró su cumbre en Trinidad y Tobago.", name: "AEC", actors: ["acs"]),
        Case(text: "A AEC reuniu-se com a Coreia no Panamá.", name: "AEC", actors: ["acs"]),
        Case(
            text: "ASEAN leaders in Kuala Lumpur welcomed the AEC and its single market.", name: "AEC",
            actors: ["asean-economic-community"]),
        Case(text: "La CAN y el MERCOSUR negociaron con Perú y Bolivia.", name: "CAN", actors: ["can"]),
        Case(text: "The CAN met in Lima with Bolivia and Ecuador.", name: "CAN", actors: ["can"]),
        Case(text: "Canada (CAN) and Mexico met; CAN signed.", name: "CAN", actors: ["CAN"]),
        Case(text: "Kinshasa hosted the meeting; Congo sent its minister.", name: "Congo", actors: ["COD", "COG"]),
        Case(text: "Brazzaville hosted the meeting; Congo sent its minister.", name: "Congo", actors: ["COG", "COD"]),
        Case(text: "Tbilisi: Georgia and Ukraine signed.", name: "Georgia", actors: ["GEO"]),
        Case(text: "The United States and Georgia signed an agreement.", name: "Georgia", actors: ["GEO"]),
        Case(text: "The delegation visited Atlanta, Georgia.", name: "Georgia", actors: ["georgia-usa"]),
        Case(text: "Korea and Chile met.", name: "Korea", actors: ["KOR"]),
        Case(text: "North Korea did not answer.", name: "North Korea", actors: ["PRK"]),
        Case(text: "La Comisión publicó su informe.", name: "La Comisión", actors: ["eclac"], issuer: "eclac"),
        Case(text: "The Commission published a report.", name: "The Commission", actors: ["eclac"], issuer: "eclac"),
        Case(
            text: "The European Commission met Korea. The Commission spoke.", name: "The Commission",
            actors: ["european-commission"], issuer: "eclac"),
        Case(text: "The Bank approved a loan.", name: "The Bank", actors: ["iadb"], issuer: "iadb"),
        Case(text: "The World Bank came. The Bank approved a loan.", name: "The Bank", actors: ["world-bank"]),
        Case(text: "El BID firmó. El Banco aprobó un préstamo.", name: "El Banco", actors: ["iadb"]),
        Case(
            text: "Minister Ban visited Lima.", name: "Ban", actors: ["ban-ki-moon"], issuer: "mofa",
            published: "2005-05-01"),
        Case(
            text: "Minister Yun visited Lima.", name: "Yun", actors: ["yun-byung-se"], issuer: "mofa",
            published: "2014-05-01"),
        Case(text: "El MRE informó de la visita.", name: "MRE", actors: ["mfa-peru"], issuer: "mfa-peru"),
        Case(text: "O MRE informou da visita.", name: "MRE", actors: ["mfa-brazil"], issuer: "mfa-brazil"),
        Case(text: "The Government sent relief to Haiti.", name: "The Government", actors: ["KOR"], issuer: "mofa"),
    ]

    @Test(.enabled(if: isPresent), arguments: cases)
    func contextDecides(_ one: Case) throws {
        let document = Document(plainText: one.text)
        let context = DocumentContext(id: "t", issuer: one.issuer, published: CalendarDay(iso: one.published))
        let found = Self.annotator.annotate(document, context: context).annotations.last {
            document.text.string($0.span) == one.name
        }
        let annotation = try #require(found)
        guard case .name(let name) = annotation.content else {
            Issue.record("no name")
            return
        }
        #expect(Array(name.candidates.map(\.actor).prefix(one.actors.count)) == one.actors)
        for candidate in name.candidates { #expect(!candidate.reason.isEmpty) }
    }

    /// Nothing beside it tells which Congo is meant: both stay, equal.
    @Test(.enabled(if: isPresent)) func aTieStaysATie() {
        let annotations = Self.annotator.annotate(
            Document(plainText: "Congo sent its minister."), context: DocumentContext(id: "t")
        ).annotations
        guard case .name(let name)? = annotations.first?.content else {
            Issue.record("no name")
            return
        }
        #expect(name.candidates.map(\.actor) == ["COD", "COG"])
        #expect(name.candidates[0].score == name.candidates[1].score)
    }

    /// A government is the issuer's only where nobody else's is meant.
    @Test(
        .enabled(if: isPresent),
        arguments: [
            "The Government of Peru agreed.", "The Peruvian Government agreed.", "Peru's Government agreed.",
        ])
    func aGovernmentOfSomebodyElseIsNotTheIssuers(_ text: String) {
        let found = Self.annotator.annotate(
            Document(plainText: text), context: DocumentContext(id: "t", issuer: "mofa")
        ).annotations
        #expect(!found.contains { $0.derivation.rule == "issuers-government" })
    }
}
