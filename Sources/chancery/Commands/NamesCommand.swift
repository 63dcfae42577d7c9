internal import Annotation
internal import Batch
internal import Documents
internal import Formats

/// `chancery names PIPELINE | --jsonl`
enum NamesCommand: Command {
    static let help = CommandHelp(
        name: "names", operands: "[PIPELINE]",
        summary: "Check the name tables; capitalised sequences nobody claims; compare name pairs.",
        options: [
            OptionHelp(
                "unknown", nil, "list what the study's documents name and no table lists, ready to paste as rows"),
            OptionHelp(
                "listed", nil,
                "what the tables alone find in standard input: bytes from and to, and the actors that bear the name"),
            OptionHelp("at-least", "N", "with --unknown: how often it must occur (2)"),
            OptionHelp(
                "jsonl", nil,
                "compare pairs: {\"id\",\"schema\",\"name1\",\"name2\"} in, {\"id\",\"score\",\"reason\"} out"),
            .pipeline,
        ], count: 0...1)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        if arguments.has("jsonl") {
            return await JSONLines.serve { object in
                guard let left = object["name1"]?.string, let right = object["name2"]?.string else {
                    throw JSONLines.Refusal(kind: "input", message: "expected the strings ‘name1’ and ‘name2’")
                }
                let schema = NameComparison.Schema(object["schema"]?.string ?? "")
                let result = NameComparison(schema: schema).compare(left, right)
                return [.init("score", .double(result.score)), .init("reason", .string(result.reason))]
            }
        }
        let folder = arguments.operands.first ?? StudyOption.folder(arguments)
        if arguments.has("listed") { return list(by: try StudyAnnotation.load(folder, cache: .ofUser()).annotator) }
        let knowledge = try StudyAnnotation.load(folder)
        guard arguments.has("unknown") else {
            let gazetteer = knowledge.gazetteer
            Console.print(
                "\(gazetteer.actors.count) actors, \(gazetteer.names.count) names, \(gazetteer.affiliations.count) affiliations, "
                    + "\(gazetteer.series.count) series: no mistakes")
            return .done
        }
        var unknown = UnknownSequences()
        let failures = await StudyDocuments(knowledge.study).visit { entry, document in
            unknown.add(knowledge.annotator.annotate(document, context: knowledge.study.context(of: entry)))
        }
        for (path, failure) in failures { Console.error("\(path): \(failure)") }
        for sequence in unknown.sequences(atLeast: try arguments.number("at-least", in: 1...1_000_000) ?? 2) {
            // A row of names.tsv, behind a comment that shows where it stands.
            Console.print("# \(sequence.count) times, as \(sequence.kind?.rawValue ?? "nothing")")
            for context in sequence.contexts {
                Console.print("#   \(context.document): …\(context.before)[\(sequence.text)]\(context.after)…")
            }
            Console.print("\(sequence.slug)\tmul\t\(sequence.text)\tname\t\t")
        }
        return failures.isEmpty ? .done : .failures
    }

    /// What the tables' names are in a text, before any rule looks at it.
    private static func list(by annotator: Annotator) -> ExitStatus {
        var bytes: [UInt8] = []
        Console.forEachInputLine { bytes += $0 + [0x0A] }
        var lines: [UInt8] = []
        for hit in annotator.listedNames(in: bytes) {
            lines += "\(hit.span.start)\t\(hit.span.end)\t\(hit.actors.joined(separator: "|"))\n".utf8
        }
        Console.write(lines)
        return .done
    }
}
