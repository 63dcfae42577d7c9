import Events

/// How far an event can be relied on, as a number that orders events and whose parts can be named.
///
/// It is the chance that at least one independent telling is right where each is right by itself with the chance below,
/// times the certainty that the tellings are of one event, times 0.85 for every value conflict about date, place or
/// country and 0.7 for one about status. The chances are conventions, not measurements: reviewed precision by standing
/// replaces them once a study has reviews. A reviewer's acceptance makes it 1.
public enum Confidence {
    /// Chance that a telling is right, by the standing of its document.
    public static func ofTelling(partyOwn: Bool, primary: Bool) -> Double {
        partyOwn ? 0.85 : primary ? 0.75 : 0.6
    }

    /// - Parameters:
    ///   - tellings: the best telling of each independent source.
    ///   - weakestLink: lowest score by which a document event was joined; nil for a single one.
    public static func value(
        tellings: [(partyOwn: Bool, primary: Bool)], weakestLink: Double?, conflicts: [Conflict], accepted: Bool
    ) -> Double {
        if accepted { return 1 }
        var allWrong = 1.0
        for telling in tellings { allWrong *= 1 - ofTelling(partyOwn: telling.partyOwn, primary: telling.primary) }
        var value = 1 - allWrong
        if let weakestLink { value *= certainty(ofLink: weakestLink) }
        for conflict in conflicts where conflict.kind == .value {
            switch conflict.field {
            case .date, .place, .country: value *= 0.85
            case .status: value *= 0.7
            default: break
            }
        }
        return (value * 100).rounded() / 100
    }

    /// 0.8 at the threshold of `PairJudge`, rising evenly to 1 two points above it.
    public static func certainty(ofLink score: Double) -> Double {
        max(0.8, min(1, 0.8 + (score - PairJudge.threshold) * 0.1))
    }
}
