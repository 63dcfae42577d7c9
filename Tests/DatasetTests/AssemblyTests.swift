import Dataset
import Documents
import Events
import Foundation
import Reconciliation
import Testing

@Suite struct AssemblyTests {
    let contents = SampleStudy.assembled().contents

    @Test func aSecondReadingFindsNoFault() {
        let outcome = Verification(contents: contents).run { document in
            document.documentID == "page"
                ? .read(.init(sha256: document.sha256, document: SampleStudy.page.document))
                : .read(.init(sha256: document.sha256, document: SampleStudy.web))
        }
        #expect(outcome.faults == [])
        #expect(outcome.sourcesRead == 2)
    }

    @Test func oneMeetingToldTwiceIsOneRow() throws {
        let event = try #require(contents.events.first)
        #expect(contents.events.count == 1)
        #expect(
            event.participants == ["KOR", "CHL", "gabriel-ñ"] || event.participants == ["CHL", "KOR", "gabriel-ñ"])
        #expect(event.mentions == 2)
        #expect(event.documents == 2)
        #expect(event.origin == ["original", "reconstructed"])
        #expect(event.place == "Santiago")
        #expect(event.ordinal == 3)
        #expect(contents.mentions.allSatisfy { $0.eventID == event.eventID })
        #expect(contents.identifiers.map(\.eventID) == [event.eventID])
    }

    @Test func theDayNotKeptIsAConflictAndDoesNotAgree() throws {
        let conflict = try #require(contents.conflicts.first)
        #expect(conflict.field == "date")
        #expect(Set([conflict.value, conflict.otherValue]) == ["2012-05-02", "2012-05-03"])
        let dates = contents.evidence.filter { $0.field == "date" }
        #expect(dates.count == 2)
        for row in dates { #expect(row.agrees == (row.value == conflict.kept), "\(row.value)") }
    }

    @Test func aQuoteOverALineEndHasARectangleForEachLine() throws {
        let row = try #require(contents.evidence.first { $0.quote == "third time" })
        #expect(row.pages == [1])
        #expect(row.pageLabels == ["iv"])
        #expect(row.rectangles.count == 2)
        // Glyphs of 7.2 points from 72 points on: 34 of them stand before “third”.
        let (first, second) = (row.rectangles[0].points, row.rectangles[1].points)
        for (side, expected) in [
            (first.x0, 316.8), (first.x1, 352.8), (first.y0, 106.4), (first.y1, 118.4), (second.x0, 72.0),
            (second.x1, 100.8), (second.y0, 122.4), (second.y1, 134.4),
        ] { #expect(abs(side - expected) < 0.02) }
        #expect(first.x0 <= 316.8 && first.x1 >= 352.8)
    }

    @Test func contextIsThirtyTwoCodePointsAtMost() {
        for row in contents.evidence {
            #expect(row.prefix.unicodeScalars.count == min(32, row.start), "\(row.quote)")
            #expect(row.suffix.unicodeScalars.count <= 32)
        }
    }

    @Test func anInferredCountryNamesThePlaceItRestsOn() throws {
        let country = try #require(contents.evidence.first { $0.field == "country" })
        let place = try #require(contents.evidence.first { $0.field == "place" })
        #expect(country.inferredFrom == [place.evidenceID])
    }

    @Test func sourcesOnTheWebAreAnchoredByTheirElement() {
        let rows = contents.evidence.filter { $0.documentID == "web" }
        #expect(rows.count == 6)
        #expect(rows.allSatisfy { $0.path == "/html/body/p[2]" && $0.pages.isEmpty && $0.rectangles.isEmpty })
    }

    @Test func whoeverNoTableListsIsNamedByTheWords() throws {
        let row = try #require(contents.actors.first { $0.actorID == "gabriel-ñ" })
        #expect(row.name == "ministros")
        #expect(row.kind.isEmpty)
    }

    @Test func periodsAreThoseTheDateTouches() throws {
        let event = try #require(contents.events.first)
        #expect(event.period == [event.edtf == "2012-05-02" ? "before" : "after"])
    }

    @Test func documentsThatWereNotReadKeepTheirRow() {
        #expect(contents.documents.map(\.documentID) == ["left", "lost", "page", "web"])
        #expect(contents.documents.map(\.status) == ["skipped", "failed", "read", "read"])
        #expect(contents.documents.map(\.language) == ["", "", "en", ""])
        #expect(contents.documents[3].title == "Reunión")
        #expect(contents.documents[2].pages == 1)
    }

    @Test func coverageCountsWhatWasReadAlone() {
        #expect(contents.coverage.map(\.issuer) == ["mofa", "mre"])
        #expect(contents.coverage.map(\.month) == ["2012-05", "2012-05"])
        #expect(contents.coverage.map(\.documents) == [1, 1])
        #expect(contents.coverage.map(\.mentions) == [1, 1])
        #expect(contents.coverage.map(\.events) == [1, 1])
    }

    @Test func identifiersStandWhenRulesAndOrderChange() {
        let ids = contents.evidence.map(\.evidenceID)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.hasPrefix("evd-") })
        let again = SampleStudy.corpus(SampleStudy.corpus().ledger)
        #expect(again.newLedgerLines.isEmpty)
        #expect(again.events.map(\.id) == contents.events.map(\.eventID))
    }

    @Test func aFieldThatNoQuoteCarriesIsLeftOutAndReported() throws {
        let corpus = SampleStudy.corpus()
        let event = corpus.events[0]
        var fields = event.fields
        fields.title = "A title nobody wrote"
        fields.amount = "5"
        fields.currency = "USD"
        let changed = ReconciledEvent(
            id: event.id, fields: fields, documentEvents: event.documentEvents, documents: event.documents,
            origins: event.origins, values: event.values, conflicts: event.conflicts, sources: event.sources,
            attestedBy: event.attestedBy, confidence: event.confidence)
        let altered = ReconciledCorpus(
            events: [changed], documentEvents: corpus.documentEvents, documents: corpus.documents,
            eventOf: corpus.eventOf, merges: corpus.merges, tellingOf: corpus.tellingOf, newLedgerLines: [],
            ledger: corpus.ledger, staleReviews: [])
        let result = try Assembly(altered, documents: SampleStudy.documents()).assembled()
        #expect(result.leftOut.map(\.column) == ["title", "amount"])
        let row = try #require(result.contents.events.first)
        #expect(row.title.isEmpty && row.amount.isEmpty && row.currency.isEmpty)
    }
}
