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
    /// What the passages it was read from are made of, for telling quotations from independent words.
    public let passage: TextFingerprint
    /// How often each mention's type and trigger quote stood in the document before it.
    public let occurrences: [Int]

    public init(
        event: DocumentEvent, document: String, attestations: [Attestation], passage: TextFingerprint = .empty,
        occurrences: [Int] = []
    ) {
        self.event = event
        self.document = document
        self.attestations = attestations
        self.passage = passage
        self.occurrences = occurrences
    }

    public var id: String { event.id }
    public var fields: EventFields { event.fields }

    /// The trigger of each mention, with what identifies the mention by content.
    public var foundings: [FoundingMention] {
        var result: [FoundingMention] = []
        var next = 0
        for (index, mention) in event.mentions.enumerated() {
            let quote = next < attestations.count && !mention.evidence.isEmpty ? attestations[next].quote : mention.id
            next += mention.evidence.count
            result.append(
                FoundingMention(
                    document: document, type: mention.fields.type, quote: QuoteNormalization.normalized(quote),
                    occurrence: index < occurrences.count ? occurrences[index] : 0))
        }
        return result
    }
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
        let sources = events.map { event in
            event.mentions.map {
                AttestingMention(
                    document: document, documentEvent: event.id, mention: $0.id, evidence: $0.evidence)
            }
        }
        var attestations = [Attestation?](repeating: nil, count: slots.count)
        for position in inTextOrder {
            let slot = slots[position]
            let event = events[slot.event]
            let mention = event.mentions[slot.mention]
            let evidence = mention.evidence[slot.evidence]
            let words = quote(evidence.span)
            let key = Attestation.key(
                document: document, type: event.fields.type, field: evidence.field, role: evidence.role, quote: words)
            let occurrence = occurrences[key, default: 0]
            occurrences[key] = occurrence + 1
            let identifier = Attestation.identifier(key: key, occurrence: occurrence)
            attestations[position] = Attestation(
                id: identifier, of: slot.evidence, in: sources[slot.event][slot.mention], quote: words)
        }
        let mentionOccurrences = occurrencesOfMentions(in: events, quote: quote)
        var next = 0
        return events.enumerated().map { index, event in
            let count = event.mentions.reduce(0) { $0 + $1.evidence.count }
            defer { next += count }
            var passage: [UInt8] = []
            for mention in event.mentions { passage.append(contentsOf: quote(mention.span).utf8 + [0x0A]) }
            return SourcedEvent(
                event: event, document: document, attestations: attestations[next..<next + count].compactMap { $0 },
                passage: TextFingerprint(bytes: passage), occurrences: mentionOccurrences[index])
        }
    }

    /// Equal triggers of one type are told apart by their order in the text.
    private static func occurrencesOfMentions(in events: [DocumentEvent], quote: (Span) -> String) -> [[Int]] {
        var slots: [(span: Span, event: Int, mention: Int, key: UInt64)] = []
        for (index, event) in events.enumerated() {
            for (mentionIndex, mention) in event.mentions.enumerated() {
                guard let trigger = mention.evidence.first else { continue }
                let key = StableHash.of(mention.fields.type, QuoteNormalization.normalized(quote(trigger.span)))
                slots.append((trigger.span, index, mentionIndex, key))
            }
        }
        slots.sort { $0.span != $1.span ? $0.span < $1.span : ($0.event, $0.mention) < ($1.event, $1.mention) }
        var result = events.map { [Int](repeating: 0, count: $0.mentions.count) }
        var seen: [UInt64: Int] = [:]
        for slot in slots {
            result[slot.event][slot.mention] = seen[slot.key, default: 0]
            seen[slot.key, default: 0] += 1
        }
        return result
    }
}
