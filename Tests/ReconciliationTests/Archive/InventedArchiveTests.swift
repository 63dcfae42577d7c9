import Reconciliation
import Seeds
import Testing

@Suite struct InventedArchiveTests {
    private func clusters(
        _ archive: InventedArchive, _ corpus: ReconciledCorpus
    ) -> (found: [Set<Int>], gold: [Set<Int>]) {
        var found: [String: Set<Int>] = [:]
        var gold: [Int: Set<Int>] = [:]
        for (index, telling) in archive.tellings.enumerated() {
            found[corpus.eventOf[telling.event.id] ?? "", default: []].insert(index)
            gold[telling.real, default: []].insert(index)
        }
        return (Array(found.values), Array(gold.values))
    }

    @Test func everyTellingFindsItsEvent() {
        let archive = InventedArchive(seed: 7, tellings: 400)
        let corpus = Reconciler(knowledge: NoActorKnowledge()).reconcile(
            archive.tellings.map(\.event), documents: archive.documents)
        let (found, gold) = clusters(archive, corpus)
        let score = CoreferenceScore(found: found, gold: gold)
        #expect(score.conll > 0.97)
    }

    @Test func theOrderOfTheInputDoesNotMatter() {
        let archive = InventedArchive(seed: 11, tellings: 300)
        let events = archive.tellings.map(\.event)
        let reference = Reconciler(knowledge: NoActorKnowledge()).reconcile(events, documents: archive.documents)
        var numbers = SeededNumbers(3)
        for _ in 0..<4 {
            let corpus = Reconciler(knowledge: NoActorKnowledge()).reconcile(
                events.shuffled(using: &numbers), documents: archive.documents.shuffled(using: &numbers))
            #expect(corpus.events == reference.events)
            #expect(corpus.newLedgerLines == reference.newLedgerLines)
            #expect(corpus.merges == reference.merges)
        }
    }

    @Test func pairsScoredInSharesGiveTheSameEvents() throws {
        let archive = InventedArchive(seed: 13, tellings: 400)
        let events = archive.tellings.map(\.event)
        let reconciler = Reconciler(knowledge: NoActorKnowledge())
        let alone = reconciler.reconcile(events, documents: archive.documents)
        let shares = try (1...3).map { number in
            let share = try #require(PairShare(number, of: 3))
            var lines: [UInt8] = []
            reconciler.scoredPairs(share, of: events, documents: archive.documents).forEachLine { lines += $0 }
            return try #require(ScoredPairs(lines: lines))
        }
        let together = reconciler.reconcile(events, documents: archive.documents, scored: shares)
        #expect(together.takesScores)
        #expect(together.events == alone.events)
        #expect(together.newLedgerLines == alone.newLedgerLines)
        #expect(Set(shares).count == 3)
        // Not all shares, or those of another corpus: everything is scored here.
        for (others, given) in [(Array(shares[1...]), events), (shares, Array(events.dropLast()))] {
            let corpus = reconciler.reconcile(given, documents: archive.documents, scored: others)
            #expect(!corpus.takesScores)
            #expect(corpus.events == reconciler.reconcile(given, documents: archive.documents).events)
        }
    }

    @Test func aShareIsReadWholeOrNotAtAll() {
        let share = "{\"corpus\":\"ff\",\"share\":\"1/2\",\"pairs\":1}\n{\"left\":0,\"right\":3,\"score\":4.5}\n"
        #expect(ScoredPairs(lines: Array(share.utf8)) != nil)
        let broken = [
            String(share.prefix { $0 != "\n" }), share.replacing("4.5", with: "x"),
            share.replacing("1/2", with: "3/2"), share.replacing("\"left\":0", with: "\"left\":4"), "",
        ]
        for broken in broken {
            #expect(ScoredPairs(lines: Array(broken.utf8)) == nil, "\(broken)")
        }
    }

    @Test func noDocumentTellsOneEventTwice() {
        let archive = InventedArchive(seed: 5, tellings: 600)
        let corpus = Reconciler(knowledge: NoActorKnowledge()).reconcile(
            archive.tellings.map(\.event), documents: archive.documents)
        for event in corpus.events { #expect(event.documents.count == event.documentEvents.count) }
    }
}
