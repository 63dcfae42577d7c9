internal import Annotation
internal import Documents
internal import Formats

/// A file (or standard input, as `-` or nothing) that `tag` and `extract` are to look at.
enum SourceOperand {
    /// Reads and annotates it; nil where it could not be read, which has then been said.
    static func annotated(
        _ arguments: Arguments, study: Study, annotator: Annotator
    ) async throws -> AnnotatedDocument? {
        let path = arguments.operands.first ?? "-"
        let profile = study.profile(of: arguments["issuer"])
        let document: Document
        if path == "-" {
            var bytes: [UInt8] = []
            Console.forEachInputLine { bytes += $0 + [0x0A] }
            document = Document(plainText: String(decoding: bytes, as: UTF8.self))
        } else {
            switch await ReaderPool(processes: 1).read(
                path: path, profile: profile, options: study.readingOptions(issuer: arguments["issuer"]))
            {
            case .success(let read): document = read
            case .failure(let failure):
                Console.error("\(path): \(failure)")
                return nil
            }
        }
        let published = try arguments.day("published")
        let context = DocumentContext(
            id: path, issuer: arguments["issuer"], published: published,
            language: arguments["language"].map { Language(rawValue: $0) }, dateOrder: profile.dateOrder,
            selfNames: profile.selfNames, reading: reading(arguments))
        return annotator.annotate(document, context: context)
    }

    /// How open dates are read: as a report, if no option for benchmarks asks otherwise.
    static func reading(_ arguments: Arguments) -> DateReading {
        if arguments.has("prefer-future") { return .arranging }
        return arguments.has("open-bounds") ? .querying : .report
    }

    static let options = [
        OptionHelp.jsonLines, .explain, .pipeline,
        OptionHelp("published", "DATE", "the day of publication, YYYY-MM-DD"),
        OptionHelp("issuer", "ID", "who published it"), OptionHelp("language", "TAG", "its language, where known"),
    ]
}
