internal import Batch

/// `chancery init DIR`
enum InitCommand: Command {
    static let help = CommandHelp(
        name: "init", operands: "DIR", summary: "Make a new study to fill in.", options: [], count: 1...1)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let folder = arguments.operands[0]
        let written = try StudyTemplate.write(to: folder)
        for path in written { Console.print(path) }
        if written.isEmpty { Console.say("everything stands there already; nothing was written") }
        Console.say("next: chancery add \(folder) FILE …, then chancery run \(folder)")
        return .done
    }
}
