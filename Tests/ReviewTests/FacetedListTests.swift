import Testing

@testable import Review

@Suite struct FacetedListTests {
    private let list: FacetedList = {
        var type = FacetedList.Facet("type", groups: ["meeting", "visit"])
        var issuer = FacetedList.Facet("issuer")
        for (kind, issuers) in [
            ("visit", ["mofa", "eclac"]), ("meeting", ["mofa"]), ("visit", ["celac"]), ("meeting", []),
        ] {
            type.append([kind])
            issuer.append(issuers)
        }
        return FacetedList(count: 4, facets: [type, issuer])
    }()

    private func counts(_ answer: FacetedList.Answer, _ facet: String) -> [String: Int] {
        Dictionary(
            uniqueKeysWithValues: answer.counts.first { $0.facet == facet }?.groups.map { ($0.name, $0.count) } ?? [])
    }

    @Test func groupsOfOneFacetAddAndFacetsNarrow() {
        #expect(list.answer([:]).items == [0, 1, 2, 3])
        #expect(list.answer(["issuer": ["mofa", "celac"]]).items == [0, 1, 2])
        #expect(list.answer(["issuer": ["mofa"], "type": ["visit"]]).items == [0])
        #expect(list.answer(["issuer": ["nobody"]]).items.isEmpty)
        #expect(list.answer([:], among: [false, true, true, false]).items == [1, 2])
    }

    @Test func countsSayWhatChoosingAGroupWouldGive() {
        let answer = list.answer(["type": ["visit"]])
        #expect(counts(answer, "type") == ["meeting": 2, "visit": 2])
        #expect(counts(answer, "issuer") == ["mofa": 1, "eclac": 1, "celac": 1])
    }
}
