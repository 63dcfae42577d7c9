import Annotation
import Batch
import Documents
import Formats
import Foundation

/// Dates of passages drawn at random from documents by other hands, annotated by a reader who saw no output of ours.
///
/// What is kept here is where the passages lie and what their dates mean, not the passages: `Gold/passages.jsonl` gives the
/// hash of the file, the passage in its text and the dates in the passage, in code points.
struct PassageFigures {
    let figures: Figures
    let set: GoldSet
    /// Passages whose text the reader no longer gives at the same place.
    private(set) var moved = 0

    static let path = GoldSet.root + "/Tests/EvaluationTests/Gold/passages.jsonl"

    /// Nil where the documents are not at hand.
    init?(knowledge: PipelineKnowledge, pool: ReaderPool) async throws {
        let root = GoldSet.root + "/../shared/real"
        guard FileManager.default.fileExists(atPath: root) else { return nil }
        var paths: [String: String] = [:]
        for folder in ["documents", "pdf"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: root + "/" + folder) {
                let path = "\(root)/\(folder)/\(name)"
                if let hash = SHA256Digest(ofFile: path)?.hexadecimal { paths[hash] = path }
            }
        }
        let lines = try String(contentsOfFile: Self.path, encoding: .utf8)
        var texts: [String: ReadingText] = [:]
        var counts = Counts()
        for line in lines.split(separator: "\n") {
            let row = try JSON(parsing: line)
            guard let hash = row["file"]?.string, let path = paths[hash], let start = row["start"]?.int,
                let end = row["end"]?.int
            else { continue }
            if texts[hash] == nil { texts[hash] = try await pool.read(path: path).get().text }
            guard let text = texts[hash], let from = text.byteOffset(ofScalar: start),
                let to = text.byteOffset(ofScalar: end)
            else {
                moved += 1
                continue
            }
            let passage = text.string(Span(from, to))
            guard SHA256Digest(of: passage).hexadecimal == row["passage"]?.string else {
                moved += 1
                continue
            }
            let context = DocumentContext(
                id: "passage", published: row["published"]?.string.flatMap { CalendarDay(iso: $0) },
                language: row["language"]?.string.map { Language(rawValue: $0) })
            counts += Self.counts(knowledge.annotator.annotate(Document(plainText: passage), context: context), row)
        }
        figures = Figures(counts: [FigureKey(set: "passages", language: "all", measure: .dates): counts])
        set = GoldSet(
            name: "passages", documents: [], digest: String(SHA256Digest(of: lines).hexadecimal.prefix(16)))
    }

    private static func counts(_ annotated: AnnotatedDocument, _ row: JSON) -> Counts {
        let text = annotated.document.text
        let wanted = (row["dates"]?.array ?? []).map { date in
            (range: (date["start"]?.int ?? 0)..<(date["end"]?.int ?? 0), date: date)
        }
        var counts = Counts()
        var right = Set<Int>()
        for annotation in annotated.annotations {
            guard case .time(let time) = annotation.content else { continue }
            let range =
                text.scalarOffset(ofByte: annotation.span.start)..<text.scalarOffset(ofByte: annotation.span.end)
            let over = wanted.indices.filter { wanted[$0].range.overlaps(range) }
            if !over.isEmpty, over.allSatisfy({ isOptional(wanted[$0].date) }) { continue }
            counts.found += 1
            for index in over where isRight(time, wanted[index].date) { right.insert(index) }
        }
        for (index, gold) in wanted.enumerated() where !isOptional(gold.date) {
            counts.wanted += 1
            if right.contains(index) { counts.hits += 1 }
        }
        return counts
    }

    private static func isOptional(_ date: JSON) -> Bool { date["optional"]?.bool ?? false }

    /// Same days; a century may be counted from its round year or from the year after it. Without a value in the gold the
    /// span is enough.
    private static func isRight(_ time: TimeExpression, _ date: JSON) -> Bool {
        let (from, to) = (date["from"]?.string, date["to"]?.string)
        if from == nil, to == nil { return true }
        return time.interval?.from?.iso == from && time.interval?.to?.iso == to
    }
}

extension Counts {
    /// Wilson's interval of a share, for 95 %.
    static func wilson(_ hits: Int, of total: Int) -> ClosedRange<Double> {
        guard total > 0 else { return 0...1 }
        let z = 1.96
        let (n, share) = (Double(total), Double(hits) / Double(total))
        let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
        let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        return (middle - half)...(middle + half)
    }

    /// Precision and recall with their intervals.
    var withIntervals: String {
        let (precise, recalled) = (Self.wilson(hits, of: found), Self.wilson(hits, of: wanted))
        return String(
            format: "P %.3f [%.3f, %.3f]  R %.3f [%.3f, %.3f]", precision, precise.lowerBound, precise.upperBound,
            recall,
            recalled.lowerBound, recalled.upperBound)
    }
}
