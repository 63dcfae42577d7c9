public import Formats

extension Ledger {
    /// A ledger as read from a file, and what was wrong with its end.
    public struct Reading: Sendable {
        public let ledger: Ledger
        /// Where the last line was torn by an interrupted write: the text to put in the file's place.
        public let repaired: String?
        /// A sentence for the user about the repair.
        public let message: String?
    }

    /// Reads JSON Lines; faults name the line. A last line without its line end that is no whole record was torn by an
    /// interrupted write: it is left out and reported, since the same run writes it anew.
    public static func read(_ text: String, file: String, faults: inout [Fault]) -> Reading {
        var lines: [LedgerLine] = []
        var kept = ""
        let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            if part.allSatisfy({ $0 == " " || $0 == "\r" }) {
                if !isLast { kept += part + "\n" }
                continue
            }
            do throws(LineProblem) {
                lines.append(try parsed(part))
                kept += part + "\n"
            } catch {
                if isLast {
                    return Reading(
                        ledger: Ledger(lines: lines), repaired: kept,
                        message: "\(file):\(index + 1): the last line was torn by an interrupted write; it is left out")
                }
                faults.append(
                    Fault(file: file, line: index + 1, problem: error.problem, expected: error.expected))
                kept += part + "\n"
            }
        }
        let lacksEnd = !text.isEmpty && !text.hasSuffix("\n")
        return Reading(ledger: Ledger(lines: lines), repaired: lacksEnd ? kept : nil, message: nil)
    }

    /// JSON Lines, one line end after each line.
    public static func text(of lines: [LedgerLine]) -> String {
        lines.map { json($0).text + "\n" }.joined()
    }

    private static func json(_ line: LedgerLine) -> JSON {
        func record(_ event: String, _ role: String, _ mention: FoundingMention, _ facts: String) -> JSON {
            var members: [JSON.Member] = [
                .init("event_id", .string(event)), .init("line", .string(role)),
                .init("document_id", .string(mention.document)), .init("type", .string(mention.type)),
                .init("quote", .string(mention.quote)),
            ]
            if mention.occurrence > 0 { members.append(.init("occurrence", .int(mention.occurrence))) }
            if !facts.isEmpty { members.append(.init("facts", .string(facts))) }
            return .object(members)
        }
        switch line {
        case .founded(let event, let mention, let facts): return record(event, "founded", mention, facts)
        case .told(let event, let mention, let facts): return record(event, "told", mention, facts)
        case .redirected(let event, let target):
            return ["event_id": .string(event), "line": "redirected", "redirects_to": .string(target)]
        }
    }

    private struct LineProblem: Error {
        let problem: String
        let expected: String
    }

    private static func parsed(_ line: Substring) throws(LineProblem) -> LedgerLine {
        let record: JSON
        do throws(JSONFault) { record = try JSON(parsing: line) } catch {
            throw LineProblem(
                problem: "no JSON: \(error.problem) at byte \(error.offset)", expected: "one JSON object a line")
        }
        func text(_ key: String) throws(LineProblem) -> String {
            guard let value = record[key]?.string, !value.isEmpty else {
                throw LineProblem(problem: "‘\(key)’ is missing or empty", expected: "a text under ‘\(key)’")
            }
            return value
        }
        let event = try text("event_id")
        switch record["line"]?.string {
        case "redirected": return .redirected(event: event, to: try text("redirects_to"))
        case "founded", "told":
            let mention = FoundingMention(
                document: try text("document_id"), type: try text("type"), quote: record["quote"]?.string ?? "",
                occurrence: record["occurrence"]?.int ?? 0)
            let facts = record["facts"]?.string ?? ""
            return record["line"]?.string == "founded"
                ? .founded(event: event, mention: mention, facts: facts)
                : .told(event: event, mention: mention, facts: facts)
        default:
            throw LineProblem(
                problem: "‘line’ is \(record["line"]?.text ?? "missing")",
                expected: "one of founded, told, redirected")
        }
    }
}
