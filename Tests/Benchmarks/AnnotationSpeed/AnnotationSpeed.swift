import Annotation
import Documents
import Formats
import Foundation

/// `annotation-speed FILE …`: processor time and megabytes a second of every stage of annotation up to dates, on one core, the
/// texts in memory as one document each; the last line counts text to dates as a whole, of the fastest of several rounds.
@main
struct AnnotationSpeed {
    static let rounds = 9

    static func main() throws {
        var vocabulary = VocabularyBuilder()
        var faults: [Fault] = []
        let knowledge = AnnotationKnowledge.load(folders: [], vocabulary: &vocabulary, faults: &faults)
        let frozen = Vocabulary(vocabulary)
        let annotator = Annotator(knowledge: knowledge, vocabulary: frozen)
        let tokenizer = Tokenizer(vocabulary: frozen)
        let documents = try CommandLine.arguments.dropFirst().map { path in
            Document(plainText: String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self))
        }
        let context = DocumentContext(id: "speed", published: nil)
        let bytes = documents.reduce(0) { $0 + $1.text.bytes.count }
        var count = 0
        let tokens = fastest { for document in documents { count &+= tokenizer.tokens(of: document.text).count } }
        let sentences = fastest {
            for document in documents {
                let tokens = tokenizer.tokens(of: document.text)
                count &+= annotator.sentences(of: document, tokens: tokens, context: context).count
            }
        }
        var found = 0
        let dates = fastest {
            found = 0
            for document in documents { found += annotator.dates(in: document, context: context).annotations.count }
        }
        report("tokens", tokens, bytes)
        report("sentences and languages", sentences - tokens, bytes)
        report("dates of sentences", dates - sentences, bytes)
        report("text to dates (\(found) found, \(documents.count) texts)", dates, bytes)
    }

    /// Microseconds of processor time, which neighbours on a shared machine leave alone.
    private static func fastest(_ work: () -> Void) -> Int {
        (0..<rounds).map { _ in
            let start = clock()
            work()
            return Int(clock() - start) * 1_000_000 / Int(CLOCKS_PER_SEC)
        }.min() ?? 0
    }

    private static func report(_ stage: String, _ time: Int, _ bytes: Int) {
        let speed = (Double(bytes) / Double(max(time, 1)) * 10).rounded() / 10
        print("\(stage): \(time) µs, \(speed) MB/s")
    }
}
