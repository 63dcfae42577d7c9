import FoundationEssentials
import Reconciliation
import Testing

/// How the cost grows, on archives skewed like real ones; with `CHANCERY_SCALE` set to a number of document events.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["CHANCERY_SCALE"] != nil)) struct ScaleTests {
    @Test func costGrowsNearlyWithTheNumberOfTellings() {
        let most = ProcessInfo.processInfo.environment["CHANCERY_SCALE"].flatMap { Int($0) } ?? 10_000
        var previous: Double?
        for count in [most / 10, most] {
            let archive = InventedArchive(seed: 1, tellings: count)
            let events = archive.tellings.map(\.event)
            let clock = ContinuousClock()
            var merged = 0
            let time = clock.measure {
                merged =
                    Reconciler(knowledge: NoActorKnowledge()).reconcile(events, documents: archive.documents)
                    .events.count
            }
            let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
            print("\(count) document events → \(merged) events in \(seconds) s")
            if let previous { #expect(seconds <= 12 * previous) }
            previous = seconds
        }
    }
}
