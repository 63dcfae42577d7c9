import Annotation
import Documents
import Events

/// A telling without the evidence that reviewers rejected, and with the participants they put in the place of others.
struct EvidenceRevision {
    /// Identifiers of evidence.
    let rejected: Set<String>
    /// Actors and roles by identifier of evidence.
    let replaced: [String: Participant]

    /// - Returns: the telling as the corpus takes it, and as it was read but for replaced values; nil where nothing
    ///   changes.
    func revised(_ telling: SourcedEvent) -> (taken: SourcedEvent, shown: SourcedEvent, setAside: Set<String>)? {
        guard telling.attestations.contains(where: { rejected.contains($0.id) || replaced[$0.id] != nil }) else {
            return nil
        }
        var taken: (mentions: [Mention], attestations: [Attestation]) = ([], [])
        var shown: (mentions: [Mention], attestations: [Attestation]) = ([], [])
        var setAside: Set<String> = []
        var next = 0
        for mention in telling.event.mentions {
            let end = min(next + mention.evidence.count, telling.attestations.count)
            let read = telling.attestations[next..<end].map(replacing)
            next = end
            let kept = keptIndices(of: read)
            var position: [Int: Int] = [:]
            for (new, old) in kept.enumerated() { position[old] = new }
            let left = kept.map { Self.rebased(read[$0], by: position) }
            setAside.formUnion(read.indices.filter { position[$0] == nil }.map { read[$0].id })
            var fields = mention.fields
            Self.revise(&fields, from: telling.attestations, evidence: left.map(\.evidence), removed: read)
            taken.mentions.append(mention.with(fields: fields, evidence: left.map(\.evidence)))
            taken.attestations += left
            shown.mentions.append(mention.with(fields: mention.fields, evidence: read.map(\.evidence)))
            shown.attestations += read
        }
        var fields = telling.fields
        Self.revise(
            &fields, from: telling.attestations, evidence: taken.attestations.map(\.evidence),
            removed: shown.attestations)
        return (
            telling.with(fields: fields, mentions: taken.mentions, attestations: taken.attestations),
            telling.with(fields: telling.fields, mentions: shown.mentions, attestations: shown.attestations), setAside
        )
    }

    private func replacing(_ attestation: Attestation) -> Attestation {
        guard let participant = replaced[attestation.id] else { return attestation }
        let old = attestation.evidence
        return attestation.with(
            Evidence(
                field: old.field, value: participant.actor, role: participant.role, span: old.span, basis: old.basis))
    }

    /// The trigger stays in any case, since rejecting it rejects the telling; what was inferred only from rejected
    /// evidence goes with it.
    private func keptIndices(of attestations: [Attestation]) -> [Int] {
        var gone: Set<Int> = []
        for (index, attestation) in attestations.enumerated() where index > 0 && rejected.contains(attestation.id) {
            gone.insert(index)
        }
        var grows = !gone.isEmpty
        while grows {
            grows = false
            for (index, attestation) in attestations.enumerated() where index > 0 && !gone.contains(index) {
                guard case .inferred(let sources) = attestation.evidence.basis, !sources.isEmpty,
                    sources.allSatisfy(gone.contains)
                else { continue }
                gone.insert(index)
                grows = true
            }
        }
        return attestations.indices.filter { !gone.contains($0) }
    }

    private static func rebased(_ attestation: Attestation, by position: [Int: Int]) -> Attestation {
        let old = attestation.evidence
        guard case .inferred(let sources) = old.basis else { return attestation }
        return attestation.with(
            Evidence(
                field: old.field, value: old.value, role: old.role, span: old.span,
                basis: .inferred(sources.compactMap { position[$0] })))
    }

    /// Gives every field that lost evidence the first value that still has some, or none.
    private static func revise(
        _ fields: inout EventFields, from read: [Attestation], evidence: [Evidence], removed shown: [Attestation]
    ) {
        let before = Dictionary(read.map { ($0.id, $0.evidence) }, uniquingKeysWith: { first, _ in first })
        for attestation in shown {
            guard let old = before[attestation.id] else { continue }
            let new = attestation.evidence
            let left = evidence.filter { $0.field == old.field }
            if old.field == .participant {
                if left.contains(where: { $0.value == old.value && $0.role == old.role }) { continue }
                let replacement =
                    new.value != old.value || new.role != old.role
                    ? [Participant(actor: new.value, role: new.role)] : []
                if let index = fields.participants.firstIndex(where: {
                    $0.role == old.role && ($0.actor == old.value || $0.candidates.contains(old.value))
                }) {
                    fields.participants.replaceSubrange(index...index, with: replacement)
                }
            } else if let value = fields.text(of: old.field), old.value == value,
                !left.contains(where: { $0.value == value })
            {
                fields.set(old.field, to: left.first?.value ?? "")
            }
        }
    }
}

extension EventFields {
    /// A field as evidence writes it; nil where the event has none.
    fileprivate func text(of field: EventField) -> String? {
        switch field {
        case .type: type
        case .subtype: subtype
        case .status: status.rawValue
        case .date: edtf
        case .participant: nil
        case .country: country
        case .place: place
        case .ordinal: ordinal.map(String.init)
        case .context: context
        case .amount: amount
        case .title: title
        }
    }

    fileprivate mutating func set(_ field: EventField, to value: String) {
        switch (field, value.isEmpty) {
        case (.subtype, true): subtype = ""
        case (.status, true): status = .occurred
        case (.amount, true):
            amount = nil
            currency = nil
        default: FieldCorrection(field: field.rawValue, value: value)?.apply(to: &self)
        }
        if field == .date, edtf == nil { dateKind = nil }
    }
}

extension Mention {
    fileprivate func with(fields: EventFields, evidence: [Evidence]) -> Mention {
        Mention(id: id, rule: rule, span: span, fields: fields, evidence: evidence, derivation: derivation)
    }
}

extension Attestation {
    fileprivate func with(_ evidence: Evidence) -> Attestation {
        Attestation(
            id: id, document: document, documentEvent: documentEvent, mention: mention, evidence: evidence,
            quote: quote)
    }
}

extension SourcedEvent {
    fileprivate func with(fields: EventFields, mentions: [Mention], attestations: [Attestation]) -> SourcedEvent {
        SourcedEvent(
            event: DocumentEvent(id: event.id, fields: fields, mentions: mentions), document: document,
            attestations: attestations, passage: passage, occurrences: occurrences)
    }
}
