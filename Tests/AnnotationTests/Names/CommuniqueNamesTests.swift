import Documents
import Formats
import FoundationEssentials
import Testing

@testable import Annotation

/// Names of the communiqués composed by other hands, where they lie beside the package.
@Suite struct CommuniqueNamesTests {
    static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    static let suite = root + "/../shared/suites/communiques"
    static let isPresent =
        FileManager.default.fileExists(atPath: suite + "/gold.jsonl")
        && FileManager.default.fileExists(atPath: root + "/Pipelines/korea-lac/names")

    /// Two careful readers agree at 0.93; the floor may be raised freely and lowered only with a reason.
    @Test(.enabled(if: isPresent)) func findsAndLinksNames() throws {
        var tally = Tally()
        let annotate = try CommuniqueNamesTests.annotator()
        let lines = try String(contentsOfFile: Self.suite + "/gold.jsonl", encoding: .utf8).split(separator: "\n")
        for line in lines {
            let gold = try JSON(parsing: String(line))
            let id = gold["id"]?.string ?? ""
            let path = Self.suite + "/" + (id.hasSuffix(".html") ? id.dropLast(5) + ".main.txt" : id[...])
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let document = Document(plainText: text)
            let context = DocumentContext(
                id: id, issuer: gold["issuer"]?.string,
                published: gold["published"]?.string.flatMap { CalendarDay(iso: $0) })
            tally.add(document, annotate(document, context), gold["names"]?.array ?? [], id: id)
        }
        #expect(tally.f1 >= 0.97, "\(tally.report)")
    }

    static func annotator() throws -> (Document, DocumentContext) -> [Annotation] {
        var vocabulary = VocabularyBuilder()
        var faults: [Fault] = []
        let folders = ["\(root)/Pipelines/base", "\(root)/Pipelines/korea-lac"]
        let knowledge = AnnotationKnowledge.load(folders: folders, vocabulary: &vocabulary, faults: &faults)
        let annotator = Annotator(knowledge: knowledge, vocabulary: Vocabulary(vocabulary))
        return { annotator.annotate($0, context: $1).annotations }
    }

    struct Tally {
        var gold = 0
        var found = 0
        var right = 0
        var report = ""

        var f1: Double { 2 * Double(right) / Double(max(gold + found, 1)) }

        mutating func add(_ document: Document, _ annotations: [Annotation], _ names: [JSON], id: String) {
            let kinds: Set<String> = ["person", "organization", "state", "forum"]
            var wanted: [Span: String] = [:]
            var neutral: Set<Span> = []
            for name in names {
                guard let start = name["start"]?.int, let end = name["end"]?.int,
                    let from = document.text.byteOffset(ofScalar: start),
                    let to = document.text.byteOffset(ofScalar: end)
                else { continue }
                let span = Span(from, to)
                if name["form"] == nil, kinds.contains(name["kind"]?.string ?? "") {
                    wanted[span] = name["actor"]?.string ?? ""
                } else {
                    neutral.insert(span)
                }
            }
            gold += wanted.count
            report += "\n== \(id)"
            var hit: Set<Span> = []
            for annotation in annotations where kinds.contains(annotation.kind.rawValue) {
                guard case .name(let name) = annotation.content else { continue }
                let text = document.text.string(annotation.span)
                if let actor = wanted[annotation.span] {
                    found += 1
                    hit.insert(annotation.span)
                    if actor.lowercased() == name.actor.lowercased() {
                        right += 1
                    } else {
                        report += "\n   link  ‘\(text)’ \(actor) not \(name.actor) [\(annotation.derivation.rule)]"
                    }
                } else if !neutral.contains(annotation.span) {
                    found += 1
                    report += "\n   extra ‘\(text)’ \(name.actor) \(name.form) [\(annotation.derivation.rule)]"
                }
            }
            for (span, actor) in wanted.sorted(by: { $0.key < $1.key }) where !hit.contains(span) {
                report += "\n   miss  ‘\(document.text.string(span))’ \(actor)"
            }
        }
    }
}
