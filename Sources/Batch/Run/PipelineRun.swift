internal import Annotation
internal import Claims
internal import Dataset
internal import Documents
internal import Events
internal import Formats
import FoundationEssentials
import Glibc
public import Reconciliation

/// The whole job: every registered document through the stages, then the dataset, whole or not at all.
///
/// No text is held longer than its document is worked on: what later stages need of it is taken from the work store again.
public struct PipelineRun: Sendable {
    private let knowledge: PipelineKnowledge
    private let options: RunOptions
    private let version: String

    /// - Parameter version: of the running program, for the dataset's description of itself.
    public init(knowledge: PipelineKnowledge, options: RunOptions, version: String) {
        self.knowledge = knowledge
        self.options = options
        self.version = version
    }

    /// - Parameter progress: called as things happen, from any thread, one call at a time for each document.
    /// - Throws: `Faults`, `StudyIsBusy`, `FolderFailure`, or what the dataset's writer throws. A document's failure is
    ///   no error: it is in the report.
    public func run(progress: @escaping @Sendable (RunProgress) -> Void) async throws -> RunReport {
        let study = knowledge.study
        let workFolder = try self.workFolder()
        let lock = try RunLock(path: workFolder + "/lock")
        defer { lock.stillHeld() }
        let ledgers = try StudyLedgers(study: study)
        let codes = try eventCodes()
        let licences = try licences()
        let accuracy = try accuracy()
        let storePath = workFolder + "/store.sqlite"
        let store = try WorkStore(path: storePath)
        let number = try await store.nextRun()
        let environment = try await RunEnvironment.current(store: store, version: version, study: knowledge.study)
        let state = try KnowledgeState(knowledge)
        progress(.began(documents: entries.count))
        let outcomes = try await process(
            store: store, environment: environment, state: state, reviews: ledgers.book.settled, number: number,
            progress: progress)
        try await store.finish(run: number)
        let description = description(
            environment, state, licences: licences, accuracy: accuracy,
            papers: Set(ledgers.claims.map(\.paper)).sorted())
        let made = try made(
            from: CorpusInput(outcomes, study: study, shelf: try DocumentShelf(path: storePath)), ledgers: ledgers,
            description: description, codes: codes, spool: try DatasetSpool(folder: workFolder),
            remarks: [store.remark].compactMap { $0 } + ledgers.remarks, progress: progress)
        WholeRun.forget(in: workFolder)
        // The ledger first: a dataset must never hold an identifier that a lost ledger line could give to another event.
        try ledgers.append(made.newLedgerLines)
        try DatasetWriter(run: description).write(made.contents, to: made.report.dataset)
        if made.isLasting {
            RunRequest(folder: study.folder, options: options, version: version)
                .note(made.report, of: study, entries: entries, in: workFolder)
        }
        return made.report
    }

    /// What there is to write and to tell, without the corpus it was made from, which is gone before the writing begins.
    private struct Made {
        let contents: DatasetContents
        let newLedgerLines: [LedgerLine]
        /// Whether the same files would give the same again.
        let isLasting: Bool
        let report: RunReport
    }

    private func made(
        from input: CorpusInput, ledgers: StudyLedgers, description: RunDescription, codes: EventCodes,
        spool: DatasetSpool, remarks: [String], progress: (RunProgress) -> Void
    ) throws -> Made {
        progress(.reconciling)
        let corpus = Reconciler(knowledge: knowledge.gazetteer, ledger: ledgers.ledger, reviews: ledgers.book)
            .reconcile(input.events, documents: input.documents, scored: try scoredPairs(), explaining: false)
        let verdicts = Verdicts(corpus: corpus, knowledge: knowledge.gazetteer).check(ledgers.claims)
        progress(.writing)
        let assembly = Assembly(
            corpus, documents: input.assembled, claims: verdicts, actors: ActorTables(knowledge.gazetteer),
            periods: description.periods, codes: codes)
        let (contents, leftOut) = try assembly.assembled(spool: spool)
        var remarks = remarks + leftOut.map(\.description)
        if let folder = options.results, StudyFolder.exists(folder + "/pairs"), !corpus.takesScores {
            remarks.append("the scored pairs in \(folder)/pairs are not those of this corpus: all were scored here")
        }
        for stale in corpus.staleReviews {
            remarks.append("a review of \(stale.review.target.document) no longer finds its evidence: \(stale.reason)")
        }
        if !corpus.disputedReviews.isEmpty {
            remarks.append(
                "reviewers disagree about \(corpus.disputedReviews.count) questions; nothing of that is applied until "
                    + "somebody adjudicates (‘chancery review’)")
        }
        return Made(
            contents: contents, newLedgerLines: corpus.newLedgerLines, isLasting: input.isLasting,
            report: RunReport(
                dataset: options.output + "/" + knowledge.study.name, documents: input.assembled.count,
                failures: input.failures, mentions: contents.mentions.count, events: contents.events.count,
                conflicts: contents.conflicts.count, evidence: contents.evidenceCount, claims: verdicts.count,
                verdicts: Self.counts(verdicts), newIdentifiers: corpus.newLedgerLines.count, remarks: remarks))
    }

    private var entries: [ManifestEntry] {
        knowledge.study.manifest.filter { !options.originalsOnly || $0.origin == .original }
    }

    private func workFolder() throws -> String {
        let folder = RunRequest.workFolder(output: options.output, study: knowledge.study.name)
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw FolderFailure(path: folder, reason: "the folder cannot be made")
        }
        return folder
    }

    /// The corpus as a run would reconcile it now, from the work store where it can; no dataset, no ledger is written.
    public func corpus() async throws -> ReconciledCorpus {
        let ledgers = try StudyLedgers(study: knowledge.study)
        let input = try await input(ledgers)
        return Reconciler(knowledge: knowledge.gazetteer, ledger: ledgers.ledger, reviews: ledgers.book)
            .reconcile(input.events, documents: input.documents)
    }

    /// Why two document events are, or are not, one event; nil where the study has no such two.
    public func judgement(_ left: String, _ right: String) async throws -> PairJudgement? {
        let ledgers = try StudyLedgers(study: knowledge.study)
        let input = try await input(ledgers)
        return Reconciler(knowledge: knowledge.gazetteer, ledger: ledgers.ledger, reviews: ledgers.book)
            .explain(left, right, in: input.events, documents: input.documents)
    }

    /// One share of the candidate pairs of the corpus, for a run on another machine that takes the same stage results;
    /// nothing under the output folder is read or written.
    public func scoredPairs(_ share: PairShare) async throws -> ScoredPairs {
        let ledgers = try StudyLedgers(study: knowledge.study)
        let path = FileManager.default.temporaryDirectory.path + "/chancery-score-\(getpid()).sqlite"
        defer { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }
        let input = try await input(ledgers, store: path)
        return Reconciler(knowledge: knowledge.gazetteer, ledger: ledgers.ledger, reviews: ledgers.book)
            .scoredPairs(share, of: input.events, documents: input.documents)
    }

    /// What other machines scored, beside the stage results.
    private func scoredPairs() throws -> [ScoredPairs] {
        guard let folder = options.results else { return [] }
        return try StudyFolder.files(in: folder + "/pairs", suffix: ".jsonl").map { file in
            guard let data = FileManager.default.contents(atPath: file), let pairs = ScoredPairs(lines: Array(data))
            else { throw FolderFailure(path: file, reason: "holds no share of scored pairs, or not all of it") }
            return pairs
        }
    }

    private func input(_ ledgers: StudyLedgers, store path: String? = nil) async throws -> CorpusInput {
        let path = try path ?? workFolder() + "/store.sqlite"
        let store = try WorkStore(path: path)
        let outcomes = try await process(
            store: store,
            environment: try await RunEnvironment.current(store: store, version: version, study: knowledge.study),
            state: try KnowledgeState(knowledge), reviews: ledgers.book.settled, number: try await store.nextRun(),
            progress: { _ in })
        return CorpusInput(outcomes, study: knowledge.study, shelf: try DocumentShelf(path: path))
    }

    private func licences() throws -> [Licence] {
        var faults: [Fault] = []
        let licences = Licence.load(files: knowledge.study.files(in: "rights", suffix: ".tsv"), faults: &faults)
        if !faults.isEmpty { throw Faults(faults) }
        return licences
    }

    /// Of the study itself: what it extends was measured on other documents.
    private func accuracy() throws -> [AccuracyFigure] {
        let file = knowledge.study.folder + "/accuracy.tsv"
        guard FileManager.default.fileExists(atPath: file) else { return [] }
        var faults: [Fault] = []
        let figures = AccuracyFigure.load(file: file, faults: &faults)
        if !faults.isEmpty { throw Faults(faults) }
        return figures
    }

    private func eventCodes() throws -> EventCodes {
        var faults: [Fault] = []
        let codes = EventCodes.load(files: knowledge.study.files(in: "codes", suffix: ".tsv"), faults: &faults)
        if !faults.isEmpty { throw Faults(faults) }
        return codes
    }

    /// All documents, `jobs` at a time, the biggest files first, so that none is left alone at the end; outcomes in the
    /// manifest's order whatever the order of work.
    private func process(
        store: WorkStore, environment: RunEnvironment, state: KnowledgeState, reviews: [Review], number: Int,
        progress: @escaping @Sendable (RunProgress) -> Void
    ) async throws -> [DocumentOutcome] {
        let entries = entries
        try await store.use(state.names)
        if let folder = options.results {
            try await StageResults.take(from: folder, into: store, rows: state.names, run: number)
        }
        let stage = DocumentStage(
            knowledge: knowledge, store: store,
            pool: ReaderPool(processes: options.jobs, limits: knowledge.study.limits), environment: environment,
            rules: state.rulesDigest, changedRules: try await store.changedFiles(state.rules),
            reviews: reviews, run: number, fresh: options.fresh, successors: knowledge.study.successors)
        let sizes = entries.map { FileStamp(of: knowledge.study.location(of: $0.path))?.size ?? 0 }
        let order = entries.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
        var outcomes = [DocumentOutcome?](repeating: nil, count: entries.count)
        try await withThrowingTaskGroup(of: (Int, DocumentOutcome).self) { group in
            var waiting = order[...]
            func add() {
                guard let index = waiting.popFirst() else { return }
                group.addTask { (index, try await stage.process(entries[index])) }
            }
            for _ in 0..<options.jobs { add() }
            while let (index, outcome) = try await group.next() {
                outcomes[index] = outcome
                progress(.finished(outcome, bytes: sizes[index]))
                add()
            }
        }
        return outcomes.compactMap { $0 }
    }

    /// The terms of the issuers whose documents the study registers.
    private var terms: [RunDescription.SourceTerms] {
        Set(entries.map(\.issuer)).sorted().map { issuer in
            let profile = knowledge.study.profile(of: issuer)
            return .init(
                issuer: issuer, name: profile.name, rights: profile.rights ?? "", quoteCap: profile.quoteCap)
        }
    }

    private func description(
        _ environment: RunEnvironment, _ state: KnowledgeState, licences: [Licence], accuracy: [AccuracyFigure],
        papers: [String]
    ) -> RunDescription {
        let study = knowledge.study
        return RunDescription(
            study: study.name, title: study.title, program: .init(name: "chancery", version: version),
            environment: environment.versions.dropFirst().map { .init(name: $0.name, version: $0.version) },
            knowledge: state.files.map { .init(path: $0.path, sha256: $0.digest) }.sorted { $0.path < $1.path },
            periods: study.periods.map { .init(id: $0.id, name: $0.name, interval: $0.interval) }, terms: terms,
            licences: licences, papers: papers, publication: study.publication, accuracy: accuracy)
    }

    private static func counts(
        _ verdicts: [CheckedClaim]
    ) -> [(verdict: String, claims: Int, onOriginals: Int)] {
        ClaimVerdict.allCases.compactMap { verdict in
            let all = verdicts.filter { $0.verdict == verdict }.count
            let originals = verdicts.filter { $0.verdictOnOriginals == verdict }.count
            return all + originals == 0
                ? nil : (verdict: verdict.rawValue, claims: all, onOriginals: originals)
        }
    }
}
