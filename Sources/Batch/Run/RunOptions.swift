/// How a study is run.
public struct RunOptions: Sendable {
    /// Folder under which the dataset `<output>/<study>` is written.
    public var output: String
    /// Documents worked on at once.
    public var jobs: Int
    /// Whether to do everything anew, whatever the work store holds.
    public var fresh: Bool
    /// Whether to leave reconstructed documents out.
    public var originalsOnly: Bool

    public init(output: String, jobs: Int, fresh: Bool = false, originalsOnly: Bool = false) {
        self.output = output
        self.jobs = max(1, jobs)
        self.fresh = fresh
        self.originalsOnly = originalsOnly
    }
}

/// What a run tells while it works.
public enum RunProgress: Sendable {
    case began(documents: Int)
    case finished(DocumentOutcome)
    case reconciling
    case writing
}

/// What a run did.
public struct RunReport: Sendable {
    public let dataset: String
    public let documents: [DocumentOutcome]
    public let mentions: Int
    public let events: Int
    public let conflicts: Int
    public let evidence: Int
    public let claims: Int
    /// Verdicts on all documents and on originals alone, in the order of `ClaimVerdict`, those with none left out.
    public let verdicts: [(verdict: String, claims: Int, onOriginals: Int)]
    public let newIdentifiers: Int
    public let remarks: [String]

    /// Documents that failed and whose failure the manifest does not acknowledge.
    public var failures: [DocumentOutcome] { documents.filter(\.isUnexpectedFailure) }
}
