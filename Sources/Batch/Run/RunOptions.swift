import Glibc

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
    /// A folder of stage results made elsewhere, taken before anything is done here.
    public var results: String?
    /// When the program began to look at files, in nanoseconds since 1970; reaches no result.
    public var began: Int

    public init(
        output: String, jobs: Int, fresh: Bool = false, originalsOnly: Bool = false, began: Int = RunOptions.now
    ) {
        self.output = output
        self.jobs = max(1, jobs)
        self.fresh = fresh
        self.originalsOnly = originalsOnly
        self.began = began
    }

    /// Nanoseconds since 1970.
    public static var now: Int {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return now.tv_sec * 1_000_000_000 + now.tv_nsec
    }
}

/// What a run tells while it works.
public enum RunProgress: Sendable {
    case began(documents: Int)
    case finished(DocumentOutcome, bytes: Int)
    case reconciling
    case writing
}

/// What a run did.
public struct RunReport: Sendable {
    public let dataset: String
    /// How many are registered.
    public let documents: Int
    /// Documents that failed and whose failure the manifest does not acknowledge.
    public let failures: [DocumentOutcome]
    public let mentions: Int
    public let events: Int
    public let conflicts: Int
    public let evidence: Int
    public let claims: Int
    /// Verdicts on all documents and on originals alone, in the order of `ClaimVerdict`, those with none left out.
    public let verdicts: [(verdict: String, claims: Int, onOriginals: Int)]
    public let newIdentifiers: Int
    public let remarks: [String]
}
