import Annotation
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
        for corpus in [reconciled(gold), try Self.knowing(gold)] {
            let (checked, united) = gold.united(try Self.list("distinct.json"), in: corpus)
            #expect(united.isEmpty)
            #expect(checked > 20)
        }
    }

    /// Listed conflicts the corpus does not show, and why; nothing else may be missing, and nothing here found.
    private static let open: [String: String] = [
        "kor-aladi-seminar-2006 date 2005-12~ | 2006-09/2006-11":
            "a proposal of the year before, without a name in common",
        "kor-mercosur-agreement-proposal-2012 date 2012-06-20 | 2012-06-21":
            "proposals of two days in two languages, with no name in common",
        "kor-central-america-fta-concluded date 2016-11-16 | 2016-11-17": "one text names no side but Korea",
        "kor-central-america-fta-launch date 2015 | 2015-06-18": "the text of the hope names no side but Korea",
        "eclac-kiep-fdi-project-2005 status proposed | occurred": "approval and completion are two acts",
    ]

    @Test func findsTheListedConflicts() throws {
        let gold = try Self.corpus(["learn", "check", "keep"])
        let (checked, unseen) = gold.unseen(try Self.list("conflicts.json"), in: try Self.knowing(gold))
        #expect(
            Set(unseen.keys) == Set(Self.open.keys),
            "\(unseen.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n"))")
        #expect(checked > 50)
    }

    /// With the study's names, as the program runs.
    static func knowing(_ gold: GoldCorpus) throws -> ReconciledCorpus {
        var faults: [Fault] = []
        var vocabulary = VocabularyBuilder()
        let study = try Study.load("Pipelines/korea-lac")
        let knowledge = AnnotationKnowledge.load(folders: study.layers, vocabulary: &vocabulary, faults: &faults)
        #expect(faults.isEmpty)
        return Reconciler(knowledge: knowledge.gazetteer).reconcile(gold.items.map(\.event), documents: gold.documents)
    }
}
