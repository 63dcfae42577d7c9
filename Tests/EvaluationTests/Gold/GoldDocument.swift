import Formats
import Foundation

/// A date as a reader annotated it; offsets are code points of the main text.
struct GoldDate {
    let start: Int
    let end: Int
    let from: String?
    let to: String?
    /// Neither right nor wrong to find.
    let isOptional: Bool
}

/// A name as a reader annotated it.
struct GoldName {
    let start: Int
    let end: Int
    let kind: String
    let actor: String
    let form: String
}

/// A document with what a reader found in its main text.
struct GoldDocument {
    let id: String
    let path: String?
    let issuer: String?
    let language: String
    let published: String?
    /// What opens the file where it is locked, as its source's front matter gives it.
    let password: String?
    let mainText: String
    let dates: [GoldDate]
    let names: [GoldName]
    let events: [ScoredEvent]
    /// Events about other regions: finding them is neither right nor wrong.
    let aside: [ScoredEvent]

    init(_ json: JSON, mainText: String) throws {
        func text(_ json: JSON, _ key: String) -> String? { json[key]?.string }
        guard let id = text(json, "id"), let language = text(json, "language") else {
            throw GoldFault(words: "a gold record without id or language")
        }
        self.id = id
        self.language = language
        path = text(json, "path")
        issuer = text(json, "issuer")
        published = text(json, "published")
        let source = try? String(contentsOfFile: GoldSet.root + "/Fixtures/sources/\(id).md", encoding: .utf8)
        password = source?.split(separator: "\n").first { $0.hasPrefix("password: ") }.map { String($0.dropFirst(10)) }
        self.mainText = mainText
        dates = (json["dates"]?.array ?? []).map {
            GoldDate(
                start: $0["start"]?.int ?? -1, end: $0["end"]?.int ?? -1, from: text($0, "from"), to: text($0, "to"),
                isOptional: $0["optional"]?.bool ?? false)
        }
        names = (json["names"]?.array ?? []).map {
            GoldName(
                start: $0["start"]?.int ?? -1, end: $0["end"]?.int ?? -1, kind: text($0, "kind") ?? "",
                actor: text($0, "actor") ?? "", form: text($0, "form") ?? "name")
        }
        let all = (json["events"]?.array ?? []).map { (ScoredEvent($0), $0["relevant"]?.bool ?? true) }
        events = all.filter(\.1).map(\.0)
        aside = all.filter { !$0.1 }.map(\.0)
    }
}

struct GoldFault: Error, CustomStringConvertible {
    let words: String
    var description: String { words }
}

/// A set of gold documents and the digest of everything it consists of.
struct GoldSet {
    let name: String
    let documents: [GoldDocument]
    let digest: String

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// A part of the corpus: `learn`, `check` or `keep`.
    static func part(_ name: String) throws -> GoldSet {
        let folder = root + "/Fixtures/gold/" + name
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
            .sorted()
        var hash = SHA256Hash()
        let documents = try files.map { file in
            let record = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            let main = try String(
                contentsOfFile: folder + "/" + file.dropLast(5) + ".main.txt", encoding: .utf8)
            hash.update(field: record)
            hash.update(field: main)
            return try GoldDocument(JSON(parsing: record), mainText: main)
        }
        return GoldSet(name: name, documents: documents, digest: String(hash.finish().hexadecimal.prefix(16)))
    }

    /// The communiqués by other hands beside the checkout; nil where there are none.
    static func communiques() throws -> GoldSet? {
        let folder = root + "/../shared/suites/communiques"
        guard let lines = try? String(contentsOfFile: folder + "/gold.jsonl", encoding: .utf8) else { return nil }
        var hash = SHA256Hash()
        let documents = try lines.split(separator: "\n").map { line in
            let json = try JSON(parsing: line)
            let id = json["id"]?.string ?? ""
            let file = id.hasSuffix(".html") ? id.dropLast(5) + ".main.txt" : id
            let main = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            hash.update(field: String(line))
            hash.update(field: main)
            return try GoldDocument(json, mainText: main)
        }
        return GoldSet(name: "communiques", documents: documents, digest: String(hash.finish().hexadecimal.prefix(16)))
    }
}
