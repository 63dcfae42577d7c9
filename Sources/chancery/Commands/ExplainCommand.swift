internal import Batch
internal import Dataset
internal import Documents
internal import Formats
internal import Reconciliation

/// `chancery explain OUTPUT ID`
enum ExplainCommand: Command {
    static let help = CommandHelp(
        name: "explain", operands: "OUTPUT ID [ID]",
        summary: "How an event, claim, conflict or evidence row came to be.",
        options: [OptionHelp("pipeline", "DIR", "the study it was made from (Pipelines/<its name>)")], count: 2...3,
        notes: """
            For an event, why its tellings were taken for one; for two document events (dev-…), why they are or are not one.
            Both need the study and its work store, beside which the dataset lies.
            """)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let dataset = try DatasetReader(folder: arguments.operands[0]).read()
        let ids = Array(arguments.operands.dropFirst())
        if ids.count == 2 { return try await explainPair(ids, dataset, arguments) }
        guard let text = Explanation(dataset.contents).text(for: ids[0]) else {
            Console.error(
                "\(ids[0]): nothing of that name in \(arguments.operands[0]); ‘chancery find’ looks for words")
            return .failures
        }
        Console.print(text)
        if ids[0].hasPrefix("evt-"), let corpus = try await rerun(dataset, arguments)?.corpus() {
            for merge in corpus.merges where merge.event == ids[0] {
                Console.print("\nwhy its tellings are one event")
                for link in merge.links { Console.print(words(link)) }
                if !merge.weak.isEmpty { Console.print("\npairs that would not have been joined alone") }
                for link in merge.weak { Console.print(words(link)) }
            }
        }
        return .done
    }

    private static func explainPair(
        _ ids: [String], _ dataset: WrittenDataset, _ arguments: Arguments
    ) async throws -> ExitStatus {
        guard let run = try await rerun(dataset, arguments) else {
            Console.error("the study is not at hand; name it with --pipeline")
            return .failures
        }
        guard let judgement = try await run.judgement(ids[0], ids[1]) else {
            Console.error(
                "\(ids[0]), \(ids[1]): not two document events of this study (they begin with dev-; see mentions.csv)")
            return .failures
        }
        Console.print(words(judgement))
        return .done
    }

    private static func rerun(_ dataset: WrittenDataset, _ arguments: Arguments) async throws -> PipelineRun? {
        let folder = arguments["pipeline"] ?? "Pipelines/" + dataset.run.study
        guard StudyFolder.exists(folder + "/pipeline.yaml") else { return nil }
        let output = StudyFolder.normalized(dataset.folder + "/..")
        return PipelineRun(
            knowledge: try PipelineKnowledge.load(folder), options: RunOptions(output: output, jobs: 2),
            version: Chancery.version)
    }

    private static func words(_ judgement: PairJudgement) -> String {
        var lines = [
            "  \(judgement.left) and \(judgement.right): \(judgement.decision.rawValue), score \(judgement.score)"
        ]
        for veto in judgement.vetoes { lines.append("    never: \(veto)") }
        for feature in judgement.features {
            let sign = feature.weight >= 0 ? "+" : ""
            lines.append("    \(sign)\(feature.weight) \(feature.name.rawValue): \(feature.reason)")
        }
        return lines.joined(separator: "\n")
    }
}
