internal import Documents
internal import Formats
import Glibc

/// The programs and libraries a result depends on.
public struct RunEnvironment: Sendable, Hashable {
    /// Digest of the running program.
    public let program: String
    /// Digest of the reader program and the versions of the libraries it links.
    public let reader: String
    /// The same for people: names and versions, in a fixed order.
    public let versions: [(name: String, version: String)]

    public static func == (left: RunEnvironment, right: RunEnvironment) -> Bool {
        left.program == right.program && left.reader == right.reader
    }
    public func hash(into hasher: inout Hasher) {
        hasher.combine(program)
        hasher.combine(reader)
    }

    /// Looks at the running program, its reader, and where the study turns OCR on at tesseract and its models.
    ///
    /// - Throws: `Faults` where OCR is on and tesseract, or a model a profile names, is not installed; `FolderFailure` where
    ///   there is a reader and it does not say what it runs on: keys without that would be another environment's.
    static func current(store: WorkStore, version: String, study: Study) async throws -> RunEnvironment {
        let reader = ReaderPool.readerProgram
        var libraries = ReaderPool.libraryVersions(of: reader)
        if libraries.isEmpty, access(reader, X_OK) == 0 {
            // Stopped from outside, perhaps.
            libraries = ReaderPool.libraryVersions(of: reader)
            if libraries.isEmpty {
                throw FolderFailure(path: reader, reason: "does not tell its versions; run again, or install it anew")
            }
        }
        if let languages = study.ocrLanguages {
            let recognizer = ReaderPool.recognizer(of: reader)
            if let missing = recognizer.missing(of: languages).first { throw Faults([study.fault(missing)]) }
            libraries += recognizer.versions(of: languages)
        }
        let digest = try await store.digest(ofFile: reader)?.hexadecimal ?? "none"
        return RunEnvironment(
            program: try await store.digest(ofFile: RunningProgram.path)?.hexadecimal ?? "none",
            reader: digest + libraries.map { " \($0.name) \($0.version)" }.joined(),
            versions: [("chancery", version)] + libraries)
    }
}

extension Study {
    /// What OCR lacks, as a mistake of the line that turns it on.
    fileprivate func fault(_ missing: ReadingFailure) -> Fault {
        let file = folder + "/pipeline.yaml"
        let words = "\(missing)".split(separator: ";", maxSplits: 1).map(String.init)
        let (problem, remedy) = (words[0], words.count > 1 ? String(words[1].dropFirst()) : "")
        var unread: [Fault] = []
        return YAMLNode.read(path: file, faults: &unread)?["ocr"]?.fault(problem, expected: remedy)
            ?? Fault(file: file, problem: problem, expected: remedy)
    }
}
