import Review
import Testing

@Suite struct StratifiedProportionTests {
    private typealias Stratum = StratifiedProportion.Stratum

    /// Women among the members of seven learned societies (S. L. Lohr, “Sampling: Design and Analysis”, the example of the
    /// ACLS survey): size, valid answers and share of each; 0.2465 with standard error 0.0071.
    @Test func theSurveyOfLearnedSocieties() throws {
        let strata = [
            (9100, 636, 0.38), (1950, 451, 0.27), (5500, 481, 0.18), (10850, 611, 0.19), (2100, 493, 0.36),
            (5500, 575, 0.13), (9000, 588, 0.26),
        ].map { size, judged, share in
            Stratum(size: size, judged: judged, members: judged, successes: Double(judged) * share)
        }
        let women = try #require(StratifiedProportion(strata))
        #expect(abs(women.proportion - 0.2465) < 0.00005)
        #expect(abs(women.standardError - 0.0071) < 0.00005)
        #expect(women.low < women.proportion && women.proportion < women.high)
        #expect(abs((women.high - women.low) - 2 * 1.96 * women.standardError) < 0.001)
    }

    /// 10 of 10 right in a stratum of 10, 5 of 10 in one of 990: unweighted 75 %, of all about half.
    @Test func aSmallStratumDoesNotCountForMoreThanItIs() throws {
        let share = try #require(
            StratifiedProportion([
                Stratum(size: 10, judged: 10, members: 10, successes: 10),
                Stratum(size: 990, judged: 10, members: 10, successes: 5),
            ]))
        #expect(abs(share.proportion - 0.505) < 1e-12)
        #expect(share.low < 0.25 && share.high > 0.75)
    }

    @Test func oneStratumIsWilsons() throws {
        let share = try #require(
            StratifiedProportion([Stratum(size: 1_000_000_000, judged: 148, members: 148, successes: 15)]))
        let wilson = try #require(WilsonInterval(successes: 15, trials: 148))
        // The unbiased variance divides by 147.
        #expect(abs(share.low - wilson.low) < 0.001 && abs(share.high - wilson.high) < 0.001)
        let all = try #require(
            StratifiedProportion([Stratum(size: 1_000_000_000, judged: 20, members: 20, successes: 20)]))
        #expect(all.high == 1 && abs(all.low - (1 - 0.1611)) < 0.0001)
    }

    /// A kind that strata do not tell apart: its members weigh by their strata.
    @Test func aKindAcrossStrataIsARatio() throws {
        let share = try #require(
            StratifiedProportion([
                Stratum(size: 100, judged: 10, members: 2, successes: 2),
                Stratum(size: 300, judged: 10, members: 4, successes: 1),
            ]))
        // (10 · 2 + 30 · 1) of (10 · 2 + 30 · 4)
        #expect(abs(share.proportion - 50.0 / 140) < 1e-12)
    }

    @Test func whatWasCountedWholeHasNoInterval() throws {
        let share = try #require(StratifiedProportion([Stratum(size: 4, judged: 4, members: 4, successes: 3)]))
        #expect(share.low == 0.75 && share.high == 0.75 && share.standardError == 0)
        #expect(StratifiedProportion([Stratum(size: 4)]) == nil)
    }
}
