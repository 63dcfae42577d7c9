import Annotation
import Documents
import Events
import Formats

/// Makes one event of the document events that tell it: best-attested values, everything else beside them.
struct EventAssembly {
    let documents: [String: SourceDocument]
    let tellingOf: [String: String]
    let knowledge: any ActorKnowledge
    let members: [SourcedEvent]
    /// Lowest score by which a member was joined; nil for a single one.
    let weakestLink: Double?
    let corrections: [FieldCorrection]
    let review: ReviewState

    func event(_ identifier: String) -> ReconciledEvent {
        let day = referenceDay
        let decision = ActorDecision(members: members, day: day, knowledge: knowledge)
        let principals = principalsOfParticipants(on: day)
        let parties = Set(principals.keys).union(principals.values.joined())
        let ranked = members.map {
            (rank: TellingRank($0, document: documents[$0.document], parties: parties, day: day), event: $0)
        }.sorted { $0.rank < $1.rank }
        let tellings = ranked.map(\.event)
        let ranks = ranked.map(\.rank)

        var fields = chosenFields(tellings, decision: decision)
        for correction in corrections { correction.apply(to: &fields) }
        let table = FieldValues(fields: fields, tellings: tellings, decision: decision)
        let conflicts = ConflictFinder(
            event: identifier, fields: fields, tellings: tellings, ranks: ranks, documents: documents,
            corrections: corrections, knowledge: knowledge
        ).conflicts

        let sources = EventSources(tellings: tellings, documents: documents, tellingOf: tellingOf)
        let sourceDocuments = Set(members.map(\.document)).sorted()
        var sides: [String: [String]] = [:]
        for participant in fields.participants {
            sides[participant.actor] =
                [participant.actor]
                + (principals[participant.actor] ?? knowledge.principals(of: participant.actor, on: day))
        }
        let attribution = Attribution(
            participants: fields.participants.map { ($0.actor, $0.role) },
            documents: sourceDocuments.compactMap { documents[$0] }, sides: sides)
        let origins = Origin.allCases.filter { origin in
            sourceDocuments.contains { documents[$0]?.origin == origin }
        }
        return ReconciledEvent(
            id: identifier, fields: fields, documentEvents: tellings.map(\.id), documents: sourceDocuments,
            origins: origins, values: table.values, conflicts: conflicts, sources: sources.count,
            attestedBy: attribution.attestedBy,
            confidence: Confidence.value(
                tellings: sources.best.map { telling in
                    let standing = TellingRank.standing(of: documents[telling.document], parties: parties)
                    return (partyOwn: standing == 0, primary: standing < 2)
                }, weakestLink: weakestLink, conflicts: conflicts, accepted: review == .accepted),
            review: review)
    }

    /// Every participant of any telling, with those it acts for.
    private func principalsOfParticipants(on day: CalendarDay?) -> [String: [String]] {
        var result: [String: [String]] = [:]
        for member in members {
            for participant in member.fields.participants where result[participant.actor] == nil {
                result[participant.actor] = knowledge.principals(of: participant.actor, on: day)
            }
        }
        return result
    }

    /// The first day of the most exact telling of what took place, or of any: from which a document's distance is counted.
    private var referenceDay: CalendarDay? {
        var best: (plan: Int, length: Int32, day: CalendarDay)?
        for member in members {
            guard let interval = member.fields.interval, let day = interval.from ?? interval.lastDay else { continue }
            let plan = member.fields.status == .planned || member.fields.status == .proposed ? 1 : 0
            let length = interval.days.map { Int32(clamping: $0) } ?? .max
            if best.map({ (plan, length, day) < ($0.plan, $0.length, $0.day) }) ?? true { best = (plan, length, day) }
        }
        return best?.day
    }

    private func chosenFields(_ tellings: [SourcedEvent], decision: ActorDecision) -> EventFields {
        func first<Value>(_ path: KeyPath<EventFields, Value?>) -> Value? {
            for telling in tellings { if let value = telling.fields[keyPath: path] { return value } }
            return nil
        }
        var fields = EventFields(
            type: tellings[0].fields.type, subtype: chosenSubtype(tellings), status: chosenStatus(tellings))
        fields.title = first(\.title)
        if let date = DateChoice(Self.dates(of: tellings, documents)).kept {
            fields.edtf = date.edtf
            fields.interval = date.interval
            fields.precision = date.precision
            fields.dateKind = date.kind
        }
        fields.participants = ParticipantUnion.united(
            tellings.map { $0.fields.participants.map(decision.decided) })
        fields.country = first(\.country)
        // A city belongs to the country kept: the city of another telling would make a place that nobody told.
        fields.place =
            tellings.first { $0.fields.place != nil && ($0.fields.country ?? fields.country) == fields.country }?
            .fields.place
        fields.ordinal = first(\.ordinal)
        fields.series = first(\.series)
        fields.context = first(\.context)
        if let telling = tellings.first(where: { $0.fields.amount != nil }) {
            fields.amount = telling.fields.amount
            fields.currency = telling.fields.currency
        }
        return fields
    }

    /// The subtype of the best telling that has one.
    private func chosenSubtype(_ tellings: [SourcedEvent]) -> String {
        let type = tellings[0].fields.type
        return tellings.first { $0.fields.type == type && !$0.fields.subtype.isEmpty }?.fields.subtype
            ?? tellings[0].fields.subtype
    }

    /// What took place or was called off tells more than what was under way, planned or proposed; of two plans the
    /// later told holds.
    private func chosenStatus(_ tellings: [SourcedEvent]) -> EventStatus {
        let statuses = tellings.map(\.fields.status)
        if let settled = statuses.first(where: { $0 == .occurred }) { return settled }
        if statuses.contains(.ongoing) { return .ongoing }
        let latest = tellings.max { a, b in
            (documents[a.document]?.published?.number ?? .min, b.document, b.id)
                < (documents[b.document]?.published?.number ?? .min, a.document, a.id)
        }
        return latest?.fields.status ?? statuses[0]
    }

    static func dates(of tellings: [SourcedEvent], _ documents: [String: SourceDocument]) -> [ToldDate] {
        tellings.enumerated().compactMap { index, telling in
            let fields = telling.fields
            guard let interval = fields.interval, let edtf = fields.edtf else { return nil }
            return ToldDate(
                edtf: edtf, interval: interval, precision: fields.precision ?? EDTF.days(edtf)?.precision ?? .open,
                kind: fields.dateKind ?? .point, telling: index,
                isPlan: fields.status == .planned || fields.status == .proposed,
                published: documents[telling.document]?.published)
        }
    }
}
