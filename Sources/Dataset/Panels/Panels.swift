internal import Formats

/// Numbers of events by state and year, and by pair of states and year.
struct Panels {
    private struct Dyad: Hashable {
        let first, second: String
    }

    private let states: [String: ActorRow]
    private let read: [Int: Int]
    /// Years of the periods of analysis; those of all counted events where the study names none.
    private let years: ClosedRange<Int>?
    private var monads: [String: [Int: PanelCounts]] = [:]
    private var dyads: [Dyad: [Int: PanelCounts]] = [:]

    init(_ contents: DatasetContents, _ run: RunDescription) {
        let states = Dictionary(
            contents.actors.filter { $0.kind == "state" }.map { ($0.actorID, $0) },
            uniquingKeysWith: { first, _ in first })
        self.states = states
        read = Dictionary(
            contents.documents.filter { $0.status == "read" }.compactMap { $0.published?.year }.map { ($0, 1) },
            uniquingKeysWith: +)
        let counted = contents.events.compactMap { event in event.countedYear.map { (event: event, year: $0) } }
        years = Self.years(run.periods) ?? Self.span(counted.map(\.year))
        for (event, year) in counted {
            let taking = Set(event.participants.filter { states[$0] != nil }).sorted()
            for (place, state) in taking.enumerated() {
                monads[state, default: [:]][year, default: PanelCounts()].add(event)
                for other in taking[(place + 1)...] {
                    dyads[Dyad(first: state, second: other), default: [:]][year, default: PanelCounts()].add(event)
                }
            }
        }
    }

    private static func span(_ years: [Int]) -> ClosedRange<Int>? {
        guard let first = years.min(), let last = years.max() else { return nil }
        return first...last
    }

    private static func years(_ periods: [RunDescription.Period]) -> ClosedRange<Int>? {
        let first = periods.compactMap(\.interval.from?.year)
        let last = periods.compactMap(\.interval.lastDay?.year)
        return first.count == periods.count && last.count == periods.count ? span(first + last) : nil
    }

    private func rowYears(_ counts: [Int: PanelCounts]) -> [Int] {
        Set(years.map(Array.init) ?? []).union(counts.keys).sorted()
    }

    var monadRows: [MonadYearRow] {
        monads.flatMap { state, counts in
            rowYears(counts).map { year in
                var row = MonadYearRow()
                row.actorID = state
                row.name = states[state]?.name ?? ""
                row.iso3 = states[state]?.iso3 ?? ""
                row.cow = states[state]?.cow ?? ""
                row.gw = states[state]?.gw ?? ""
                row.year = year
                row.counts = counts[year] ?? PanelCounts()
                row.counts.documentsRead = read[year] ?? 0
                return row
            }
        }
    }

    var dyadRows: [DyadYearRow] {
        dyads.flatMap { dyad, counts in
            let (first, second) = (states[dyad.first], states[dyad.second])
            return rowYears(counts).map { year in
                var row = DyadYearRow()
                row.actorID1 = dyad.first
                row.actorID2 = dyad.second
                row.iso31 = first?.iso3 ?? ""
                row.iso32 = second?.iso3 ?? ""
                row.cow1 = first?.cow ?? ""
                row.cow2 = second?.cow ?? ""
                row.gw1 = first?.gw ?? ""
                row.gw2 = second?.gw ?? ""
                row.year = year
                row.counts = counts[year] ?? PanelCounts()
                row.counts.documentsRead = read[year] ?? 0
                return row
            }
        }
    }
}
