internal import Annotation
internal import Batch
internal import Documents
internal import Formats

/// `chancery tag [FILE | --jsonl]`
enum TagCommand: Command {
    static let help = CommandHelp(
        name: "tag", operands: "[FILE]", summary: "Annotations: dates, names, offices, meetings, amounts, citations.",
        options: SourceOperand.options + [
            OptionHelp("prefer-future", nil, "a date without a year is the next one (for benchmarks)"),
            OptionHelp("open-bounds", nil, "before and after open the interval, ends are exclusive (for benchmarks)"),
            .json,
        ], count: 0...1)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let knowledge = try StudyAnnotation.load(StudyOption.folder(arguments), cache: .ofUser())
        if arguments.has("jsonl") {
            let pool = ReaderPool(processes: 2)
            let reading = SourceOperand.reading(arguments)
            return await JSONLines.serve { object in
                let line = try await SourceLine(
                    object, study: knowledge.study, pool: pool, reading: reading)
                let annotated = knowledge.annotator.annotate(line.document, context: line.context)
                return annotated.json.members ?? []
            }
        }
        guard
            let annotated = try await SourceOperand.annotated(
                arguments, study: knowledge.study, annotator: knowledge.annotator)
        else {
            return .failures
        }
        if arguments.has("json") {
            Console.print(annotated.json.text)
            return .done
        }
        for annotation in annotated.annotations {
            let start = annotated.document.text.scalarOffset(ofByte: annotation.span.start)
            let end = annotated.document.text.scalarOffset(ofByte: annotation.span.end)
            Console.print(
                "\(start)-\(end)\t\(annotation.kind.rawValue)\t\(value(annotation))\t\(annotated.text(annotation.span))"
            )
            if arguments.has("explain") { Console.print(derivation(annotation.derivation, depth: 1)) }
        }
        for remark in annotated.remarks { Console.say("remark: \(remark)") }
        return .done
    }

    private static func value(_ annotation: Annotation) -> String {
        switch annotation.content {
        case .time(let time): time.edtf ?? time.invalid ?? ""
        case .name(let name):
            name.candidates.map(\.actor).joined(separator: "|") + (name.form == .name ? "" : " (\(name.form.rawValue))")
        case .amount(let amount): [amount.value, amount.currency].compactMap { $0 }.joined(separator: " ")
        case .meeting(let meeting):
            [meeting.subtype, meeting.ordinal.map { "no. \($0)" }, meeting.series].compactMap { $0 }
                .joined(separator: " ")
        case .citation(let citation):
            [citation.issuer ?? citation.author, citation.year.map(String.init), citation.locator].compactMap { $0 }
                .joined(separator: " ")
        }
    }

    static func derivation(_ derivation: Derivation, depth: Int) -> String {
        let own =
            String(repeating: "    ", count: depth) + derivation.rule
            + (derivation.reason.map { ": " + $0 } ?? "")
        return ([own] + derivation.parts.map { Self.derivation($0, depth: depth + 1) }).joined(separator: "\n")
    }
}
