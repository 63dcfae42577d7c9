internal import Annotation
internal import Claims
internal import Dataset
internal import Documents
internal import Events
internal import Formats
import FoundationEssentials
public import Reconciliation

/// The whole job: every registered document through the stages, then the dataset, whole or not at all.
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
        let store = try WorkStore(path: workFolder + "/store.sqlite")
        let number = try await store.nextRun()
        let environment = try await RunEnvironment.current(store: store, version: version, study: knowledge.study)
        progress(.began(documents: entries.count))
        let outcomes = try await process(store: store, environment: environment, number: number, progress: progress)

        progress(.reconciling)
        let corpus = reconciled(outcomes, ledgers: ledgers)
        let verdicts = Verdicts(corpus: corpus, knowledge: knowledge.gazetteer).check(ledgers.claims)

        progress(.writing)
        let periods = study.periods.map { RunDescription.Period(id: $0.id, name: $0.name, interval: $0.interval) }
        let assembly = Assembly(
            corpus, documents: outcomes.map(Self.assembled), claims: verdicts,
            actors: ActorTables(knowledge.gazetteer), periods: periods, codes: codes)
        let (contents, leftOut) = assembly.assembled()
        let dataset = options.output + "/" + study.name
        // The ledger first: a dataset must never hold an identifier that a lost ledger line could give to another event.
        try ledgers.append(corpus.newLedgerLines)
        let description = description(
            environment, periods: periods, licences: licences, papers: Set(ledgers.claims.map(\.paper)).sorted())
        try DatasetWriter(run: description).write(contents, to: dataset)
        try await store.forget(before: number)
        var remarks = [store.remark].compactMap { $0 } + ledgers.remarks
        remarks += leftOut.map(\.description)
        for stale in corpus.staleReviews {
            remarks.append("a review of \(stale.review.target.document) no longer finds its evidence: \(stale.reason)")
        }
        return report(
            outcomes, contents: contents, corpus: corpus, verdicts: verdicts, dataset: dataset, remarks: remarks)
    }

    private var entries: [ManifestEntry] {
        knowledge.study.manifest.filter { !options.originalsOnly || $0.origin == .original }
    }

    private func workFolder() throws -> String {
        let folder = options.output + "/.work/" + knowledge.study.name
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw FolderFailure(path: folder, reason: "the folder cannot be made")
        }
        return folder
    }

    /// The corpus as a run would reconcile it now, from the work store where it can; no dataset, no ledger is written.
    public func corpus() async throws -> ReconciledCorpus {
        let outcomes = try await outcomes()
        return reconciled(outcomes, ledgers: try StudyLedgers(study: knowledge.study))
    }

    /// Why two document events are, or are not, one event; nil where the study has no such two.
    public func judgement(_ left: String, _ right: String) async throws -> PairJudgement? {
        let ledgers = try StudyLedgers(study: knowledge.study)
        let (events, documents) = sourced(try await outcomes(), reviews: ledgers.reviews)
        return Reconciler(knowledge: knowledge.gazetteer, ledger: ledgers.ledger, reviews: ledgers.reviews)
            .explain(left, right, in: events, documents: documents)
    }

    private func outcomes() async throws -> [DocumentOutcome] {
        let store = try WorkStore(path: try workFolder() + "/store.sqlite")
        let environment = try await RunEnvironment.current(store: store, version: version, study: knowledge.study)
        return try await process(
            store: store, environment: environment, number: try await store.nextRun(), progress: { _ in })
    }

    private func licences() throws -> [Licence] {
        var faults: [Fault] = []
        let licences = Licence.load(files: knowledge.study.files(in: "rights", suffix: ".tsv"), faults: &faults)
        if !faults.isEmpty { throw Faults(faults) }
        return licences
    }

    private func eventCodes() throws -> EventCodes {
        var faults: [Fault] = []
        let codes = EventCodes.load(files: knowledge.study.files(in: "codes", suffix: ".tsv"), faults: &faults)
        if !faults.isEmpty { throw Faults(faults) }
        return codes
    }

    /// All documents, `jobs` at a time; outcomes in the manifest's order whatever the order of work.
    private func process(
        store: WorkStore, environment: RunEnvironment, number: Int,
        progress: @escaping @Sendable (RunProgress) -> Void
    ) async throws -> [DocumentOutcome] {
        let entries = entries
        let stage = DocumentStage(
            knowledge: knowledge, store: store, pool: ReaderPool(processes: options.jobs), environment: environment,
            fingerprint: knowledge.fingerprint(), run: number, fresh: options.fresh)
        var outcomes = [DocumentOutcome?](repeating: nil, count: entries.count)
        try await withThrowingTaskGroup(of: (Int, DocumentOutcome).self) { group in
            var next = 0
            for _ in 0..<min(options.jobs, entries.count) {
                let index = next
                group.addTask { (index, try await stage.process(entries[index])) }
                next += 1
            }
            while let (index, outcome) = try await group.next() {
                outcomes[index] = outcome
                progress(.finished(outcome))
                if next < entries.count {
                    let index = next
                    group.addTask { (index, try await stage.process(entries[index])) }
                    next += 1
                }
            }
        }
        return outcomes.compactMap { $0 }
    }

    private func reconciled(_ outcomes: [DocumentOutcome], ledgers: StudyLedgers) -> ReconciledCorpus {
        let (events, documents) = sourced(outcomes, reviews: ledgers.reviews)
        return Reconciler(knowledge: knowledge.gazetteer, ledger: ledgers.ledger, reviews: ledgers.reviews)
            .reconcile(events, documents: documents)
    }

    private func sourced(
        _ outcomes: [DocumentOutcome], reviews: [Review]
    ) -> (events: [SourcedEvent], documents: [SourceDocument]) {
        var sourced: [SourcedEvent] = []
        var documents: [SourceDocument] = []
        for outcome in outcomes {
            guard case .read(let document, let extraction) = outcome.result else { continue }
            let entry = outcome.entry
            let profile = knowledge.study.profile(of: entry.issuer)
            documents.append(
                SourceDocument(
                    id: entry.documentID, issuer: entry.issuer, origin: entry.origin,
                    published: entry.published ?? document.metadata.published ?? extraction.reference,
                    language: extraction.language, title: entry.title,
                    speaksFor: [entry.issuer] + profile.speaksFor.filter { $0 != entry.issuer },
                    standing: profile.isSecondary ? .secondary : .primary,
                    fingerprint: TextFingerprint(document.text),
                    citationKeys: entry.citationKey.isEmpty ? [] : [entry.citationKey],
                    lastPage: document.pages.map { max($0.number, $0.label.flatMap { Int($0) } ?? 0) }.max() ?? 0))
            let added = Review.addedEvents(
                reviews, in: entry.documentID, text: document.text, beside: extraction.events)
            sourced += SourcedEvent.all(extraction.events + added, in: entry.documentID, text: document.text)
        }
        return (sourced, documents)
    }

    private static func assembled(_ outcome: DocumentOutcome) -> AssembledDocument {
        let digest = outcome.digest?.hexadecimal ?? ""
        return switch outcome.result {
        case .skipped(let reason): AssembledDocument(outcome.entry, skipped: reason, sha256: digest)
        case .failed(_, let reason): AssembledDocument(outcome.entry, failed: reason, sha256: digest)
        case .read(let document, let extraction):
            AssembledDocument(
                outcome.entry, read: document, sha256: digest, detectedLanguage: extraction.language.rawValue)
        }
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
        _ environment: RunEnvironment, periods: [RunDescription.Period], licences: [Licence], papers: [String]
    ) -> RunDescription {
        var files: [RunDescription.KnowledgeFile] = []
        for layer in knowledge.study.layers {
            let name = String(layer.split(separator: "/").last ?? "")
            for (folder, suffix) in [
                ("", ".yaml"), ("", ".tsv"), ("codes", ".tsv"), ("names", ".tsv"), ("rules", ".rules"),
                ("sources", ".yaml"), ("claims", ".tsv"), ("rights", ".tsv"),
            ] {
                let inside = folder.isEmpty ? "" : "/" + folder
                for path in StudyFolder.files(in: layer + inside, suffix: suffix) {
                    files.append(
                        .init(
                            path: name + path.dropFirst(layer.count),
                            sha256: SHA256Digest(ofFile: path)?.hexadecimal ?? ""))
                }
            }
        }
        return RunDescription(
            study: knowledge.study.name, title: knowledge.study.title,
            program: .init(name: "chancery", version: version),
            environment: environment.versions.dropFirst().map { .init(name: $0.name, version: $0.version) },
            knowledge: files.sorted { $0.path < $1.path }, periods: periods, terms: terms, licences: licences,
            papers: papers, publication: knowledge.study.publication)
    }

    private func report(
        _ outcomes: [DocumentOutcome], contents: DatasetContents, corpus: ReconciledCorpus, verdicts: [CheckedClaim],
        dataset: String, remarks: [String]
    ) -> RunReport {
        let counts = ClaimVerdict.allCases.compactMap { verdict in
            let all = verdicts.filter { $0.verdict == verdict }.count
            let originals = verdicts.filter { $0.verdictOnOriginals == verdict }.count
            return all + originals == 0
                ? nil : (verdict: verdict.rawValue, claims: all, onOriginals: originals)
        }
        return RunReport(
            dataset: dataset, documents: outcomes, mentions: contents.mentions.count, events: contents.events.count,
            conflicts: contents.conflicts.count, evidence: contents.evidence.count, claims: verdicts.count,
            verdicts: counts, newIdentifiers: corpus.newLedgerLines.count, remarks: remarks)
    }
}
