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
        let sequences = unknown.sequences(atLeast: try arguments.number("at-least", in: 1...1_000_000) ?? 2)
        printActors(sequences)
        printNames(sequences)
        return failures.isEmpty ? .done : .failures
    }

    /// Rows of an actors table; what no rule took for anything is behind a comment sign, its kind left open.
    private static func printActors(_ sequences: [UnknownSequence]) {
        Console.print("actor_id\tkind\tname")
        for sequence in sequences {
            let kind = sequence.kind?.rawValue
            Console.print("\(kind == nil ? "# " : "")\(sequence.slug)\t\(kind ?? "?")\t\(sequence.text)")
        }
    }

    /// Rows of a names table, each behind comments that show where it stands.
    private static func printNames(_ sequences: [UnknownSequence]) {
        Console.print("\nactor_id\tlanguage\tname\tform")
        for sequence in sequences {
            Console.print("# \(sequence.count) times, as \(sequence.kind?.rawValue ?? "nothing")")
            for context in sequence.contexts {
                Console.print("#   \(context.document): …\(context.before)[\(sequence.text)]\(context.after)…")
            }
            let row = "\(sequence.slug)\t\(sequence.language.rawValue)\t\(sequence.text)\tname"
            Console.print(sequence.kind == nil ? "# " + row : row)
        }
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
