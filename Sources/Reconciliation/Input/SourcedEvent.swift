public import Documents
public import Events

/// A document event together with the document that tells it.
public struct SourcedEvent: Sendable, Hashable {
    public let event: DocumentEvent
    /// Identifier of the document.
    public let document: String
    /// Every piece of evidence of every mention, mentions and evidence in their own order; the first is the first
    /// mention's trigger.
    public let attestations: [Attestation]

    public init(event: DocumentEvent, document: String, attestations: [Attestation]) {
        self.event = event
        self.document = document
        self.attestations = attestations
    }

    public var id: String { event.id }
    public var fields: EventFields { event.fields }

    /// The trigger of the first mention.
    public var trigger: Attestation? { attestations.first { $0.evidence.field == .type } ?? attestations.first }
}

extension SourcedEvent {
    /// All events of one document with their quotes; occurrences of equal quotes are counted over the whole document.
    public static func all(_ events: [DocumentEvent], in document: String, text: ReadingText) -> [SourcedEvent] {
        all(events, in: document) { text.string($0) }
    }

    /// The same where quotes come from elsewhere than a text at hand.
    public static func all(
        _ events: [DocumentEvent], in document: String, quote: (Span) -> String
    ) -> [SourcedEvent] {
        var slots: [(span: Span, event: Int, mention: Int, evidence: Int)] = []
        for (index, event) in events.enumerated() {
            for (mentionIndex, mention) in event.mentions.enumerated() {
                for (evidenceIndex, evidence) in mention.evidence.enumerated() {
                    slots.append((evidence.span, index, mentionIndex, evidenceIndex))
                }
            }
        }
        let inTextOrder = slots.indices.sorted { left, right in
            let (a, b) = (slots[left], slots[right])
            return a.span != b.span ? a.span < b.span : left < right
        }
        var occurrences: [UInt64: Int] = [:]
        var attestations = [Attestation?](repeating: nil, count: slots.count)
        for position in inTextOrder {
            let slot = slots[position]
            let event = events[slot.event]
            let mention = event.mentions[slot.mention]
            let evidence = mention.evidence[slot.evidence]
            let words = quote(evidence.span)
            let key = StableHash.of(
                document, event.fields.type, evidence.field.rawValue, evidence.role,
                QuoteNormalization.normalized(words))
            let occurrence = occurrences[key, default: 0]
            occurrences[key] = occurrence + 1
            let identifier = "evd-" + StableHash.letters(StableHash.mixed(key &+ UInt64(occurrence)), count: 12)
            attestations[position] = Attestation(
                id: identifier, document: document, documentEvent: event.id, mention: mention.id, evidence: evidence,
                quote: words)
        }
        var next = 0
        return events.map { event in
            let count = event.mentions.reduce(0) { $0 + $1.evidence.count }
            defer { next += count }
            return SourcedEvent(
                event: event, document: document, attestations: attestations[next..<next + count].compactMap { $0 })
        }
    }
}
