internal import Batch
internal import Documents
internal import Reconciliation

/// `chancery score PIPELINE --results DIR --share K/N`
enum ScoreCommand: Command {
    static let help = CommandHelp(
        name: "score", operands: "PIPELINE", summary: "One machine's share of a study's candidate pairs, scored.",
        options: [
            OptionHelp("results", "DIR", "take stage results made on other machines: DIR/*.jsonl of extract --stored"),
            OptionHelp("share", "K/N", "which of N shares of the blocks (1/1)"),
            OptionHelp("originals-only", nil, "leave reconstructed documents out"),
            OptionHelp("jobs", "N", "documents worked on at once where results are missing (1)"),
        ], count: 1...1,
        notes: """
            Writes {"corpus","share","pairs"}, then {"left","right","score"} for every pair of document events (by their place
            among all, in the order of documents and text) that reaches the threshold by itself. Put each share's lines into
            a file DIR/pairs/*.jsonl: ‘chancery run PIPELINE --results DIR’ takes them where they are all the shares of the
            corpus it has, clusters and gives identifiers.
            """)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let text = arguments["share"] ?? "1/1"
        guard let share = PairShare(text) else {
            throw UsageFault.badValue(option: "share", value: text, expected: "K/N with K from 1 to N")
        }
        let knowledge = try PipelineKnowledge.load(arguments.operands[0], cache: .ofUser())
        var options = RunOptions(
            output: "", jobs: try arguments.number("jobs", in: 1...256) ?? 1,
            originalsOnly: arguments.has("originals-only"))
        options.results = arguments["results"]
        try await PipelineRun(knowledge: knowledge, options: options, version: Chancery.version)
            .scoredPairs(share).forEachLine(Console.write)
        return .done
    }
}
