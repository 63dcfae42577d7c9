internal import Batch
internal import Documents
internal import Formats

/// `chancery add PIPELINE FILE …`
enum AddCommand: Command {
    static let help = CommandHelp(
        name: "add", operands: "PIPELINE FILE|URL|LIST …", summary: "Register documents, everything guessable guessed.",
        options: [
            OptionHelp("issuer", "ID", "who published them"), OptionHelp("published", "DATE", "when, YYYY-MM-DD"),
            OptionHelp("origin", "WORD", "original (the rule) or reconstructed"),
            OptionHelp("max-bytes", "N", "longest answer to take from the network (67108864)"),
            OptionHelp("seconds", "N", "longest time an answer may take (120)"),
            OptionHelp("pause", "SECONDS", "between two requests to one host (1)"), .json,
        ], count: 2...100_000,
        notes:
            """
            Files outside the study's root are copied into its documents/ folder. Look the new rows of documents.tsv over.
            A URL (http, https) is fetched once, politely: robots.txt holds, one request to a host at a time, retries wait. Its
            answer is kept as a WARC record and its headers as <file>.provenance.json beside the document; added again, it is
            only asked whether it changed, and new bytes become a document that supersedes the one before.
            A LIST ends in .json (CSL-JSON), .ris (RIS) or .csv (a column url or path; title, issuer, language, published).
            """
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
        let limits = Downloads.Limits(
            maximumBytes: try arguments.number("max-bytes", in: 1...(1 << 40)),
            seconds: try arguments.number("seconds", in: 1...86_400), pause: arguments["pause"])
        var sources: [ListedSource] = []
        for operand in arguments.operands.dropFirst() {
            let source = ListedSource(place: operand)
            if source.isAddress || !SourceList.isList(operand) {
                sources.append(source)
            } else {
                sources += try SourceList.read(operand)
            }
        }
        let outcomes = try await Registrar(knowledge: knowledge)
            .register(sources, stating: statement, limits: limits)
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
            case .mirror(let id): Console.say("\(file): the same text is registered already, as \(id)")
            case .unchanged(let id): Console.say("\(file): not changed since it was registered as \(id)")
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
