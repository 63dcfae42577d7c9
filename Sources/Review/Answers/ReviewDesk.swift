internal import Claims
internal import Dataset
internal import Documents
internal import Formats
import Glibc
internal import Reconciliation

/// Everything the page asks and tells; one question at a time.
actor ReviewDesk {
    let session: ReviewSession
    var ledger: DecisionLedger
    private var opened: (snapshot: DatasetSnapshot, stamp: FileStamp)?
    var targets: [String: TellingTargets] = [:]
    private var decisions: DecisionIndex?
    var sampled: [SampleUnit]?
    /// How many units each stratum of the sample was drawn from.
    var stratumSizes: [String: Int] = [:]
    var found: (query: String, events: [Bool])?
    /// The last answer of a list, for the stretches of it that are asked for next.
    var answered: (question: String, answer: FacetedList.Answer)?
    /// The states of all events, until the next decision.
    var eventReviews: FacetedList.Facet?
    /// Claims of the study by identifier: where in which paper each stands.
    let papers: [String: Claim]

    struct FileStamp: Equatable {
        var inode: UInt64 = 0
        var seconds = 0
        var nanoseconds = 0
    }

    init(session: ReviewSession) {
        self.session = session
        ledger = DecisionLedger(path: session.study.folder + "/reviews.jsonl")
        var faults: [Fault] = []
        let claims = StudyFolder.files(in: session.study.folder + "/claims", suffix: ".tsv").flatMap {
            ClaimTable.read(path: $0, faults: &faults)
        }
        papers = Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The dataset as it stands now: a run may have replaced it since the last question.
    func snapshot() throws -> DatasetSnapshot {
        let path = session.dataset + "/dataset.sqlite"
        let now = Self.stamp(of: path)
        if let opened, opened.stamp == now { return opened.snapshot }
        let snapshot = try DatasetSnapshot(path: path)
        opened = (snapshot, now)
        targets = [:]
        decisions = nil
        sampled = nil
        found = nil
        answered = nil
        eventReviews = nil
        return snapshot
    }

    /// Changes with the dataset and with the ledger, so that the page knows when to ask again.
    func version() throws -> String {
        _ = try snapshot()
        let stamp = opened?.stamp ?? FileStamp()
        return "\(stamp.inode)-\(stamp.seconds)-\(stamp.nanoseconds)"
    }

    /// When the dataset was written, in seconds.
    func datasetTime() throws -> Int {
        _ = try snapshot()
        return opened?.stamp.seconds ?? 0
    }

    /// What the reviewer may see of the ledger as it stands now.
    func index() throws -> DecisionIndex {
        let snapshot = try snapshot()
        let changed = ledger.refresh()
        if !changed, let decisions { return decisions }
        let index = try DecisionIndex(
            ledger.book, viewer: session.reviewer, isBlind: session.isBlind, in: snapshot, targets: &targets)
        decisions = index
        answered = nil
        eventReviews = nil
        return index
    }

    func forgetDecisions() { decisions = nil }

    func target(ofMention id: String, in document: String) throws -> ReviewTarget? {
        let snapshot = try snapshot()
        if targets[document] == nil { targets[document] = try TellingTargets(of: document, in: snapshot.database) }
        return targets[document]?.targets[id]
    }

    private static func stamp(of path: String) -> FileStamp {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return FileStamp() }
        return FileStamp(
            inode: UInt64(status.st_ino), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    }
}
