// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// A stage of the pipeline: a library product of the same name, so that another package can use it alone.
///
/// - Parameters:
///   - published: folders in it that are published as they stand and no part of the build.
///   - resources: files that the program carries in itself.
func stage(
    _ name: String, after earlier: [String], c libraries: [String] = [], besides published: [String] = [],
    carrying resources: [Resource] = []
) -> Target {
    .target(
        name: name,
        dependencies: (earlier + libraries).map { .target(name: $0) },
        exclude: published,
        resources: resources,
        swiftSettings: strict + (libraries.isEmpty ? [] : [.strictMemorySafety()]))
}

func tests(_ name: String, of stages: [String], beside excluded: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: stages.map { .target(name: $0) }, path: "Tests/\(name)", exclude: excluded,
        swiftSettings: strict)
}

let stages = [
    "Formats", "Documents", "Readers", "Annotation", "Events", "Reconciliation", "Claims", "Dataset", "Review", "Batch",
]

let reviewPage = [
    "index.html", "review.css", "icon.svg", "review.js", "elements.js", "words.js", "lists.js", "event.js", "claim.js",
    "source.js", "decisions.js", "statistics.js",
]

let package = Package(
    name: "Chancery",
    products: stages.map { .library(name: $0, targets: [$0]) } + [
        .executable(name: "chancery", targets: ["chancery"]),
        .executable(name: "chancery-reader", targets: ["chancery-reader"]),
        .executable(name: "chancery-fetch", targets: ["chancery-fetch"]),
    ],
    targets: [
        .systemLibrary(name: "CGetopt"),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CFileSystem"),
        .systemLibrary(name: "CProcess"),
        .systemLibrary(name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),

        stage("Formats", after: [], c: ["CCrypto", "CYAML"]),
        stage("Documents", after: ["Formats"]),
        stage("Readers", after: ["Formats", "Documents"], c: ["CPoppler", "CLibXML2", "CZip"]),
        stage("Annotation", after: ["Formats", "Documents"]),
        stage("Events", after: ["Formats", "Documents", "Annotation"]),
        stage("Reconciliation", after: ["Formats", "Documents", "Annotation", "Events"]),
        stage("Claims", after: ["Formats", "Documents", "Annotation", "Events", "Reconciliation"]),
        stage(
            "Dataset", after: ["Formats", "Documents", "Annotation", "Events", "Reconciliation", "Claims"],
            c: ["CFileSystem", "CSQLite"], besides: ["Schemas"]),
        stage(
            "Review",
            after: ["Formats", "Documents", "Annotation", "Events", "Reconciliation", "Claims", "Dataset"],
            c: ["CMicroHTTPD"], carrying: reviewPage.map { .embedInCode("Page/\($0)") }),
        stage(
            "Batch",
            after: ["Formats", "Documents", "Annotation", "Events", "Reconciliation", "Claims", "Dataset"]),
        .executableTarget(
            name: "chancery",
            dependencies: [
                "Formats", "Documents", "Annotation", "Events", "Reconciliation", "Claims", "Dataset", "Review",
                "Batch", "CGetopt",
            ], swiftSettings: strict),
        .executableTarget(
            name: "chancery-reader", dependencies: ["Formats", "Documents", "Readers", "CProcess"],
            swiftSettings: strict),

        .executableTarget(name: "chancery-fetch", dependencies: ["Formats"], swiftSettings: strict),

        .executableTarget(
            name: "annotation-speed", dependencies: ["Formats", "Documents", "Annotation"],
            path: "Tests/Benchmarks/AnnotationSpeed", swiftSettings: strict),
        .executableTarget(
            name: "extraction-speed", dependencies: ["Formats", "Documents", "Annotation", "Events", "Batch"],
            path: "Tests/Benchmarks/ExtractionSpeed", swiftSettings: strict),

        // What the tests of several stages share: the corpus' gold records, random numbers that are the same in every run.
        .target(
            name: "GoldRecords",
            dependencies: ["Formats", "Documents", "Annotation", "Events", "Reconciliation"].map { .target(name: $0) },
            path: "Tests/GoldRecords", swiftSettings: strict),
        .target(name: "Seeds", path: "Tests/Seeds", swiftSettings: strict),
        // Files that tests compose: PDF, .docx, packed bytes.
        .target(name: "ComposedFiles", path: "Tests/ComposedFiles", swiftSettings: strict),
        tests("FormatsTests", of: ["Formats"]),
        tests(
            "EvaluationTests", of: ["Formats", "Documents", "Annotation", "Events", "Claims", "Dataset", "Batch"],
            beside: ["floors.tsv", "passages-names.tsv", "Gold/passages.jsonl", "Gold/passages-events.jsonl"]),
        tests(
            "CommandTests", of: ["chancery", "chancery-reader", "chancery-fetch", "ComposedFiles", "Seeds"],
            beside: ["server.py"]),
        tests("DocumentsTests", of: ["Documents", "Formats"]),
        tests("AnnotationTests", of: ["Annotation", "Documents", "Formats", "Seeds"]),
        tests("EventsTests", of: ["Formats", "Documents", "Annotation", "Events"]),
        tests(
            "ReconciliationTests",
            of: ["Formats", "Documents", "Annotation", "Events", "Reconciliation", "GoldRecords", "Seeds"]),
        tests(
            "ClaimsTests",
            of: ["Formats", "Documents", "Annotation", "Events", "Reconciliation", "Claims", "GoldRecords", "Seeds"]),
        tests(
            "ReviewTests",
            of: [
                "Formats", "Documents", "Annotation", "Events", "Reconciliation", "Claims", "Dataset", "Review",
                "chancery-reader",
            ], beside: ["LargeStudy.sql"]),
        tests("ReadersTests", of: ["Formats", "Documents", "Readers", "chancery-reader", "ComposedFiles", "Seeds"]),
        tests(
            "DatasetTests",
            of: [
                "Formats", "Documents", "Annotation", "Events", "Reconciliation", "Claims", "Dataset", "chancery",
                "chancery-reader",
            ]),
    ]
)
