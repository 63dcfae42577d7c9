public import Documents
public import Formats

/// How one registered document fared.
public struct DocumentOutcome: Sendable {
    public enum Result: Sendable {
        /// Not read, for the reason its manifest row gives.
        case skipped(reason: String)
        case failed(ReadingFailure)
        case read(ReadDocument)
    }

    /// What was done at one stage, and why.
    public struct Step: Sendable, Hashable {
        public let stage: WorkStore.Stage
        /// Why it was done again; nil where the work store had the result.
        public let reason: String?
    }

    public let entry: ManifestEntry
    /// Of the bytes found; nil where there were none.
    public let digest: SHA256Digest?
    public let result: Result
    /// The stages it went through, in order.
    public let steps: [Step]
    /// What a user should know of it: bytes that differ from the manifest's, remarks of the annotators.
    public let remarks: [String]

    public init(
        entry: ManifestEntry, digest: SHA256Digest?, result: Result, steps: [Step] = [], remarks: [String] = []
    ) {
        self.entry = entry
        self.digest = digest
        self.result = result
        self.steps = steps
        self.remarks = remarks
    }

    /// A failure that the manifest does not acknowledge.
    public var isUnexpectedFailure: Bool {
        if case .failed = result { entry.skipReason.isEmpty } else { false }
    }
}
