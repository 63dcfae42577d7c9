/// A command of the program: its help and its work.
protocol Command: Sendable {
    static var help: CommandHelp { get }
    static func run(_ arguments: Arguments) async throws -> ExitStatus
}

/// All commands, in the order of the help text.
enum Commands {
    static let all: [any (Command & Sendable).Type] = [
        RunCommand.self, AddCommand.self, ReadCommand.self, TagCommand.self, ExtractCommand.self, ScoreCommand.self,
        ReconcileCommand.self,
        FindCommand.self, ExplainCommand.self, DiffCommand.self, ReviewCommand.self, ReportCommand.self,
        PublishCommand.self,
        VerifyCommand.self, ClaimsCommand.self, RulesCommand.self, NamesCommand.self, InitCommand.self,
        DoctorCommand.self,
    ]

    static var text: String {
        var lines = [
            "usage: chancery COMMAND [OPTION]… [OPERAND]…", "",
            "Reads diplomatic documents and writes the events they attest, each field tied to the words that say so.",
            "",
        ]
        let width = all.map { $0.help.name.count }.max() ?? 0
        for command in all {
            let name = command.help.name
            lines.append("  " + name + String(repeating: " ", count: width - name.count + 2) + command.help.summary)
        }
        lines += [
            "", "‘chancery COMMAND --help’ says more. Exit status: 0 done, 1 failures were found and reported,",
            "2 wrong usage or a broken knowledge file, 130 interrupted.",
        ]
        return lines.joined(separator: "\n")
    }
}
