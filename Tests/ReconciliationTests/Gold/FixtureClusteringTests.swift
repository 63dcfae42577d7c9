import Documents
import Formats
import FoundationEssentials
import GoldRecords
import Reconciliation
import Testing

/// The composed corpus: its gold document events, over all its parts together as in a run.
@Suite struct FixtureClusteringTests {
    static func corpus(_ parts: [String]) throws -> GoldCorpus {
        var records: [(record: JSON, text: ReadingText)] = []
        for part in parts {
            let folder = "Fixtures/gold/" + part
            for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            where file.hasSuffix(".json") {
                let record = try JSON(parsing: String(contentsOfFile: folder + "/" + file, encoding: .utf8))
                let text = try String(contentsOfFile: folder + "/" + file.dropLast(5) + ".main.txt", encoding: .utf8)
                records.append((record, ReadingText(text)))
            }
        }
        return GoldCorpus(records)
    }

    private static func list(_ name: String) throws -> JSON {
        try JSON(parsing: String(contentsOfFile: "Fixtures/gold/" + name, encoding: .utf8))
    }

    private func reconciled(_ gold: GoldCorpus) -> ReconciledCorpus {
        Reconciler(knowledge: NoActorKnowledge()).reconcile(gold.items.map(\.event), documents: gold.documents)
    }

    /// Only the part to read shows its mistakes.
    @Test(arguments: [["learn"], ["check"], ["check", "keep"], ["learn", "check", "keep"]])
    func clustersAsTheAuthorsDo(_ parts: [String]) throws {
        let gold = try Self.corpus(parts)
        let corpus = reconciled(gold)
        let score = CoreferenceScore(found: gold.found(corpus), gold: gold.gold())
        print("clusters \(parts.joined(separator: " ")) (\(gold.items.count) document events): \(score)")
        let shown = parts == ["learn"] ? gold.mistakes(corpus).joined(separator: "\n") : ""
        #expect(score.conll >= 0.96, "\(shown)")
    }

    @Test func keepsApartWhatTheAuthorsKeepApart() throws {
        let gold = try Self.corpus(["learn", "check", "keep"])
        let (checked, united) = gold.united(try Self.list("distinct.json"), in: reconciled(gold))
        #expect(united.isEmpty)
        #expect(checked > 20)
    }

    @Test func findsTheListedConflicts() throws {
        let gold = try Self.corpus(["learn", "check", "keep"])
        let (checked, unseen) = gold.unseen(try Self.list("conflicts.json"), in: reconciled(gold))
        #expect(Double(unseen.count) <= 0.35 * Double(checked), "\(unseen.joined(separator: "\n"))")
        #expect(checked > 20)
    }
}
