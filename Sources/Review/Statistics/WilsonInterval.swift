/// A proportion with Wilson's score interval, which also holds near 0 and 1 and for few trials (E. B. Wilson, 1927).
public struct WilsonInterval: Sendable, Hashable {
    public let successes: Int
    public let trials: Int
    /// successes / trials
    public let proportion: Double
    public let low: Double
    public let high: Double

    /// - Parameter z: 1.96 for 95 %.
    /// - Returns: nil for no trials.
    public init?(successes: Int, trials: Int, z: Double = 1.959963984540054) {
        guard trials > 0, (0...trials).contains(successes) else { return nil }
        let p = Double(successes) / Double(trials)
        let bounds = Self.bounds(p, of: Double(trials), z: z)
        self.successes = successes
        self.trials = trials
        proportion = p
        low = successes == 0 ? 0 : bounds.low
        high = successes == trials ? 1 : bounds.high
    }

    /// - Parameter n: trials; not a whole number where it is an effective sample size.
    static func bounds(_ p: Double, of n: Double, z: Double = 1.959963984540054) -> (low: Double, high: Double) {
        let square = z * z
        let middle = (p + square / (2 * n)) / (1 + square / n)
        let half = z / (1 + square / n) * (p * (1 - p) / n + square / (4 * n * n)).squareRoot()
        return (max(0, middle - half), min(1, middle + half))
    }
}
