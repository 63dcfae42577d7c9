internal import Annotation
public import Documents
public import Formats
import FoundationEssentials
import Glibc
internal import Reconciliation

/// Registers files as documents of a study: guesses what can be guessed and appends rows to `documents.tsv`.
public struct Registrar: Sendable {
    /// What became of one file.
    public enum Outcome: Sendable {
        case added(ManifestEntry)
        /// The same bytes are registered already.
        case duplicate(of: String)
        /// Nothing in it says who published it, and nobody stated it.
        case issuerUnknown
        /// Other bytes with the same text as a document of the same issuer and day: the same page from elsewhere.
        case mirror(of: String)
        /// The server says that what is registered still holds.
        case unchanged(String)
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

    /// Fetches what has an address, then registers everything in the order given; what fails is reported and nothing else
    /// stops. New bytes from a registered address are a document of its own that supersedes the registered one.
    public func register(
        _ sources: [ListedSource], stating statement: Statement, limits: Downloads.Limits = Downloads.Limits()
    ) async throws -> [(file: String, outcome: Outcome)] {
        var entries = knowledge.study.manifest
        var digests: [String: String] = [:]
        for entry in entries {
            let digest = SHA256Digest(ofFile: knowledge.study.location(of: entry.path))?.hexadecimal ?? entry.sha256
            if !digest.isEmpty { digests[digest] = entry.documentID }
        }
        var outcomes: [(file: String, outcome: Outcome)] = []
        let folder = knowledge.study.folder + "/.incoming"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let known = Provenance.all(of: knowledge.study)
        var downloads = try fetch(sources, known: known, into: folder, limits: limits)
        for source in sources {
            var file = source.place
            let download = downloads.removeValue(forKey: source.place)
            var outcome: Outcome?
            switch download?.outcome {
            case .failed(let reason): outcome = .failed(reason: reason)
            case .unchanged: outcome = .unchanged(known[source.place]?.documentID ?? "")
            case .fetched(let fetched, _): file = fetched
            // A second time in one list.
            case nil: if source.isAddress { continue }
            }
            if outcome == nil {
                let stated = Stated(source, statement, download, supersedes: known[source.place]?.documentID ?? "")
                outcome = try await register(file, stated: stated, entries: entries, digests: digests)
            }
            if case .added(let entry)? = outcome {
                if let download, case .fetched(_, let warc) = download.outcome {
                    try Provenance.keep(
                        download, warc: warc, of: entry.documentID, beside: knowledge.study.location(of: entry.path))
                }
                try append(entry)
                entries.append(entry)
                digests[entry.sha256] = entry.documentID
            }
            if let outcome { outcomes.append((source.place, outcome)) }
        }
        return outcomes
    }

    private func fetch(
        _ sources: [ListedSource], known: [String: Provenance], into folder: String, limits: Downloads.Limits
    ) throws -> [String: Download] {
        var addresses: [String] = []
        for source in sources where source.isAddress && !addresses.contains(source.place) {
            addresses.append(source.place)
        }
        if addresses.isEmpty { return [:] }
        let fetched = try Downloads(into: folder, limits: limits).fetch(addresses, known: known)
        return Dictionary(fetched.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Everything that is said of a file besides what it says itself: the command line before the list.
    private struct Stated {
        let issuer: String?
        let published: CalendarDay?
        let origin: Origin
        let title: String
        let language: String
        let url: String
        let retrieved: String
        let supersedes: String
        let mediaType: String?

        init(_ source: ListedSource, _ statement: Statement, _ download: Download?, supersedes: String) {
            issuer = statement.issuer ?? (source.issuer.isEmpty ? nil : source.issuer)
            published = statement.published ?? source.published
            origin = statement.origin
            title = source.title
            language = source.language
            url = download?.finalAddress ?? ""
            retrieved = String((download?.retrieved ?? "").prefix(10))
            self.supersedes = supersedes
            let header = download?.facts["headers"]?.array?.first { $0.array?.first?.string == "content-type" }
            mediaType = header?.array?.last?.string
        }
    }

    private func register(
        _ file: String, stated: Stated, entries: [ManifestEntry], digests: [String: String]
    ) async throws -> Outcome {
        guard let digest = SHA256Digest(ofFile: file)?.hexadecimal else {
            return .failed(
                reason: "\(FileManager.default.fileExists(atPath: file) ? ReadingFailure.notAFile : .missing)")
        }
        if let known = digests[digest] { return .duplicate(of: known) }
        if let issuer = stated.issuer, knowledge.study.profiles[issuer] == nil {
            return .failed(reason: "the list names an issuer ‘\(issuer)’ that has no file in sources/")
        }
        let host = Self.host(of: stated.url)
        let byHost = knowledge.study.profiles.values.filter { profile in
            profile.hosts.contains { host == $0 || host.hasSuffix("." + $0) }
        }.map(\.issuer).sorted().first
        let profile = (stated.issuer ?? byHost).map { knowledge.study.profile(of: $0) }
        var options = knowledge.study.readingOptions(issuer: stated.issuer ?? byHost, url: stated.url)
        options.mediaType = stated.mediaType
        let document: Document
        switch await pool.read(path: file, profile: profile, options: options) {
        case .failure(let failure): return .failed(reason: "\(failure)")
        case .success(let read): document = read
        }
        let guesses = SourceGuesses(document: document, file: file, study: knowledge.study)
        guard let issuer = stated.issuer ?? byHost ?? guesses.issuer else {
            return .issuerUnknown
        }
        let context = DocumentContext(
            id: file, issuer: issuer, published: stated.published ?? document.metadata.published,
            dateOrder: knowledge.study.profile(of: issuer).dateOrder)
        let annotated = knowledge.annotator.annotate(document, context: context)
        let language = stated.language.isEmpty ? annotated.language.rawValue : stated.language
        let published = stated.published ?? document.metadata.published ?? annotated.reference
        let title = stated.title.isEmpty ? guesses.title : stated.title
        if stated.supersedes.isEmpty,
            let twin = await twin(of: document, issuer: issuer, published: published, among: entries)
        {
            return .mirror(of: twin)
        }
        let identifier = guesses.identifier(
            issuer: issuer, language: language, year: published?.year, taken: Set(entries.map(\.documentID)))
        return .added(
            ManifestEntry(
                documentID: identifier,
                path: try place(file, as: identifier, ending: Self.ending(file, stated, document)), sha256: digest,
                issuer: issuer,
                origin: stated.origin,
                citationKey: guesses.citationKey(
                    issuer: issuer, year: published?.year, taken: Set(entries.map(\.citationKey))),
                title: title, language: language == Language.undetermined.rawValue ? "" : language,
                published: published,
                url: stated.url, retrieved: stated.retrieved, rights: knowledge.study.profile(of: issuer).rights ?? "",
                supersedes: stated.supersedes,
                skipReason: "", line: 0))
    }

    /// The registered document of the same issuer and day whose text this is.
    private func twin(
        of document: Document, issuer: String, published: CalendarDay?, among entries: [ManifestEntry]
    ) async -> String? {
        let fingerprint = TextFingerprint(document.text)
        for entry in entries where entry.issuer == issuer && entry.published == published {
            let path = knowledge.study.location(of: entry.path)
            guard case .success(let other) = await pool.read(path: path, profile: knowledge.study.profile(of: issuer))
            else { continue }
            let print = TextFingerprint(other.text)
            let (fewer, more) = (min(print.words, fingerprint.words), max(print.words, fingerprint.words))
            if fewer * 10 >= more * 9, fingerprint.containment(in: print) >= 0.95 { return entry.documentID }
        }
        return nil
    }

    private static func host(of address: String) -> String {
        let parts = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return "" }
        return parts[2].prefix { $0 != "/" && $0 != ":" && $0 != "?" }.lowercased()
    }

    /// What a file's name ends in: as it is, or, for one from the network, by what was read.
    private static func ending(_ file: String, _ stated: Stated, _ document: Document) -> String {
        if stated.url.isEmpty {
            return file.split(separator: "/").last?.split(separator: ".").dropFirst().last.map { "." + $0 } ?? ""
        }
        return switch document.mediaType {
        case "application/pdf": ".pdf"
        case "text/html", "application/xhtml+xml": ".html"
        case "application/xml", "text/xml": ".xml"
        case "text/markdown": ".md"
        default: ".txt"
        }
    }

    /// The file's path relative to the root; a file outside, or from the network, is copied into the study's `documents/`.
    private func place(_ file: String, as identifier: String, ending: String) throws -> String {
        let study = knowledge.study
        let root = Self.absolute(study.root)
        let path = Self.absolute(file)
        if path.hasPrefix(root + "/"), !path.contains("/.incoming/") {
            return String(path.dropFirst(root.utf8.count + 1))
        }
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
