internal import Batch
internal import Dataset
internal import Documents
internal import Formats
import FoundationEssentials

/// `chancery run PIPELINE`
enum RunCommand: Command {
    static let help = CommandHelp(
        name: "run", operands: "PIPELINE", summary: "The whole job: from a study's documents to its dataset.",
        options: [
            .output, OptionHelp("jobs", "N", "documents worked on at once (the number of cores)"),
            OptionHelp("fresh", nil, "do everything anew, whatever the work store holds"),
            OptionHelp("originals-only", nil, "leave reconstructed documents out"),
            OptionHelp("why", nil, "say for every document what was done again and what was reused"), .json, .quiet,
        ], count: 1...1)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let knowledge = try PipelineKnowledge.load(arguments.operands[0], cache: .ofUser())
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let options = RunOptions(
            output: arguments["output"] ?? knowledge.study.output,
            jobs: try arguments.number("jobs", in: 1...256) ?? cores, fresh: arguments.has("fresh"),
            originalsOnly: arguments.has("originals-only"))
        let display = RunDisplay(
            isQuiet: arguments.has("quiet"), isJSON: arguments.has("json"), showsReasons: arguments.has("why"))
        let report = try await PipelineRun(knowledge: knowledge, options: options, version: Chancery.version)
            .run { display.show($0) }
        display.finish(report)
        return report.failures.isEmpty ? .done : .failures
    }
}
