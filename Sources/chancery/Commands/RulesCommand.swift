internal import Batch
internal import Events
internal import Formats

/// `chancery rules PIPELINE`
enum RulesCommand: Command {
    static let help = CommandHelp(
        name: "rules", operands: "PIPELINE", summary: "Run every rule's own examples.", options: [.quiet], count: 1...1)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let knowledge = try PipelineKnowledge.load(arguments.operands[0])
        let outcome = RuleExamples.run(knowledge.extractor, annotator: knowledge.annotator)
        for failure in outcome.failures { Console.print("\(failure)") }
        if !arguments.has("quiet") {
            Console.say("\(outcome.count) examples, \(outcome.failures.count) fail")
        }
        return outcome.failures.isEmpty ? .done : .failures
    }
}
