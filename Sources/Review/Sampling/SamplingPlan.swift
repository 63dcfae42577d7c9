internal import Reconciliation

/// Which units of a dataset reviewers look at, so that what they find may be said of all: the same for everybody who
/// names the same plan, whatever order the units come in.
public struct SamplingPlan: Sendable, Hashable {
    /// What is drawn.
    public enum Unit: String, Sendable, CaseIterable {
        /// Passages that tell an event, to measure precision.
        case tellings
        /// Passages in which nothing was found, to measure what is missed.
        case passages
    }

    public enum Stratum: String, Sendable, CaseIterable { case type, rule, issuer, year, origin, none }

    public let size: Int
    public let stratify: Stratum
    public let seed: Int
    public let unit: Unit

    public init(size: Int, stratify: Stratum = .type, seed: Int = 1, unit: Unit = .tellings) {
        self.size = size
        self.stratify = stratify
        self.seed = seed
        self.unit = unit
    }

    /// As decisions record it.
    public var name: String { "\(size) \(unit.rawValue) by \(stratify.rawValue), seed \(seed)" }

    /// Draws units: equal shares of every stratum, what a small one cannot give going to the others; inside a stratum
    /// those whose hash with the seed is least.
    ///
    /// - Parameter units: identifier and stratum of each.
    /// - Returns: indices into `units`, by stratum, then in drawing order.
    public func drawn(from units: [(id: String, stratum: String)]) -> [Int] {
        var strata: [String: [(rank: UInt64, index: Int)]] = [:]
        for (index, unit) in units.enumerated() {
            let rank = StableHash.of(String(seed), unit.id)
            strata[stratify == .none ? "" : unit.stratum, default: []].append((rank, index))
        }
        let names = strata.keys.sorted()
        let shares = Self.shares(of: size, sizes: names.map { strata[$0]?.count ?? 0 })
        return zip(names, shares).flatMap { name, share in
            (strata[name] ?? []).sorted { ($0.rank, units[$0.index].id) < ($1.rank, units[$1.index].id) }
                .prefix(share).map(\.index)
        }
    }

    /// One by one to every stratum that still has some.
    static func shares(of total: Int, sizes: [Int]) -> [Int] {
        var shares = sizes.map { _ in 0 }
        var left = min(total, sizes.reduce(0, +))
        while left > 0 {
            let open = sizes.indices.filter { shares[$0] < sizes[$0] }
            let each = max(1, left / open.count)
            for index in open where left > 0 {
                let given = min(each, sizes[index] - shares[index], left)
                shares[index] += given
                left -= given
            }
        }
        return shares
    }
}
