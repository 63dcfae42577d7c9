import Documents
import Events

/// Document events with their quotes in the archive's compact binary notation, for holding more of them than fit into
/// memory as values.
enum SourcedEventArchive {
    static func write(_ event: SourcedEvent, to writer: inout ByteWriter) {
        DocumentEventArchive.write(event.event, to: &writer)
        for attestation in event.attestations {
            writer.string(attestation.id)
            writer.string(attestation.quote)
        }
        for occurrence in event.occurrences { writer.integer(occurrence) }
        let passage = event.passage
        writer.integer(passage.sparsity)
        writer.integer(passage.words)
        for hashes in [passage.shingles, passage.numbers] {
            writer.integer(hashes.count)
            for hash in hashes { writer.fixed64(hash) }
        }
    }

    static func read(in document: String, from reader: inout ByteReader) throws(ArchiveFault) -> SourcedEvent {
        let event = try DocumentEventArchive.read(from: &reader)
        var attestations: [Attestation] = []
        for mention in event.mentions {
            let source = AttestingMention(
                document: document, documentEvent: event.id, mention: mention.id, evidence: mention.evidence)
            for place in mention.evidence.indices {
                attestations.append(
                    Attestation(id: try reader.string(), of: place, in: source, quote: try reader.string()))
            }
        }
        var occurrences: [Int] = []
        for _ in event.mentions { occurrences.append(try reader.integer()) }
        let sparsity = try reader.integer()
        let words = try reader.integer()
        let shingles = try hashes(from: &reader)
        let numbers = try hashes(from: &reader)
        return SourcedEvent(
            event: event, document: document, attestations: attestations,
            passage: TextFingerprint(shingles: shingles, sparsity: sparsity, numbers: numbers, words: words),
            occurrences: occurrences)
    }

    private static func hashes(from reader: inout ByteReader) throws(ArchiveFault) -> [UInt64] {
        var result: [UInt64] = []
        for _ in 0..<(try reader.count(ofSize: 8)) { result.append(try reader.fixed64()) }
        return result
    }
}
