import Dataset
import Formats
import Foundation
import Testing

/// What stands beside the tables, for other programs.
@Suite struct PackagingTests {
    let folder: TemporaryFolder
    var out: String { folder.path + "/out" }

    init() throws {
        folder = try TemporaryFolder()
        try DatasetWriter(run: SampleDataset.run).write(SampleStudy.assembled().contents, to: folder.path + "/out")
    }

    @Test func anAnnotationSelectsTextPageAndShape() throws {
        let lines = try text("annotations.jsonl").split(separator: "\n").map { try JSON(parsing: $0) }
        let annotation = try #require(
            lines.first { $0["target"]?.array?[0]["selector"]?.array?[0]["exact"] == "third time" })
        let targets = try #require(annotation["target"]?.array)
        let printed = SampleStudy.page.text
        let place = SampleDataset.range(of: "third time", 0, in: printed)
        #expect(targets[0]["source"] == "texts/page.txt")
        #expect(targets[0]["selector"]?.array?[1]["start"] == .int(place.lowerBound))
        #expect(targets[0]["selector"]?.array?[1]["end"] == .int(place.upperBound))
        #expect(targets[1]["source"]?.string?.hasPrefix("ni:///sha-256;") == true)
        let page = try #require(targets[1]["selector"]?.array?[0])
        #expect(page["value"] == "page=1")
        let shape = try #require(page["refinedBy"]?["value"]?.string)
        #expect(shape.components(separatedBy: "<rect ").count == 3)
    }

    @Test func aWebPageIsSelectedByItsElement() throws {
        let lines = try text("annotations.jsonl").split(separator: "\n").map { try JSON(parsing: $0) }
        let annotation = try #require(lines.first { $0["target"]?.array?[0]["source"] == "texts/web.txt" })
        #expect(annotation["target"]?.array?[1]["selector"]?.array?[0]["type"] == "XPathSelector")
    }

    @Test func theNameOfBytesIsTheirDigest() throws {
        // RFC 6920, section 8.1: the name of "Hello World!".
        let expected = "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"
        var contents = SampleDataset.contents()
        contents.documents[0].sha256 = SHA256Digest(of: "Hello World!").hexadecimal
        try DatasetWriter(run: SampleDataset.run).write(contents, to: out)
        #expect(try text("provenance.jsonld").contains("\"\(expected)\""))
    }

    @Test func theNetworkJoinsActorsAndEvents() throws {
        let network = try text("network.graphml")
        let parser = XMLChecker(network)
        #expect(parser.isWellFormed)
        #expect(parser.count["node"] == 4)
        #expect(parser.count["edge"] == 3)
    }

    @Test func thePackageDescribesEveryFileWithItsDigest() throws {
        let package = try JSON(parsing: text("datapackage.json"))
        let resources = try #require(package["resources"]?.array)
        for resource in resources {
            let path = try #require(resource["path"]?.string)
            let bytes = try #require(FileManager.default.contents(atPath: out + "/" + path))
            #expect(resource["hash"] == .string("sha256:" + SHA256Digest(of: bytes).hexadecimal), "\(path)")
            #expect(resource["bytes"] == .int(bytes.count))
        }
        for table in Schema.tables {
            let resource = try #require(resources.first { $0["path"] == .string(table.file) })
            #expect(
                resource["schema"]?["fields"]?.array?.compactMap { $0["name"]?.string } == table.columns.map(\.name))
        }
    }

    @Test func theCodebookExplainsEveryColumn() throws {
        let codebook = try text("codebook.md")
        for table in Schema.tables {
            #expect(codebook.contains("## `\(table.file)`"))
            for column in table.columns { #expect(codebook.contains("| `\(column.name)` |")) }
        }
    }

    @Test func provenanceNamesSourcesKnowledgeAndVersions() throws {
        let provenance = try JSON(parsing: text("provenance.jsonld"))
        let graph = try #require(provenance["@graph"]?.array)
        func node(_ id: String) throws -> JSON { try #require(graph.first { $0["@id"] == .string(id) }) }
        #expect(try node("#program")["version"] == "0.1.0")
        #expect(try node("#environment/poppler")["version"] == "22.12.0")
        #expect(try node("#knowledge/sample/rules/meeting.rules")["sha256"]?.string?.count == 64)
        #expect(try node("texts/page.txt")["wasDerivedFrom"]?.string?.hasPrefix("ni:///") == true)
        #expect(try node("#run")["used"]?.array?.count == 4)
    }

    private func text(_ file: String) throws -> String { try String(contentsOfFile: out + "/" + file, encoding: .utf8) }
}
