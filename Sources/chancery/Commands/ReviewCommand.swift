internal import Dataset
internal import Documents
internal import Formats
import FoundationEssentials
import Glibc
internal import Review

/// `chancery review PIPELINE`
enum ReviewCommand: Command {
    static let help = CommandHelp(
        name: "review", operands: "PIPELINE", summary: "The local page on which people check what was found.",
        options: [
            .output, OptionHelp("port", "N", "listen there (any free port)"),
            OptionHelp("reviewer", "NAME", "the name decisions carry (the name of the user)"),
            OptionHelp("blind", nil, "hide others' answers to a question until one's own is given"),
            OptionHelp("sample", "N", "draw N units to review"),
            OptionHelp("of", "UNIT", "what is drawn: tellings (to measure precision), passages (what is missed)"),
            OptionHelp("stratify", "BY", "in equal shares by type, rule, issuer, year, origin or none (type)"),
            OptionHelp("seed", "N", "which of the possible samples (1)"), .quiet,
        ], count: 1...1,
        notes: """
            Decisions are appended to reviews.jsonl of the study; the next ‘chancery run’ applies them.
            The page is served to this machine alone, under the address that is printed. Control-C ends it.
            """)

    /// Of libmicrohttpd, which serves the page.
    static var libraryVersion: String { HTTPServer.libraryVersion }

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let study = try Study.load(arguments.operands[0])
        let output = arguments["output"] ?? study.output
        let dataset = output + "/" + study.name
        guard WrittenDataset.exists(in: dataset) else {
            Console.error("\(dataset): no dataset is there; ‘chancery run \(arguments.operands[0])’ writes it")
            return .failures
        }
        let reviewer = try reviewer(arguments)
        let session = ReviewSession(
            study: study, dataset: dataset, reviewer: reviewer, isBlind: arguments.has("blind"),
            plan: try plan(arguments))
        let token = AccessToken()
        let application = ReviewApplication(session: session, token: token)
        try await application.prepare()
        let server = try HTTPServer(
            port: try arguments.number("port", in: 0...65_535) ?? 0,
            isPermitted: { application.isPermitted($0, port: $1) },
            respond: { await application.respond(to: $0, port: $1) })
        Console.print("http://127.0.0.1:\(server.port)/?token=\(token.text)")
        if !arguments.has("quiet") {
            Console.say("Open this address to review \(dataset) as \(reviewer); Control-C ends it.")
        }
        // Every decision that was acknowledged is on the disk: there is nothing to put in order.
        for number in [SIGINT, SIGTERM] { signal(number) { _ in _exit(ExitStatus.interrupted.rawValue) } }
        while !Task.isCancelled { try await Task.sleep(for: .seconds(3600)) }
        server.stop()
        return .interrupted
    }

    private static func reviewer(_ arguments: Arguments) throws -> String {
        let name = arguments["reviewer"] ?? ProcessInfo.processInfo.environment["USER"] ?? "reviewer"
        guard !name.isEmpty, name.utf8.count <= 80, !name.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
            throw UsageFault.badValue(option: "reviewer", value: name, expected: "a name of at most 80 bytes")
        }
        return name
    }

    private static func plan(_ arguments: Arguments) throws -> SamplingPlan? {
        guard let size = try arguments.number("sample", in: 1...1_000_000) else {
            for option in ["of", "stratify", "seed"] where arguments.has(option) {
                throw UsageFault.contradiction(
                    "review: --\(option) says how to draw a sample; say how large with --sample")
            }
            return nil
        }
        func word<Word: RawRepresentable & CaseIterable>(_ option: String, _ fallback: Word) throws -> Word
        where Word.RawValue == String {
            guard let text = arguments[option] else { return fallback }
            guard let word = Word(rawValue: text) else {
                throw UsageFault.badValue(
                    option: option, value: text, expected: Word.allCases.map(\.rawValue).joined(separator: ", "))
            }
            return word
        }
        return SamplingPlan(
            size: size, stratify: try word("stratify", .type),
            seed: try arguments.number("seed", in: 0...Int(Int32.max)) ?? 1, unit: try word("of", .tellings))
    }
}
