internal import Annotation
internal import Batch
internal import Documents
internal import Events
internal import Formats

/// `chancery extract [FILE | --jsonl]`
enum ExtractCommand: Command {
    static let help = CommandHelp(
        name: "extract", operands: "[FILE]",
        summary: "Document events with their mentions and the words for each field.",
        options: SourceOperand.options + [
            .json,
            OptionHelp(
                "stored", nil,
                "with --jsonl: lines name documents of the study as {\"id\"}; give what ‘run --results’ takes"),
        ], count: 0...1)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let knowledge = try PipelineKnowledge.load(StudyOption.folder(arguments), cache: .ofUser())
        if arguments.has("stored") {
            guard arguments.has("jsonl") else {
                throw UsageFault.contradiction("extract: --stored goes with --jsonl")
            }
            return try await giveStored(knowledge)
        }
        if arguments.has("jsonl") {
            let pool = ReaderPool(processes: 2)
            return await JSONLines.serve { object in
                let line = try await SourceLine(object, study: knowledge.study, pool: pool)
                let annotated = knowledge.annotator.annotate(line.document, context: line.context)
                let events = knowledge.extractor.documentEvents(in: annotated)
                return [.init("events", .array(events.map { $0.extractionJSON(in: annotated, anchored: line.isFile) }))]
            }
        }
        guard
            let annotated = try await SourceOperand.annotated(
                arguments, study: knowledge.study, annotator: knowledge.annotator)
        else {
            return .failures
        }
        let events = knowledge.extractor.documentEvents(in: annotated)
        for event in events {
            if arguments.has("json") {
                Console.print(event.extractionJSON(in: annotated, anchored: true).text)
            } else {
                Console.print(
                    arguments.has("explain") ? event.explanation(in: annotated) : summary(event, in: annotated))
            }
        }
        if events.isEmpty { Console.say("no event found") }
        return .done
    }

    /// One document after the other: many such programs run side by side where this is of use.
    private static func giveStored(_ knowledge: PipelineKnowledge) async throws -> ExitStatus {
        let worker = try await StageWorker(knowledge: knowledge, version: Chancery.version, jobs: 1)
        var lines: [[UInt8]] = []
        Console.forEachInputLine { if $0.contains(where: { $0 > 0x20 }) { lines.append($0) } }
        var status = ExitStatus.done
        for line in lines {
            let id = (try? JSON(parsing: line))?["id"]?.string
            var members: [JSON.Member] = [.init("id", JSON(id))]
            if let id, let results = try await worker.results(of: id) {
                members.append(.init("results", results))
            } else {
                status = .failures
                let message = id.map { "the study registers no document ‘\($0)’" } ?? "expected {\"id\":…}"
                members.append(
                    .init("error", .object([.init("kind", "input"), .init("message", .string(message))])))
            }
            Console.print(JSON.object(members).text)
        }
        return status
    }

    /// One line for the event, one for each mention.
    private static func summary(_ event: DocumentEvent, in annotated: AnnotatedDocument) -> String {
        let fields = event.fields
        let facts = [
            fields.edtf ?? "undated", "\(fields.type)/\(fields.subtype)", fields.status.rawValue,
            fields.participants.map { "\($0.actor):\($0.role)" }.joined(separator: " "),
            [fields.place, fields.country].compactMap { $0 }.joined(separator: ", "),
            fields.ordinal.map { "no. \($0)" } ?? "", fields.amount.map { "\($0) \(fields.currency ?? "")" } ?? "",
            fields.title.map { "‘\($0)’" } ?? "",
        ]
        let lines = event.mentions.map { "    \($0.id)  “\(annotated.text($0.span))”" }
        return ([event.id + "  " + facts.filter { !$0.isEmpty }.joined(separator: "  ")] + lines)
            .joined(separator: "\n")
    }
}
