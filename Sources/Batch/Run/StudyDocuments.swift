public import Documents
internal import Formats

/// Reads and annotates the documents a study registers, one after the other, for commands that look at all of them.
public struct StudyDocuments: Sendable {
    private let study: Study
    private let pool: ReaderPool

    public init(_ study: Study) {
        self.study = study
        pool = ReaderPool(processes: 1)
    }

    /// Calls `body` with every document that is to be read.
    ///
    /// - Returns: the paths that could not be read, with the reason.
    public func visit(
        _ body: (ManifestEntry, Document) throws -> Void
    ) async rethrows -> [(path: String, failure: ReadingFailure)] {
        var failures: [(path: String, failure: ReadingFailure)] = []
        for entry in study.manifest where entry.skipReason.isEmpty {
            let path = study.location(of: entry.path)
            let options = study.readingOptions(issuer: entry.issuer, url: entry.url)
            switch await pool.read(path: path, profile: study.profile(of: entry.issuer), options: options) {
            case .success(let document): try body(entry, document)
            case .failure(let failure): failures.append((path, failure))
            }
        }
        return failures
    }
}
