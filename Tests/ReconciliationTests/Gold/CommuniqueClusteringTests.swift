import Formats
import GoldRecords
import Reconciliation
import Testing

@Suite(.enabled(if: Communiques.isPresent)) struct CommuniqueClusteringTests {
    private func reconciled(_ gold: GoldCorpus) -> ReconciledCorpus {
        Reconciler(knowledge: NoActorKnowledge()).reconcile(gold.items.map(\.event), documents: gold.documents)
    }

    /// Each half by its own annotator, and all with the events both halves tell under one name.
    @Test(arguments: ["en ko", "es pt", "en ko es pt"])
    func clustersAsTheAnnotatorsDo(_ languages: String) throws {
        let chosen = Set(languages.split(separator: " ").map(String.init))
        let communiques = try Communiques.corpus { chosen.contains(String($0.prefix(2))) }
        let corpus = reconciled(communiques)
        let name: (String) -> String = { chosen.count == 4 ? Communiques.real($0) : $0 }
        let score = CoreferenceScore(found: communiques.found(corpus), gold: communiques.gold(named: name))
        print("clusters \(languages): \(score)")
        #expect(
            score.conll >= 0.98, "\(communiques.mistakes(corpus, named: name).joined(separator: "\n"))")
    }

    @Test func keepsApartWhatTheAnnotatorsKeepApart() throws {
        let communiques = try Communiques.corpus()
        let (checked, united) = communiques.united(
            try Communiques.list("distinct.json"), in: reconciled(communiques))
        #expect(united.isEmpty)
        #expect(checked >= 60)
    }

    @Test func findsTheListedConflicts() throws {
        let communiques = try Communiques.corpus()
        let (checked, unseen) = communiques.unseen(
            try Communiques.list("conflicts.json"), in: reconciled(communiques))
        #expect(unseen.isEmpty)
        #expect(checked == 4)
    }
}
