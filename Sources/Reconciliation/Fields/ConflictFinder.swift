import Annotation
import Events
import Formats

/// Finds the values of one event that cannot both hold, or of which one says less.
struct ConflictFinder {
    let event: String
    let fields: EventFields
    /// Best first, with their ranks.
    let tellings: [SourcedEvent]
    let ranks: [TellingRank]
    let documents: [String: SourceDocument]
    let corrections: [FieldCorrection]
    let knowledge: any ActorKnowledge

    private struct Told {
        let value: String
        let telling: Int
    }

    var conflicts: [Conflict] {
        dates
            + participants
            + values(.subtype, kept: fields.subtype) { $0.subtype.isEmpty ? nil : $0.subtype }
            + values(.country, kept: fields.country) { $0.country }
            + values(.place, kept: fields.place) { $0.place }
            + values(.ordinal, kept: fields.ordinal.map(String.init)) { $0.ordinal.map(String.init) }
            + values(.amount, kept: fields.amount) { $0.amount }
            + statuses
    }

    private var dates: [Conflict] {
        let told = EventAssembly.dates(of: tellings, documents)
        guard let edtf = fields.edtf, let interval = fields.interval else { return [] }
        let keeper = told.first { $0.interval == interval && $0.edtf == edtf } ?? told.first { $0.interval == interval }
        let kept =
            keeper
            ?? ToldDate(
                edtf: edtf, interval: interval, precision: fields.precision ?? .day, kind: fields.dateKind ?? .point,
                telling: 0, isPlan: false, published: nil)
        var seen: Set<String> = []
        var result: [Conflict] = []
        for other in told + datesWithinTellings(told) {
            guard let kind = DateChoice.conflict(between: kept, and: other), seen.insert(other.edtf).inserted else {
                continue
            }
            result.append(
                conflict(
                    .date, kind, kept: kept.edtf, by: keeper.map(\.telling), other: other.edtf, told: other.telling,
                    refined: kind == .precision))
        }
        return result
    }

    /// The better telling's name is kept beside the other's, since nobody is struck off a list.
    private var participants: [Conflict] {
        let finder = ParticipantConflicts(knowledge: knowledge)
        let shown = tellings.prefix(ParticipantConflicts.mostTellings)
        var seen: Set<Set<String>> = []
        var result: [Conflict] = []
        for (better, telling) in shown.enumerated() {
            for (worse, other) in shown.enumerated().dropFirst(better + 1) {
                guard let difference = finder.difference(telling.fields, other.fields),
                    seen.insert([difference.kept, difference.other]).inserted
                else { continue }
                result.append(
                    conflict(
                        .participant, difference.kind, kept: difference.kept, by: better, other: difference.other,
                        told: worse, refined: difference.kind == .precision))
            }
        }
        return result
    }

    /// Dates that evidence attests and that the telling's own date excludes.
    private func datesWithinTellings(_ told: [ToldDate]) -> [ToldDate] {
        var result: [ToldDate] = []
        for own in told {
            for attestation in tellings[own.telling].attestations where attestation.evidence.field == .date {
                guard let days = EDTF.days(attestation.evidence.value), !days.interval.overlaps(own.interval) else {
                    continue
                }
                result.append(
                    ToldDate(
                        edtf: attestation.evidence.value, interval: days.interval, precision: days.precision,
                        kind: .point, telling: own.telling, isPlan: false, published: own.published))
            }
        }
        return result
    }

    private func values(
        _ field: EventField, kept: String?, _ value: (EventFields) -> String?
    ) -> [Conflict] {
        guard let kept else { return [] }
        let keeper = tellings.firstIndex { value($0.fields) == kept }
        var seen: Set<String> = [kept]
        var result: [Conflict] = []
        for (index, telling) in tellings.enumerated() {
            guard let other = value(telling.fields), !same(field, kept, other), seen.insert(other).inserted else {
                continue
            }
            result.append(
                conflict(field, .value, kept: kept, by: keeper, other: other, told: index, refined: false))
        }
        return result
    }

    private func same(_ field: EventField, _ kept: String, _ other: String) -> Bool {
        field == .amount ? FieldValues.sameNumber(other, kept) : kept == other
    }

    private var statuses: [Conflict] {
        var result: [Conflict] = []
        var seen: Set<EventStatus> = []
        let keeper = tellings.firstIndex { $0.fields.status == fields.status }
        for (index, telling) in tellings.enumerated() {
            let other = telling.fields.status
            guard let kind = Self.conflict(between: fields.status, and: other), seen.insert(other).inserted else {
                continue
            }
            result.append(
                conflict(
                    .status, kind, kept: fields.status.rawValue, by: keeper, other: other.rawValue, told: index,
                    refined: kind == .precision))
        }
        return result
    }

    /// A plan is fulfilled by what happens, and overtaken by being called off; what was only proposed when it was told
    /// says less.
    private static func conflict(between kept: EventStatus, and other: EventStatus) -> Conflict.Kind? {
        if FieldValues.excludes(other.rawValue, kept) { return .value }
        switch (kept, other) {
        case (.cancelled, .planned), (.cancelled, .proposed): return .rescheduled
        case (.occurred, .proposed), (.ongoing, .proposed): return .precision
        default: return nil
        }
    }

    private func conflict(
        _ field: EventField, _ kind: Conflict.Kind, kept: String, by keeper: Int?, other: String, told: Int,
        refined: Bool
    ) -> Conflict {
        let reason: String
        if corrections.contains(where: { $0.field == field }) {
            reason = "A reviewer corrected it."
        } else if refined {
            reason = "Both can hold; the more exact one is kept."
        } else if let keeper, keeper != told {
            reason = ranks[keeper].reason(over: ranks[told])
        } else {
            reason = "It is what the document says in all."
        }
        return Conflict(
            event: event, field: field, kind: kind, value: kept,
            evidence: keeper.flatMap { evidence(field, kept, in: $0) } ?? "", otherValue: other,
            otherEvidence: evidence(field, other, in: told) ?? "", reason: reason)
    }

    /// The evidence for a value, or the best there is for the field in that telling.
    private func evidence(_ field: EventField, _ value: String, in telling: Int) -> String? {
        let own = tellings[telling].attestations.filter { $0.evidence.field == field }
        return (own.first { $0.evidence.value == value } ?? own.first ?? tellings[telling].attestations.first)?.id
    }
}
