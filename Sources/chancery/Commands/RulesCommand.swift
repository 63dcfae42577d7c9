internal import Annotation
internal import Batch
internal import Documents
internal import Events
internal import Formats
import FoundationEssentials
internal import Reconciliation
internal import Review

/// `chancery rules PIPELINE`
enum RulesCommand: Command {
    static let help = CommandHelp(
        name: "rules", operands: "PIPELINE",
        summary: "Run every rule's own examples; what rules miss; effect of a change.",
        options: [
            OptionHelp("unmatched", nil, "sentences of the study's documents with a trigger and no mention, by shape"),
            OptionHelp("stats", nil, "precision of each rule and type by reviewers' decisions, and their agreement"),
            OptionHelp("diff", "DIR", "document events that the rules of the study in DIR gain, lose and alter"),
            .quiet,
        ], count: 1...1)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        if arguments.has("stats") { return try showReviewed(try Study.load(arguments.operands[0])) }
        let knowledge = try PipelineKnowledge.load(arguments.operands[0])
        if arguments.has("unmatched") { return await listUnmatched(knowledge) }
        if let folder = arguments["diff"] { return await compare(knowledge, try PipelineKnowledge.load(folder)) }
        let outcome = RuleExamples.run(knowledge.extractor, annotator: knowledge.annotator)
        for failure in outcome.failures { Console.print("\(failure)") }
        if !arguments.has("quiet") {
            Console.say("\(outcome.count) examples, \(outcome.failures.count) fail")
        }
        return outcome.failures.isEmpty ? .done : .failures
    }

    private static func showReviewed(_ study: Study) throws -> ExitStatus {
        let path = study.folder + "/reviews.jsonl"
        var faults: [Fault] = []
        let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let reviews = Review.read(text, file: path, faults: &faults).reviews
        if !faults.isEmpty { throw Faults(faults) }
        guard !reviews.isEmpty else {
            Console.say("\(path): nobody has decided anything yet; ‘chancery review’ is for that")
            return .done
        }
        for line in ReviewFigures.lines(ReviewStatistics(ReviewBook(reviews))) { Console.print(line) }
        return .done
    }

    /// Shapes by frequency, each with the sentences of that shape, at most three.
    private static func listUnmatched(_ knowledge: PipelineKnowledge) async -> ExitStatus {
        var sentences: [String: [String]] = [:]
        let failures = await StudyDocuments(knowledge.study).visit { entry, document in
            let annotated = knowledge.annotator.annotate(document, context: knowledge.context(of: entry))
            for miss in knowledge.extractor.unmatched(in: annotated) {
                sentences[miss.shape, default: []].append("\(entry.documentID): \(annotated.text(miss.sentence))")
            }
        }
        for (shape, found) in sentences.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
            Console.print("\(found.count)\t\(shape)")
            for sentence in found.prefix(3) { Console.print("\t\(sentence)") }
        }
        return told(failures)
    }

    private static func compare(_ old: PipelineKnowledge, _ new: PipelineKnowledge) async -> ExitStatus {
        var counts = (gained: 0, lost: 0, altered: 0)
        let failures = await StudyDocuments(old.study).visit { entry, document in
            let context = old.context(of: entry)
            let before = events(old, document, context)
            let after = events(new, document, context)
            for id in Set(before.keys).union(after.keys).sorted() {
                switch (before[id], after[id]) {
                case (let lost?, nil):
                    counts.lost += 1
                    Console.print("- \(entry.documentID)\t\(lost)")
                case (nil, let gained?):
                    counts.gained += 1
                    Console.print("+ \(entry.documentID)\t\(gained)")
                case (let lost?, let gained?) where lost != gained:
                    counts.altered += 1
                    Console.print("~ \(entry.documentID)\t\(lost)\n\t→ \(gained)")
                default: break
                }
            }
        }
        Console.say("\(counts.gained) document events gained, \(counts.lost) lost, \(counts.altered) altered")
        return told(failures)
    }

    /// A line of facts for every document event, by identifier.
    private static func events(
        _ knowledge: PipelineKnowledge, _ document: Document, _ context: DocumentContext
    ) -> [String: String] {
        let annotated = knowledge.annotator.annotate(document, context: context)
        var lines: [String: String] = [:]
        for event in knowledge.extractor.documentEvents(in: annotated) {
            let fields = event.fields
            let participants = fields.participants.map { "\($0.actor):\($0.role)" }.joined(separator: " ")
            let quote = annotated.text(event.mentions[0].span)
            lines[event.id] = [
                fields.edtf ?? "undated", "\(fields.type)/\(fields.subtype)", fields.status.rawValue, participants,
                fields.place ?? fields.country ?? "", "“\(quote)”",
            ].filter { !$0.isEmpty }.joined(separator: "  ")
        }
        return lines
    }

    private static func told(_ failures: [(path: String, failure: ReadingFailure)]) -> ExitStatus {
        for (path, failure) in failures { Console.error("\(path): \(failure)") }
        return failures.isEmpty ? .done : .failures
    }
}
