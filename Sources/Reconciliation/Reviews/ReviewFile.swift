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
        switch decision {
        case .accept, .reject: break
        case .correct(let field, let value):
            members.append(.init("field", .string(field)))
            members.append(.init("value", .string(value)))
        case .same(let other), .different(let other): members.append(.init("other", .object(other.members)))
        case .missed(let fields):
            members.append(
                .init("fields", .object(fields.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })))
        }
        for (key, value) in [("reviewer", reviewer), ("at", at), ("note", note)] where !value.isEmpty {
            members.append(.init(key, .string(value)))
        }
        return JSON.object(members).text
    }

    private var word: String {
        switch decision {
        case .accept: "accept"
        case .reject: "reject"
        case .correct: "correct"
        case .same: "same"
        case .different: "different"
        case .missed: "missed"
        }
    }

    private init(line: Substring) throws(ReviewProblem) {
        let record: JSON
        do throws(JSONFault) { record = try JSON(parsing: line) } catch {
            throw ReviewProblem(
                problem: "no JSON: \(error.problem) at byte \(error.offset)", expected: "one JSON object a line")
        }
        let target = try ReviewTarget(record)
        func text(_ key: String) throws(ReviewProblem) -> String {
            guard let value = record[key]?.string else {
                throw ReviewProblem(problem: "‘\(key)’ is missing", expected: "a text under ‘\(key)’")
            }
            return value
        }
        let decision: Decision
        switch record["decision"]?.string {
        case "accept": decision = .accept
        case "reject": decision = .reject
        case "correct": decision = .correct(field: try text("field"), value: try text("value"))
        case "same": decision = .same(as: try ReviewTarget(record["other"] ?? .null))
        case "different": decision = .different(from: try ReviewTarget(record["other"] ?? .null))
        case "missed":
            var fields: [String: String] = [:]
            for member in record["fields"]?.members ?? [] {
                fields[member.key] = member.value.string ?? member.value.text
            }
            decision = .missed(fields: fields)
        default:
            throw ReviewProblem(
                problem: "‘decision’ is \(record["decision"]?.text ?? "missing")",
                expected: "one of accept, reject, correct, same, different, missed")
        }
        self.init(
            decision: decision, target: target, reviewer: record["reviewer"]?.string ?? "",
            at: record["at"]?.string ?? "", note: record["note"]?.string ?? "")
    }
}

private struct ReviewProblem: Error {
    let problem: String
    let expected: String
}

extension ReviewTarget {
    fileprivate var members: [JSON.Member] {
        var members: [JSON.Member] = [
            .init("document_id", .string(document)), .init("type", .string(type)), .init("quote", .string(quote)),
        ]
        if occurrence > 0 { members.append(.init("occurrence", .int(occurrence))) }
        return members
    }

    fileprivate init(_ record: JSON) throws(ReviewProblem) {
        for key in ["document_id", "type", "quote"] where (record[key]?.string ?? "").isEmpty {
            throw ReviewProblem(
                problem: "‘\(key)’ is missing or empty", expected: "document_id, type and quote of a mention")
        }
        self.init(
            document: record["document_id"]?.string ?? "", type: record["type"]?.string ?? "",
            quote: record["quote"]?.string ?? "", occurrence: record["occurrence"]?.int ?? 0)
    }
}
