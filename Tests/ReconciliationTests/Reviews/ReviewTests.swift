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
        Reconciler(knowledge: NoActorKnowledge(), reviews: ReviewBook(reviews)).reconcile(events, documents: documents)
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

    /// A version of a document is read in its place: what was decided about the earlier one holds where its words stand.
    @Test func decisionsFollowTheirWordsToANewVersion() throws {
        let before = telling("first", quote: "visited")
        let chile = try #require(
            before.attestations.first { $0.evidence.field == .participant && $0.evidence.value == "CHL" })
        let reviews = [
            Review(
                decision: .reject, target: target("first", "visited"),
                evidence: ReviewedEvidence(id: chile.id, field: "participant", value: "CHL", quote: "visited")),
            Review(decision: .correct(field: "date", value: "2012-05-24"), target: target("second", "visited")),
            Review(decision: .different(from: target("first", "visited")), target: target("b", "visita")),
            Review(decision: .accept, target: target("first", "received")),
        ]
        let corpus = Reconciler(
            knowledge: NoActorKnowledge(),
            reviews: ReviewBook(reviews, successors: ["first": "second", "second": "a"])
        ).reconcile([telling("a", quote: "visited"), telling("b", quote: "visita")], documents: documents)
        #expect(corpus.events.map(\.documents) == [["a"], ["b"]])
        #expect(corpus.events[0].fields.edtf == "2012-05-24")
        #expect(corpus.events[0].fields.participants.map(\.actor) == ["KOR", "kim-sung-hwan"])
        #expect(corpus.staleReviews.map(\.review.target.quote) == ["received"])
        #expect(corpus.staleReviews.map(\.review.target.document) == ["a"])
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
            Review(
                decision: .unsure, target: target("a", "q"), rule: "A visit", sample: "200/type/7", adjudicates: true),
            Review(decision: .nothing, target: ReviewTarget(document: "a", type: "", quote: "")),
            Review(decision: .undo(["rvw-1", "rvw-2"]), target: ReviewTarget(document: "", type: "", quote: "")),
            Review(
                decision: .reject, target: target("a", "q"),
                evidence: ReviewedEvidence(id: "evd-1", field: "date", value: "2012", role: "", quote: "last year")),
        ]
        let text = reviews.map { $0.line + "\n" }.joined()
        var faults: [Fault] = []
        #expect(Review.read(text, file: "reviews.jsonl", faults: &faults).reviews == reviews)
        #expect(faults.isEmpty)
        let torn = Review.read(String(text.dropLast(9)), file: "reviews.jsonl", faults: &faults)
        #expect(torn.reviews.count == 7)
        #expect(torn.message?.contains("reviews.jsonl:8") == true)
        _ = Review.read("{\"decision\":\"maybe\"}\n{}\n", file: "reviews.jsonl", faults: &faults)
        #expect(faults.map(\.line) == [1, 2])
    }

    private func evidence(_ event: SourcedEvent, _ field: EventField, _ value: String) throws -> ReviewedEvidence {
        let found = try #require(
            event.attestations.first { $0.evidence.field == field && $0.evidence.value == value })
        return ReviewedEvidence(
            id: found.id, field: field.rawValue, value: value, role: found.evidence.role, quote: found.quote)
    }

    @Test func aRejectedQuoteTakesItsValueOutOfTheEventAndStaysInTheRecord() throws {
        let events = [telling("a", quote: "visited"), telling("b", quote: "visita", day: "2012-05-24")]
        let date = try evidence(events[0], .date, "2012-05-25")
        let corpus = run([Review(decision: .reject, target: target("a", "visited"), evidence: date)], events)
        // Without its day, the telling is no longer surely the same event.
        #expect(corpus.events.map(\.fields.edtf) == ["2012-05-24", nil])
        #expect(corpus.events.map(\.review) == [.none, .corrected])
        #expect(corpus.events.flatMap(\.conflicts).isEmpty)
        #expect(corpus.setAside == [date.id])
        #expect(corpus.readEvents.map(\.id) == events.map(\.id))
        let alone = run([Review(decision: .reject, target: target("a", "visited"), evidence: date)], [events[0]])
        #expect(alone.events.map(\.fields.edtf) == [nil])
        #expect(alone.events.map(\.fields.interval) == [nil])
    }

    @Test func aParticipantIsTakenOutOrReplaced() throws {
        let event = telling("a", quote: "visited")
        let chile = try evidence(event, .participant, "CHL")
        let out = run([Review(decision: .reject, target: target("a", "visited"), evidence: chile)], [event])
        #expect(out.events[0].fields.participants.map(\.actor).sorted() == ["KOR", "kim-sung-hwan"])
        let other = run(
            [
                Review(
                    decision: .correct(field: "participant", value: "PER:host"), target: target("a", "visited"),
                    evidence: chile)
            ], [event])
        #expect(other.events[0].fields.participants.contains { $0.actor == "PER" && $0.role == "host" })
        #expect(!other.events[0].fields.participants.contains { $0.actor == "CHL" })
    }

    @Test func aQuoteThatIsReadOtherwiseMakesTheDecisionStale() throws {
        let event = telling("a", quote: "visited")
        let date = try evidence(event, .date, "2012-05-25")
        let old = ReviewedEvidence(id: date.id, field: "date", value: "2011-05-25", quote: date.quote)
        let corpus = run([Review(decision: .reject, target: target("a", "visited"), evidence: old)], [event])
        #expect(corpus.events.map(\.fields.edtf) == ["2012-05-25"])
        #expect(corpus.staleReviews.map(\.reason) == ["Its quote is read otherwise now: as ‘2012-05-25’."])
    }

    @Test func anUndoneDecisionIsNotAppliedAndAnUndoneUndoIs() {
        let events = [telling("a", quote: "visited")]
        let reject = Review(decision: .reject, target: target("a", "visited"), at: "1")
        let undo = Review(
            decision: .undo([reject.id]), target: ReviewTarget(document: "", type: "", quote: ""), at: "2")
        let redo = Review(decision: .undo([undo.id]), target: ReviewTarget(document: "", type: "", quote: ""), at: "3")
        #expect(run([reject], events).events.isEmpty)
        #expect(run([reject, undo], events).events.count == 1)
        #expect(run([reject, undo, redo], events).events.isEmpty)
    }

    @Test func whatReviewersDisagreeAboutWaitsForAdjudication() {
        let events = [telling("a", quote: "visited")]
        let ana = Review(decision: .reject, target: target("a", "visited"), reviewer: "ana")
        let bea = Review(decision: .accept, target: target("a", "Visited"), reviewer: "bea")
        let open = run([ana, bea], events)
        #expect(open.events.map(\.review) == [.none])
        #expect(open.disputedReviews.map { $0.votes.map(\.reviewer) } == [["ana", "bea"]])
        let unsure = Review(decision: .unsure, target: target("a", "visited"), reviewer: "bea")
        #expect(run([ana, unsure], events).events.isEmpty)
        let settled = Review(
            decision: .accept, target: target("a", "visited"), reviewer: "cruz", adjudicates: true)
        let closed = run([ana, bea, settled], events)
        #expect(closed.events.map(\.review) == [.accepted])
        #expect(closed.disputedReviews.isEmpty)
    }
}
