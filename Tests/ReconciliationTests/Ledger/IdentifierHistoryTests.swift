import Annotation
import Documents
import Events
import Formats
import Reconciliation
import Testing

/// Identifiers through years of a study's life.
@Suite struct IdentifierHistoryTests {
    private let reconciler: (Ledger, [Review]) -> Reconciler = {
        Reconciler(knowledge: NoActorKnowledge(), ledger: $0, reviews: $1)
    }

    /// Adding and removing documents and rewording triggers at random, events that keep any of their tellings keep
    /// their identifiers.
    @Test(arguments: 1...20)
    func unaffectedEventsKeepTheirIdentifiers(_ seed: Int) {
        var numbers = SeededNumbers(UInt64(seed))
        let archive = InventedArchive(seed: UInt64(seed) &* 31, tellings: 120)
        var present = Set(archive.tellings.indices.filter { _ in numbers.below(2) == 0 })
        var ledger = Ledger.empty
        var identifierOf: [Int: String] = [:]
        var before: [Int: Set<Int>] = [:]
        for _ in 0..<8 {
            let shown = present.sorted()
            let documents = shown.map { archive.documents[$0] }
            let corpus = reconciler(ledger, []).reconcile(
                shown.map { archive.tellings[$0].event }, documents: documents)
            // Without a cache, on the ledger just written, everything is as it was.
            let again = reconciler(corpus.ledger, []).reconcile(
                shown.map { archive.tellings[$0].event }, documents: documents)
            #expect(again.newLedgerLines.isEmpty)
            #expect(again.events == corpus.events)
            #expect(Set(corpus.events.map(\.id)).count == corpus.events.count)
            var now: [Int: Set<Int>] = [:]
            var nowIdentifier: [Int: String] = [:]
            for telling in shown { now[archive.tellings[telling].real, default: []].insert(telling) }
            for (real, tellings) in now {
                let identifiers = Set(tellings.compactMap { corpus.eventOf[archive.tellings[$0].event.id] })
                if identifiers.count == 1 { nowIdentifier[real] = identifiers.first }
            }
            for (real, identifier) in nowIdentifier {
                guard let earlier = identifierOf[real], let told = before[real], let tellings = now[real],
                    !told.isDisjoint(with: tellings)
                else { continue }
                #expect(corpus.ledger.resolve(earlier) == identifier, "real event \(real)")
            }
            ledger = corpus.ledger
            identifierOf.merge(nowIdentifier) { _, new in new }
            before = now
            for telling in archive.tellings.indices where numbers.below(5) == 0 {
                if present.contains(telling) { present.remove(telling) } else { present.insert(telling) }
            }
        }
    }

    private func telling(_ document: String, day: String, quote: String, people: [String] = ["KOR", "celac", "yun"])
        -> SourcedEvent
    {
        var fields = EventFields(type: "meeting", subtype: "ministerial")
        fields.edtf = day
        fields.interval = CalendarDay(iso: day).map { DayInterval(day: $0) }
        fields.precision = .day
        fields.dateKind = .point
        fields.place = "New York"
        fields.country = "USA"
        fields.participants = people.map { Participant(actor: $0, role: "") }
        return InventedArchive.sourced(fields, document: document, quote: quote)
    }

    private func document(_ name: String, day: String = "2014-01-01") -> SourceDocument {
        SourceDocument(id: name, issuer: "mofa", origin: .original, published: CalendarDay(iso: day))
    }

    @Test func aMergeRedirectsAndASplitKeepsTheFoundingMentionsIdentifier() {
        let a = telling("a", day: "2014-09-25", quote: "the fourth meeting")
        let b = telling("b", day: "2014-09-26", quote: "la cuarta reunión", people: ["celac", "perez", "cuba"])
        let documents = [document("a"), document("b", day: "2014-02-01")]
        let apart = reconciler(.empty, []).reconcile([a, b], documents: documents)
        #expect(apart.events.count == 2)
        let (first, second) = (apart.eventOf[a.id]!, apart.eventOf[b.id]!)

        let target = { (event: SourcedEvent, type: String) in
            ReviewTarget(document: event.document, type: type, quote: event.attestations[0].quote)
        }
        let same = Review(decision: .same(as: target(b, "meeting")), target: target(a, "meeting"))
        let merged = reconciler(apart.ledger, [same]).reconcile([a, b], documents: documents)
        #expect(merged.events.map(\.id) == [first])
        #expect(merged.ledger.resolve(second) == first)

        let different = Review(decision: .different(from: target(b, "meeting")), target: target(a, "meeting"))
        let split = reconciler(merged.ledger, [same, different]).reconcile([a, b], documents: documents)
        #expect(split.eventOf[a.id] == first)
        #expect(split.eventOf[b.id] == second)
        #expect(split.ledger.resolve(second) == second)
    }

    @Test func otherWordsForTheSameFactsKeepTheIdentifier() {
        let before = telling("a", day: "2014-09-25", quote: "met")
        let after = telling("a", day: "2014-09-25", quote: "held a meeting")
        let first = reconciler(.empty, []).reconcile([before], documents: [document("a")])
        let second = reconciler(first.ledger, []).reconcile([after], documents: [document("a")])
        #expect(first.events.map(\.id) == second.events.map(\.id))
    }

    @Test func lineEndsAndSpacesInAQuoteDoNotMatter() {
        let before = telling("a", day: "2014-09-25", quote: "held a  meeting")
        let after = telling("a", day: "2014-09-26", quote: "held\na meet\u{AD}ing", people: ["KOR", "other"])
        let first = reconciler(.empty, []).reconcile([before], documents: [document("a")])
        let second = reconciler(first.ledger, []).reconcile([after], documents: [document("a")])
        #expect(first.events.map(\.id) == second.events.map(\.id))
        #expect(second.newLedgerLines.isEmpty)
    }
}
