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
            OptionHelp(
                "results", "DIR",
                "take what other machines made: DIR/*.jsonl of extract --stored, DIR/pairs/*.jsonl of score"),
            OptionHelp("watch", nil, "run again whenever a file of the study changes, until Ctrl-C"),
            OptionHelp("why", nil, "say for every document and stage what was done again and why"), .json, .quiet,
        ], count: 1...1,
        notes: """
            Only what changed is done again, and nothing where nothing did. It may be ended at any moment (Ctrl-C, exit status
            130): what is done is kept and the next run goes on from there.

            --json writes one event a line: {"event":"began","documents"}, {"event":"document","document_id","status","kind"?,
            "error"?,"events"?,"reused":[…],"done":[{"stage","reason"}]}, {"event":"reconciling"}, {"event":"writing"}, and last
            {"event":"finished","changed","dataset","documents","failed","mentions","events","evidence","conflicts","claims"}.
            """)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let began = RunOptions.now
        let folder = arguments.operands[0]
        let jobs = try arguments.number("jobs", in: 1...256) ?? ProcessInfo.processInfo.activeProcessorCount
        var options = RunOptions(
            output: arguments["output"] ?? RunRequest.output(of: folder) ?? "Output", jobs: jobs,
            fresh: arguments.has("fresh"), originalsOnly: arguments.has("originals-only"), began: began)
        options.results = arguments["results"]
        Interruption.end(quietly: arguments.has("quiet"))
        return arguments.has("watch")
            ? try await watch(folder, options, arguments) : try await run(folder, options, arguments)
    }

    /// Runs, waits for a change, runs again; mistakes in knowledge files are told and waited out.
    private static func watch(
        _ folder: String, _ options: RunOptions, _ arguments: Arguments
    ) async throws -> ExitStatus {
        var folders = (try? Study.load(folder))?.watchedFolders ?? [folder]
        while true {
            let watch = FolderWatch(folders)
            var options = options
            options.began = RunOptions.now
            do {
                _ = try await run(folder, options, arguments)
                let now = try Study.load(folder).watchedFolders
                // Documents may lie elsewhere now: what changed there meanwhile has to be seen.
                if now != folders {
                    folders = now
                    continue
                }
            } catch let faults as Faults {
                for fault in faults.faults { Console.say(fault.description) }
            }
            guard let watch else {
                Console.error("the system has no room for another watch")
                return .failures
            }
            await watch.change()
        }
    }

    private static func run(
        _ folder: String, _ options: RunOptions, _ arguments: Arguments
    ) async throws -> ExitStatus {
        let display = RunDisplay(
            isQuiet: arguments.has("quiet"), isJSON: arguments.has("json"), showsReasons: arguments.has("why"))
        if let report = try RunRequest(folder: folder, options: options, version: Chancery.version).answered() {
            display.finish(unchanged: report)
            return report.failures.isEmpty ? .done : .failures
        }
        let knowledge = try PipelineKnowledge.load(folder, cache: .ofUser())
        let report = try await PipelineRun(knowledge: knowledge, options: options, version: Chancery.version)
            .run { display.show($0) }
        display.finish(report)
        return report.failures.isEmpty ? .done : .failures
    }
}
