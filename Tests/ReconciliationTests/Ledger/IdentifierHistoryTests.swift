import Annotation
import Documents
import Events
import Formats
import FoundationEssentials
import Reconciliation
import Seeds
import Testing

/// Identifiers through years of a study's life.
@Suite struct IdentifierHistoryTests {
    private let reconciler: (Ledger, [Review]) -> Reconciler = {
        Reconciler(knowledge: NoActorKnowledge(), ledger: $0, reviews: ReviewBook($1))
    }

    /// A telling as a study's history has left it.
    private struct Version {
        var isRegistered: Bool
        /// Raised where its document gets another identifier.
        var name = 0
        /// Raised where other words are read, or new bytes give them.
        var words = 0

        func document(_ first: SourceDocument) -> SourceDocument {
            SourceDocument(
                id: identifier(first.id), issuer: first.issuer, origin: first.origin, published: first.published,
                language: first.language)
        }

        func event(_ first: SourcedEvent) -> SourcedEvent {
            let quote = first.attestations[0].quote + (words == 0 ? "" : " in words number \(words)")
            return InventedArchive.sourced(first.fields, document: identifier(first.document), quote: quote)
        }

        private func identifier(_ first: String) -> String { name == 0 ? first : "\(first)-renamed-\(name)" }

        /// Whether a telling is the same one still: its document, and its words or what they say.
        func isStill(_ other: Version) -> Bool { isRegistered && other.isRegistered && name == other.name }

        mutating func edit(_ numbers: inout SeededNumbers) {
            switch numbers.below(12) {
            case 0: isRegistered.toggle()
            case 1: words += 1
            case 2: name += 1
            default: break
            }
        }
    }

    /// Documents are added, removed, renamed and replaced, rules read other words, the order changes: events that keep any
    /// of their tellings keep their identifiers.
    @Test(arguments: 1...20)
    func unaffectedEventsKeepTheirIdentifiers(_ seed: Int) { Self.history(seed: UInt64(seed), steps: 5) }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["CHANCERY_SOAK"] != nil), arguments: 0..<20)
    func unaffectedEventsKeepTheirIdentifiersSoak(_ part: Int) {
        for seed in 0..<25 { Self.history(seed: UInt64(1000 + part * 25 + seed), steps: 6) }
    }

    private static func history(seed: UInt64, steps: Int) {
        var numbers = SeededNumbers(seed)
        let archive = InventedArchive(seed: seed &* 31, tellings: 60)
        var versions = archive.tellings.map { _ in Version(isRegistered: numbers.below(2) == 0) }
        var ledger = Ledger.empty
        var identifierOf: [Int: String] = [:]
        var before = versions
        for step in 0..<steps {
            let shown = versions.indices.filter { versions[$0].isRegistered }
            let events = shown.map { versions[$0].event(archive.tellings[$0].event) }
            let documents = shown.map { versions[$0].document(archive.documents[$0]) }
            let corpus = Reconciler(knowledge: NoActorKnowledge(), ledger: ledger).reconcile(
                events, documents: documents)
            // In another order and on the ledger just written everything is as it was.
            let again = Reconciler(knowledge: NoActorKnowledge(), ledger: corpus.ledger).reconcile(
                events.shuffled(using: &numbers), documents: documents.shuffled(using: &numbers))
            #expect(again.newLedgerLines.isEmpty)
            #expect(again.events == corpus.events)
            #expect(Set(corpus.events.map(\.id)).count == corpus.events.count)
            var now: [Int: Set<String>] = [:]
            for (place, telling) in shown.enumerated() {
                if let identifier = corpus.eventOf[events[place].id] {
                    now[archive.tellings[telling].real, default: []].insert(identifier)
                }
            }
            let whole = now.compactMapValues { $0.count == 1 ? $0.first : nil }
            for (real, identifier) in whole where step > 0 {
                let stays = archive.tellings.indices.contains {
                    archive.tellings[$0].real == real && versions[$0].isStill(before[$0])
                }
                if stays, let earlier = identifierOf[real] {
                    #expect(corpus.ledger.resolve(earlier) == identifier, "real event \(real) of \(seed)")
                }
            }
            ledger = corpus.ledger
            identifierOf = whole
            before = versions
            for index in versions.indices { versions[index].edit(&numbers) }
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
