import Claims
import Documents
import Events
import Reconciliation
import Testing

/// Each of the seven verdicts, and what they may rest on.
@Suite struct VerdictTests {
    private let summit = { (edtf: String?) in
        Story.event(
            "meeting", "high-level", edtf, ["KOR", "celac", "yun-byung-se"], country: "USA", place: "New York",
            ordinal: 4)
    }
    private let claimed = Story.claim(
        Story.event("meeting", "high-level", "2015-09", ["KOR", "celac"], country: "USA", ordinal: 4))

    private func verdicts(_ checked: CheckedClaim) -> [EventField: ClaimVerdict] {
        Dictionary(checked.fields.map { ($0.field, $0.verdict) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func whatADocumentTellsIsSupported() {
        var story = Story()
        story.document("a", published: "2015-09-30", summit("2015-09-29"))
        let checked = story.check(claimed)
        #expect(checked.verdict == .supported)
        #expect(checked.verdictOnOriginals == .supported)
        #expect(checked.events.map(\.relation) == [.same])
        #expect(checked.fields.allSatisfy { !$0.evidence.isEmpty })
    }

    @Test func aReconstructionSupportsOnlyTheUnpublishableVerdict() {
        var story = Story()
        story.document("a", published: "2015-09-30", origin: .reconstructed, summit("2015-09-29"))
        let checked = story.check(claimed)
        #expect(checked.verdict == .supported)
        #expect(checked.verdictOnOriginals == .uncovered)
    }

    @Test func aVaguerDateSupportsInPart() {
        var story = Story()
        story.document("a", published: "2015-12-30", summit("2015"))
        let checked = story.check(claimed)
        #expect(checked.verdict == .partial)
        #expect(verdicts(checked)[.date] == .partial)
        #expect(verdicts(checked)[.ordinal] == .supported)
    }

    @Test func anotherDayOfTheSameNumberContradicts() {
        var story = Story()
        story.document("a", published: "2015-11-30", summit("2015-11-20"))
        let checked = story.check(claimed)
        #expect(checked.verdict == .contradicted)
        #expect(checked.differingFields == [.date])
        let date = checked.fields.first { $0.field == .date }
        #expect(date?.claimed == "2015-09")
        #expect(date?.found == ["2015-11-20"])
        #expect(date?.evidence.isEmpty == false)
    }

    @Test func sourcesThatDisagreeAmongThemselvesDispute() {
        var story = Story()
        story.document("a", published: "2015-09-30", summit("2015-09-29"))
        story.document("b", issuer: "celac", published: "2015-10-10", summit("2015-10-01"))
        let checked = story.check(claimed)
        #expect(checked.verdict == .disputed)
        #expect(checked.fields.first { $0.field == .date }?.found == ["2015-09-29", "2015-10-01"])
    }

    @Test func silenceOfThoseWhoCouldSpeakIsUnsupported() {
        var story = Story()
        story.document(
            "a", published: "2015-10-30",
            Story.event("visit", "official", "2015-10-28", ["KOR", "CHL"], country: "CHL"))
        #expect(story.check(claimed).verdict == .unsupported)
    }

    @Test func whereNothingWasReadIsUncovered() {
        var story = Story()
        story.document("a", issuer: "iadb", published: "2015-10-30")
        story.document("b", published: "2003-10-30")
        #expect(story.check(claimed).verdict == .uncovered)
    }

    @Test func whatNoDocumentCouldRefuteIsNotCheckable() {
        var story = Story()
        story.document("a", published: "2015-09-30", summit("2015-09-29"))
        let claim = Story.claim(Story.event("meeting", "talks", nil, ["KOR", "celac"]))
        let checked = story.check(claim)
        #expect(checked.verdict == .notCheckable)
        #expect(checked.fields.allSatisfy { $0.verdict == .notCheckable })
    }

    @Test func aPlanDoesNotBearOutThatItTookPlace() {
        var story = Story()
        var plan = summit("2015-09-29")
        plan.status = .planned
        story.document("a", published: "2015-08-30", plan)
        let checked = story.check(claimed)
        #expect(checked.verdict == .partial)
        #expect(verdicts(checked)[.status] == .unsupported)
    }

    @Test func aSupersededPlanDoesNotDispute() {
        var story = Story()
        var plan = summit("2015-05-20")
        plan.status = .planned
        story.document("a", published: "2015-02-01", plan)
        story.document("b", published: "2015-09-30", summit("2015-09-29"))
        #expect(story.check(claimed).verdict == .supported)
    }

    @Test func whatWasCalledOffContradicts() {
        var story = Story()
        var cancelled = summit("2015-09-29")
        cancelled.status = .cancelled
        story.document("a", published: "2015-09-30", cancelled)
        let checked = story.check(claimed)
        #expect(checked.verdict == .contradicted)
        #expect(checked.differingFields == [.status])
    }

    @Test func theWrongNumberOfADatedMeetingContradicts() {
        var story = Story()
        var fifth = summit("2015-09-29")
        fifth.ordinal = 5
        story.document("a", published: "2015-09-30", fifth)
        let checked = story.check(claimed)
        #expect(checked.verdict == .contradicted)
        #expect(checked.differingFields == [.ordinal])
    }

    @Test func anEntryIntoForceYearsOffIsNotGuessed() {
        var story = Story()
        story.document(
            "a", published: "2012-01-10", Story.event("agreement", "signed", "2011-03-21", ["KOR", "PER"]),
            Story.event("agreement", "in-force", "2011-08-01", ["KOR", "PER"], title: "Korea-Peru FTA"))
        let signed = Story.claim(Story.event("agreement", "signed", "2006-11", ["KOR", "PER"]))
        #expect(story.check(signed).verdict == .uncovered)
        let inForce = Story.claim(
            Story.event("agreement", "in-force", "2011-05-01", ["KOR", "PER"], title: "Korea-Peru FTA"))
        #expect(story.check(inForce).verdict == .contradicted)
    }

    @Test func figuresAreComparedAsRounded() {
        var story = Story()
        story.document(
            "a", issuer: "iadb", published: "2013-06-01",
            Story.event("aid", "grant", "2013-05-10", ["KOR", "iadb"], amount: "40100000"))
        let close = Story.claim(Story.event("aid", "grant", "2013", ["KOR", "iadb"], amount: "40000000"))
        #expect(verdicts(story.check(close))[.amount] == .supported)
    }

    @Test func aTourRestsOnItsStops() {
        var story = Story()
        for (name, country, days) in [("a", "PER", "2015-04-18/2015-04-21"), ("b", "CHL", "2015-04-21/2015-04-23")] {
            story.document(
                name, issuer: "mofa", published: "2015-04-25",
                Story.event(
                    "visit", "state", days, ["KOR:visitor", "\(country):host", "park-geun-hye:visitor"],
                    country: country))
        }
        let tour = Story.claim(
            Story.event(
                "visit", "tour", "2015-04",
                ["KOR:visitor", "park-geun-hye:visitor", "PER:host", "CHL:host", "BRA:host"]))
        let checked = story.check(tour)
        #expect(checked.events.map(\.relation) == [.part, .part])
        #expect(checked.verdict == .partial)
        let countries = checked.fields.filter { $0.field == .participant }
        #expect(
            Dictionary(uniqueKeysWithValues: countries.map { ($0.claimed, $0.verdict) }) == [
                "KOR": .supported, "park-geun-hye": .supported, "PER": .supported, "CHL": .supported,
                "BRA": .unsupported,
            ])
    }

    @Test func aStopMayRestOnTheWholeJourney() {
        var story = Story()
        story.document(
            "a", published: "2015-04-25",
            Story.event("visit", "tour", "2015-04-16/2015-04-27", ["KOR", "park-geun-hye", "PER", "CHL", "BRA", "COL"]))
        let stop = Story.claim(
            Story.event("visit", "state", "2015-04", ["KOR", "park-geun-hye", "PER"], country: "PER"))
        let checked = story.check(stop)
        #expect(checked.events.map(\.relation) == [.whole])
        #expect(checked.verdict == .partial)
    }

    /// Only the forum and the city are common to the opening of its secretariat and the founding of its working group.
    @Test func anotherOrgansOpeningSaysNothingOfAFounding() {
        var story = Story()
        let opening = Story.event("institution", "opened", "2011-03-15", ["fealac"], country: "KOR", place: "Seoul")
        story.document("a", published: "2011-03-15", opening)
        let founding = Story.claim(
            Story.event(
                "institution", "founded", "2012-03", ["fealac"], country: "KOR", place: "Seoul", title: "Vision Group"))
        let other = story.check(founding)
        #expect(other.verdict != .contradicted && other.events.isEmpty)
        let sameDays = Story.claim(
            Story.event(
                "institution", "founded", "2011-03", ["fealac"], country: "KOR", place: "Seoul", title: "Secretariat"))
        #expect(story.check(sameDays).verdict == .supported)
        story.document(
            "b", published: "2011-08-26", Story.event("institution", "founded", "2011-08", ["fealac"]))
        let checked = story.check(founding)
        #expect(checked.verdict == .contradicted)
        #expect(checked.fields.first { $0.field == .date }?.found == ["2011-08"])
    }

    @Test func noVerdictRestsOnThePaperOrItsReprints() {
        var story = Story()
        story.document("paper", issuer: "journal", published: "2019-01-01", summit("2015-09-29"))
        let checked = story.check(claimed)
        #expect(checked.verdict == .uncovered)
        #expect(checked.events.isEmpty)
        #expect(checked.fields.allSatisfy { $0.evidence.isEmpty })
    }

    @Test func anUndatedActToldYearsBeforeIsAnother() {
        let chosen = Story.claim(
            Story.event("appointment", "host-chosen", "2015-08", ["KOR", "fealac"]))
        var story = Story()
        story.document(
            "a", published: "2010-01-20", Story.event("appointment", "host-chosen", nil, ["KOR", "fealac"]))
        #expect(story.check(chosen).verdict == .uncovered)
        story.document(
            "b", published: "2015-08-24", Story.event("appointment", "host-chosen", nil, ["KOR", "fealac"]))
        #expect(story.check(chosen).verdict == .partial)
    }

    @Test func whatIsUnderWayTakesPlace() {
        var under = summit("2015-09-29")
        under.status = .ongoing
        var story = Story()
        story.document("a", published: "2015-09-29", under)
        #expect(verdicts(story.check(claimed))[.status] == .supported)
    }

    @Test func anotherThingTheSameDocumentTellsApartSpeaksAgainstNothing() {
        func project(_ name: String, _ edtf: String) -> EventFields {
            var fields = Story.event("project", "launched", edtf, ["KOR", "eclac"])
            fields.title = name
            return fields
        }
        var story = Story()
        story.document(
            "a", published: "2008-09-01", project("Project on logistics and infrastructure", "2008-06"),
            project("Project on alliances for exports", "2007"))
        let claim = Story.claim(project("Logistics and infrastructure", "2008-06"))
        #expect(story.check(claim).verdict == .supported)
    }

    @Test func aVisitToAnotherCountryIsAnotherVisit() {
        func visit(_ edtf: String, _ country: String) -> EventFields {
            Story.event("visit", "official", edtf, ["alicia-barcena", country], country: country)
        }
        var story = Story()
        story.document("a", published: "2012-05-25", visit("2012-05-23", "CHL"))
        let checked = story.check(Story.claim(visit("2012-05", "KOR")))
        #expect(checked.verdict != .contradicted && checked.verdict != .disputed)
    }
}
