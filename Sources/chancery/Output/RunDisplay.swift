internal import Batch
internal import Documents
internal import Formats
import Synchronization

/// What a person or another program sees of a run: a line that moves on a terminal, a line a minute in a log, events as
/// JSON, or nothing.
final class RunDisplay: Sendable {
    private let isQuiet: Bool
    private let isJSON: Bool
    private let showsReasons: Bool
    private let pace = Mutex(RunPace(now: RunOptions.now))

    init(isQuiet: Bool, isJSON: Bool, showsReasons: Bool) {
        self.isQuiet = isQuiet
        self.isJSON = isJSON
        self.showsReasons = showsReasons
    }

    private var showsLine: Bool { Console.isTerminal && !isQuiet && !isJSON }

    func show(_ progress: RunProgress) {
        switch progress {
        case .began(let documents):
            pace.withLock { $0.all = documents }
            event("began", [.init("documents", .int(documents))])
        case .finished(let outcome, _):
            tell(outcome)
            let (line, isDue) = pace.withLock { pace in
                pace.done += 1
                return (pace.words(now: RunOptions.now), pace.isDue(now: RunOptions.now))
            }
            if showsLine {
                Console.line("\(line) \(outcome.entry.documentID)")
            } else if isDue, !isQuiet, !isJSON {
                Console.say(line)
            }
        case .reconciling:
            if showsLine { Console.line("reconciling") }
            event("reconciling", [])
        case .writing:
            if showsLine { Console.line("writing") }
            event("writing", [])
        }
    }

    private func event(_ name: String, _ members: [JSON.Member]) {
        if isJSON { Console.print(JSON.object([.init("event", .string(name))] + members).text) }
    }

    private func tell(_ outcome: DocumentOutcome) {
        var members: [JSON.Member] = [.init("document_id", .string(outcome.entry.documentID))]
        switch outcome.result {
        case .skipped(let reason): members += [.init("status", "skipped"), .init("error", .string(reason))]
        case .failed(let failure):
            members += [
                .init("status", "failed"), .init("kind", .string(failure.kind)), .init("error", .string("\(failure)")),
            ]
            say("\(outcome.entry.path): \(failure)")
        case .read(let document):
            members += [.init("status", "read"), .init("events", .int(document.events.count))]
        }
        let reused = outcome.steps.filter { $0.reason == nil }
        let done = outcome.steps.compactMap { step in
            step.reason.map { JSON.object([.init("stage", .string("\(step.stage)")), .init("reason", .string($0))]) }
        }
        members += [
            .init("reused", .array(reused.map { .string("\($0.stage)") })), .init("done", .array(done)),
        ]
        event("document", members)
        for remark in outcome.remarks { say("\(outcome.entry.path): \(remark)") }
        if showsReasons { say("\(outcome.entry.documentID): \(Self.reasons(outcome))") }
    }

    /// Stage by stage what was done again, and why.
    private static func reasons(_ outcome: DocumentOutcome) -> String {
        if case .skipped = outcome.result { return "skipped, as its row says" }
        if outcome.steps.isEmpty { return "not read: there is no such file" }
        if outcome.steps.allSatisfy({ $0.reason == nil }) { return "nothing it depends on changed" }
        return outcome.steps.map { step in
            guard let reason = step.reason else { return "reading kept" }
            return (step.stage == .reading ? "read again: " : "extracted again: ") + reason
        }.joined(separator: "; ")
    }

    private func say(_ words: String) {
        if isQuiet || isJSON { return }
        if Console.isTerminal { Console.line("") }
        Console.say(words)
    }

    func finish(_ report: RunReport) {
        if showsLine { Console.line("") }
        for remark in report.remarks { if !isQuiet { Console.say(remark) } }
        finish(
            RunSummary(
                changed: true, dataset: report.dataset, documents: report.documents, failed: report.failures.count,
                mentions: report.mentions, events: report.events, evidence: report.evidence,
                conflicts: report.conflicts, claims: report.claims, verdicts: report.verdicts))
    }

    /// Nothing was to do: the last run's report stands.
    func finish(unchanged report: KeptReport) {
        for failure in report.failures { say("\(failure.path): \(failure.reason)") }
        say("nothing to do: \(report.documents) documents, the knowledge and the dataset are as the last run left them")
        finish(
            RunSummary(
                changed: false, dataset: report.dataset, documents: report.documents, failed: report.failures.count,
                mentions: report.mentions, events: report.events, evidence: report.evidence,
                conflicts: report.conflicts, claims: report.claims, verdicts: report.verdicts))
    }

    private func finish(_ summary: RunSummary) {
        if isJSON {
            event("finished", summary.members)
        } else if !isQuiet {
            Console.print(summary.words)
        }
    }
}
