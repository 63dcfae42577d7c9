internal import Documents
internal import Formats
import FoundationEssentials

/// Where a registered file came from: `<file>.provenance.json` beside it.
public struct Provenance: Sendable {
    public let documentID: String
    /// As first asked for.
    public let address: String
    public let finalAddress: String
    public let etag: String?
    public let lastModified: String?

    init(_ json: JSON) {
        documentID = json["document_id"]?.string ?? ""
        address = json["url"]?.string ?? ""
        finalAddress = json["final_url"]?.string ?? address
        func header(_ name: String) -> String? {
            json["headers"]?.array?.first { $0.array?.first?.string == name }?.array?.last?.string
        }
        etag = header("etag")
        lastModified = header("last-modified")
    }

    static func path(of file: String) -> String { file + ".provenance.json" }

    /// What is known of the addresses of a study's documents: the latest registered counts.
    static func all(of study: Study) -> [String: Provenance] {
        var known: [String: Provenance] = [:]
        for entry in study.manifest where !entry.url.isEmpty {
            guard let data = FileManager.default.contents(atPath: path(of: study.location(of: entry.path))),
                let json = try? JSON(parsing: Array(data))
            else { continue }
            let provenance = Provenance(json)
            known[provenance.address] = provenance
            known[provenance.finalAddress] = provenance
        }
        return known
    }

    /// Writes what the fetching program said beside the registered file, and puts the WARC record there.
    static func keep(_ download: Download, warc: String, of document: String, beside file: String) throws {
        let left = ["id", "outcome", "file", "warc"]
        let members = (download.facts.members ?? []).filter { !left.contains($0.key) }
        let name = String(file.split(separator: "/").last ?? "")
        let json = JSON.object(
            [.init("document_id", .string(document))] + members + [.init("warc", .string(name + ".warc"))])
        do {
            try (json.indented + "\n").write(toFile: path(of: file), atomically: true, encoding: .utf8)
            if FileManager.default.fileExists(atPath: file + ".warc") {
                try FileManager.default.removeItem(atPath: file + ".warc")
            }
            try FileManager.default.moveItem(atPath: warc, toPath: file + ".warc")
        } catch {
            throw FolderFailure(path: file, reason: "its provenance cannot be written beside it")
        }
    }
}
