import Claims
import Documents
import Events
import Reconciliation
import Seeds
import Testing

/// What holds for verdicts whatever the corpus: taking agreeing evidence away never makes one better.
@Suite struct VerdictInvariantTests {
    private static let order: [ClaimVerdict: Int] = [.uncovered: 0, .unsupported: 1, .partial: 2, .supported: 3]

    private func supported(_ claim: CheckedClaim) -> Int { claim.fields.count { $0.verdict == .supported } }

    /// Documents that tell one meeting, each only part of it, none against another.
    private func story(_ numbers: inout SeededNumbers) -> Story {
        var story = Story()
        for number in 0..<6 {
            var told = Story.event(
                "meeting", "ministerial",
                ["2013-06-13", "2013-06", "2013-06-13/2013-06-14"].randomElement(using: &numbers),
                ["fealac", "KOR", "IDN"].filter { _ in Bool.random(using: &numbers) } + ["fealac"], ordinal: 6)
            if Bool.random(using: &numbers) { told.country = "IDN" }
            if Bool.random(using: &numbers), told.country != nil { told.place = "Bali" }
            if Bool.random(using: &numbers) { told.ordinal = nil }
            if Int.random(in: 0..<4, using: &numbers) == 0 { told.status = .planned }
            story.document(
                "d\(number)", issuer: ["mofa", "fealac"].randomElement(using: &numbers) ?? "mofa",
                published: "2013-06-\(10 + number)", origin: Bool.random(using: &numbers) ? .original : .reconstructed,
                told)
        }
        return story
    }

    @Test(arguments: 1...60)
    func removingEvidenceNeverImprovesAVerdict(_ seed: Int) {
        var numbers = SeededNumbers(UInt64(seed) &* 7919)
        var shown = story(&numbers)
        let claim = Story.claim(
            Story.event(
                "meeting", "ministerial", "2013-06", ["KOR", "fealac"], country: "IDN", place: "Bali", ordinal: 6))
        var before = shown.check(claim)
        while let victim = shown.documents.map(\.id).randomElement(using: &numbers) {
            shown = shown.without([victim])
            let after = shown.check(claim)
            #expect(Self.order[after.verdict]! <= Self.order[before.verdict]!)
            #expect(Self.order[after.verdictOnOriginals]! <= Self.order[before.verdictOnOriginals]!)
            #expect(Self.order[after.verdictOnOriginals]! <= Self.order[after.verdict]!)
            #expect(supported(after) <= supported(before))
            before = after
        }
        #expect(before.verdict == .uncovered)
    }
}
