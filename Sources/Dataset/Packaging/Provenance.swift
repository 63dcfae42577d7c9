internal import Documents
internal import Formats

/// `provenance.jsonld`: which bytes, rules, versions and environment made the dataset (W3C PROV-O, as JSON-LD whose
/// context stands inside, so that nothing needs to be fetched to read it).
enum Provenance {
    static func json(
        _ contents: DatasetContents, _ run: RunDescription, publishing: [PublicationRow] = []
    ) -> JSON {
        var graph: [JSON] = [agent(run)]
        graph += run.environment.map { component in
            entity(
                "#environment/" + RelativeReference.encoded(component.name), types: ["prov:Entity"],
                [
                    .init("title", .string(component.name)), .init("version", .string(component.version)),
                ])
        }
        graph += run.knowledge.map { file in
            entity(
                knowledge(file), types: ["prov:Entity", "prov:Plan"],
                [
                    .init("title", .string(file.path)), .init("sha256", .string(file.sha256)),
                ])
        }
        let sources = contents.documents.filter { !$0.sha256.isEmpty }
        graph += sources.map(source)
        graph += texts(contents) + publishing.filter { !$0.isGiven }.map { withheld($0, contents) }
        graph.append(activity(contents, run, sources))
        graph.append(
            entity(
                "./", types: ["prov:Entity", "prov:Collection"],
                [
                    .init("title", .string(run.title)), .init("wasGeneratedBy", "#run"),
                    .init("wasAttributedTo", "#program"), .init("wasDerivedFrom", .array(references(sources))),
                    .init("hadMember", .array(Schema.tables.map { .string($0.file) })),
                ]))
        return .object([.init("@context", context), .init("@graph", .array(graph))])
    }

    private static let context: JSON = [
        "prov": "http://www.w3.org/ns/prov#", "dcterms": "http://purl.org/dc/terms/",
        "schema": "http://schema.org/", "title": "dcterms:title", "format": "dcterms:format",
        "issuer": "dcterms:publisher", "version": "schema:softwareVersion", "sha256": "schema:sha256",
        "origin": "dcterms:provenance", "url": ["@id": "schema:url", "@type": "@id"],
        "used": ["@id": "prov:used", "@type": "@id"],
        "wasGeneratedBy": ["@id": "prov:wasGeneratedBy", "@type": "@id"],
        "wasAttributedTo": ["@id": "prov:wasAttributedTo", "@type": "@id"],
        "wasAssociatedWith": ["@id": "prov:wasAssociatedWith", "@type": "@id"],
        "wasDerivedFrom": ["@id": "prov:wasDerivedFrom", "@type": "@id"],
        "hadMember": ["@id": "prov:hadMember", "@type": "@id"],
    ]

    private static func entity(_ id: String, types: [String], _ members: [JSON.Member]) -> JSON {
        .object([.init("@id", .string(id)), .init("@type", .array(types.map(JSON.string)))] + members)
    }

    private static func agent(_ run: RunDescription) -> JSON {
        entity(
            "#program", types: ["prov:SoftwareAgent"],
            [
                .init("title", .string(run.program.name)), .init("version", .string(run.program.version)),
            ])
    }

    private static func source(_ document: DocumentRow) -> JSON {
        var members: [JSON.Member] = [
            .init("title", .string(document.title.isEmpty ? document.documentID : document.title)),
            .init("issuer", .string(document.issuer)), .init("origin", .string(document.origin)),
            .init("sha256", .string(document.sha256)),
        ]
        if !document.mediaType.isEmpty { members.append(.init("format", .string(document.mediaType))) }
        if !document.url.isEmpty { members.append(.init("url", .string(document.url))) }
        return entity(reference(document), types: ["prov:Entity"], members)
    }

    private static func texts(_ contents: DatasetContents) -> [JSON] {
        let sources = Dictionary(
            contents.documents.map { ($0.documentID, $0) }, uniquingKeysWith: { first, _ in first })
        var entities: [JSON] = []
        contents.forEachText { document, bytes in
            var members: [JSON.Member] = [
                .init("sha256", .string(SHA256Digest(of: bytes).hexadecimal)),
                .init("wasGeneratedBy", "#run"),
            ]
            if let source = sources[document] {
                members.append(.init("wasDerivedFrom", .string(reference(source))))
            }
            entities.append(
                entity(
                    "texts/" + RelativeReference.encoded(document) + ".txt", types: ["prov:Entity"], members))
        }
        return entities
    }

    /// A text that is not given, by its digest.
    private static func withheld(_ row: PublicationRow, _ contents: DatasetContents) -> JSON {
        var members: [JSON.Member] = [
            .init("title", .string("text of \(row.documentID), withheld")), .init("sha256", .string(row.textSHA256)),
            .init("wasGeneratedBy", "#run"),
        ]
        if let source = contents.documents.first(where: { $0.documentID == row.documentID }) {
            members.append(.init("wasDerivedFrom", .string(reference(source))))
        }
        return entity(
            NamedInformation.iri(sha256: row.textSHA256) ?? "#text/" + row.documentID, types: ["prov:Entity"], members)
    }

    private static func activity(
        _ contents: DatasetContents, _ run: RunDescription, _ sources: [DocumentRow]
    ) -> JSON {
        let used =
            references(sources) + run.knowledge.map { .string(knowledge($0)) }
            + run.environment.map { .string("#environment/" + RelativeReference.encoded($0.name)) }
        return entity(
            "#run", types: ["prov:Activity"],
            [
                .init("title", .string(run.study)), .init("wasAssociatedWith", "#program"),
                .init("used", .array(used)),
            ])
    }

    private static func reference(_ document: DocumentRow) -> String {
        NamedInformation.iri(sha256: document.sha256) ?? "documents.csv#" + document.documentID
    }

    /// Each name once: two documents may have the same bytes.
    private static func references(_ documents: [DocumentRow]) -> [JSON] {
        var seen: Set<String> = []
        return documents.map(reference).filter { seen.insert($0).inserted }.map(JSON.string)
    }

    private static func knowledge(_ file: RunDescription.KnowledgeFile) -> String {
        "#knowledge/" + RelativeReference.encoded(file.path)
    }
}
