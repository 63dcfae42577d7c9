internal import Batch
internal import Documents
internal import Formats
import Synchronization

/// What a person or another program sees of a run: a line that moves on a terminal, events as JSON, or nothing.
final class RunDisplay: Sendable {
    private let isQuiet: Bool
    private let isJSON: Bool
    private let showsReasons: Bool
    private let count = Mutex((done: 0, of: 0))

    init(isQuiet: Bool, isJSON: Bool, showsReasons: Bool) {
        self.isQuiet = isQuiet
        self.isJSON = isJSON
        self.showsReasons = showsReasons
    }

    func show(_ progress: RunProgress) {
        switch progress {
        case .began(let documents): count.withLock { $0.of = documents }
        case .finished(let outcome):
            let (done, all) = count.withLock {
                $0.done += 1
                return $0
            }
            tell(outcome)
            if Console.isTerminal, !isQuiet, !isJSON { Console.line("\(done)/\(all) \(outcome.entry.documentID)") }
        case .reconciling: if Console.isTerminal, !isQuiet, !isJSON { Console.line("reconciling") }
        case .writing: if Console.isTerminal, !isQuiet, !isJSON { Console.line("writing") }
        }
    }

    private func tell(_ outcome: DocumentOutcome) {
        let id = outcome.entry.documentID
        if isJSON {
            var members: [JSON.Member] = [.init("document_id", .string(id))]
            switch outcome.result {
            case .skipped(let reason): members += [.init("status", "skipped"), .init("error", .string(reason))]
            case .failed(let kind, let reason):
                members += [.init("status", "failed"), .init("kind", .string(kind)), .init("error", .string(reason))]
            case .read(_, let extraction):
                members += [.init("status", "read"), .init("events", .int(extraction.events.count))]
            }
            members.append(
                .init("reused", .array(outcome.reused.map { .string("\($0)") }.sorted { $0.text < $1.text })))
            Console.print(JSON.object(members).text)
        }
        if case .failed(_, let reason) = outcome.result { say("\(outcome.entry.path): \(reason)") }
        for remark in outcome.remarks { say("\(outcome.entry.path): \(remark)") }
        if showsReasons { say("\(id): \(reason(outcome))") }
    }

    private func reason(_ outcome: DocumentOutcome) -> String {
        switch outcome.result {
        case .skipped: "skipped, as its row says"
        case .failed: "failed"
        case .read:
            if outcome.reused.contains(.extraction) {
                "nothing it depends on changed"
            } else if outcome.reused.contains(.reading) {
                "extracted again: names, rules, its row or the program changed, or it was never extracted"
            } else {
                "read again: its bytes, its issuer's profile or the reader changed, or it was never read"
            }
        }
    }

    private func say(_ words: String) {
        if isQuiet { return }
        if Console.isTerminal { Console.line("") }
        Console.say(words)
    }

    func finish(_ report: RunReport) {
        if Console.isTerminal, !isQuiet, !isJSON { Console.line("") }
        for remark in report.remarks { say(remark) }
        if isJSON {
            Console.print(
                JSON.object([
                    .init("dataset", .string(report.dataset)), .init("documents", .int(report.documents.count)),
                    .init("failed", .int(report.failures.count)), .init("mentions", .int(report.mentions)),
                    .init("events", .int(report.events)), .init("evidence", .int(report.evidence)),
                    .init("conflicts", .int(report.conflicts)), .init("claims", .int(report.claims)),
                ]).text)
            return
        }
        if isQuiet { return }
        var lines = [
            "\(report.documents.count) documents, \(report.failures.count) failed; \(report.mentions) mentions, "
                + "\(report.events) events, \(report.evidence) quotes, \(report.conflicts) conflicts"
        ]
        if report.claims > 0 {
            let verdicts = report.verdicts.map { "\($0.claims) \($0.verdict)" }.joined(separator: ", ")
            lines.append("\(report.claims) claims: \(verdicts)")
        }
        lines.append("\(report.dataset)")
        Console.print(lines.joined(separator: "\n"))
    }
}
