import Foundation
import Testing

/// Work spread over machines, on one.
@Suite struct SharedWorkTests {
    @Test func aRunOfWhatOthersExtractedAndScoredWritesTheSameDataset() throws {
        let study = try SmallStudy()
        #expect(try study.run(["--quiet"]).status == 0)
        let alone = try study.dataset()
        try FileManager.default.removeItem(atPath: study.folder.path + "/Output")
        try? FileManager.default.removeItem(atPath: study.folder.path + "/mine/identifiers.jsonl")
        let ids = ["talks", "page", "note"].map { "{\"id\":\"\($0)\"}" }.joined(separator: "\n")
        let extracted = try Program.run(
            ["extract", "--jsonl", "--stored", "--pipeline", "mine"], input: ids, in: study.folder.path)
        #expect(extracted.status == 0, "\(extracted.words)")
        try study.folder.write("results/all.jsonl", extracted.output)
        for number in 1...2 {
            let scored = try Program.run(
                ["score", "mine", "--results", "results", "--share", "\(number)/2"], in: study.folder.path)
            #expect(scored.status == 0, "\(scored.words)")
            #expect(scored.output.contains("\"share\":\"\(number)/2\""))
            try study.folder.write("results/pairs/\(number).jsonl", scored.output)
        }
        let outcome = try study.run(["--results", "results", "--why"])
        #expect(outcome.status == 0, "\(outcome.words)")
        #expect(!outcome.words.contains("scored pairs"), "those of the workers were taken: \(outcome.words)")
        #expect(try study.dataset() == alone)
        try study.folder.write("mine/texts/note.txt", "O presidente da Coreia visitou o Brasil em 4 de maio de 2015.\n")
        let other = try study.run(["--results", "results"])
        #expect(other.words.contains("results/pairs are not those of this corpus"), "\(other.words)")
    }

    @Test(arguments: ["0/2", "3/2", "half", "1/"]) func aShareIsANumberOfANumber(_ share: String) throws {
        let outcome = try Program.run(["score", Program.root + "/Pipelines/base", "--share", share])
        #expect(outcome.status == 2)
        #expect(outcome.words.contains("K/N"))
    }
}
