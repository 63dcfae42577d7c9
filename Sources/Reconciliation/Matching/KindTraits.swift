/// What comparisons ask of a kind of event, answered once for each kind.
struct KindTraits: Sendable {
    let happensOnce: Bool
    let isFrequent: Bool
    let isNews: Bool
    let isToldByParties: Bool
    let isKnownByName: Bool
    let isTwoSided: Bool
    let isVisit: Bool

    init(_ kind: EventKind) {
        happensOnce = kind.happensOnce
        isFrequent = kind.isFrequent
        isNews = kind.isNews
        isToldByParties = kind.isToldByParties
        isKnownByName = kind.isKnownByName
        isTwoSided = kind.isTwoSided
        isVisit = kind.type == "visit"
    }
}
