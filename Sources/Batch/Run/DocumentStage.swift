internal import Annotation
internal import Documents
internal import Events
internal import Formats
import FoundationEssentials
import Glibc
internal import Reconciliation

/// Takes one document through reading, annotation and event rules, with the work store at each step.
struct DocumentStage: Sendable {
    let knowledge: PipelineKnowledge
    let store: WorkStore
    let pool: ReaderPool
    let environment: RunEnvironment
    /// Of the study's rules.
    let rules: SHA256Digest
    /// Files of rules that changed since the run before, for people.
    let changedRules: [String]
    let reviews: [Review]
    let run: Int
    let fresh: Bool
    /// By document, its newer version.
    let successors: [String: String]

    func process(_ entry: ManifestEntry) async throws -> DocumentOutcome {
        let path = knowledge.study.location(of: entry.path)
        if !entry.skipReason.isEmpty {
            return DocumentOutcome(entry: entry, digest: nil, result: .skipped(reason: entry.skipReason))
        }
        if let successor = successors[entry.documentID] {
            return DocumentOutcome(entry: entry, digest: nil, result: .skipped(reason: "superseded by \(successor)"))
        }
        if StudyFolder.leads(path, outOf: knowledge.study.root) {
            return DocumentOutcome(entry: entry, digest: nil, result: .failed(.outside))
        }
        let stamp = FileStamp(of: path)
        guard let digest = try await store.digest(ofFile: path) else {
            return DocumentOutcome(entry: entry, digest: nil, result: .failed(Self.absence(of: path)))
        }
        let keys = DocumentKeys(
            entry, digest: digest, knowledge: knowledge, environment: environment, rules: rules)
        let before = try await store.history(of: entry.documentID)
        var steps: [DocumentOutcome.Step] = []
        let reply = try await reading(entry, path: path, stamp: stamp, keys: keys, before: before, steps: &steps)
        guard case .success(let document) = reply, !document.text.bytes.isEmpty else {
            // Pages that are pictures alone: read as far as they can be, and nothing to quote.
            var failure = ReadingFailure.noText
            var remarks: [String] = []
            switch reply {
            case .failure(let reason): failure = reason
            case .success(let document) where document.pages.contains { $0.textLayer == .ocr }:
                remarks = ["OCR could read no text in it"]
            case .success: break
            }
            if before != keys.parts { try await store.note(keys.parts, of: entry.documentID) }
            return DocumentOutcome(
                entry: entry, digest: digest, result: .failed(failure), steps: steps, remarks: remarks)
        }
        let (extraction, fingerprint) = try await extraction(
            entry, document: document, keys: keys, before: before, steps: &steps)
        if before != keys.parts { try await store.note(keys.parts, of: entry.documentID) }
        var remarks = extraction.remarks
        if let pages = document.unreadPages { remarks.append(pages) }
        if !entry.sha256.isEmpty, entry.sha256 != digest.hexadecimal {
            remarks.insert("the file's bytes differ from the manifest's sha256; it was read as it is", at: 0)
        }
        let added = Review.addedEvents(reviews, in: entry.documentID, text: document.text, beside: extraction.events)
        return DocumentOutcome(
            entry: entry, digest: digest,
            result: .read(
                ReadDocument(
                    mediaType: document.mediaType, pages: document.pages.count, title: document.metadata.title,
                    published: document.metadata.published, unreadPages: document.unreadPages,
                    lastPage: document.pages.map { max($0.number, $0.label.flatMap { Int($0) } ?? 0) }.max() ?? 0,
                    language: extraction.language, reference: extraction.reference, fingerprint: fingerprint,
                    events: SourcedEvent.all(extraction.events + added, in: entry.documentID, text: document.text),
                    key: keys.reading)), steps: steps, remarks: remarks)
    }

    private static func absence(of path: String) -> ReadingFailure {
        var status = stat()
        if stat(path, &status) != 0 { return errno == ELOOP ? .unreadable(errno: errno) : .missing }
        return FileManager.default.isReadableFile(atPath: path) ? .notAFile : .unreadable(errno: 13)
    }

    // MARK: Reading

    private func reading(
        _ entry: ManifestEntry, path: String, stamp: FileStamp?, keys: DocumentKeys, before: [String],
        steps: inout [DocumentOutcome.Step]
    ) async throws -> Result<Document, ReadingFailure> {
        var reason = fresh ? "everything is done anew" : keys.readingReason(since: before)
        if !fresh, let payload = try await store.reading(key: keys.reading) {
            if let document = try? DocumentArchive.decode(payload) {
                steps.append(.init(stage: .reading, reason: nil))
                return .success(document)
            }
            if case .failure(let failure)? = try? ReaderReply(encoded: payload), failure.isLasting {
                steps.append(.init(stage: .reading, reason: nil))
                return .failure(failure)
            }
            reason = "what the work store holds of it cannot be read"
        }
        steps.append(.init(stage: .reading, reason: reason))
        let profile = knowledge.study.profile(of: entry.issuer)
        let options = knowledge.study.readingOptions(issuer: entry.issuer, url: entry.url)
        let reply = await pool.archive(path: path, profile: profile, options: options)
        // Only what the same bytes would give anywhere is kept: a reader that ran out of time may not do so again.
        if case .failure(let failure) = reply, !failure.isLasting { return .failure(failure) }
        // What was read may be other bytes than those of the key.
        guard FileStamp(of: path) == stamp else { return .failure(.changed) }
        switch reply {
        case .failure(let failure):
            try await store.store(ReaderReply.failure(failure).encoded, .reading, key: keys.reading, run: run)
            return .failure(failure)
        case .success(let payload):
            try await store.store(payload, .reading, key: keys.reading, run: run)
            do {
                return .success(try DocumentArchive.decode(payload))
            } catch {
                return .failure(.brokenAnswer(error))
            }
        }
    }

    // MARK: Annotation and events

    private func extraction(
        _ entry: ManifestEntry, document: Document, keys: DocumentKeys, before: [String],
        steps: inout [DocumentOutcome.Step]
    ) async throws -> (Extraction, TextFingerprint) {
        let wasRead = steps.last?.reason != nil
        var reason = fresh ? "everything is done anew" : keys.extractionReason(since: before, rules: changedRules)
        if !fresh, let stored = try await store.stored(.extraction, key: keys.extraction) {
            let (change, isKnown) = try await store.change(since: stored.tables)
            let changed = change?.reason(for: NameFootprint(bytes: stored.footprint), issuer: entry.issuer)
            if isKnown, changed == nil, let extraction = try? ExtractionArchive.decode(stored.payload),
                let print = TextFingerprint(archived: stored.sketch)
            {
                await store.confirm(extraction: keys.extraction)
                steps.append(.init(stage: .extraction, reason: nil))
                return (extraction, print)
            }
            reason = changed ?? "what the work store holds of it cannot be used"
        } else if wasRead, !fresh {
            reason = "it was read again"
        }
        steps.append(.init(stage: .extraction, reason: reason))
        let annotated = knowledge.annotator.annotate(document, context: knowledge.context(of: entry))
        let extraction = Extraction(of: annotated, events: knowledge.extractor.documentEvents(in: annotated))
        let print = TextFingerprint(document.text)
        try await store.store(
            ExtractionArchive.encode(extraction), .extraction, key: keys.extraction, run: run,
            footprint: NameFootprint(document.text).bytes, sketch: print.archived)
        return (extraction, print)
    }
}
