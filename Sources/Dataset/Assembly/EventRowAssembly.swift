internal import Annotation
internal import Documents
internal import Events
internal import Formats
internal import Reconciliation

/// Events, participants and conflicts as rows; a field that no quote carries is left out and reported.
struct EventRowAssembly {
    private(set) var events: [EventRow] = []
    private(set) var participants: [ParticipantRow] = []
    private(set) var conflicts: [ConflictRow] = []
    /// Fields that were left out.
    private(set) var faults: [DatasetFault] = []

    init(
        _ corpus: ReconciledCorpus, mentions: [MentionRow], evidence: EvidenceFacts, periods: [RunDescription.Period],
        codes: EventCodes
    ) {
        let mentionsOf = Dictionary(grouping: mentions, by: \.eventID)
        for event in corpus.events {
            guard let told = mentionsOf[event.id] else { continue }
            let agreeing = evidence.agreeing[event.id] ?? []
            var row = Self.row(event, periods: periods, codes: codes)
            row.mentions = told.count
            row.documents = Set(told.map(\.documentID)).count
            let taking = Self.participants(of: event)
            row.participants = taking.map(\.actorID).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
            let conflicting = Self.conflicts(of: event, evidence: evidence.written)
            row.conflicts = conflicting.count
            for column in EvidencedColumns.all where !column.isCarried(by: agreeing) && !column.isEmpty(row) {
                column.clear(&row)
                faults.append(
                    DatasetFault(
                        table: "events", row: event.id, column: column.name,
                        problem: "left out, since no quote attests it"))
            }
            if !row.participants.isEmpty { participants += taking }
            conflicts += conflicting
            events.append(row)
        }
    }

    private static func row(
        _ event: ReconciledEvent, periods: [RunDescription.Period], codes: EventCodes
    ) -> EventRow {
        let fields = event.fields
        let code = codes.codes(type: fields.type, subtype: fields.subtype, status: fields.status.rawValue)
        var row = EventRow()
        row.eventID = event.id
        row.type = fields.type
        row.subtype = fields.subtype
        row.title = fields.title ?? ""
        row.status = fields.status.rawValue
        row.edtf = fields.edtf ?? ""
        row.dateStart = fields.interval?.from
        row.dateEnd = fields.interval?.lastDay
        row.datePrecision = fields.precision?.rawValue ?? ""
        row.dateKind = fields.dateKind?.rawValue ?? ""
        row.country = fields.country ?? ""
        row.place = fields.place ?? ""
        row.ordinal = fields.ordinal
        row.series = fields.series ?? ""
        row.context = fields.context ?? ""
        row.amount = fields.amount ?? ""
        row.currency = fields.currency ?? ""
        row.plover = code.plover
        row.cameo = code.cameo
        if let interval = fields.interval {
            row.period = periods.filter { $0.interval.overlaps(interval) }.map(\.id)
        }
        row.origin = event.origins.map(\.rawValue)
        row.confidence = event.confidence
        row.sources = event.sources
        row.attestedBy = event.attestedBy.rawValue
        row.review = event.review.rawValue
        return row
    }

    private static func participants(of event: ReconciledEvent) -> [ParticipantRow] {
        let values = event.values.filter { $0.field == .participant }
        var rows: [ParticipantRow] = []
        for participant in event.fields.participants {
            let role = participant.role.isEmpty ? "attendee" : participant.role
            guard !rows.contains(where: { $0.actorID == participant.actor && $0.role == role }) else { continue }
            let said = values.filter { $0.value == participant.actor || participant.candidates.contains($0.value) }
            let inRole = said.filter { $0.role == participant.role }
            var row = ParticipantRow()
            row.eventID = event.id
            row.actorID = participant.actor
            row.role = role
            row.evidenceIDs = (inRole.isEmpty ? said : inRole).flatMap { $0.attestations.map(\.id) }
            rows.append(row)
        }
        return rows
    }

    private static func conflicts(of event: ReconciledEvent, evidence known: Set<String>) -> [ConflictRow] {
        var rows: [ConflictRow] = []
        for conflict in event.conflicts {
            var row = ConflictRow()
            row.eventID = event.id
            row.field = conflict.field.rawValue
            row.kind = conflict.kind.rawValue
            row.value = conflict.value
            row.evidenceID = known.contains(conflict.evidence) ? conflict.evidence : ""
            row.otherValue = conflict.otherValue
            row.otherEvidenceID = known.contains(conflict.otherEvidence) ? conflict.otherEvidence : ""
            row.kept = conflict.kept
            row.reason = conflict.reason
            if !rows.contains(row) { rows.append(row) }
        }
        return rows
    }
}
