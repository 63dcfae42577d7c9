import Annotation
import Batch
import Documents
import Events
import Formats
import Foundation

/// `extraction-speed PIPELINE FILE …`: sentences a second from text to document events with a study's tables and rules, on one
/// core, the texts in memory as one document each; of the fastest of several rounds.
@main
struct ExtractionSpeed {
    static let rounds = 5

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let pipeline = arguments.first, arguments.count > 1 else {
            FileHandle.standardError.write(Data("usage: extraction-speed PIPELINE FILE …\n".utf8))
            exit(2)
        }
        let knowledge = try PipelineKnowledge.load(pipeline)
        let files = knowledge.study.files(in: "rules", suffix: ".rules")
        let compiling = fastest {
            var vocabulary = VocabularyBuilder()
            var faults: [Fault] = []
            _ = RuleSet.load(files: files, vocabulary: &vocabulary, faults: &faults)
        }
        let documents = try arguments.dropFirst().map { path in
            Document(plainText: String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self))
        }
        let context = DocumentContext(id: "speed", published: CalendarDay(year: 2015, month: 6, day: 15))
        var sentences = 0
        let annotating = fastest {
            sentences = 0
            for document in documents {
                sentences += knowledge.annotator.annotate(document, context: context).sentences.count
            }
        }
        let annotated = documents.map { knowledge.annotator.annotate($0, context: context) }
        var events = 0
        let extracting = fastest {
            events = 0
            for document in annotated { events += knowledge.extractor.documentEvents(in: document).count }
        }
        let speed = Double(sentences) / (annotating + extracting)
        print("rules \(knowledge.rules.rules.count), compiled in \(Int(compiling * 1e3)) ms")
        print("sentences \(sentences) of \(documents.count) texts, events \(events)")
        print("annotation \(Int(annotating * 1e3)) ms, extraction \(Int(extracting * 1e3)) ms")
        print("sentences a second, annotation included: \(Int(speed))")
    }

    /// Seconds of processor time, which other programs disturb less than the clock on the wall.
    private static func fastest(_ work: () -> Void) -> Double {
        let times = (0..<rounds).map { _ in
            let start = clock()
            work()
            return Double(clock() - start) / Double(CLOCKS_PER_SEC)
        }
        return times.min() ?? 0
    }
}
