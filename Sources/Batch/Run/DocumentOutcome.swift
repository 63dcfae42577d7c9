public import Documents
public import Formats

/// How one registered document fared.
public struct DocumentOutcome: Sendable {
    public enum Result: Sendable {
        /// Not read, for the reason its manifest row gives.
        case skipped(reason: String)
        case failed(kind: String, reason: String)
        case read(Document, Extraction)
    }
    public let entry: ManifestEntry
    /// Of the bytes found; nil where there were none.
    public let digest: SHA256Digest?
    public let result: Result
    /// Stages whose result came from the work store.
    public let reused: Set<WorkStore.Stage>
    /// What a user should know of it: bytes that differ from the manifest's, remarks of the annotators.
    public let remarks: [String]

    public init(
        entry: ManifestEntry, digest: SHA256Digest?, result: Result, reused: Set<WorkStore.Stage> = [],
        remarks: [String] = []
    ) {
        self.entry = entry
        self.digest = digest
        self.result = result
        self.reused = reused
        self.remarks = remarks
    }

    /// A failure that the manifest does not acknowledge.
    public var isUnexpectedFailure: Bool {
        if case .failed = result { entry.skipReason.isEmpty } else { false }
    }
}
