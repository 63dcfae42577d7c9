internal import Documents
internal import Formats

extension RunDescription {
    /// As `datapackage.json` keeps it.
    var json: JSON {
        .object([
            .init("study", .string(study)), .init("title", .string(title)), .init("program", Self.json(program)),
            .init("environment", .array(environment.map(Self.json))),
            .init(
                "knowledge",
                .array(
                    knowledge.map { .object([.init("path", .string($0.path)), .init("sha256", .string($0.sha256))]) })),
            .init("periods", .array(periods.map(Self.json))),
            .init("terms", .array(terms.map(Self.json))), .init("licences", .array(licences.map(\.json))),
            .init("papers", papers.json), .init("publication", Self.json(publication)),
            .init("accuracy", .array(accuracy.map(\.json))),
        ])
    }

    init(json: JSON) {
        self.init(
            study: json["study"]?.string ?? "", title: json["title"]?.string ?? "",
            program: json["program"].map(Self.component) ?? Component(name: "", version: ""),
            environment: (json["environment"]?.array ?? []).map(Self.component),
            knowledge: (json["knowledge"]?.array ?? []).map {
                KnowledgeFile(path: $0["path"]?.string ?? "", sha256: $0["sha256"]?.string ?? "")
            },
            periods: (json["periods"]?.array ?? []).compactMap(Self.period),
            terms: (json["terms"]?.array ?? []).map(Self.terms),
            licences: (json["licences"]?.array ?? []).map(Licence.init(json:)),
            papers: (json["papers"]?.array ?? []).compactMap(\.string),
            publication: Self.publication(json["publication"] ?? .null),
            accuracy: (json["accuracy"]?.array ?? []).map(AccuracyFigure.init(json:)))
    }

    private static func json(_ terms: SourceTerms) -> JSON {
        .object([
            .init("issuer", .string(terms.issuer)), .init("name", .string(terms.name)),
            .init("rights", .string(terms.rights)), .init("quote_cap", JSON(terms.quoteCap)),
        ])
    }

    private static func terms(_ json: JSON) -> SourceTerms {
        SourceTerms(
            issuer: json["issuer"]?.string ?? "", name: json["name"]?.string ?? "",
            rights: json["rights"]?.string ?? "", quoteCap: json["quote_cap"]?.int)
    }

    private static func json(_ publication: StudyPublication) -> JSON {
        .object([
            .init(
                "authors",
                .array(
                    publication.authors.map {
                        .object([
                            .init("name", $0.name.json), .init("family", $0.family.json),
                            .init("given", $0.given.json), .init("orcid", $0.orcid.json),
                            .init("affiliation", $0.affiliation.json),
                        ])
                    })),
            .init("licence", publication.licence.json), .init("date", JSON(publication.date?.iso)),
            .init("version", publication.version.json), .init("doi", publication.doi.json),
            .init("url", publication.url.json), .init("keywords", publication.keywords.json),
        ])
    }

    private static func publication(_ json: JSON) -> StudyPublication {
        func text(_ key: String, of json: JSON) -> String { json[key]?.string ?? "" }
        return StudyPublication(
            authors: (json["authors"]?.array ?? []).map {
                .init(
                    name: text("name", of: $0), family: text("family", of: $0), given: text("given", of: $0),
                    orcid: text("orcid", of: $0), affiliation: text("affiliation", of: $0))
            },
            licence: text("licence", of: json), date: json["date"]?.string.flatMap { CalendarDay(iso: $0) },
            version: text("version", of: json), doi: text("doi", of: json), url: text("url", of: json),
            keywords: (json["keywords"]?.array ?? []).compactMap(\.string))
    }

    private static func json(_ component: Component) -> JSON {
        .object([.init("name", .string(component.name)), .init("version", .string(component.version))])
    }

    private static func component(_ json: JSON) -> Component {
        Component(name: json["name"]?.string ?? "", version: json["version"]?.string ?? "")
    }

    private static func json(_ period: Period) -> JSON {
        .object([
            .init("id", .string(period.id)), .init("name", .string(period.name)),
            .init("from", JSON(period.interval.from?.iso)), .init("to", JSON(period.interval.to?.iso)),
        ])
    }

    private static func period(_ json: JSON) -> Period? {
        guard let id = json["id"]?.string, let name = json["name"]?.string,
            let interval = DayInterval(
                from: json["from"]?.string.flatMap { CalendarDay(iso: $0) },
                to: json["to"]?.string.flatMap { CalendarDay(iso: $0) })
        else { return nil }
        return Period(id: id, name: name, interval: interval)
    }
}
