import Review
import Testing

@Suite struct SamplingPlanTests {
    private let units = (0..<1000).map {
        (id: "m\($0)", stratum: $0 < 10 ? "deployment" : $0 % 2 == 0 ? "meeting" : "visit")
    }

    @Test func aPlanDrawsTheSameWhateverTheOrder() {
        let plan = SamplingPlan(size: 200, stratify: .type, seed: 7)
        let drawn = plan.drawn(from: units).map { units[$0].id }
        let turned = Array(units.reversed())
        #expect(plan.drawn(from: turned).map { turned[$0].id } == drawn)
        #expect(Set(drawn).count == 200)
        #expect(SamplingPlan(size: 200, stratify: .type, seed: 8).drawn(from: units).map { units[$0].id } != drawn)
    }

    @Test func strataShareEquallyAndSmallOnesGiveAll() {
        let drawn = SamplingPlan(size: 200, stratify: .type, seed: 7).drawn(from: units).map { units[$0].stratum }
        #expect(drawn.count { $0 == "deployment" } == 10)
        #expect(drawn.count { $0 == "meeting" } == 95)
        #expect(drawn.count { $0 == "visit" } == 95)
    }

    @Test func aLargerPlanHoldsTheSmallerOneOfItsSeed() {
        let small = Set(SamplingPlan(size: 60, stratify: .type, seed: 7).drawn(from: units))
        let large = Set(SamplingPlan(size: 200, stratify: .type, seed: 7).drawn(from: units))
        #expect(small.isSubset(of: large))
    }

    @Test func moreThanThereAreGivesAll() {
        #expect(SamplingPlan(size: 5000, stratify: .none, seed: 7).drawn(from: units).count == 1000)
        #expect(SamplingPlan(size: 5, stratify: .none, seed: 7).drawn(from: []).isEmpty)
    }
}
