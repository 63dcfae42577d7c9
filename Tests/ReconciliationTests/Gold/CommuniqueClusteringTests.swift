import Events
import Formats
import FoundationEssentials
import Reconciliation
import Testing

@Suite(.enabled(if: Communiques.isPresent)) struct CommuniqueClusteringTests {
    private func reconciled(_ communiques: Communiques) -> ReconciledCorpus {
        Reconciler(knowledge: NoActorKnowledge()).reconcile(
            communiques.items.map(\.event), documents: communiques.documents)
    }

    /// Each half by its own annotator, and all with the events both halves tell under one name.
    @Test(arguments: ["en ko", "es pt", "en ko es pt"])
    func clustersAsTheAnnotatorsDo(_ languages: String) throws {
        let chosen = Set(languages.split(separator: " ").map(String.init))
        let communiques = try Communiques { chosen.contains(String($0.prefix(2))) }
        let corpus = reconciled(communiques)
        let score = CoreferenceScore(
            found: communiques.found(corpus),
            gold: communiques.gold { chosen.count == 4 ? Communiques.real($0) : $0 })
        print(
            "clusters \(languages): CoNLL \(score.conll) MUC \(score.muc.f1) B³ \(score.bCubed.f1) CEAFe \(score.ceafe.f1)"
        )
        #expect(
            score.conll >= 0.98,
            "\(mistakes(communiques, corpus, all: chosen.count == 4).joined(separator: "\n"))")
    }

    private func mistakes(_ communiques: Communiques, _ corpus: ReconciledCorpus, all: Bool) -> [String] {
        var result: [String] = []
        for i in communiques.items.indices {
            for j in communiques.items.indices where j > i {
                let (a, b) = (communiques.items[i], communiques.items[j])
                let (left, right) = all ? (Communiques.real(a.key), Communiques.real(b.key)) : (a.key, b.key)
                let together = corpus.eventOf[a.event.id] == corpus.eventOf[b.event.id]
                guard (left == right) != together else { continue }
                result.append(
                    "  \(together ? "merged" : "missed") \(a.key) [\(a.event.document)] ~ \(b.key) [\(b.event.document)]"
                )
                if let why = Reconciler(knowledge: NoActorKnowledge()).explain(
                    a.event.id, b.event.id, in: communiques.items.map(\.event), documents: communiques.documents)
                {
                    result.append("     \(why.score) \(why.features.map { "\($0.weight) \($0.reason)" }) \(why.vetoes)")
                }
            }
        }
        return result
    }

    @Test func keepsApartWhatTheAnnotatorsKeepApart() throws {
        let communiques = try Communiques()
        let corpus = reconciled(communiques)
        let pairs = try JSON(parsing: String(contentsOfFile: Communiques.folder + "/distinct.json", encoding: .utf8))
        var checked = 0
        for pair in pairs.array ?? [] {
            let keys = (pair["keys"]?.array ?? []).compactMap(\.string)
            let events = keys.map { key in
                Set(communiques.items.filter { $0.key == key }.compactMap { corpus.eventOf[$0.event.id] })
            }
            for i in events.indices {
                for j in events.indices where j > i {
                    checked += 1
                    #expect(events[i].isDisjoint(with: events[j]), "\(keys[i]) and \(keys[j]) are one event")
                }
            }
        }
        #expect(checked >= 60)
    }

    @Test func findsTheListedConflicts() throws {
        let communiques = try Communiques()
        let corpus = reconciled(communiques)
        let conflicts = try JSON(
            parsing: String(contentsOfFile: Communiques.folder + "/conflicts.json", encoding: .utf8))
        for listed in conflicts.array ?? [] {
            let keys = (listed["keys"]?.array ?? []).compactMap(\.string)
            let values = Set((listed["values"]?.array ?? []).compactMap(\.string))
            let kind: Conflict.Kind = listed["kind"]?.string == "rescheduled" ? .rescheduled : .value
            let events = Set(
                communiques.items.filter { keys.contains($0.key) }.compactMap { corpus.eventOf[$0.event.id] })
            let found = corpus.conflicts.filter {
                events.contains($0.event) && $0.field.rawValue == listed["field"]?.string
            }
            #expect(
                found.contains { Set([$0.value, $0.otherValue]) == values && $0.kind == kind },
                "\(keys): \(found.map { "\($0.kind) \($0.value) \($0.otherValue)" })")
        }
    }
}
