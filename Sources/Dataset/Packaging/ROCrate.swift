internal import Documents
internal import Formats

/// `ro-crate-metadata.json`: the folder as a research object (RO-Crate 1.1) that says by which run of which program it was
/// made of which sources (Process Run Crate 0.5).
struct ROCrate {
    let folder: String
    let contents: DatasetContents
    let run: RunDescription
    /// Paths of its files with their media types and what they are.
    let files: [(path: String, type: String, meaning: String)]

    private static let crate = "https://w3id.org/ro/crate/1.1"
    private static let profile = "https://w3id.org/ro/wfrun/process/0.5"

    func json() throws(DatasetError) -> JSON {
        var graph: [JSON] = [descriptor, root, action, program, profileEntity]
        graph += CitationFile.authors(run).enumerated().map { author($0.element, $0.offset) }
        graph += affiliations.map { Self.entity("#affiliation/" + $0, "Organization", [.init("name", .string($0))]) }
        graph += licences
        graph += run.environment.map(component)
        graph += run.knowledge.map(knowledge)
        graph += contents.documents.filter { $0.status == "read" }.map(source)
        for file in files { graph.append(try self.file(file.path, file.type, file.meaning)) }
        if contents.textCount > 0 {
            graph.append(
                Self.entity(
                    "texts/", "Dataset",
                    [
                        .init("name", "Texts"),
                        .init("description", "The canonical reading text of documents, one file each, UTF-8."),
                    ]))
        }
        return .object([.init("@context", [.string(Self.crate + "/context")]), .init("@graph", .array(graph))])
    }

    private static func entity(_ id: String, _ type: String, _ members: [JSON.Member]) -> JSON {
        .object([.init("@id", .string(encoded(id))), .init("@type", .string(type))] + members)
    }

    private static func reference(_ id: String) -> JSON { .object([.init("@id", .string(encoded(id)))]) }

    /// A reference by RFC 3986: local names with their bytes escaped, addresses as they are.
    private static func encoded(_ id: String) -> String {
        if id.hasPrefix("http") || id == "./" { return id }
        return id.hasPrefix("#")
            ? "#" + RelativeReference.encoded(String(id.dropFirst())) : RelativeReference.encoded(id)
    }

    private static func references(_ ids: [String]) -> JSON { .array(ids.map(reference)) }

    private var descriptor: JSON {
        Self.entity(
            "ro-crate-metadata.json", "CreativeWork",
            [.init("conformsTo", Self.reference(Self.crate)), .init("about", Self.reference("./"))])
    }

    private var root: JSON {
        var members: [JSON.Member] = [
            .init("name", .string(CitationFile.title(run))),
            .init("description", .string(CitationFile.abstract(contents))),
            .init("datePublished", .string(date.iso)), .init("license", licence),
            .init("conformsTo", Self.references([Self.profile])),
            .init("author", Self.references(authorIDs)), .init("publisher", Self.reference(authorIDs[0])),
            .init("hasPart", Self.references(files.map(\.path) + (contents.textCount == 0 ? [] : ["texts/"]))),
            .init("mentions", Self.references(["#run"])),
        ]
        let publication = run.publication
        if !publication.version.isEmpty { members.append(.init("version", .string(publication.version))) }
        if !publication.doi.isEmpty {
            members.append(.init("identifier", .string("https://doi.org/" + publication.doi)))
        }
        if !publication.url.isEmpty { members.append(.init("url", .string(publication.url))) }
        if !publication.keywords.isEmpty {
            members.append(.init("keywords", .string(publication.keywords.joined(separator: ", "))))
        }
        if let first = contents.events.compactMap(\.dateStart).min(),
            let last = contents.events.compactMap(\.dateEnd).max()
        {
            members.append(.init("temporalCoverage", .string("\(first.iso)/\(last.iso)")))
        }
        return Self.entity("./", "Dataset", members)
    }

    /// The day of publication; where none is stated, the last day a document of the dataset states, so that no clock is asked.
    private var date: CalendarDay {
        run.publication.date ?? contents.documents.compactMap(\.published).max() ?? CalendarDay(
            year: 1970, month: 1, day: 1)!
    }

    private var action: JSON {
        let sources = contents.documents.filter { $0.status == "read" }.map { "#document/" + $0.documentID }
        return Self.entity(
            "#run", "CreateAction",
            [
                .init("name", .string("chancery run \(run.study)")),
                .init("description", "Reads the documents and writes the events they attest, with their evidence."),
                .init("instrument", Self.reference("#program")), .init("agent", Self.reference(authorIDs[0])),
                .init("object", Self.references(sources + run.knowledge.map { "#knowledge/" + $0.path })),
                .init("result", Self.references(files.map(\.path))),
            ])
    }

    private var program: JSON {
        Self.entity(
            "#program", "SoftwareApplication",
            [
                .init("name", .string(run.program.name)), .init("softwareVersion", .string(run.program.version)),
                .init("softwareRequirements", Self.references(run.environment.map { "#environment/" + $0.name })),
            ])
    }

    private func component(_ component: RunDescription.Component) -> JSON {
        Self.entity(
            "#environment/" + component.name, "SoftwareApplication",
            [.init("name", .string(component.name)), .init("softwareVersion", .string(component.version))])
    }

    private var profileEntity: JSON {
        Self.entity(
            Self.profile, "CreativeWork", [.init("name", "Process Run Crate"), .init("version", "0.5")])
    }

    private func knowledge(_ file: RunDescription.KnowledgeFile) -> JSON {
        var members: [JSON.Member] = [.init("name", .string(file.path))]
        if let name = NamedInformation.iri(sha256: file.sha256) { members.append(.init("identifier", .string(name))) }
        return Self.entity("#knowledge/" + file.path, "CreativeWork", members)
    }

    private func source(_ document: DocumentRow) -> JSON {
        var members: [JSON.Member] = [
            .init("name", .string(document.title.isEmpty ? document.documentID : document.title)),
            .init("description", .string("\(document.origin) document, issuer \(document.issuer)")),
        ]
        if let name = NamedInformation.iri(sha256: document.sha256) {
            members.append(.init("identifier", .string(name)))
        }
        if let day = document.published { members.append(.init("datePublished", .string(day.iso))) }
        if !document.mediaType.isEmpty { members.append(.init("encodingFormat", .string(document.mediaType))) }
        if !document.url.isEmpty { members.append(.init("url", .string(document.url))) }
        let rights = DocumentTerms(of: document, in: run).rights
        if !rights.isEmpty { members.append(.init("copyrightNotice", .string(rights))) }
        return Self.entity("#document/" + document.documentID, "CreativeWork", members)
    }

    private func file(_ path: String, _ type: String, _ meaning: String) throws(DatasetError) -> JSON {
        var members: [JSON.Member] = [
            .init("name", .string(path)), .init("description", .string(meaning)),
            .init("encodingFormat", .string(type)),
        ]
        // datapackage.json is written after this file, of whose digest it speaks.
        if path != "datapackage.json" {
            let (size, digest) = try InputFile.measure(folder + "/" + path)
            members.append(.init("contentSize", .string(String(size))))
            if let name = NamedInformation.iri(sha256: digest.hexadecimal) {
                members.append(.init("identifier", .string(name)))
            }
        }
        return Self.entity(path, "File", members)
    }

    // MARK: People and licences

    private var authorIDs: [String] { CitationFile.authors(run).enumerated().map { id($0.element, $0.offset) } }

    private func id(_ author: StudyPublication.Author, _ place: Int) -> String {
        author.orcid.isEmpty ? "#author-\(place + 1)" : "https://orcid.org/" + author.orcid
    }

    private var affiliations: [String] {
        run.publication.authors.map(\.affiliation).filter { !$0.isEmpty }.reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
    }

    private func author(_ author: StudyPublication.Author, _ place: Int) -> JSON {
        if !author.name.isEmpty {
            return Self.entity(id(author, place), "Organization", [.init("name", .string(author.name))])
        }
        var members: [JSON.Member] = [
            .init("name", .string([author.given, author.family].filter { !$0.isEmpty }.joined(separator: " "))),
            .init("familyName", .string(author.family)),
        ]
        if !author.given.isEmpty { members.append(.init("givenName", .string(author.given))) }
        if !author.affiliation.isEmpty {
            members.append(.init("affiliation", Self.reference("#affiliation/" + author.affiliation)))
        }
        return Self.entity(id(author, place), "Person", members)
    }

    private var licenceAddress: String { "https://spdx.org/licenses/" + run.publication.licence }

    private var licence: JSON {
        run.publication.licence.isEmpty
            ? "No licence has been named; ask the authors before using the dataset." : Self.reference(licenceAddress)
    }

    private var licences: [JSON] {
        if run.publication.licence.isEmpty { return [] }
        return [
            Self.entity(
                licenceAddress, "CreativeWork",
                [
                    .init("name", .string(run.publication.licence)),
                    .init(
                        "description",
                        "Licence of the tables and files; texts of documents stay under the rights stated in documents.csv."
                    ),
                ])
        ]
    }
}
