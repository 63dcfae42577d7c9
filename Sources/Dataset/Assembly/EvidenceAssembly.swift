internal import Documents
internal import Events
internal import Reconciliation

/// Mentions and evidence of all document events, as rows.
struct EvidenceAssembly {
    private(set) var mentions: [MentionRow] = []
    /// Empty where they went to a spool.
    private(set) var evidence: [EvidenceRow] = []
    private(set) var texts: [DocumentText] = []
    private(set) var facts = EvidenceFacts()

    /// Code points of context written before and after a quote.
    private static let margin = 32

    private struct Value: Hashable {
        let field: EventField
        let value, role: String
    }

    /// - Parameters:
    ///   - named: evidence that other tables refer to.
    ///   - spool: takes evidence and texts where they are too much to hold.
    /// - Throws: what bringing a document throws.
    init(
        _ corpus: ReconciledCorpus, documents: [AssembledDocument], named: Set<String>, spool: DatasetSpool?
    ) throws {
        var agreeing: [String: Set<Value>] = [:]
        for event in corpus.events {
            agreeing[event.id] = Set(
                event.values.filter(\.agrees).map { Value(field: $0.field, value: $0.value, role: $0.role) })
        }
        let told = Dictionary(grouping: corpus.readEvents, by: \.document)
        let ordered = documents.sorted { CellOrder.compare(texts: $0.row.documentID, $1.row.documentID) < 0 }
        for source in ordered {
            guard let document = try source.load?() else { continue }
            let start = evidence.count
            add(
                told[source.row.documentID] ?? [], of: source, document, eventOf: corpus.eventOf,
                setAside: corpus.setAside, agreeing: agreeing)
            for row in evidence[start...] { facts.add(row, named: named) }
            if let spool {
                spool.append(document.text, of: source.row.documentID)
                spool.append(evidence)
                evidence.removeAll(keepingCapacity: true)
            } else {
                texts.append(DocumentText(document: source.row.documentID, text: document.text))
            }
        }
    }

    private mutating func add(
        _ tellings: [SourcedEvent], of source: AssembledDocument, _ document: Document, eventOf: [String: String],
        setAside: Set<String>, agreeing: [String: Set<Value>]
    ) {
        for telling in tellings {
            let eventID = eventOf[telling.id] ?? ""
            var next = 0
            for mention in telling.event.mentions {
                mentions.append(Self.row(mention, of: telling, event: eventID, in: document.text))
                let end = min(next + mention.evidence.count, telling.attestations.count)
                let attestations = telling.attestations[next..<end]
                next = end
                for attestation in attestations {
                    let fact = attestation.evidence
                    var row = Self.row(attestation, in: document)
                    row.eventID = setAside.contains(attestation.id) ? "" : eventID
                    row.agrees =
                        agreeing[row.eventID]?.contains(Value(field: fact.field, value: fact.value, role: fact.role))
                        ?? false
                    row.origin = source.row.origin
                    row.rule = mention.rule
                    row.basis = Self.basis(fact.basis, among: Array(attestations))
                    evidence.append(row)
                }
            }
        }
    }

    private static func row(
        _ mention: Mention, of telling: SourcedEvent, event: String, in text: ReadingText
    ) -> MentionRow {
        var row = MentionRow()
        row.mentionID = mention.id
        row.documentEventID = telling.id
        row.eventID = event
        row.documentID = telling.document
        row.type = mention.fields.type
        row.subtype = mention.fields.subtype
        row.status = mention.fields.status.rawValue
        row.edtf = mention.fields.edtf ?? ""
        row.rule = mention.rule
        row.start = text.scalarOffset(ofByte: mention.span.start)
        row.end = text.scalarOffset(ofByte: mention.span.end)
        return row
    }

    private static func row(_ attestation: Attestation, in document: Document) -> EvidenceRow {
        let fact = attestation.evidence
        let text = document.text
        let anchor = AnchorCells(document.anchor(of: fact.span))
        var row = EvidenceRow()
        row.evidenceID = attestation.id
        row.mentionID = attestation.mention
        row.documentID = attestation.document
        row.field = fact.field.rawValue
        row.value = fact.value
        row.role = fact.role
        row.start = text.scalarOffset(ofByte: fact.span.start)
        row.end = text.scalarOffset(ofByte: fact.span.end)
        row.quote = text.string(fact.span)
        row.prefix = text.string(Span(start(of: margin, before: fact.span.start, in: text.bytes), fact.span.start))
        row.suffix = text.string(Span(fact.span.end, end(of: margin, after: fact.span.end, in: text.bytes)))
        row.pages = anchor.pages
        row.pageLabels = anchor.pageLabels
        row.rectangles = anchor.rectangles
        row.path = anchor.path
        row.textLayer = anchor.textLayer
        return row
    }

    /// The byte so many code points before another.
    private static func start(of count: Int, before offset: Int, in bytes: [UInt8]) -> Int {
        var offset = offset
        for _ in 0..<count where offset > 0 {
            offset -= 1
            while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        }
        return offset
    }

    /// The byte so many code points after another.
    private static func end(of count: Int, after offset: Int, in bytes: [UInt8]) -> Int {
        var offset = offset
        for _ in 0..<count where offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return offset
    }

    private static func basis(_ basis: Evidence.Basis, among attestations: [Attestation]) -> String {
        guard case .inferred(let indices) = basis else { return "stated" }
        let ids = indices.filter(attestations.indices.contains).map { attestations[$0].id }
        return ids.isEmpty ? "stated" : EvidenceRow.inferred + ids.joined(separator: ",")
    }
}
