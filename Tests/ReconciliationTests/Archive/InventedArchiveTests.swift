import GoldRecords
import Reconciliation
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

    @Test func noDocumentTellsOneEventTwice() {
        let archive = InventedArchive(seed: 5, tellings: 600)
        let corpus = Reconciler(knowledge: NoActorKnowledge()).reconcile(
            archive.tellings.map(\.event), documents: archive.documents)
        for event in corpus.events { #expect(event.documents.count == event.documentEvents.count) }
    }
}
