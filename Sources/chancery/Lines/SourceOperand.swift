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
            switch await ReaderPool(processes: 1).read(path: path, profile: profile) {
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
            selfNames: profile.selfNames, prefersFuture: arguments.has("prefer-future"))
        return annotator.annotate(document, context: context)
    }

    static let options = [
        OptionHelp.jsonLines, .explain, .pipeline,
        OptionHelp("published", "DATE", "the day of publication, YYYY-MM-DD"),
        OptionHelp("issuer", "ID", "who published it"), OptionHelp("language", "TAG", "its language, where known"),
    ]
}
