public import Formats

extension Review {
    /// Reads `reviews.jsonl`; every line that is no review is a fault with its line. A torn last line (without its line
    /// end) is left out and reported in `message`.
    public static func read(
        _ text: String, file: String, faults: inout [Fault]
    ) -> (reviews: [Review], message: String?) {
        var reviews: [Review] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 == " " || $0 == "\r" }) {
            do throws(ReviewProblem) {
                reviews.append(try Review(line: line))
            } catch {
                if index == lines.count - 1 {
                    return (
                        reviews,
                        "\(file):\(index + 1): the last line was torn by an interrupted write; it is left out"
                    )
                }
                faults.append(Fault(file: file, line: index + 1, problem: error.problem, expected: error.expected))
            }
        }
        return (reviews, nil)
    }

    /// One line of `reviews.jsonl`, without its line end.
    public var line: String {
        var members: [JSON.Member] = [.init("decision", .string(word))]
        members.append(contentsOf: target.members)
        if let evidence { members.append(.init("evidence", .object(evidence.members))) }
        switch decision {
        case .accept, .reject, .unsure, .nothing: break
        case .undo(let identifiers): members.append(.init("undoes", .array(identifiers.map(JSON.string))))
        case .correct(let field, let value):
            members.append(.init("field", .string(field)))
            members.append(.init("value", .string(value)))
        case .same(let other), .different(let other): members.append(.init("other", .object(other.members)))
        case .missed(let fields):
            members.append(
                .init("fields", .object(fields.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })))
        }
        let facts = [("rule", rule), ("sample", sample), ("reviewer", reviewer), ("at", at), ("note", note)]
        for (key, value) in facts where !value.isEmpty { members.append(.init(key, .string(value))) }
        if adjudicates { members.append(.init("adjudicates", true)) }
        return JSON.object(members).text
    }

    /// By which an undo names it: made of everything the line says.
    public var id: String { "rvw-" + StableHash.letters(StableHash.of(line), count: 12) }

    /// The decision as the file writes it.
    public var word: String {
        switch decision {
        case .accept: "accept"
        case .reject: "reject"
        case .correct: "correct"
        case .same: "same"
        case .different: "different"
        case .missed: "missed"
        case .unsure: "unsure"
        case .nothing: "nothing"
        case .undo: "undo"
        }
    }

    fileprivate init(line: Substring) throws(ReviewProblem) {
        let record: JSON
        do throws(JSONFault) { record = try JSON(parsing: line) } catch {
            throw ReviewProblem(
                problem: "no JSON: \(error.problem) at byte \(error.offset)", expected: "one JSON object a line")
        }
        let word = record["decision"]?.string
        let target = try ReviewTarget(
            record, needed: word == "undo" ? [] : word == "nothing" ? ["document_id"] : ReviewTarget.keys)
        func text(_ key: String) throws(ReviewProblem) -> String {
            guard let value = record[key]?.string else {
                throw ReviewProblem(problem: "‘\(key)’ is missing", expected: "a text under ‘\(key)’")
            }
            return value
        }
        let decision: Decision
        switch word {
        case "accept": decision = .accept
        case "reject": decision = .reject
        case "correct": decision = .correct(field: try text("field"), value: try text("value"))
        case "same": decision = .same(as: try ReviewTarget(record["other"] ?? .null, needed: ReviewTarget.keys))
        case "different":
            decision = .different(from: try ReviewTarget(record["other"] ?? .null, needed: ReviewTarget.keys))
        case "missed":
            var fields: [String: String] = [:]
            for member in record["fields"]?.members ?? [] {
                fields[member.key] = member.value.string ?? member.value.text
            }
            decision = .missed(fields: fields)
        case "unsure": decision = .unsure
        case "nothing": decision = .nothing
        case "undo":
            let identifiers = (record["undoes"]?.array ?? []).compactMap(\.string)
            guard !identifiers.isEmpty else {
                throw ReviewProblem(problem: "‘undoes’ is missing", expected: "identifiers of decisions")
            }
            decision = .undo(identifiers)
        default:
            throw ReviewProblem(
                problem: "‘decision’ is \(record["decision"]?.text ?? "missing")",
                expected: "one of accept, reject, unsure, correct, same, different, missed, nothing, undo")
        }
        self.init(
            decision: decision, target: target, reviewer: record["reviewer"]?.string ?? "",
            at: record["at"]?.string ?? "", note: record["note"]?.string ?? "",
            evidence: try record["evidence"].map(ReviewedEvidence.init), rule: record["rule"]?.string ?? "",
            sample: record["sample"]?.string ?? "", adjudicates: record["adjudicates"]?.bool ?? false)
    }
}

private struct ReviewProblem: Error {
    let problem: String
    let expected: String
}

extension ReviewedEvidence {
    fileprivate var members: [JSON.Member] {
        var members: [JSON.Member] = [
            .init("evidence_id", .string(id)), .init("field", .string(field)), .init("value", .string(value)),
        ]
        if !role.isEmpty { members.append(.init("role", .string(role))) }
        members.append(.init("quote", .string(quote)))
        return members
    }

    fileprivate init(_ record: JSON) throws(ReviewProblem) {
        for key in ["evidence_id", "field"] where (record[key]?.string ?? "").isEmpty {
            throw ReviewProblem(
                problem: "‘\(key)’ of the evidence is missing or empty",
                expected: "evidence_id, field, value and quote of a row of evidence.csv")
        }
        self.init(
            id: record["evidence_id"]?.string ?? "", field: record["field"]?.string ?? "",
            value: record["value"]?.string ?? "", role: record["role"]?.string ?? "",
            quote: record["quote"]?.string ?? "")
    }
}

extension ReviewTarget {
    fileprivate static let keys = ["document_id", "type", "quote"]

    fileprivate var members: [JSON.Member] {
        var members = zip(Self.keys, [document, type, quote]).filter { !$1.isEmpty }.map {
            JSON.Member($0, .string($1))
        }
        if occurrence > 0 { members.append(.init("occurrence", .int(occurrence))) }
        return members
    }

    fileprivate init(_ record: JSON, needed: [String]) throws(ReviewProblem) {
        for key in needed where (record[key]?.string ?? "").isEmpty {
            throw ReviewProblem(
                problem: "‘\(key)’ is missing or empty",
                expected: needed.count == 1
                    ? "the document_id of a document" : "document_id, type and quote of a mention")
        }
        self.init(
            document: record["document_id"]?.string ?? "", type: record["type"]?.string ?? "",
            quote: record["quote"]?.string ?? "", occurrence: record["occurrence"]?.int ?? 0)
    }
}
