import Annotation
import Events
import Formats
import Reconciliation

/// The verdict on a claim and on each of its fields from the tellings found.
struct ClaimJudgement {
    struct Item {
        let field: EventField
        let role: String
        let claimed: String
        let verdict: FieldVerdict
    }
    let fields: [Item]
    let verdict: ClaimVerdict
    let reason: String

    init(
        claim: Claim, evidence: ClaimEvidence, events: [SourcedEvent], couldSpeak: Bool, knowledge: any ActorKnowledge
    ) {
        let silent: ClaimVerdict = couldSpeak || !evidence.isEmpty ? .unsupported : .uncovered
        guard claim.isCheckable, Self.isCheckable(claim.fields) else {
            fields = Self.claimed(claim.fields).map {
                Item(
                    field: $0.field, role: $0.role, claimed: $0.value, verdict: FieldVerdict([], silent: .notCheckable))
            }
            verdict = .notCheckable
            reason =
                claim.isCheckable
                ? "It names neither a date nor a number nor a name, so that it fits any event of its kind."
                : "It is an opinion or an interpretation, which no document can bear out or refute."
            return
        }
        let values = ToldValues(claim: claim.fields, knowledge: knowledge, day: claim.fields.interval?.from)
        let same = evidence.same.map { events[$0] }
        let mates = evidence.mates.map { events[$0] }
        let parts = evidence.parts.map { events[$0] }
        let wholes = evidence.wholes.map { events[$0] }
        fields = Self.claimed(claim.fields).map { item in
            func direct(_ read: (SourcedEvent) -> ToldValue?) -> [ToldValue] {
                Self.withoutOvertaken(same, mates: mates, claim: claim.fields, read)
            }
            let told: [ToldValue]
            switch item.field {
            case .type: told = Self.type(same, parts: parts, wholes: wholes)
            case .subtype: told = direct { values.subtype($0) }
            case .date: told = Self.date(values, direct: direct { values.date($0) }, parts: parts, wholes: wholes)
            case .participant:
                told = (same + parts + wholes).compactMap { values.participant(item.value, $0) }
            case .country:
                told =
                    direct {
                        values.text(.country, claimed: claim.fields.country, told: $0.fields.country, $0)
                    } + wholes.compactMap { values.participant(item.value, $0) }
            case .place:
                told = direct { values.text(.place, claimed: claim.fields.place, told: $0.fields.place, $0) }
            case .ordinal:
                told = direct {
                    values.text(.ordinal, claimed: item.value, told: $0.fields.ordinal.map(String.init), $0)
                }
            case .amount: told = direct { values.amount($0) }
            case .status:
                told = same.isEmpty ? Self.statusOfParts(values, parts + wholes) : direct { values.status($0) }
            case .title, .context: told = []
            }
            return Item(
                field: item.field, role: item.role, claimed: item.value, verdict: FieldVerdict(told, silent: silent))
        }
        let all = fields.map(\.verdict.verdict)
        if evidence.isEmpty {
            verdict = silent
            reason =
                couldSpeak
                ? "Documents of those bodies and that time were read; none tells it."
                : "Nothing of those bodies and that time was read."
        } else {
            verdict = Self.overall(all)
            reason = evidence.reason
        }
    }

    var supportedFields: Int { fields.count { $0.verdict.verdict == .supported } }

    private static func overall(_ verdicts: [ClaimVerdict]) -> ClaimVerdict {
        if verdicts.contains(.contradicted) { return .contradicted }
        if verdicts.contains(.disputed) { return .disputed }
        return verdicts.allSatisfy { $0 == .supported } ? .supported : .partial
    }

    /// Without a date, a number or a name a claim can fit any event of its kind.
    private static func isCheckable(_ fields: EventFields) -> Bool {
        fields.interval != nil
            || (!fields.participants.isEmpty
                && (fields.ordinal != nil || fields.title != nil
                    || EventKind(type: fields.type, subtype: fields.subtype).happensOnce))
    }

    private static func claimed(_ fields: EventFields) -> [(field: EventField, role: String, value: String)] {
        var result: [(field: EventField, role: String, value: String)] = [(.type, "", fields.type)]
        func add(_ field: EventField, _ value: String?) {
            if let value, !value.isEmpty { result.append((field, "", value)) }
        }
        add(.subtype, fields.subtype)
        add(.date, fields.edtf)
        for participant in fields.participants { result.append((.participant, participant.role, participant.actor)) }
        add(.country, fields.country)
        add(.place, fields.place)
        add(.ordinal, fields.ordinal.map(String.init))
        add(.amount, fields.amount)
        add(.status, fields.status.rawValue)
        return result
    }

    /// A plan is overtaken by what took place: where both are told, its other day or place says nothing against a claim
    /// of what took place.
    private static func withoutOvertaken(
        _ tellings: [SourcedEvent], mates: [SourcedEvent], claim: EventFields,
        _ told: (SourcedEvent) -> ToldValue?
    ) -> [ToldValue] {
        func isPlan(_ status: EventStatus) -> Bool { status == .planned || status == .proposed }
        let values = (tellings + mates).enumerated().compactMap { number, telling -> (SourcedEvent, ToldValue)? in
            guard let value = told(telling), number < tellings.count || value.standing == .excludes else { return nil }
            return (telling, value)
        }
        guard !isPlan(claim.status) else { return values.map(\.1) }
        let isOvertaken = (tellings + mates).contains { !isPlan($0.fields.status) }
        let isBorneOut = values.contains { isPlan($0.0.fields.status) && $0.1.standing == .confirms }
        return values.filter { telling, value in
            guard isPlan(telling.fields.status), value.standing == .excludes else { return true }
            // A plan alone excludes nothing; one may stand against another plan of about the same days.
            return !isOvertaken && isBorneOut && (gap(telling.fields, claim) ?? 0) <= planShift
        }.map(\.1)
    }

    /// Plans of one event told at one time lie no further apart, in days.
    private static let planShift: Int32 = 62

    private static func gap(_ telling: EventFields, _ claim: EventFields) -> Int32? {
        guard let a = telling.interval, let b = claim.interval, let aFrom = a.from, let bFrom = b.from,
            let aLast = a.lastDay, let bLast = b.lastDay
        else { return nil }
        return max(0, aFrom.number - bLast.number, bFrom.number - aLast.number)
    }

    private static func type(
        _ same: [SourcedEvent], parts: [SourcedEvent], wholes: [SourcedEvent]
    ) -> [ToldValue] {
        (same + parts + wholes).map { telling in
            ToldValue(
                value: telling.fields.type, standing: .confirms,
                evidence: telling.attestations.prefix(1).map(\.id))
        }
    }

    /// Stops inside a tour's claimed days bear them out in part; a journey that holds a claimed stop likewise.
    private static func date(
        _ values: ToldValues, direct own: [ToldValue], parts: [SourcedEvent], wholes: [SourcedEvent]
    ) -> [ToldValue] {
        if !own.isEmpty { return own }
        return (parts + wholes).compactMap { telling in
            values.date(telling).map {
                ToldValue(
                    value: $0.value,
                    standing: values.claim.precision == .day && $0.standing == .confirms ? .allows : $0.standing,
                    evidence: $0.evidence)
            }
        }.filter { $0.standing != .excludes }
    }

    private static func statusOfParts(_ values: ToldValues, _ tellings: [SourcedEvent]) -> [ToldValue] {
        tellings.compactMap { values.status($0) }.filter { $0.standing != .excludes }
    }
}
