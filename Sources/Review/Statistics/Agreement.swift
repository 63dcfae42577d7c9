/// How far reviewers agree beyond chance.
public enum Agreement {
    /// Cohen's κ of two reviewers over the units both judged (J. Cohen, 1960); nil where there is none, or where both
    /// gave one and the same answer throughout, so that chance explains everything.
    public static func cohenKappa(_ pairs: [(String, String)]) -> Double? {
        guard !pairs.isEmpty else { return nil }
        let count = Double(pairs.count)
        let agreed = Double(pairs.count { $0.0 == $0.1 }) / count
        var left: [String: Double] = [:]
        var right: [String: Double] = [:]
        for (one, other) in pairs {
            left[one, default: 0] += 1
            right[other, default: 0] += 1
        }
        let chance = left.keys.sorted().reduce(0) { $0 + (left[$1] ?? 0) * (right[$1] ?? 0) } / (count * count)
        return chance < 1 ? (agreed - chance) / (1 - chance) : nil
    }

    /// Krippendorff's α for nominal answers, any number of reviewers, missing answers allowed (K. Krippendorff,
    /// “Computing Krippendorff's alpha-reliability”, 2011); nil where no unit has two answers, or all answers are one.
    ///
    /// - Parameter units: the answers each unit got.
    public static func krippendorffAlpha(_ units: [[String]]) -> Double? {
        var observed = 0.0
        var totals: [String: Double] = [:]
        var pairable = 0.0
        for answers in units where answers.count > 1 {
            var counts: [String: Double] = [:]
            for answer in answers { counts[answer, default: 0] += 1 }
            let size = Double(answers.count)
            let agreeing = counts.values.map { $0 * ($0 - 1) }.sorted().reduce(0, +)
            observed += (size * (size - 1) - agreeing) / (size - 1)
            for (answer, count) in counts { totals[answer, default: 0] += count }
            pairable += size
        }
        guard pairable > 1 else { return nil }
        let agreeing = totals.values.map { $0 * ($0 - 1) }.sorted().reduce(0, +)
        let expected = (pairable * (pairable - 1) - agreeing) / (pairable - 1)
        return expected > 0 ? 1 - observed / expected : nil
    }
}
