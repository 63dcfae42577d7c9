public import Annotation
internal import Documents
internal import Formats

/// Runs the examples that rules carry.
public enum RuleExamples {
    /// The fields an example may state.
    static let fields = [
        "type", "subtype", "date", "with", "country", "place", "ordinal", "status", "amount", "currency", "context",
        "title", "events",
    ]

    /// An example that did not do what it says.
    public struct Failure: Hashable, Sendable, CustomStringConvertible {
        public let rule: String
        public let file: String
        public let line: Int
        public let sentence: String
        public let problem: String
        public var description: String { "\(file):\(line): ‘\(rule)’: \(problem)\n    \(sentence)" }
    }

    /// Runs every example of every rule.
    ///
    /// - Returns: how many were run, and those that failed, in file order.
    public static func run(_ extractor: EventExtractor, annotator: Annotator) -> (count: Int, failures: [Failure]) {
        var count = 0
        var failures: [Failure] = []
        for rule in extractor.rules.rules {
            for example in rule.examples {
                count += 1
                guard let problem = problem(of: example, rule: rule, extractor, annotator) else { continue }
                // A sentence alone may be too short for its language to be told.
                let told = rule.languages.contains { language in
                    example.expected != nil && rule.languages.count > 1
                        && self.problem(of: example, rule: rule, extractor, annotator, language: language) == nil
                }
                if told { continue }
                failures.append(
                    Failure(
                        rule: rule.name, file: example.file, line: example.line, sentence: example.text,
                        problem: problem))
            }
        }
        return (count, failures)
    }

    private static func problem(
        of example: RuleExample, rule: Rule, _ extractor: EventExtractor, _ annotator: Annotator,
        language: Language? = nil
    ) -> String? {
        let document = Document(plainText: example.text.replacing(" // ", with: "\n"))
        let context = DocumentContext(
            id: "example", published: example.published,
            language: language ?? (rule.languages.count == 1 ? rule.languages[0] : nil))
        let annotated = annotator.annotate(document, context: context)
        let events = extractor.documentEvents(in: annotated)
        let own = events.filter { $0.mentions.contains { $0.rule == rule.name } }
        guard let expected = example.expected else {
            return own.isEmpty
                ? nil : "gives \(own.map { summary($0.fields) }.joined(separator: " and ")), should give nothing"
        }
        guard !own.isEmpty else {
            let others = events.map { "‘\($0.mentions[0].rule)’ \(summary($0.fields))" }
            return "gives nothing" + (others.isEmpty ? "" : "; others give \(others.joined(separator: "; "))")
        }
        var problems: [String] = []
        for event in own {
            let wrong = expected.compactMap { mismatch($0[0], $0[1], event.fields, count: own.count) }
            if wrong.isEmpty { return nil }
            problems.append(wrong.joined(separator: ", "))
        }
        return problems.joined(separator: " / ")
    }

    static func mismatch(_ field: String, _ value: String, _ fields: EventFields, count: Int) -> String? {
        let found: String?
        switch field {
        case "type": found = fields.type
        case "subtype": found = fields.subtype
        case "date": found = fields.edtf
        case "country": found = fields.country
        case "place": found = fields.place
        case "ordinal": found = fields.ordinal.map(String.init)
        case "status": found = fields.status.rawValue
        case "amount": found = fields.amount
        case "currency": found = fields.currency
        case "title": found = fields.title
        case "context": found = fields.context
        case "events": found = String(count)
        case "with":
            let actors = Set(fields.participants.map(\.actor))
            let missing = value.split(separator: ",").map { String($0).replacing(" ", with: "") }.filter {
                !actors.contains($0)
            }
            return missing.isEmpty
                ? nil
                : "participants lack \(missing.joined(separator: ",")) (found \(actors.sorted().joined(separator: ",")))"
        default: return nil
        }
        if value == "-" || value.isEmpty { return found == nil ? nil : "\(field) is \(found!), should be none" }
        return found == value ? nil : "\(field) is \(found ?? "none"), should be \(value)"
    }

    static func summary(_ fields: EventFields) -> String {
        "\(fields.type)/\(fields.subtype) \(fields.edtf ?? "undated") \(fields.participants.map(\.actor).joined(separator: ","))"
    }
}
