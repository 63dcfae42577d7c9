import Formats
import Foundation

/// Passages of files beside the checkout with the names somebody found in them who saw no output: places and actors, no
/// text. The text is read again from the files, told by their digest.
struct NamePassages {
    struct Passage: Hashable {
        let file: String
        let start: Int
        let end: Int
        /// Digest of the passage's text, shortened.
        let text: String
    }

    struct Expected {
        let start: Int
        let end: Int
        let form: String
        /// Every right answer.
        let actors: Set<String>
        let isOptional: Bool
    }

    let passages: [(passage: Passage, names: [Expected])]

    static func load() throws -> NamePassages {
        var faults: [Fault] = []
        let table = Table(
            path: GoldSet.root + "/Tests/EvaluationTests/passages-names.tsv",
            required: ["file", "start", "end", "text"],
            optional: ["name_start", "name_end", "form", "actors", "optional"], faults: &faults)
        if !faults.isEmpty { throw Faults(faults) }
        var passages: [(passage: Passage, names: [Expected])] = []
        for row in table.rows {
            let passage = Passage(
                file: row["file"], start: Int(row["start"]) ?? 0, end: Int(row["end"]) ?? 0, text: row["text"])
            if passages.last?.passage != passage { passages.append((passage, [])) }
            guard let start = Int(row["name_start"]), let end = Int(row["name_end"]) else { continue }
            passages[passages.count - 1].names.append(
                Expected(
                    start: start, end: end, form: row["form"],
                    actors: Set(row.list("actors").map { $0.lowercased() }), isOptional: !row["optional"].isEmpty))
        }
        return NamePassages(passages: passages)
    }

    /// Where the files lie that the passages are from, by digest; empty where they are not at hand.
    static func files() -> [String: String] {
        var found: [String: String] = [:]
        for folder in ["documents", "pdf"] {
            let path = GoldSet.root + "/../shared/real/" + folder
            for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
                if let digest = SHA256Digest(ofFile: path + "/" + name) {
                    found[digest.hexadecimal] = path + "/" + name
                }
            }
        }
        return found
    }
}
