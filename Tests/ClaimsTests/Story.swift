import Annotation
import Claims
import Documents
import Events
import Formats
import Reconciliation

/// A small corpus told in one expression, for verdicts.
struct Story {
    var documents: [SourceDocument] = []
    var events: [SourcedEvent] = []

    /// States and one person, told apart by how identifiers look.
    struct Actors: ActorKnowledge {
        func kind(of actor: String) -> String? {
            if actor.utf8.count == 3, actor == actor.uppercased() { return "state" }
            return ["celac", "fealac", "eclac", "iadb"].contains(actor) ? "organization" : "person"
        }
        func principals(of actor: String, on day: CalendarDay?) -> [String] { actor == "mofa" ? ["KOR"] : [] }
        func heldOffice(_ person: String, on day: CalendarDay) -> Bool? { nil }
    }

    mutating func document(
        _ name: String, issuer: String = "mofa", published: String, origin: Origin = .original,
        keys: [String] = [], lastPage: Int = 0, _ told: EventFields...
    ) {
        documents.append(
            SourceDocument(
                id: name, issuer: issuer, origin: origin, published: CalendarDay(iso: published),
                speaksFor: issuer == "mofa" ? ["KOR"] : [], citationKeys: keys, lastPage: lastPage))
        for (number, fields) in told.enumerated() {
            let quote = "\(fields.type) number \(number) in \(name)"
            let span = Span(number * 100, number * 100 + quote.utf8.count)
            var evidence = [Evidence(field: .type, value: fields.type, span: span)]
            if let edtf = fields.edtf { evidence.append(Evidence(field: .date, value: edtf, span: span)) }
            for participant in fields.participants {
                evidence.append(
                    Evidence(field: .participant, value: participant.actor, role: participant.role, span: span))
            }
            if let place = fields.place { evidence.append(Evidence(field: .place, value: place, span: span)) }
            let mention = Mention(
                id: "mn-\(name)-\(number)", rule: "told", span: span, fields: fields, evidence: evidence,
                derivation: Derivation(rule: "told"))
            let event = DocumentEvent(id: "dev-\(name)-\(number)", fields: fields, mentions: [mention])
            events.append(contentsOf: SourcedEvent.all([event], in: name) { _ in quote })
        }
    }

    /// Without some documents.
    func without(_ names: Set<String>) -> Story {
        Story(
            documents: documents.filter { !names.contains($0.id) },
            events: events.filter { !names.contains($0.document) })
    }

    var corpus: ReconciledCorpus {
        Reconciler(knowledge: Actors()).reconcile(events, documents: documents)
    }

    func check(_ claim: Claim) -> CheckedClaim {
        Verdicts(corpus: corpus, knowledge: Actors()).check([claim])[0]
    }

    static func event(
        _ type: String, _ subtype: String, _ edtf: String?, _ participants: [String], country: String? = nil,
        place: String? = nil, ordinal: Int? = nil, status: EventStatus = .occurred, title: String? = nil,
        amount: String? = nil
    ) -> EventFields {
        var fields = EventFields(type: type, subtype: subtype, status: status)
        fields.edtf = edtf
        if let edtf {
            let ends = edtf.split(separator: "/").map { bounds(String($0)) }
            fields.interval = DayInterval(from: ends[0].from, to: ends[ends.count - 1].to)
            fields.precision = edtf.utf8.count >= 10 ? .day : edtf.utf8.count == 7 ? .month : .year
            fields.dateKind = ends.count > 1 ? .span : .point
        }
        fields.participants = participants.map { text in
            let parts = text.split(separator: ":").map(String.init)
            return Participant(actor: parts[0], role: parts.count > 1 ? parts[1] : "")
        }
        fields.country = country
        fields.place = place
        fields.ordinal = ordinal
        fields.title = title
        fields.amount = amount
        fields.currency = amount == nil ? nil : "USD"
        return fields
    }

    private static func bounds(_ text: String) -> (from: CalendarDay?, to: CalendarDay?) {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        let interval: DayInterval? =
            switch parts.count {
            case 1: DayInterval.year(parts[0])
            case 2: DayInterval.month(parts[1], of: parts[0])
            default: CalendarDay(iso: text).map { DayInterval(day: $0) }
            }
        return (interval?.from, interval?.to)
    }

    static func claim(_ fields: EventFields, cites: [String] = []) -> Claim {
        Claim(
            id: "clm-1", paper: "paper", page: 3, start: 10, end: 40, passageHash: "x", fields: fields,
            citations: cites.compactMap { ClaimCitation(written: $0) })
    }
}
