import Documents
import Events

/// The document events of an archive too large to hold as values: packed as they come, unpacked one at a time.
public struct DocumentEventStore: Sendable {
    private struct Slot {
        let document: Int32
        /// Of its first mention in the text.
        let position: Int32
        /// Of its bytes in the document's.
        let offset: Int32
    }
    private(set) var documents: [SourceDocument] = []
    private var packed: [[UInt8]] = []
    private var slots: [Slot] = []

    public init() {}

    /// Document events held.
    public var count: Int { slots.count }

    /// - Parameter events: all of them are the document's.
    public mutating func add(_ document: SourceDocument, _ events: [SourcedEvent]) {
        var writer = ByteWriter()
        for event in events {
            slots.append(
                Slot(
                    document: Int32(documents.count),
                    position: Int32(clamping: event.event.mentions.first?.span.start ?? 0),
                    offset: Int32(writer.bytes.count)))
            SourcedEventArchive.write(event, to: &writer)
        }
        // The copy has no room to spare.
        packed.append(Array(writer.bytes[...]))
        documents.append(document)
    }

    subscript(index: Int) -> SourcedEvent {
        let slot = slots[index]
        let document = Int(slot.document)
        var reader = ByteReader(packed[document], from: Int(slot.offset))
        do throws(ArchiveFault) {
            return try SourcedEventArchive.read(in: documents[document].id, from: &reader)
        } catch {
            preconditionFailure("what was packed a moment ago cannot be unpacked: \(error)")
        }
    }

    /// Puts the document events in canonical order: by document, then by place in the text, then by identifier.
    mutating func order() {
        let byName = documents.indices.sorted { documents[$0].id < documents[$1].id }
        var rank = [Int32](repeating: 0, count: documents.count)
        for (place, document) in byName.enumerated() {
            let isSame = place > 0 && documents[byName[place - 1]].id == documents[document].id
            rank[document] = isSame ? rank[byName[place - 1]] : Int32(place)
        }
        let order = slots.indices.sorted { a, b in
            let (left, right) = (slots[a], slots[b])
            let (leftRank, rightRank) = (rank[Int(left.document)], rank[Int(right.document)])
            if leftRank != rightRank { return leftRank < rightRank }
            return left.position != right.position ? left.position < right.position : self[a].id < self[b].id
        }
        slots = order.map { slots[$0] }
    }
}
