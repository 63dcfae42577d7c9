import Foundation
import Seeds
import Testing

/// Random edits of the name tables: what is kept must be what doing everything anew would give.
@Suite struct NameEditTests {
    private static let isSoaking = ProcessInfo.processInfo.environment["CHANCERY_SOAK"] != nil

    /// The study of the fixtures with tables of its own to edit, and a few of its documents.
    private static func study() throws -> TemporaryFolder {
        let folder = TemporaryFolder()
        let files = FileManager.default
        for layer in ["base", "korea-lac"] {
            try files.copyItem(atPath: Program.root + "/Pipelines/" + layer, toPath: folder.path + "/" + layer)
        }
        try files.copyItem(atPath: Program.root + "/Fixtures", toPath: folder.path + "/Fixtures")
        let heading = try folder.read("korea-lac/pipeline.yaml").split(separator: "\n")
            .filter { !$0.hasPrefix("root:") }.joined(separator: "\n")
        try folder.write("korea-lac/pipeline.yaml", heading + "\nroot: ..\n")
        let rows = try folder.read("korea-lac/documents.tsv").split(separator: "\n")
        let kept = rows.enumerated().filter { $0.offset == 0 || $0.offset % (isSoaking ? 3 : 11) == 1 }.map(\.element)
        try folder.write("korea-lac/documents.tsv", kept.joined(separator: "\n") + "\n")
        try? files.removeItem(atPath: folder.path + "/korea-lac/claims")
        return folder
    }

    private static func run(_ options: [String], in folder: TemporaryFolder) throws -> Program.Outcome {
        try Program.run(["run", "korea-lac", "--output", "Output"] + options, in: folder.path)
    }

    private static func dataset(_ folder: TemporaryFolder) -> [String: Data] {
        let base = folder.path + "/Output/korea-lac/"
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: base)! {
            files[name] = FileManager.default.contents(atPath: base + name)
        }
        return files
    }

    /// Removes a row, names an actor by words of a text, or moves an actor to another state.
    private static func edit(
        _ text: String, kind: Substring, words: [Substring], by random: inout SeededNumbers
    ) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let head = lines.firstIndex(where: { !$0.hasPrefix("#") && !$0.isEmpty }) else { return text }
        let header = lines[head].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        let number = Int.random(in: (head + 1)..<(lines.count - 1), using: &random)
        var cells = lines[number].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells.count > 2, !lines[number].hasPrefix("#") else { return text }
        switch kind {
        case "names" where Bool.random(using: &random):
            let start = Int.random(in: 0..<(words.count - 3), using: &random)
            cells[2] = words[start..<start + Int.random(in: 1...3, using: &random)].joined(separator: " ")
            lines.insert(cells.joined(separator: "\t"), at: number)
        case "actors":
            guard let country = header.firstIndex(of: "country"), country < cells.count else { return text }
            cells[country] = ["CHL", "KOR", "BRA"].randomElement(using: &random)!
            lines[number] = cells.joined(separator: "\t")
        default: lines.remove(at: number)
        }
        return lines.joined(separator: "\n")
    }

    @Test func whatIsKeptEqualsWhatIsDoneAnew() throws {
        let folder = try Self.study()
        var random = SeededNumbers(23)
        #expect(try Self.run([], in: folder).status == 0)
        let texts = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Output/korea-lac/texts")
            .sorted()
        let words = try texts.map { try folder.read("Output/korea-lac/texts/" + $0) }.joined(separator: " ")
            .split(whereSeparator: \.isWhitespace).filter { !$0.contains("\"") }
        let tables = try ["base", "korea-lac"].flatMap { layer in
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/\(layer)/names").sorted()
                .filter { $0.hasSuffix(".tsv") }.map { "\(layer)/names/\($0)" }
        }
        var compared = 0
        var kept = 0
        for step in 0..<1000 where compared < (Self.isSoaking ? 200 : 2) {
            let table = tables.randomElement(using: &random)!
            let before = try folder.read(table)
            let kind = table.split(separator: "/").last!.prefix { $0.isLetter }
            let after = Self.edit(before, kind: kind, words: words, by: &random)
            if after == before { continue }
            try folder.write(table, after)
            let outcome = try Self.run(["--why"], in: folder)
            guard outcome.status == 0 else {
                // Other rows need what was removed: a mistake that is told, and no run.
                try folder.write(table, before)
                continue
            }
            compared += 1
            if outcome.words.contains("nothing it depends on changed") { kept += 1 }
            let dataset = Self.dataset(folder)
            #expect(try Self.run(["--fresh", "--quiet"], in: folder).status == 0)
            #expect(Self.dataset(folder) == dataset, "step \(step): \(table)")
        }
        #expect(kept > 0, "some documents are not concerned")
    }
}
