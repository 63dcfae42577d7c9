internal import Batch
internal import Dataset
internal import Documents
internal import Formats

/// `chancery verify OUTPUT`
enum VerifyCommand: Command {
    static let help = CommandHelp(
        name: "verify", operands: "OUTPUT", summary: "Re-check every quote, rectangle, key and reference of a dataset.",
        options: [
            OptionHelp("pipeline", "DIR", "the study it was made from (its name in Pipelines/, Studies/ or here)"),
            OptionHelp("texts-only", nil, "do not read the sources again"), .json, .quiet,
        ], count: 1...1)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let dataset = try DatasetReader(folder: arguments.operands[0]).read()
        var sources: [String: Verification.Rereading] = [:]
        if !arguments.has("texts-only") {
            let usual = ["Pipelines/", "Studies/", ""].map { $0 + dataset.run.study }
            let folder =
                arguments["pipeline"] ?? usual.first { StudyFolder.exists($0 + "/pipeline.yaml") } ?? usual[0]
            if StudyFolder.exists(folder + "/pipeline.yaml") {
                sources = await SourceRereading(study: try Study.load(folder)).read(dataset.contents.documents)
            } else if !arguments.has("quiet") {
                Console.say("no study \(folder): sources are not read again; name it with --pipeline")
            }
        }
        let outcome = Verification(dataset).run { sources[$0.documentID] ?? .absent }
        for fault in outcome.faults {
            Console.print(
                arguments.has("json")
                    ? JSON.object([
                        .init("table", .string(fault.table)), .init("row", .string(fault.row)),
                        .init("column", .string(fault.column)), .init("problem", .string(fault.problem)),
                    ]).text : fault.description)
        }
        if !arguments.has("quiet") {
            Console.say(
                "\(outcome.faults.count) faults in \(outcome.evidence) evidence rows of \(outcome.events) events; "
                    + "\(outcome.sourcesRead) sources read again, \(outcome.sourcesAbsent.count) not at hand")
        }
        return outcome.faults.isEmpty ? .done : .failures
    }
}
