import Annotation
import Batch
import Documents
import Events
import Formats
import Foundation
import Testing

/// Events in passages of real documents by other hands, annotated in full by a reader who saw no output of ours.
///
/// `Gold/passages-events.jsonl` keeps where the passages lie and what they tell, not their words: the hash of the file, the
/// passage in its text and the words of each event in the passage, in code points, and the hash of the passage. Set 1 was
/// drawn from all text, set 2 from passages with a day and a word of doing, so that its firm events are not too few.
@Suite struct EventPassageTests {
    private static let files = NamePassages.files()
    private static let path = GoldSet.root + "/Tests/EvaluationTests/Gold/passages-events.jsonl"

    @Test(.enabled(if: !files.isEmpty)) func eventsOfUnknownHandsAreFound() async throws {
        let knowledge = try PipelineKnowledge.load(GoldSet.root + "/Pipelines/korea-lac")
        let pool = ReaderPool(processes: 2)
        var texts: [String: ReadingText] = [:]
        var counts: [Int: Counts] = [:]
        var read = 0
        for line in try String(contentsOfFile: Self.path, encoding: .utf8).split(separator: "\n") {
            let row = try JSON(parsing: line)
            guard let hash = row["file"]?.string, let path = Self.files[hash], let start = row["start"]?.int,
                let end = row["end"]?.int
            else { continue }
            if texts[hash] == nil { texts[hash] = try await pool.read(path: path).get().text }
            guard let text = texts[hash], let from = text.byteOffset(ofScalar: start),
                let to = text.byteOffset(ofScalar: end)
            else { continue }
            let passage = text.string(Span(from, to))
            // Another version of a reader may cut a file otherwise; offsets mean nothing then.
            guard SHA256Digest(of: passage).hexadecimal == row["passage"]?.string else { continue }
            read += 1
            let context = DocumentContext(
                id: "passage", published: row["published"]?.string.flatMap { CalendarDay(iso: $0) },
                language: row["language"]?.string.map { Language(rawValue: $0) })
            let annotated = knowledge.annotator.annotate(Document(plainText: passage), context: context)
            let found = knowledge.extractor.documentEvents(in: annotated).map { ExpectedEvent($0.fields) }
            counts[row["set"]?.int ?? 1, default: Counts()] += Self.counts(found, row["events"]?.array ?? [])
        }
        for (set, counts) in counts.sorted(by: { $0.key < $1.key }) {
            print("passages events, set \(set): \(counts.withIntervals), \(counts.wanted) firm events")
        }
        let all = counts.values.reduce(Counts(), +)
        #expect(read >= 110, "only \(read) of 117 passages were read as when they were annotated")
        #expect(all.precision >= Self.precision)
        #expect(all.recall >= Self.recall)
    }

    /// Floors: what was reached, less the noise of a few passages.
    private static let precision = 0.4
    private static let recall = 0.15

    private static func counts(_ found: [ExpectedEvent], _ gold: [JSON]) -> Counts {
        let wanted = gold.map { ExpectedEvent($0) }
        var counts = Counts(found: found.count, wanted: wanted.lazy.filter { !$0.isOptional }.count, hits: 0)
        var taken: Set<Int> = []
        // Firm events first: an optional one is neither reward nor error.
        for index in wanted.indices.sorted(by: { !wanted[$0].isOptional && wanted[$1].isOptional }) {
            guard let hit = found.indices.first(where: { !taken.contains($0) && found[$0].isNear(wanted[index]) })
            else {
                continue
            }
            taken.insert(hit)
            if wanted[index].isOptional { counts.found -= 1 } else { counts.hits += 1 }
        }
        return counts
    }
}

/// An event with every type and participant a careful reader would let pass.
private struct ExpectedEvent {
    let types: Set<String>
    let from: String?
    let to: String?
    let participants: Set<String>
    let isOptional: Bool

    init(_ json: JSON) {
        types = Set([json["type"]?.string ?? ""] + (json["types"]?.array ?? []).compactMap(\.string))
        from = json["from"]?.string
        to = json["to"]?.string
        participants = Set(
            ((json["participants"]?.array ?? []) + (json["others"]?.array ?? [])).compactMap {
                ScoredEvent.plain($0.string ?? "")
            })
        isOptional = json["optional"]?.bool ?? false
    }

    init(_ fields: EventFields) {
        types = [fields.type]
        from = fields.interval?.from?.iso
        to = fields.interval?.to?.iso
        participants = Set(fields.participants.compactMap { ScoredEvent.plain($0.actor) })
        isOptional = false
    }

    /// Near types, days that overlap or are not told, a participant in common or none named.
    func isNear(_ gold: ExpectedEvent) -> Bool {
        guard types.contains(where: { type in gold.types.contains { ScoredEvent.areNear(type, $0) } }) else {
            return false
        }
        let isDated = (from != nil || to != nil) && (gold.from != nil || gold.to != nil)
        guard !isDated || max(from ?? "0", gold.from ?? "0") < min(to ?? "9999", gold.to ?? "9999") else {
            return false
        }
        return participants.isEmpty || gold.participants.isEmpty || !participants.isDisjoint(with: gold.participants)
    }
}
