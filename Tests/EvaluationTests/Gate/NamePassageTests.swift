import Annotation
import Batch
import Documents
import Formats
import Foundation
import Testing

/// Names in texts of unknown hands, annotated blind. Before anybody looked at a miss: precision .774 [.723, .819], recall
/// .666 [.614, .714]; without two tables of travel advice that repeat a few names .883 and .778.
@Suite struct NamePassageTests {
    private static let files = NamePassages.files()
    private static let kinds: Set<AnnotationKind> = [.person, .organization, .state, .forum, .place]

    @Test(.enabled(if: !files.isEmpty)) func namesOfUnknownHandsAreFound() async throws {
        let knowledge = try PipelineKnowledge.load(GoldSet.root + "/Pipelines/korea-lac")
        let pool = ReaderPool(processes: 2)
        var texts: [String: String] = [:]
        var counts = Counts()
        var read = 0
        for (passage, names) in try NamePassages.load().passages {
            guard let path = Self.files[passage.file] else { continue }
            if texts[passage.file] == nil {
                let document = try await pool.read(path: path, profile: knowledge.study.profile(of: nil)).get()
                texts[passage.file] = document.text.string(document.text.whole)
            }
            let scalars = Array((texts[passage.file] ?? "").unicodeScalars)
            guard passage.end <= scalars.count else { continue }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[passage.start..<passage.end])
            // Another version of a reader may cut a file otherwise; offsets mean nothing then.
            guard SHA256Digest(of: String(view)).hexadecimal.hasPrefix(passage.text) else { continue }
            read += 1
            let annotated = knowledge.annotator.annotate(
                Document(plainText: String(view)), context: DocumentContext(id: passage.file))
            counts += Self.counts(annotated, names)
        }
        print(
            "passages names: precision \(Self.rate(counts.hits, counts.found)), recall \(Self.rate(counts.hits, counts.wanted)), "
                + "\(read) passages")
        #expect(read >= 50, "only \(read) of 60 passages were read as when they were annotated")
        #expect(counts.precision >= 0.75)
        #expect(counts.recall >= 0.65)
    }

    /// A name counts as found where spans overlap and the actor is one of the right ones.
    private static func counts(_ annotated: AnnotatedDocument, _ names: [NamePassages.Expected]) -> Counts {
        let text = annotated.document.text
        let wanted = names.filter { $0.form == "name" && !$0.isOptional }
        let neutral = names.filter { $0.form != "name" || $0.isOptional }
        var counts = Counts(found: 0, wanted: wanted.count, hits: 0)
        var taken: Set<Int> = []
        for annotation in annotated.annotations where kinds.contains(annotation.kind) {
            guard case .name(let name) = annotation.content, name.form == .name else { continue }
            let start = text.scalarOffset(ofByte: annotation.span.start)
            let end = text.scalarOffset(ofByte: annotation.span.end)
            let near = wanted.indices.filter {
                !taken.contains($0) && wanted[$0].start < end && start < wanted[$0].end
            }
            let right = near.first { wanted[$0].actors.contains(name.actor.lowercased()) }
            if let chosen = right ?? near.first {
                taken.insert(chosen)
                counts.found += 1
                if right != nil { counts.hits += 1 }
            } else if !neutral.contains(where: { $0.start < end && start < $0.end }) {
                counts.found += 1
            }
        }
        return counts
    }

    /// A share with its Wilson interval at 95 per cent.
    private static func rate(_ hits: Int, _ of: Int) -> String {
        let n = Double(max(of, 1))
        let p = Double(hits) / n
        let z = 1.96
        let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
        return String(format: "%.3f [%.3f, %.3f] (%d of %d)", p, middle - half, middle + half, hits, of)
    }
}
