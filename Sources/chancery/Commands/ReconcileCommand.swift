internal import Batch
internal import Formats
internal import Reconciliation

/// `chancery reconcile --jsonl`
enum ReconcileCommand: Command {
    static let help = CommandHelp(
        name: "reconcile", operands: "", summary: "Events from document events, as JSON Lines.",
        options: [
            OptionHelp(
                "jsonl", nil, "one document's events per line in, as extract writes them; one event per line out"),
            .pipeline,
        ], count: 0...0,
        notes: """
            In: {"id", "issuer"?, "origin"?, "published"?, "language"?, "title"?, "speaks_for"?, "text"?, "events":[…]}.
            Identifiers come from the study's ledger, which is not written.
            """)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        guard arguments.has("jsonl") else {
            throw UsageFault.contradiction("reconcile: only --jsonl is known; ‘chancery run’ reconciles a study")
        }
        let knowledge = try PipelineKnowledge.load(StudyOption.folder(arguments), cache: .ofUser())
        var store = DocumentEventStore()
        var status = ExitStatus.done
        var number = 0
        var waiting: [(number: Int, line: [UInt8])] = []
        func read() {
            let given = waiting
            let answers = EachOnItsCore.results(of: given.count) { place in
                Result { () throws(DocumentEventProblem) in
                    try DocumentEventJSON.read(String(decoding: given[place].line, as: UTF8.self))
                }
            }
            for ((number, line), answer) in zip(given, answers) {
                switch answer {
                case .success(let read): store.add(read.document, read.events)
                case .failure(let problem):
                    status = .failures
                    Console.print(refusal(problem, line: line, number: number).text)
                }
            }
            waiting.removeAll(keepingCapacity: true)
        }
        Console.forEachInputLine { line in
            number += 1
            guard line.contains(where: { $0 > 0x20 }) else { return }
            waiting.append((number, line))
            if waiting.count == 1024 { read() }
        }
        read()
        var lines: [(day: Int32, id: String, bytes: [UInt8])] = []
        try knowledge.forEachEvent(of: store) { event in
            var bytes: [UInt8] = []
            EventJSON.json(event).write(into: &bytes)
            bytes.append(0x0A)
            return (day: event.firstDay, id: event.id, bytes: bytes)
        } _: {
            lines.append($0)
        }
        lines.sort { ($0.day, $0.id) < ($1.day, $1.id) }
        for line in lines { Console.write(line.bytes) }
        return status
    }

    private static func refusal(_ problem: DocumentEventProblem, line: [UInt8], number: Int) -> JSON {
        .object([
            .init("id", (try? JSON(parsing: line))?["id"] ?? .null),
            .init(
                "error",
                .object([
                    .init("kind", .string(problem.kind)), .init("message", .string("line \(number): \(problem)")),
                ])),
        ])
    }
}
