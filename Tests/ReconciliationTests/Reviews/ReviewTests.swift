import Annotation
import Documents
import Events
import Formats
import Reconciliation
import Testing

@Suite struct ReviewTests {
    private func telling(_ document: String, quote: String, day: String = "2012-05-25") -> SourcedEvent {
        var fields = EventFields(type: "visit", subtype: "official")
        fields.edtf = day
        fields.interval = CalendarDay(iso: day).map { DayInterval(day: $0) }
        fields.precision = .day
        fields.country = "CHL"
        fields.participants = ["KOR", "CHL", "kim-sung-hwan"].map { Participant(actor: $0, role: "") }
        return InventedArchive.sourced(fields, document: document, quote: quote)
    }
    private let documents = ["a", "b"].map {
        SourceDocument(id: $0, issuer: "mofa", origin: .original, published: CalendarDay(iso: "2012-05-26"))
    }
    private func target(_ document: String, _ quote: String) -> ReviewTarget {
        ReviewTarget(document: document, type: "visit", quote: quote)
    }
    private func run(_ reviews: [Review], _ events: [SourcedEvent]) -> ReconciledCorpus {
        Reconciler(knowledge: NoActorKnowledge(), reviews: reviews).reconcile(events, documents: documents)
    }

    @Test func rejectedTellingsLeaveAndAcceptedOnesAreSure() {
        let events = [telling("a", quote: "visited"), telling("b", quote: "visita")]
        let rejected = run([Review(decision: .reject, target: target("a", "Visited"))], events)
        #expect(rejected.events.map(\.documents) == [["b"]])
        let accepted = run([Review(decision: .accept, target: target("a", "visited"))], events)
        #expect(accepted.events.map(\.review) == [.accepted])
        #expect(accepted.events.map(\.confidence) == [1])
        let overridden = run(
            [
                Review(decision: .reject, target: target("a", "visited")),
                Review(decision: .accept, target: target("a", "visited")),
            ], events)
        #expect(overridden.events.map(\.documents) == [["a", "b"]])
    }

    @Test func aCorrectedFieldStands() {
        let corpus = run(
            [Review(decision: .correct(field: "date", value: "2012-05-24"), target: target("a", "visited"))],
            [telling("a", quote: "visited")])
        #expect(corpus.events.map(\.fields.edtf) == ["2012-05-24"])
        #expect(corpus.events.map(\.review) == [.corrected])
        #expect(corpus.events[0].conflicts.map(\.reason) == ["A reviewer corrected it."])
    }

    @Test func decisionsThatFindNothingAreStale() {
        let corpus = run(
            [
                Review(decision: .accept, target: target("gone", "visited")),
                Review(decision: .correct(field: "date", value: "soon"), target: target("a", "visited")),
                Review(decision: .same(as: target("b", "nothing")), target: target("a", "visited")),
                Review(decision: .missed(fields: [:]), target: target("a", "received")),
            ], [telling("a", quote: "visited")])
        #expect(corpus.staleReviews.count == 4)
        #expect(corpus.events.count == 1)
    }

    @Test func aMissedEventIsAddedAtItsQuoteUntilARuleFindsIt() {
        let text = ReadingText("El Ministro llegó a Lima. El Ministro firmó un acuerdo en Lima el 24 de mayo.")
        let review = Review(
            decision: .missed(fields: [
                "subtype": "signed", "edtf": "2012-05-24", "participants": "KOR:signatory|PER", "place": "Lima",
            ]), target: ReviewTarget(document: "a", type: "agreement", quote: "firmó un acuerdo"))
        let added = Review.addedEvents([review], in: "a", text: text, beside: [])
        #expect(
            added.map(\.fields.participants) == [
                [Participant(actor: "KOR", role: "signatory"), Participant(actor: "PER", role: "")]
            ])
        #expect(added.map { text.string($0.mentions[0].span) } == ["firmó un acuerdo"])
        let corpus = run([review], SourcedEvent.all(added, in: "a", text: text))
        #expect(corpus.events.map(\.review) == [.added])
        #expect(corpus.staleReviews.isEmpty)
        #expect(Review.addedEvents([review], in: "a", text: text, beside: added).isEmpty)
    }

    @Test func linesAreReadAsWritten() {
        let reviews = [
            Review(decision: .accept, target: target("a", "q"), reviewer: "ana", at: "2026-01-02T03:04:05Z"),
            Review(decision: .correct(field: "place", value: ""), target: target("a", "q"), note: "no city"),
            Review(decision: .different(from: target("b", "r")), target: target("a", "q")),
            Review(decision: .missed(fields: ["subtype": "signed"]), target: target("a", "q")),
        ]
        let text = reviews.map { $0.line + "\n" }.joined()
        var faults: [Fault] = []
        #expect(Review.read(text, file: "reviews.jsonl", faults: &faults).reviews == reviews)
        #expect(faults.isEmpty)
        let torn = Review.read(String(text.dropLast(9)), file: "reviews.jsonl", faults: &faults)
        #expect(torn.reviews.count == 3)
        #expect(torn.message?.contains("reviews.jsonl:4") == true)
        _ = Review.read("{\"decision\":\"maybe\"}\n{}\n", file: "reviews.jsonl", faults: &faults)
        #expect(faults.map(\.line) == [1, 2])
    }
}
