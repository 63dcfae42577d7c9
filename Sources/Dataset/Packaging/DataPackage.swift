internal import Documents
internal import Formats
internal import FoundationEssentials

/// `datapackage.json`: the folder as a Frictionless Data Package, a Table Schema for every table, a digest for every file.
struct DataPackage {
    let folder: String
    let run: RunDescription
    /// Whether it is a published package, which has files of its own.
    var isPublished = false

    private var tables: [TableSchema] {
        Schema.tables + Schema.derived + (isPublished ? [PublicationRow.table.schema] : [])
    }

    /// Every file but this one, and but the texts, with media type and meaning.
    var files: [(path: String, type: String, meaning: String)] {
        tables.map { ($0.file, "text/csv", $0.meaning) } + others.map { ($0.path, $0.type, $0.meaning) }
    }

    func json() throws(DatasetError) -> JSON {
        var resources: [JSON] = []
        for table in tables {
            resources.append(
                .object(
                    try file(table.name, table.file, "text/csv", table.meaning)
                        + [.init("type", "table"), .init("schema", Self.schema(table))]))
        }
        for (name, path, type, meaning) in others + [Self.crate] {
            // Frictionless would take JSON Lines for tables.
            resources.append(.object(try file(name, path, type, meaning) + [.init("type", "file")]))
        }
        var members: [JSON.Member] = [
            .init("$schema", "https://datapackage.org/profiles/2.0/datapackage.json"),
            .init("name", .string(Self.name(run.study))), .init("title", .string(run.title)),
            .init(
                "description",
                "Events attested by diplomatic documents; every field leads to the words that say so (evidence.csv)."),
        ]
        let publication = run.publication
        if !publication.version.isEmpty { members.append(.init("version", .string(publication.version))) }
        if let date = publication.date { members.append(.init("created", .string(date.iso + "T00:00:00Z"))) }
        if !publication.url.isEmpty { members.append(.init("homepage", .string(publication.url))) }
        if !publication.keywords.isEmpty { members.append(.init("keywords", publication.keywords.json)) }
        if !publication.licence.isEmpty {
            members.append(
                .init(
                    "licenses",
                    .array([
                        .object([
                            .init("name", .string(publication.licence)),
                            .init("path", .string("https://spdx.org/licenses/" + publication.licence)),
                        ])
                    ])))
        }
        if !publication.authors.isEmpty {
            members.append(
                .init(
                    "contributors",
                    .array(
                        publication.authors.map { author in
                            let name = [author.given, author.family].filter { !$0.isEmpty }.joined(separator: " ")
                            return .object([.init("title", .string(author.name.isEmpty ? name : author.name))])
                        })))
        }
        return .object(members + [.init("resources", .array(resources)), .init("run", run.json)])
    }

    private static let crate = (
        name: "ro-crate", path: "ro-crate-metadata.json", type: "application/ld+json",
        meaning: "The folder as a research object, with the run that made it (RO-Crate)."
    )

    private var others: [(name: String, path: String, type: String, meaning: String)] {
        isPublished
            ? Self.datasetFiles + [("readme", "README.md", "text/markdown", "What this package holds and withholds.")]
            : Self.datasetFiles
    }

    private static let datasetFiles: [(name: String, path: String, type: String, meaning: String)] = [
        (
            "database", "dataset.sqlite", "application/vnd.sqlite3",
            "The same tables with keys, the texts, and full-text indexes."
        ),
        ("event-lines", "events.jsonl", "application/jsonl", "Every event with its evidence on one line."),
        (
            "annotations", "annotations.jsonl", "application/jsonl",
            "Every evidence row as a W3C Web Annotation."
        ),
        ("network", "network.graphml", "application/graphml+xml", "Actors and events as a network."),
        ("codebook", "codebook.md", "text/markdown", "What every column means."),
        ("provenance", "provenance.jsonld", "application/ld+json", "What made the dataset, in W3C PROV."),
        ("report", "report/index.html", "text/html", "The report."),
        ("citation-file", "CITATION.cff", "application/yaml", "How to cite the dataset (Citation File Format)."),
        (
            "gdelt", "crosswalk/gdelt.tsv", "text/tab-separated-values",
            "Events in the column layout of GDELT 2.0, without a header row."
        ),
        ("icews", "crosswalk/icews.tsv", "text/tab-separated-values", "Events in the column layout of ICEWS."),
        ("polecat", "crosswalk/polecat.tsv", "text/tab-separated-values", "Events in the column layout of POLECAT."),
        ("crosswalk-losses", "crosswalk/losses.csv", "text/csv", "Events that have no row in one of those, and why."),
        ("crosswalk-readme", "crosswalk/README.md", "text/markdown", "What those layouts cannot hold."),
    ]

    private func file(
        _ name: String, _ path: String, _ type: String, _ meaning: String
    ) throws(DatasetError) -> [JSON.Member] {
        let (size, digest) = try InputFile.measure(folder + "/" + path)
        return [
            .init("name", .string(name)), .init("path", .string(path)), .init("description", .string(meaning)),
            .init("format", .string(String(path[path.index(after: path.lastIndex(of: ".")!)...]))),
            .init("mediatype", .string(type)), .init("encoding", "utf-8"), .init("bytes", .int(size)),
            .init("hash", .string("sha256:" + digest.hexadecimal)),
        ]
    }

    /// A package's name: lower-case letters, digits, `.`, `_` and `-`.
    private static func name(_ study: String) -> String {
        String(
            decoding: study.lowercased().utf8.map { byte -> UInt8 in
                switch byte {
                case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F: byte
                default: 0x2D
                }
            }, as: UTF8.self)
    }

    /// A Table Schema. Columns with several values are texts there, with their separator stated.
    static func schema(_ table: TableSchema) -> JSON {
        var members: [JSON.Member] = [
            .init("fields", .array(table.columns.map(field))), .init("missingValues", [""]),
        ]
        if !table.key.isEmpty { members.append(.init("primaryKey", .array(table.key.map(JSON.string)))) }
        let foreign = table.columns.compactMap { column -> JSON? in
            guard !column.type.isList, let reference = column.reference else { return nil }
            // A table refers to itself by the empty name.
            let resource = reference.table == table.name ? "" : reference.table
            return .object([
                .init("fields", .string(column.name)),
                .init(
                    "reference",
                    .object([.init("resource", .string(resource)), .init("fields", .string(reference.column))])),
            ])
        }
        if !foreign.isEmpty { members.append(.init("foreignKeys", .array(foreign))) }
        return .object(members)
    }

    private static func field(_ column: Column) -> JSON {
        let type =
            switch column.type {
            case .text, .texts, .integers, .rectangles: "string"
            case .integer: "integer"
            case .number: "number"
            case .boolean: "boolean"
            case .day: "date"
            }
        var members: [JSON.Member] = [.init("name", .string(column.name)), .init("type", .string(type))]
        if column.type.isList { members.append(.init("separator", "|")) }
        members.append(.init("description", .string(column.meaning)))
        var constraints: [JSON.Member] = []
        if column.isRequired { constraints.append(.init("required", true)) }
        if !column.type.isList {
            if let words = column.allowed { constraints.append(.init("enum", .array(words.map(JSON.string)))) }
            if let pattern = column.pattern, !pattern.contains("\\p") {
                constraints.append(.init("pattern", .string(pattern)))
            }
            if let minimum = column.minimum { constraints.append(.init("minimum", .int(minimum))) }
            if let maximum = column.maximum { constraints.append(.init("maximum", .int(maximum))) }
        }
        if !constraints.isEmpty { members.append(.init("constraints", .object(constraints))) }
        return .object(members)
    }
}
