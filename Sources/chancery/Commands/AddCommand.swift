internal import Batch
internal import Documents
internal import Formats

/// `chancery add PIPELINE FILE …`
enum AddCommand: Command {
    static let help = CommandHelp(
        name: "add", operands: "PIPELINE FILE …", summary: "Register documents, everything guessable guessed.",
        options: [
            OptionHelp("issuer", "ID", "who published them"), OptionHelp("published", "DATE", "when, YYYY-MM-DD"),
            OptionHelp("origin", "WORD", "original (the rule) or reconstructed"), .json,
        ], count: 2...100_000,
        notes:
            "Files outside the study's root are copied into its documents/ folder. Look the new rows of documents.tsv over."
    )

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let knowledge = try PipelineKnowledge.load(arguments.operands[0], cache: .ofUser())
        var statement = Registrar.Statement()
        if let issuer = arguments["issuer"] {
            guard knowledge.study.profiles[issuer] != nil else {
                throw UsageFault.badValue(
                    option: "issuer", value: issuer,
                    expected: "one of \(knowledge.study.profiles.keys.sorted().joined(separator: ", ")), or a new file "
                        + "\(knowledge.study.folder)/sources/\(issuer).yaml")
            }
            statement.issuer = issuer
        }
        statement.published = try arguments.day("published")
        if let text = arguments["origin"] {
            guard let origin = Origin(rawValue: text) else {
                throw UsageFault.badValue(option: "origin", value: text, expected: "original or reconstructed")
            }
            statement.origin = origin
        }
        let outcomes = try await Registrar(knowledge: knowledge)
            .register(Array(arguments.operands.dropFirst()), stating: statement)
        var status = ExitStatus.done
        var isIssuerUnknown = false
        for (file, outcome) in outcomes {
            switch outcome {
            case .added(let entry):
                Console.print(
                    arguments.has("json")
                        ? JSON.object([
                            .init("file", .string(file)), .init("document_id", .string(entry.documentID)),
                            .init("issuer", .string(entry.issuer)), .init("published", JSON(entry.published?.iso)),
                            .init("language", .string(entry.language)), .init("title", .string(entry.title)),
                        ]).text
                        : "\(entry.documentID)\t\(entry.issuer)\t\(entry.published?.iso ?? "undated")\t\(entry.language)\t\(entry.title)"
                )
            case .duplicate(let id): Console.say("\(file): the same bytes are registered already, as \(id)")
            case .issuerUnknown:
                Console.error("\(file): who published it cannot be told from it; name the issuer with --issuer")
                isIssuerUnknown = true
                status = .failures
            case .failed(let reason):
                Console.error("\(file): \(reason)")
                status = .failures
            }
        }
        if isIssuerUnknown {
            let known = knowledge.study.profiles.keys.sorted().joined(separator: ", ")
            Console.say(
                "issuers known: \(known); for another one write \(knowledge.study.folder)/sources/ID.yaml, of which "
                    + "‘name: …’ is enough, and give --issuer ID")
        }
        return status
    }
}
