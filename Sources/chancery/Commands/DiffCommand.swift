internal import Dataset
internal import Formats

/// `chancery diff OLD NEW`
enum DiffCommand: Command {
    static let help = CommandHelp(
        name: "diff", operands: "OLD NEW", summary: "What changed between two datasets, and why.",
        options: [.json, OptionHelp("html", nil, "a page on standard output")], count: 2...2)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        if arguments.has("json"), arguments.has("html") {
            throw UsageFault.contradiction("diff: --json and --html exclude each other; give one")
        }
        let old = try DatasetReader(folder: arguments.operands[0]).read(texts: false)
        let new = try DatasetReader(folder: arguments.operands[1]).read(texts: false)
        let difference = DatasetDifference(old: old, new: new)
        if arguments.has("json") {
            Console.print(difference.json.text)
        } else if arguments.has("html") {
            Console.print(difference.html)
        } else {
            Console.print(difference.text)
        }
        return .done
    }
}
