internal import Dataset

/// `chancery report OUTPUT`
enum ReportCommand: Command {
    static let help = CommandHelp(
        name: "report", operands: "OUTPUT", summary: "The self-contained report of a dataset.",
        options: [OptionHelp("to", "FILE", "where to write it (standard output)")], count: 1...1)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let dataset = try DatasetReader(folder: arguments.operands[0]).read()
        let report = Report(contents: dataset.contents, run: dataset.run)
        if let path = arguments["to"] {
            try report.write(to: path)
            Console.say(path)
        } else {
            Console.print(report.html)
        }
        return .done
    }
}
