internal import Annotation
public import Documents
public import Formats
import FoundationEssentials
import Glibc

/// Registers files as documents of a study: guesses what can be guessed and appends rows to `documents.tsv`.
public struct Registrar: Sendable {
    /// What became of one file.
    public enum Outcome: Sendable {
        case added(ManifestEntry)
        /// The same bytes are registered already.
        case duplicate(of: String)
        /// Nothing in it says who published it, and nobody stated it.
        case issuerUnknown
        case failed(reason: String)
    }

    /// What the user states instead of leaving it to be guessed.
    public struct Statement: Sendable {
        public var issuer: String?
        public var published: CalendarDay?
        public var origin: Origin
        public init(issuer: String? = nil, published: CalendarDay? = nil, origin: Origin = .original) {
            self.issuer = issuer
            self.published = published
            self.origin = origin
        }
    }

    private let knowledge: PipelineKnowledge
    private let pool: ReaderPool

    public init(knowledge: PipelineKnowledge) {
        self.knowledge = knowledge
        pool = ReaderPool(processes: 1)
    }

    /// Registers files in the order given; what fails is reported and nothing else stops.
    public func register(
        _ files: [String], stating statement: Statement
    ) async throws -> [(file: String, outcome: Outcome)] {
        var entries = knowledge.study.manifest
        var digests: [String: String] = [:]
        for entry in entries {
            let digest = SHA256Digest(ofFile: knowledge.study.location(of: entry.path))?.hexadecimal ?? entry.sha256
            if !digest.isEmpty { digests[digest] = entry.documentID }
        }
        var outcomes: [(file: String, outcome: Outcome)] = []
        for file in files {
            let outcome = try await register(file, stating: statement, entries: entries, digests: digests)
            if case .added(let entry) = outcome {
                try append(entry)
                entries.append(entry)
                digests[entry.sha256] = entry.documentID
            }
            outcomes.append((file, outcome))
        }
        return outcomes
    }

    private func register(
        _ file: String, stating statement: Statement, entries: [ManifestEntry], digests: [String: String]
    ) async throws -> Outcome {
        guard let digest = SHA256Digest(ofFile: file)?.hexadecimal else {
            return .failed(
                reason: "\(FileManager.default.fileExists(atPath: file) ? ReadingFailure.notAFile : .missing)")
        }
        if let known = digests[digest] { return .duplicate(of: known) }
        let stated = statement.issuer.map { knowledge.study.profile(of: $0) }
        let document: Document
        let options = knowledge.study.readingOptions(issuer: statement.issuer)
        switch await pool.read(path: file, profile: stated, options: options) {
        case .failure(let failure): return .failed(reason: "\(failure)")
        case .success(let read): document = read
        }
        let guesses = SourceGuesses(document: document, file: file, study: knowledge.study)
        guard let issuer = statement.issuer ?? guesses.issuer else {
            return .issuerUnknown
        }
        let context = DocumentContext(
            id: file, issuer: issuer, published: statement.published ?? document.metadata.published,
            dateOrder: knowledge.study.profile(of: issuer).dateOrder)
        let annotated = knowledge.annotator.annotate(document, context: context)
        let language = Extraction(of: annotated, events: []).language
        let published = statement.published ?? document.metadata.published ?? annotated.reference
        let title = guesses.title
        let identifier = guesses.identifier(
            issuer: issuer, language: language.rawValue, year: published?.year, taken: Set(entries.map(\.documentID)))
        return .added(
            ManifestEntry(
                documentID: identifier, path: try place(file, as: identifier), sha256: digest, issuer: issuer,
                origin: statement.origin,
                citationKey: guesses.citationKey(
                    issuer: issuer, year: published?.year, taken: Set(entries.map(\.citationKey))),
                title: title, language: language == .undetermined ? "" : language.rawValue, published: published,
                url: "", retrieved: "", rights: knowledge.study.profile(of: issuer).rights ?? "", supersedes: "",
                skipReason: "", line: 0))
    }

    /// The file's path relative to the root; a file outside is copied into the study's `documents/`.
    private func place(_ file: String, as identifier: String) throws -> String {
        let study = knowledge.study
        let root = Self.absolute(study.root)
        let path = Self.absolute(file)
        if path.hasPrefix(root + "/") { return String(path.dropFirst(root.utf8.count + 1)) }
        let ending = file.split(separator: "/").last?.split(separator: ".").dropFirst().last.map { "." + $0 } ?? ""
        let folder = Self.absolute(study.folder) + "/documents"
        let target = folder + "/" + identifier + ending
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            if !FileManager.default.fileExists(atPath: target) {
                try FileManager.default.copyItem(atPath: file, toPath: target)
            }
        } catch {
            throw FolderFailure(path: target, reason: "the file cannot be copied here")
        }
        return String(target.dropFirst(root.utf8.count + 1))
    }

    private static func absolute(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return StudyFolder.normalized(path) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private func append(_ entry: ManifestEntry) throws {
        let path = knowledge.study.folder + "/documents.tsv"
        var text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        let header = text.split(separator: "\n").first { !$0.hasPrefix("#") && !$0.isEmpty }.map(String.init)
        let columns = header?.split(separator: "\t").map(String.init) ?? Study.manifestColumns
        if header == nil { text += columns.joined(separator: "\t") + "\n" }
        if !text.hasSuffix("\n") { text += "\n" }
        text += columns.map { Table.escaped(entry.cell($0)) }.joined(separator: "\t") + "\n"
        do {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            throw FolderFailure(path: path, reason: "cannot be written")
        }
    }
}

extension ManifestEntry {
    /// The cell under one of the manifest's columns.
    func cell(_ column: String) -> String {
        switch column {
        case "document_id": documentID
        case "path": path
        case "sha256": sha256
        case "issuer": issuer
        case "origin": origin.rawValue
        case "citation_key": citationKey
        case "title": title
        case "language": language
        case "published": published?.iso ?? ""
        case "url": url
        case "retrieved": retrieved
        case "rights": rights
        case "supersedes": supersedes
        case "skip_reason": skipReason
        default: ""
        }
    }
}
