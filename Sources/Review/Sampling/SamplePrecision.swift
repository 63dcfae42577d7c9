internal import Formats
internal import Reconciliation

extension ReviewDesk {
    /// Precision among all tellings of the dataset, as the sample tells it: overall, by type and by rule; each drawn telling
    /// weighs as much as the share of its stratum that was drawn.
    func samplePrecision() throws -> JSON {
        let units = try sampleUnits().filter { !$0.mention.isEmpty }
        let index = try index()
        var judged: [(unit: SampleUnit, isRight: Bool)] = []
        for unit in units {
            let entries = (index.byMention[unit.mention] ?? []).map { index.items[$0].entry }
            guard let isRight = Self.isRight(entries) else { continue }
            judged.append((unit, isRight))
        }
        func figure(_ name: String, _ holds: (SampleUnit) -> Bool) -> JSON? {
            var strata = stratumSizes.mapValues { StratifiedProportion.Stratum(size: $0) }
            for (unit, isRight) in judged {
                strata[unit.stratum]?.judged += 1
                guard holds(unit) else { continue }
                strata[unit.stratum]?.members += 1
                strata[unit.stratum]?.successes += isRight ? 1 : 0
            }
            let own = judged.filter { holds($0.unit) }
            guard let share = StratifiedProportion(strata.keys.sorted().compactMap { strata[$0] }) else { return nil }
            return .object([
                .init("name", .string(name)), .init("judged", .int(own.count)),
                .init("right", .int(own.count { $0.isRight })), .init("precision", .double(share.proportion)),
                .init("low", .double(share.low)), .init("high", .double(share.high)),
            ])
        }
        func groups(_ name: KeyPath<SampleUnit, String>) -> JSON {
            let names = Set(judged.map { $0.unit[keyPath: name] }).sorted()
            return .array(names.compactMap { own in figure(own) { $0[keyPath: name] == own } })
        }
        return .object([
            .init("overall", .array([figure("all") { _ in true }].compactMap { $0 })),
            .init("types", groups(\.type)), .init("rules", groups(\.rule)),
            .init("strata", .int(stratumSizes.count)),
            .init("judgedStrata", .int(Set(judged.map(\.unit.stratum)).count)),
        ])
    }

    /// What was said of a telling, or else right where a field of it was corrected; nil where nobody or not everybody was sure.
    private static func isRight(_ entries: [ReviewBook.Entry]) -> Bool? {
        var corrected = false
        for entry in entries {
            switch entry.question {
            case .telling:
                switch DecisionIndex.state(of: entry) {
                case "accepted", "corrected": return true
                case "rejected": return false
                default: return nil
                }
            case .field: corrected = corrected || DecisionIndex.state(of: entry) == "corrected"
            case .evidence, .pair, .passage: continue
            }
        }
        return corrected ? true : nil
    }
}
