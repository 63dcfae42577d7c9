internal import Annotation
internal import Documents
internal import Formats

/// Turns finished drafts into mentions: fields, evidence for each, identifiers that outlast offsets and rule names.
struct MentionWriter {
    let view: TokenView
    let rules: RuleSet
    /// How often a document, type and quote have come up.
    private var occurrences: [String: Int] = [:]

    init(view: TokenView, rules: RuleSet) {
        self.view = view
        self.rules = rules
    }

    mutating func mention(of draft: Draft) -> Mention {
        let trigger = view.span(draft.match.trigger)
        let evidence = evidence(of: draft, trigger: trigger)
        let span = evidence.reduce(view.span(draft.head)) { union, row in
            row.basis == .stated && view.sentences[draft.reading].span.contains(row.span)
                ? union.union(row.span) : union
        }
        return Mention(
            id: "mnt-" + identifier(draft), rule: rules.facts[draft.rule].name, span: span, fields: fields(of: draft),
            evidence: evidence,
            derivation: Derivation(
                rule: rules.facts[draft.rule].name, reason: rules.facts[draft.rule].note, parts: draft.reasons))
    }

    private mutating func identifier(_ draft: Draft) -> String {
        var quote = ""
        for token in draft.match.trigger {
            if token > draft.match.trigger.lowerBound, view.tokens[token].spaceBefore { quote += " " }
            quote += Folding.folded(view.text(token..<token + 1))
        }
        let key = "\(view.document.context.id)\u{1F}\(draft.type)\u{1F}\(quote)"
        let occurrence = occurrences[key, default: 0]
        occurrences[key] = occurrence + 1
        return StableIdentifier.text(of: "\(key)\u{1F}\(occurrence)")
    }

    func fields(of draft: Draft) -> EventFields {
        var fields = EventFields(type: draft.type, subtype: draft.subtype, status: draft.status)
        fields.title = draft.title?.value
        fields.edtf = draft.date?.edtf
        fields.interval = draft.date?.interval
        fields.precision = draft.date?.precision
        fields.dateKind = draft.date?.kind
        fields.participants = draft.participants.map {
            Participant(actor: $0.actor, role: $0.role, candidates: $0.candidates)
        }
        fields.country = draft.country?.value
        fields.place = draft.places.first?.name
        fields.ordinal = draft.ordinal.flatMap { Int($0.value) }
        fields.series = draft.series
        fields.context = draft.context?.value
        fields.amount = draft.amount?.amount.value
        fields.currency = draft.amount?.amount.currency
        return fields
    }

    private func evidence(of draft: Draft, trigger: Span) -> [Evidence] {
        var rows = [
            Evidence(field: .type, value: draft.type, span: trigger),
            Evidence(field: .subtype, value: draft.subtype, span: trigger),
        ]
        if let cue = draft.statusCue {
            rows.append(Evidence(field: .status, value: cue.status.rawValue, span: view.span(cue.range)))
        }
        if let date = draft.date, let edtf = date.edtf {
            rows.append(
                Evidence(field: .date, value: edtf, span: date.span, basis: date.isInferred ? .inferred([0]) : .stated))
        }
        for actor in draft.participants {
            var basis = Evidence.Basis.stated
            if actor.isInferred {
                let source = rows.firstIndex {
                    $0.field == .participant && $0.span == actor.span && $0.basis == .stated
                }
                basis = .inferred([source ?? 0])
            }
            rows.append(
                Evidence(field: .participant, value: actor.actor, role: actor.role, span: actor.span, basis: basis))
        }
        for place in draft.places {
            rows.append(
                Evidence(
                    field: .place, value: place.name, span: place.span,
                    basis: place.isInferred ? .inferred([0]) : .stated))
        }
        if let country = draft.country {
            let source = rows.firstIndex { $0.field == .place && $0.span == country.span }
            rows.append(
                Evidence(
                    field: .country, value: country.value, span: country.span,
                    basis: country.isInferred ? .inferred([source ?? 0]) : .stated))
        }
        for (field, value) in [
            (EventField.ordinal, draft.ordinal), (.context, draft.context), (.title, draft.title),
        ] {
            guard let value else { continue }
            rows.append(
                Evidence(
                    field: field, value: value.value, span: value.span,
                    basis: value.isInferred ? .inferred([0]) : .stated))
        }
        if let amount = draft.amount {
            rows.append(
                Evidence(
                    field: .amount, value: amount.amount.value,
                    span: view.document.annotations[amount.annotation].span))
        }
        return rows
    }
}

/// Identifiers made of content alone: 64-bit FNV-1a in base 32 (Crockford's digits), 13 characters.
enum StableIdentifier {
    static func text(of content: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in content.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let digits = Array("0123456789abcdefghjkmnpqrstvwxyz")
        var text: [Character] = []
        for _ in 0..<13 {
            text.append(digits[Int(hash & 31)])
            hash >>= 5
        }
        return String(text.reversed())
    }
}
