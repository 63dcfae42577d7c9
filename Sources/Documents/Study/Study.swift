public import Formats

/// A study's folder as loaded: the layers it rests on, its manifest, profiles and options.
public struct Study: Sendable {
    public let name: String
    public let title: String
    /// Folders whose knowledge applies, base first, the study itself last.
    public let layers: [String]
    /// Folder that the manifest's paths are relative to and must stay inside.
    public let root: String
    /// Periods of analysis, in order.
    public let periods: [Period]
    /// Whether pages without a text layer are read by OCR.
    public let readsScans: Bool
    /// What a document may cost; the program's own unless the study says.
    public let limits: ReadingLimits
    /// Folder under which datasets are written, relative to the working directory; `Output` unless the study says.
    public let output: String
    public let manifest: [ManifestEntry]
    /// By issuer.
    public let profiles: [String: SourceProfile]
    /// Authors, licence and day of publication of the dataset.
    public let publication: StudyPublication

    /// The study's own folder.
    public var folder: String { layers[layers.count - 1] }

    /// A named stretch of time events are sorted into.
    public struct Period: Sendable, Hashable {
        public let id: String
        public let name: String
        public let interval: DayInterval
    }

    /// By document, the one whose bytes are its newer version and are read in its place.
    public var successors: [String: String] {
        var found: [String: String] = [:]
        for entry in manifest where !entry.supersedes.isEmpty && entry.skipReason.isEmpty {
            found[entry.supersedes] = entry.documentID
        }
        return found
    }

    /// By document, its earlier versions, the latest of them first.
    public var earlierVersions: [String: [String]] {
        let before = Dictionary(
            manifest.filter { !$0.supersedes.isEmpty }.map { ($0.documentID, $0.supersedes) },
            uniquingKeysWith: { first, _ in first })
        return before.mapValues { version in
            Array(sequence(first: version) { before[$0] }.prefix(before.count))
        }
    }

    /// The profile of an issuer; one without any knowledge where the study has none.
    public func profile(of issuer: String?) -> SourceProfile {
        issuer.flatMap { profiles[$0] } ?? SourceProfile(issuer: issuer ?? "")
    }

    /// Where a file lies whose path is given relative to the root.
    public func location(of path: String) -> String { StudyFolder.normalized(root + "/" + path) }

    /// Files of a subfolder (`names`, `rules`) in all layers, base first, sorted by name within a layer.
    public func files(in subfolder: String, suffix: String) -> [String] {
        layers.flatMap { StudyFolder.files(in: $0 + "/" + subfolder, suffix: suffix) }
    }
}

/// One row of `documents.tsv`.
public struct ManifestEntry: Sendable, Hashable {
    public var documentID: String
    /// Relative to the study's root.
    public var path: String
    /// Expected SHA-256 in hexadecimal; empty where the manifest gives none.
    public var sha256: String
    public var issuer: String
    public var origin: Origin
    public var citationKey: String
    public var title: String
    /// BCP 47 primary tag; empty where unknown.
    public var language: String
    public var published: CalendarDay?
    public var url: String
    public var retrieved: String
    public var rights: String
    public var supersedes: String
    /// Why the document is not to be read, or why its failure is known and accepted; empty otherwise.
    public var skipReason: String
    /// Line in the manifest, from 1; 0 for an entry that is not written yet.
    public var line: Int

    public init(
        documentID: String, path: String, sha256: String = "", issuer: String, origin: Origin, citationKey: String = "",
        title: String = "", language: String = "", published: CalendarDay? = nil, url: String = "",
        retrieved: String = "", rights: String = "", supersedes: String = "", skipReason: String = "", line: Int = 0
    ) {
        self.documentID = documentID
        self.path = path
        self.sha256 = sha256
        self.issuer = issuer
        self.origin = origin
        self.citationKey = citationKey
        self.title = title
        self.language = language
        self.published = published
        self.url = url
        self.retrieved = retrieved
        self.rights = rights
        self.supersedes = supersedes
        self.skipReason = skipReason
        self.line = line
    }
}
