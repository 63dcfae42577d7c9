import Reconciliation
import Review
import Testing

@Suite struct ReviewStatisticsTests {
    private func review(
        _ decision: Review.Decision, _ quote: String, type: String = "visit", by reviewer: String = "ana",
        rule: String = "A visit", sample: String = "", evidence: ReviewedEvidence? = nil, adjudicates: Bool = false
    ) -> Review {
        Review(
            decision: decision, target: ReviewTarget(document: "a", type: type, quote: quote), reviewer: reviewer,
            evidence: evidence, rule: rule, sample: sample, adjudicates: adjudicates)
    }

    @Test func precisionCountsEachTellingOnce() throws {
        let statistics = ReviewStatistics(
            ReviewBook([
                review(.accept, "one"), review(.accept, "two"), review(.correct(field: "date", value: "2012"), "two"),
                review(.correct(field: "date", value: "2012"), "three"), review(.reject, "four"),
                review(.unsure, "five"), review(.accept, "six", type: "meeting", rule: "A meeting"),
            ]))
        #expect(statistics.byType.map(\.name) == ["meeting", "visit"])
        let visits = try #require(statistics.byType.last)
        #expect([visits.right, visits.wrong, visits.unsure] == [3, 1, 1])
        #expect(visits.precision?.proportion == 0.75)
        #expect(statistics.byRule.map(\.name) == ["A visit", "A meeting"])
        #expect(statistics.overall.right == 4)
    }

    @Test func quotesCountByField() throws {
        let date = ReviewedEvidence(id: "evd-1", field: "date", value: "2012", quote: "last year")
        let place = ReviewedEvidence(id: "evd-2", field: "place", value: "Lima", quote: "Lima")
        let statistics = ReviewStatistics(
            ReviewBook([
                review(.reject, "one", evidence: date), review(.accept, "one", evidence: place),
            ]))
        #expect(statistics.byField.map(\.name) == ["date", "place"])
        #expect(statistics.byField.map(\.right) == [0, 1])
        #expect(statistics.overall.precision == nil)
    }

    @Test func aSampleCountsItsOwnDecisionsAlone() {
        let book = ReviewBook([review(.accept, "one", sample: "200 by type"), review(.reject, "two")])
        #expect(ReviewStatistics(book, sample: "200 by type").overall.wrong == 0)
        #expect(ReviewStatistics(book).overall.wrong == 1)
    }

    @Test func reviewersAreComparedWhereBothAnswered() throws {
        var reviews: [Review] = []
        for (index, answers) in ["yy", "yy", "yn", "nn", "y"].enumerated() {
            for (reviewer, answer) in zip(["ana", "bea"], answers) {
                reviews.append(review(answer == "y" ? .accept : .reject, "\(index)", by: reviewer))
            }
        }
        let statistics = ReviewStatistics(ReviewBook(reviews))
        #expect(statistics.doubled == 4)
        let pair = try #require(statistics.pairs.first)
        #expect([pair.first, pair.second] == ["ana", "bea"])
        // 3 of 4 agree; by chance (3 · 2 + 1 · 2) / 16.
        #expect(abs(try #require(pair.kappa) - (0.75 - 0.5) / 0.5) < 1e-12)
        #expect(statistics.overall.disputed == 1)
        let settled = ReviewStatistics(
            ReviewBook(reviews + [review(.reject, "2", by: "cruz", adjudicates: true)]))
        #expect(settled.overall.disputed == 0)
        #expect(settled.overall.wrong == 2)
    }
}
