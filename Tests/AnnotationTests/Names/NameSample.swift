import Documents
import Formats

@testable import Annotation

/// A small world for tests: some states, bodies, persons and offices, and what the taggers make of a text with it.
enum NameSample {
    static func actor(_ id: String, _ kind: ActorKind, _ name: String, country: String? = nil) -> Actor {
        Actor(id: id, kind: kind, name: name, country: country, iso3: kind == .state ? id : nil)
    }

    static func name(
        _ actor: String, _ language: String, _ name: String, _ form: ActorName.Form, _ from: String = "",
        _ to: String = ""
    ) -> ActorName {
        ActorName(
            actor: actor, language: Language(rawValue: language), name: name, form: form,
            validity: Validity(from: CalendarDay(iso: from), to: CalendarDay(iso: to)))
    }

    static func held(_ person: String, _ office: String, _ from: String, _ to: String) -> Affiliation {
        Affiliation(
            subject: person, relation: .holderOf, object: office,
            validity: Validity(from: CalendarDay(iso: from), to: CalendarDay(iso: to)))
    }

    static let gazetteer = Gazetteer(
        actors: [
            actor("KOR", .state, "Republic of Korea"), actor("PRK", .state, "Democratic People's Republic of Korea"),
            actor("CHL", .state, "Chile"), actor("PER", .state, "Peru"), actor("COL", .state, "Colombia"),
            actor("PAN", .state, "Panama"), actor("MEX", .state, "Mexico"), actor("USA", .state, "United States"),
            actor("CAN", .state, "Canada"), actor("CRI", .state, "Costa Rica"),
            actor("santiago", .place, "Santiago", country: "CHL"), actor("seoul", .place, "Seoul", country: "KOR"),
            actor("lima", .place, "Lima", country: "PER"),
            actor("eclac", .organization, "Economic Commission for Latin America and the Caribbean"),
            actor("iadb", .organization, "Inter-American Development Bank"),
            actor("aladi", .organization, "Latin American Integration Association"),
            actor("pacific-alliance", .organization, "Pacific Alliance"),
            actor("acs", .organization, "Association of Caribbean States"),
            actor("asean-economic-community", .organization, "ASEAN Economic Community"),
            actor("andean-community", .organization, "Andean Community"),
            actor("celac", .organization, "Community of Latin American and Caribbean States"),
            actor("fealac", .forum, "Forum for East Asia-Latin America Cooperation"),
            actor("mofa", .organization, "Ministry of Foreign Affairs", country: "KOR"),
            actor("mercosur", .organization, "Southern Common Market"), actor("un", .organization, "United Nations"),
            actor("park-tae-ho", .person, "Park Tae-ho", country: "KOR"),
            actor("ines-urrutia", .person, "Inés Urrutia", country: "CHL"),
            actor("ramon-ibarra", .person, "Ramón Ibarra"),
            actor("chl-foreign-minister", .office, "Foreign Minister of Chile", country: "CHL"),
            actor("kor-president", .office, "President of the Republic of Korea", country: "KOR"),
            actor("eclac-executive-secretary", .office, "Executive Secretary of ECLAC"),
            actor("jo-min-a", .person, "Jo Min-a", country: "KOR"),
            actor("kim-ha-jun", .person, "Kim Ha-jun", country: "KOR"),
        ],
        names: [
            name("KOR", "en", "Korea", .short), name("KOR", "en", "ROK", .acronym),
            name("KOR", "en", "South Korea", .short),
            name("KOR", "en", "Korean", .demonym), name("KOR", "es", "República de Corea", .name),
            name("KOR", "es", "Corea", .short), name("KOR", "es", "Corea del Sur", .short),
            name("KOR", "es", "coreano", .demonym), name("KOR", "es", "coreana", .demonym),
            name("KOR", "pt", "Coreia", .short), name("KOR", "pt", "sul-coreano", .demonym),
            name("KOR", "ko", "대한민국", .name), name("KOR", "ko", "한국", .short), name("KOR", "ko", "한", .short),
            name("KOR", "ko", "우리나라", .anaphor), name("PRK", "en", "North Korea", .short),
            name("PRK", "es", "Corea del Norte", .short), name("CHL", "mul", "Chile", .short),
            name("CHL", "es", "chileno", .demonym), name("CHL", "en", "Chilean", .demonym),
            name("CHL", "ko", "칠레", .short),
            name("PER", "es", "Perú", .short), name("PER", "es", "peruano", .demonym), name("PER", "ko", "페루", .short),
            name("PAN", "mul", "PA", .acronym),
            name("pacific-alliance", "en", "PA", .acronym),
            name("pacific-alliance", "es", "Alianza del Pacífico", .name),
            name("CAN", "mul", "CAN", .acronym), name("andean-community", "es", "CAN", .acronym),
            name("andean-community", "es", "Comunidad Andina", .name), name("USA", "en", "US", .acronym),
            name("CRI", "mul", "Costa Rica", .short), name("lima", "mul", "Lima", .name),
            name("eclac", "en", "ECLAC", .acronym), name("eclac", "es", "CEPAL", .acronym),
            name("eclac", "es", "Comisión Económica para América Latina y el Caribe", .name),
            name("iadb", "en", "IDB", .acronym), name("iadb", "es", "BID", .acronym),
            name("iadb", "pt", "BID", .acronym),
            name("iadb", "es", "Banco Interamericano de Desarrollo", .name),
            name("iadb", "pt", "Banco Interamericano de Desenvolvimento", .name),
            name("aladi", "es", "ALADI", .acronym),
            name("aladi", "es", "Asociación Latinoamericana de Integración", .name), name("acs", "es", "AEC", .acronym),
            name("acs", "es", "Asociación de Estados del Caribe", .name),
            name("asean-economic-community", "en", "AEC", .acronym), name("celac", "mul", "CELAC", .acronym),
            name("fealac", "en", "FEALAC", .acronym), name("fealac", "es", "FOCALAE", .acronym),
            name("fealac", "ko", "동아시아-라틴아메리카협력포럼", .name), name("mofa", "en", "MOFA", .acronym),
            name("mofa", "ko", "외교부", .short), name("mercosur", "es", "MERCOSUR", .acronym),
            name("mercosur", "pt", "MERCOSUL", .acronym), name("un", "en", "UN", .acronym),
            name("un", "es", "ONU", .acronym),
            name("un", "ko", "유엔", .short), name("ines-urrutia", "ko", "이네스 우루티아", .name),
        ],
        affiliations: [
            Affiliation(subject: "santiago", relation: .capitalOf, object: "CHL"),
            Affiliation(subject: "mofa", relation: .actsFor, object: "KOR"),
            Affiliation(subject: "PER", relation: .memberOf, object: "pacific-alliance"),
            Affiliation(subject: "MEX", relation: .memberOf, object: "pacific-alliance"),
            held("ines-urrutia", "chl-foreign-minister", "2010-03-11", "2014-03-11"),
            held("ramon-ibarra", "eclac-executive-secretary", "2008-07-01", "2022-03-31"),
            held("kim-ha-jun", "kor-president", "2008-02-25", "2013-02-25"),
            held("jo-min-a", "kor-president", "2013-02-25", "2017-03-10"),
        ],
        series: [
            MeetingSeries(
                id: "fealac-fmm", type: "meeting", subtype: "ministerial", actors: ["fealac"],
                name: "FEALAC Foreign Ministers' Meeting",
                phrases: [
                    .init(language: Language(rawValue: "en"), text: "Foreign Ministers' Meeting"),
                    .init(language: Language(rawValue: "en"), text: "FMM"),
                    .init(language: Language(rawValue: "es"), text: "Reunión de Ministros de Relaciones Exteriores"),
                ],
                meetings: [
                    .init(
                        ordinal: 6,
                        interval: DayInterval(from: CalendarDay(iso: "2013-06-13"), to: CalendarDay(iso: "2013-06-15")),
                        place: "bali", country: "IDN", row: "series.tsv:2")
                ])
        ])

    private static let tagger: (annotator: Annotator, names: NameKnowledge) = {
        var vocabulary = VocabularyBuilder()
        var faults: [Fault] = []
        let knowledge = AnnotationKnowledge.load(folders: [], vocabulary: &vocabulary, faults: &faults)
        let names = NameKnowledge(gazetteer: gazetteer, vocabulary: &vocabulary)
        return (Annotator(knowledge: knowledge, vocabulary: Vocabulary(vocabulary)), names)
    }()

    static func annotations(
        _ text: String, language: String? = nil, issuer: String? = nil, published: String = "2012-05-25",
        selfNames: [String] = []
    ) -> [Annotation] {
        let document = Document(plainText: text)
        let context = DocumentContext(
            id: "t", issuer: issuer, published: CalendarDay(iso: published),
            language: language.map { Language(rawValue: $0) }, selfNames: selfNames)
        let base = tagger.annotator.annotate(document, context: context)
        return tagger.names.annotations(
            in: document, tokens: base.tokens, sentences: base.sentences, context: context, reference: base.reference,
            dates: [])
    }

    /// `kind text actor`, with `~` before anaphors and `'` before demonyms, tied or further candidates behind slashes.
    static func names(
        _ text: String, language: String? = nil, issuer: String? = nil, published: String = "2012-05-25",
        selfNames: [String] = [], kinds: Set<AnnotationKind> = [.state, .organization, .forum, .person]
    ) -> [String] {
        let document = Document(plainText: text)
        return annotations(text, language: language, issuer: issuer, published: published, selfNames: selfNames)
            .compactMap { annotation in
                guard case .name(let name) = annotation.content, kinds.contains(annotation.kind) else { return nil }
                let mark = name.form == .anaphor ? "~" : name.form == .demonym ? "'" : ""
                return "\(mark)\(document.text.string(annotation.span))=\(name.actor)"
            }
    }
}
