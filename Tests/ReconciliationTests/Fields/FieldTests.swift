import Annotation
import Documents
import Events
import Formats
import Reconciliation
import Testing

/// Which value an event keeps, and which disagreements it shows.
@Suite struct FieldTests {
    private func telling(
        _ document: String, _ edtf: String?, status: EventStatus = .occurred, kind: DateKind = .point,
        people: [String] = ["KOR", "eclac", "kim-sung-hwan"], quote: String = "signed", ordinal: Int? = nil,
        change: (inout EventFields) -> Void = { _ in }
    ) -> SourcedEvent {
        var fields = EventFields(type: "agreement", subtype: "signed", status: status)
        fields.edtf = edtf
        if let edtf, let read = Self.days[edtf] {
            fields.interval = read.0
            fields.precision = read.1
            fields.dateKind = kind
        }
        fields.ordinal = ordinal
        fields.participants = people.map { Participant(actor: $0, role: "signatory") }
        change(&fields)
        return InventedArchive.sourced(fields, document: document, quote: quote + " in " + document)
    }

    private static let days: [String: (DayInterval, DatePrecision)] = [
        "2012-05-25": (DayInterval(day: CalendarDay(iso: "2012-05-25")!), .day),
        "2012-05-24": (DayInterval(day: CalendarDay(iso: "2012-05-24")!), .day),
        "2012-05": (DayInterval.month(5, of: 2012)!, .month), "2012": (DayInterval.year(2012)!, .year),
        "2012-07-10": (DayInterval(day: CalendarDay(iso: "2012-07-10")!), .day),
    ]

    private func document(
        _ name: String, issuer: String, published: String, standing: SourceStanding = .primary,
        speaksFor: [String] = [], origin: Origin = .original
    ) -> SourceDocument {
        SourceDocument(
            id: name, issuer: issuer, origin: origin, published: CalendarDay(iso: published), speaksFor: speaksFor,
            standing: standing)
    }

    private func only(_ events: [SourcedEvent], _ documents: [SourceDocument]) throws -> ReconciledEvent {
        let corpus = Reconciler(knowledge: NoActorKnowledge()).reconcile(events, documents: documents)
        try #require(corpus.events.count == 1)
        return corpus.events[0]
    }

    @Test func aPartysDocumentOutweighsASecondhandOne() throws {
        let event = try only(
            [telling("a", "2012-05-24"), telling("b", "2012-05-25")],
            [
                document("a", issuer: "journal", published: "2012-05-26", standing: .secondary),
                document("b", issuer: "eclac", published: "2012-06-20"),
            ])
        #expect(event.fields.edtf == "2012-05-25")
        #expect(event.conflicts.map(\.kind) == [.value])
        #expect(event.conflicts[0].reason.contains("party"))
        #expect(event.attestedBy == .party)
        #expect(event.sources == 2)
    }

    @Test func ofTwoPartiesTheNearerInTimeIsKept() throws {
        let event = try only(
            [telling("a", "2012-05-24"), telling("b", "2012-05-25")],
            [
                document("a", issuer: "mofa", published: "2012-05-30", speaksFor: ["KOR"]),
                document("b", issuer: "eclac", published: "2012-05-26"),
            ])
        #expect(event.fields.edtf == "2012-05-25")
        #expect(event.attestedBy == .both)
    }

    @Test func aCompatibleDateIsMadeAsExactAsAnyTellingAllows() throws {
        let event = try only(
            [telling("a", "2012-05"), telling("b", "2012-05-25"), telling("c", "2012")],
            [
                document("a", issuer: "eclac", published: "2012-05-26"),
                document("b", issuer: "other", published: "2012-06-26"),
                document("c", issuer: "third", published: "2012-06-26"),
            ])
        #expect(event.fields.edtf == "2012-05-25")
        #expect(Set(event.conflicts.map(\.kind)) == [.precision])
        #expect(Set(event.conflicts.map(\.otherValue)) == ["2012-05", "2012"])
    }

    @Test func aMovedPlanIsAReschedulingAndTheHeldDayIsKept() throws {
        func session(_ fields: inout EventFields) {
            fields.type = "meeting"
            fields.subtype = "session"
        }
        let plan = telling("a", "2012-05-25", status: .planned, ordinal: 4, change: session)
        let held = telling("b", "2012-07-10", ordinal: 4, change: session)
        let event = try only(
            [plan, held],
            [
                document("a", issuer: "eclac", published: "2012-03-01"),
                document("b", issuer: "third", published: "2012-07-12"),
            ])
        #expect(event.fields.edtf == "2012-07-10")
        #expect(event.fields.status == .occurred)
        #expect(event.conflicts.map(\.kind) == [.rescheduled])
    }

    @Test func rolesThatSayMoreReplaceBeingThere() throws {
        let plain = telling("a", "2012-05-25") {
            $0.participants = [Participant(actor: "KOR", role: "attendee"), Participant(actor: "eclac", role: "party")]
        }
        let telling2 = telling("b", "2012-05-25") {
            $0.participants = [Participant(actor: "KOR", role: "signatory"), Participant(actor: "eclac", role: "host")]
        }
        let event = try only(
            [plain, telling2],
            [
                document("a", issuer: "eclac", published: "2012-05-26"),
                document("b", issuer: "third", published: "2012-07-12"),
            ])
        #expect(Set(event.fields.participants.map { "\($0.actor) \($0.role)" }) == ["KOR signatory", "eclac host"])
    }

    @Test func aCandidateAnotherTellingNamesOutrightIsDecided() throws {
        let vague = telling("a", "2012-05-25") {
            $0.participants = [
                Participant(actor: "song-min-soon", role: "signatory", candidates: ["song-min-soon", "kim-sung-hwan"]),
                Participant(actor: "eclac", role: "signatory"),
            ]
        }
        let event = try only(
            [vague, telling("b", "2012-05-25")],
            [
                document("a", issuer: "eclac", published: "2012-05-26"),
                document("b", issuer: "third", published: "2012-07-12"),
            ])
        #expect(Set(event.fields.participants.map(\.actor)) == ["KOR", "eclac", "kim-sung-hwan"])
    }

    @Test func everyValueKeepsItsEvidence() throws {
        let event = try only(
            [telling("a", "2012-05-24"), telling("b", "2012-05-25")],
            [
                document("a", issuer: "eclac", published: "2012-05-26"),
                document("b", issuer: "third", published: "2012-07-12"),
            ])
        let dates = event.values.filter { $0.field == .date }
        #expect(dates.map(\.value) == ["2012-05-24", "2012-05-25"])
        #expect(dates.map(\.agrees) == [true, false])
        let evidence = Set(event.values.flatMap { $0.attestations.map(\.id) })
        for conflict in event.conflicts {
            #expect(evidence.contains(conflict.evidence))
            #expect(evidence.contains(conflict.otherEvidence))
        }
    }

    private func conflicts(_ first: [String], _ second: [String]) throws -> [Conflict] {
        try only(
            [telling("own", "2012-05-25", people: first), telling("other", "2012-05-25", people: second)],
            [
                document("own", issuer: "eclac", published: "2012-05-25"),
                document("other", issuer: "somebody", published: "2012-05-26"),
            ]
        ).conflicts.filter { $0.field == .participant }
    }

    @Test func oneNameInThePlaceOfAnotherIsAConflict() throws {
        let found = try conflicts(
            ["KOR", "eclac", "kim-sung-hwan", "alicia-barcena"], ["KOR", "eclac", "kim-sung-hwan", "antonio-prado"])
        #expect(found.map(\.kind) == [.value])
        #expect(found.map { [$0.value, $0.otherValue] } == [["alicia-barcena", "antonio-prado"]])
    }

    @Test func aShorterListOfPeopleIsNone() throws {
        #expect(try conflicts(["KOR", "eclac", "kim-sung-hwan"], ["KOR", "eclac"]).isEmpty)
        #expect(
            try conflicts(["KOR", "eclac", "kim-sung-hwan", "alicia-barcena"], ["KOR", "eclac", "kim-sung-hwan"])
                .isEmpty)
    }

    @Test func aListOfStatesThatLeavesOneOutIsLessExact() throws {
        let found = try conflicts(["KOR", "CHL", "PER", "BRA"], ["KOR", "CHL", "PER"])
        #expect(found.map(\.kind) == [.precision])
    }

    @Test func aPlanCalledOffIsShown() throws {
        let event = try only(
            [telling("plan", "2012-05-25", status: .planned), telling("later", "2012-05-25", status: .cancelled)],
            [
                document("plan", issuer: "eclac", published: "2012-05-20"),
                document("later", issuer: "eclac", published: "2012-05-25"),
            ])
        #expect(event.fields.status == .cancelled)
        #expect(event.conflicts.filter { $0.field == .status }.map(\.kind) == [.rescheduled])
    }
}
