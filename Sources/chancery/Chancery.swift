internal import Formats
import Glibc

/// The program: finds the command, runs it, turns what it threw into words and a status.
@main struct Chancery {
    static let version = "0.1.0"

    static func main() async {
        signal(SIGPIPE, SIG_IGN)
        let status = await run(Array(CommandLine.arguments.dropFirst()))
        exit(status.rawValue)
    }

    static func run(_ words: [String]) async -> ExitStatus {
        guard let name = words.first, name != "--help", name != "help" else {
            Console.print(Commands.text)
            return words.isEmpty ? .usage : .done
        }
        if name == "--version" {
            Console.print("chancery \(version)")
            return .done
        }
        do {
            guard let command = Commands.all.first(where: { $0.help.name == name }) else {
                throw UsageFault.unknownCommand(name, known: Commands.all.map { $0.help.name })
            }
            let arguments = try Arguments(Array(words.dropFirst()), for: command.help)
            if arguments.has("help") {
                Console.print(command.help.text)
                return .done
            }
            return try await command.run(arguments)
        } catch let fault as UsageFault {
            Console.error(fault.words)
            return .usage
        } catch let faults as Faults {
            for fault in faults.faults { Console.say(fault.description) }
            Console.error(
                "\(faults.faults.count) mistake\(faults.faults.count == 1 ? "" : "s") in knowledge files; nothing was run"
            )
            return .usage
        } catch {
            Console.error("\(error)")
            return .failures
        }
    }
}
