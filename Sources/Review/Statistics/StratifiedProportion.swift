/// A proportion among all units of some kind, from a sample drawn by strata in unequal shares: each drawn unit stands for
/// as many as its stratum has for each one drawn of it (D. G. Horvitz and D. J. Thompson, 1952).
///
/// Of a kind that strata do not tell apart (a rule, in a sample by type) the number in the whole is estimated too, and the
/// variance is that of the ratio by linearization (C.-E. Särndal, B. Swensson and J. Wretman, 1992, ch. 5.6). The interval
/// is Wilson's at the effective sample size, the one at which a simple sample has that variance; where the sample shows no
/// variance, that of L. Kish (1965) for unequal weights.
public struct StratifiedProportion: Sendable, Hashable {
    /// What was drawn of one stratum.
    public struct Stratum: Sendable, Hashable {
        /// Units of the whole.
        public var size: Int
        /// Drawn and judged.
        public var judged = 0
        /// Of the judged, those of the kind asked for.
        public var members = 0
        /// Of these, those that have the property.
        public var successes: Double = 0

        public init(size: Int, judged: Int = 0, members: Int = 0, successes: Double = 0) {
            self.size = size
            self.judged = judged
            self.members = members
            self.successes = successes
        }
    }

    public let proportion: Double
    public let standardError: Double
    public let effectiveSize: Double
    public let low: Double
    public let high: Double

    /// - Parameter strata: those without a judged unit say nothing and count for nothing.
    /// - Returns: nil where no unit of the kind was judged.
    public init?(_ strata: [Stratum]) {
        let known = strata.filter { $0.judged > 0 }
        func total(_ value: (Stratum) -> Double) -> Double {
            known.reduce(0) { $0 + Double($1.size) / Double($1.judged) * value($1) }
        }
        let members = total { Double($0.members) }
        guard members > 0 else { return nil }
        let p = total(\.successes) / members
        var variance = 0.0
        for stratum in known where stratum.size > stratum.judged {
            let (size, n) = (Double(stratum.size), Double(stratum.judged))
            let sum = stratum.successes - p * Double(stratum.members)
            let squares =
                stratum.successes * (1 - p) * (1 - p) + (Double(stratum.members) - stratum.successes) * p * p
            // A single unit shows no spread within its stratum: its distance from the whole stands for it.
            let spread = n > 1 ? max(0, squares - sum * sum / n) / (n - 1) : squares
            variance += size * size * (1 - n / size) * spread / n
        }
        variance /= members * members
        let isWhole = known.allSatisfy { $0.size <= $0.judged }
        let kish =
            members * members
            / known.reduce(0) {
                let weight = Double($1.size) / Double($1.judged)
                return $0 + weight * weight * Double($1.members)
            }
        let size = variance > 0 ? p * (1 - p) / variance : kish
        let bounds = isWhole ? (p, p) : WilsonInterval.bounds(p, of: size)
        proportion = p
        standardError = variance.squareRoot()
        effectiveSize = size
        (low, high) = bounds
    }
}
