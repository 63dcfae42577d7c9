import Annotation
import Documents
import Events
import Formats
import Reconciliation
import Testing

/// Why two document events are, or are not, one event.
@Suite struct PairJudgementTests {
    private func telling(
        _ document: String, _ type: String, _ subtype: String, _ day: String?, _ people: [String],
        status: EventStatus = .occurred, change: (inout EventFields) -> Void = { _ in }
    ) -> SourcedEvent {
        var fields = EventFields(type: type, subtype: subtype, status: status)
        fields.edtf = day
        fields.interval = day.flatMap { CalendarDay(iso: $0) }.map { DayInterval(day: $0) }
        fields.precision = day == nil ? nil : .day
        fields.dateKind = day == nil ? nil : .point
        fields.participants = people.map { Participant(actor: $0, role: "") }
        change(&fields)
        return InventedArchive.sourced(
            fields, document: document, quote: "\(type) in \(document)", number: people.count)
    }

    private func documents(_ published: String = "2012-06-01") -> [SourceDocument] {
        ["a", "b", "c"].map {
            SourceDocument(id: $0, issuer: "mofa", origin: .original, published: CalendarDay(iso: published))
        }
    }

    private func judged(_ a: SourcedEvent, _ b: SourcedEvent) throws -> PairJudgement {
        try #require(
            Reconciler(knowledge: NoActorKnowledge()).explain(a.id, b.id, in: [a, b], documents: documents()))
    }

    @Test func everyFindingHasItsSentence() throws {
        let judgement = try judged(
            telling("a", "visit", "official", "2012-05-25", ["KOR", "CHL", "kim"]) { $0.place = "Santiago" },
            telling("b", "visit", "state", "2012-05-25", ["KOR", "CHL"]) { $0.place = "Santiago" })
        #expect(judgement.decision == .same)
        #expect(Set(judgement.features.map(\.name)).isSuperset(of: [.type, .participants, .date, .place]))
        #expect(judgement.features.allSatisfy { $0.reason.hasSuffix(".") })
        #expect(abs(judgement.features.reduce(0) { $0 + $1.weight } - judgement.score) < 1e-9)
    }

    @Test func numbersOfASeriesStepsAndPlacesKeepApart() throws {
        let fourth = telling("a", "meeting", "session", "2012-05-25", ["KOR", "eclac"]) { $0.ordinal = 34 }
        let fifth = telling("b", "meeting", "session", "2012-05-25", ["KOR", "eclac"]) { $0.ordinal = 35 }
        #expect(try judged(fourth, fifth).decision == .different)
        let signed = telling("a", "agreement", "signed", "2012-05-25", ["KOR", "PER"])
        let inForce = telling("b", "agreement", "in-force", "2012-05-25", ["KOR", "PER"])
        #expect(try judged(signed, inForce).decision == .different)
        let lima = telling("a", "meeting", "talks", "2012-05-25", ["KOR", "PER"]) { $0.place = "Lima" }
        let cusco = telling("b", "meeting", "talks", "2012-05-27", ["KOR", "PER"]) { $0.place = "Cusco" }
        #expect(try judged(lima, cusco).decision == .different)
    }

    @Test func consecutiveYearsOfAnAnnualMeetingKeepApart() throws {
        let one = telling("a", "meeting", "session", "2012-03-17", ["iadb", "KOR"]) {
            $0.title = "Annual Assembly of Governors"
        }
        let next = telling("b", "meeting", "session", "2013-03-16", ["iadb", "KOR"]) {
            $0.title = "Annual Assembly of Governors"
        }
        #expect(try judged(one, next).decision == .different)
    }

    @Test func theNameOfAFundKeepsItFromAnother() throws {
        let poverty = telling("a", "fund", "established", "2005-08-10", ["KOR", "iadb"]) {
            $0.title = "Fund for Reducing Poverty"
        }
        let technology = telling("b", "fund", "established", "2005-08-10", ["KOR", "iadb"]) {
            $0.title = "Technology and Innovation Facility"
        }
        let same = telling("b", "fund", "established", "2005-08-10", ["KOR", "iadb"]) {
            $0.title = "Poverty Reducing Fund"
        }
        #expect(try judged(poverty, same).score > judged(poverty, technology).score + 2)
    }

    /// a–b and b–c resemble each other, a–c do not: a weak link must not chain all three.
    @Test func aWeakLinkChainsNothing() {
        let a = telling("a", "meeting", "talks", "2012-05-20", ["KOR", "PER", "kim"])
        let b = telling("b", "meeting", "talks", nil, ["KOR", "PER", "kim", "lee"])
        let c = telling("c", "meeting", "talks", "2012-08-02", ["KOR", "PER", "lee"])
        let corpus = Reconciler(knowledge: NoActorKnowledge()).reconcile([a, b, c], documents: documents())
        #expect(corpus.eventOf[a.id] != corpus.eventOf[c.id])
    }

    /// Two documents that differ on the day of the meeting differ on what was proposed at it in the same way.
    @Test func aDisagreementOfTwoDocumentsIsSharedByTheirEvents() {
        func meeting(_ document: String, _ day: String) -> SourcedEvent {
            telling(document, "meeting", "high-level", day, ["KOR", "celac", "yun"]) {
                $0.ordinal = 2
                $0.place = "New York"
            }
        }
        func proposal(_ document: String, _ day: String) -> SourcedEvent {
            telling(document, "proposal", "proposed", day, ["KOR", "celac"])
        }
        let events = [
            meeting("a", "2012-05-26"), meeting("b", "2012-05-27"), proposal("a", "2012-05-26"),
            proposal("b", "2012-05-27"),
        ]
        let corpus = Reconciler(knowledge: NoActorKnowledge()).reconcile(events, documents: documents())
        #expect(corpus.events.count == 2)
        let without = Reconciler(knowledge: NoActorKnowledge()).reconcile(Array(events[2...]), documents: documents())
        #expect(without.events.count == 2)
        #expect(corpus.events.allSatisfy { $0.conflicts.map(\.kind) == [.value] })
    }
}
