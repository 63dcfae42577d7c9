import Annotation
import Batch
import Documents
import Formats
import Foundation

/// The public date suites beside the checkout, found and right: an expected expression counts where a found one that
/// overlaps it means the same days. Stricter than the suites' own scorer, which allows an end off by one.
struct DateSuiteFigures {
    let figures: Figures
    let set: GoldSet

    /// Nil where the suite is not at hand.
    init?(_ name: String, reading: DateReading, knowledge: PipelineKnowledge) throws {
        let path = GoldSet.root + "/../shared/suites/dates/\(name).jsonl"
        guard let lines = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        var counts: [FigureKey: Counts] = [:]
        for line in lines.split(separator: "\n") {
            let row = try JSON(parsing: line)
            guard let text = row["text"]?.string, let language = row["language"]?.string else { continue }
            let context = DocumentContext(
                id: "suite", published: row["reference"]?.string.flatMap { CalendarDay(iso: $0) },
                language: Language(rawValue: language), reading: reading)
            let annotated = knowledge.annotator.annotate(Document(plainText: text), context: context)
            let own = Self.counts(annotated, row)
            for language in [language, "all"] {
                counts[FigureKey(set: name, language: language, measure: .dates), default: Counts()] += own
            }
        }
        figures = Figures(counts: counts)
        set = GoldSet(
            name: name, documents: [], digest: String(SHA256Digest(of: lines).hexadecimal.prefix(16)))
    }

    private static func counts(_ annotated: AnnotatedDocument, _ row: JSON) -> Counts {
        let text = annotated.document.text
        let found = annotated.annotations.compactMap { annotation -> (range: Range<Int>, value: String)? in
            guard case .time(let time) = annotation.content else { return nil }
            let start = text.scalarOffset(ofByte: annotation.span.start)
            let end = text.scalarOffset(ofByte: annotation.span.end)
            return (start..<end, value(time.interval?.from?.iso, time.interval?.to?.iso))
        }
        let expected = (row["expected"]?.array ?? []).map { item in
            (range: (item["start"]?.int ?? 0)..<(item["end"]?.int ?? 0), item: item)
        }
        var counts = Counts()
        for (range, item) in expected where isScored(item) {
            let values =
                [value(item["from"]?.string, item["to"]?.string)]
                + (item["alternatives"]?.array ?? []).map { value($0.array?.first?.string, $0.array?.last?.string) }
            counts.wanted += 1
            if found.contains(where: { $0.range.overlaps(range) && values.contains($0.value) }) { counts.hits += 1 }
        }
        // Found where nothing scored stands: wrong only where the suite lists everything there is.
        let neutral = expected.filter { !isScored($0.item) }.map(\.range)
        let isComplete = row["complete"]?.bool ?? false
        for mark in found {
            if expected.contains(where: { isScored($0.item) && $0.range.overlaps(mark.range) }) {
                counts.found += 1
            } else if isComplete, !neutral.contains(where: { $0.overlaps(mark.range) }) {
                counts.found += 1
            }
        }
        return counts
    }

    private static func isScored(_ item: JSON) -> Bool {
        let isDate = item["type"]?.string == "date" || item["type"]?.string == "daterange"
        return isDate && item["vague"]?.bool != true && (item["from"]?.string != nil || item["to"]?.string != nil)
    }

    private static func value(_ from: String?, _ to: String?) -> String { "\(from ?? "")/\(to ?? "")" }
}
