import Dispatch
public import Documents
import Formats
import Synchronization

extension AnnotationKnowledge {
    /// What the tables of a study made of themselves, as bytes for a program of the same build on the same machine: the
    /// words known, the gazetteer and its tries.
    ///
    /// - Parameter vocabulary: frozen right after this knowledge was loaded.
    public func image(vocabulary: Vocabulary) -> [UInt8] {
        var writer = ByteWriter()
        vocabulary.write(to: &writer)
        names.write(to: &writer)
        return writer.bytes
    }

    /// The same knowledge as the tables gave it, word for word and number for number, without reading them.
    ///
    /// Word lists and grammars of the program itself are compiled again. Since the vocabulary holds all their words, they
    /// cannot change it, and names and grammars need not wait for each other.
    ///
    /// - Returns: the knowledge, and the vocabulary for rules to go on from.
    /// - Throws: `invalid` also where a word of the program is missing: the image is another program's.
    public static func load(
        image: [UInt8]
    ) throws(ArchiveFault) -> (knowledge: AnnotationKnowledge, vocabulary: VocabularyBuilder) {
        var reader = ByteReader(image)
        let vocabulary = VocabularyBuilder(try Vocabulary(from: &reader))
        let start = reader
        let names = Mutex<Result<(NameKnowledge, words: Int), ArchiveFault>?>(nil)
        let grammars = Mutex<(Grammars, words: Int)?>(nil)
        DispatchQueue.concurrentPerform(iterations: 2) { part in
            var own = vocabulary
            if part == 0 {
                let made = Grammars(vocabulary: &own)
                grammars.withLock { $0 = (made, own.count) }
            } else {
                let read = Result { () throws(ArchiveFault) in
                    var reader = start
                    let read = try NameKnowledge(from: &reader, vocabulary: &own)
                    guard reader.isAtEnd else {
                        throw .invalid(what: "bytes after the end", offset: reader.position)
                    }
                    return (read, words: own.count)
                }
                names.withLock { $0 = read }
            }
        }
        guard let read = try names.withLock({ $0 })?.get(), let made = grammars.withLock({ $0 }),
            read.words == vocabulary.count, made.words == vocabulary.count
        else { throw .invalid(what: "vocabulary", offset: 0) }
        return (
            AnnotationKnowledge(
                sentences: made.0.sentences, languages: made.0.languages, dates: made.0.dates, names: read.0
            ),
            vocabulary
        )
    }

    /// What ships with the program besides names; it has no faults.
    private struct Grammars: Sendable {
        let sentences: SentenceSplitter.Builder
        let languages: LanguageDetector.Builder
        let dates: DateKnowledge

        init(vocabulary: inout VocabularyBuilder) {
            var faults: [Fault] = []
            sentences = SentenceSplitter.Builder(vocabulary: &vocabulary)
            languages = LanguageDetector.Builder(vocabulary: &vocabulary)
            dates = DateKnowledge(vocabulary: &vocabulary, faults: &faults)
        }
    }
}
