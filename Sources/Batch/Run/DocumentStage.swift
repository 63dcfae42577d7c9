internal import Annotation
internal import Documents
internal import Events
internal import Formats
import FoundationEssentials

/// Takes one document through reading, annotation and event rules, with the work store at each step.
struct DocumentStage: Sendable {
    let knowledge: PipelineKnowledge
    let store: WorkStore
    let pool: ReaderPool
    let environment: RunEnvironment
    /// Of the study's names and rules.
    let fingerprint: SHA256Digest
    let run: Int
    let fresh: Bool

    func process(_ entry: ManifestEntry) async throws -> DocumentOutcome {
        let path = knowledge.study.location(of: entry.path)
        if !entry.skipReason.isEmpty {
            return DocumentOutcome(entry: entry, digest: nil, result: .skipped(reason: entry.skipReason))
        }
        guard let digest = try await store.digest(ofFile: path) else {
            let failure = Self.absence(of: path)
            return DocumentOutcome(
                entry: entry, digest: nil, result: .failed(kind: failure.kind, reason: "\(failure)"))
        }
        var reused: Set<WorkStore.Stage> = []
        let readingKey = readingKey(entry, digest)
        let reply = try await reading(entry, path: path, key: readingKey, reused: &reused)
        switch reply {
        case .failure(let failure):
            return DocumentOutcome(
                entry: entry, digest: digest, result: .failed(kind: failure.kind, reason: "\(failure)"), reused: reused)
        case .success(let document) where document.text.bytes.isEmpty:
            // Pages that are pictures alone: read as far as they can be, and nothing to quote.
            let failure = ReadingFailure.noText
            let isRecognized = document.pages.contains { $0.textLayer == .ocr }
            return DocumentOutcome(
                entry: entry, digest: digest,
                result: .failed(
                    kind: failure.kind, reason: isRecognized ? "no text in it that OCR could read" : "\(failure)"),
                reused: reused)
        case .success(let document):
            let extraction = try await extraction(entry, document: document, readingKey: readingKey, reused: &reused)
            var remarks = extraction.remarks
            if let pages = document.unreadPages { remarks.append(pages) }
            if !entry.sha256.isEmpty, entry.sha256 != digest.hexadecimal {
                remarks.insert(
                    "the file's bytes differ from the manifest's sha256; it was read as it is", at: 0)
            }
            return DocumentOutcome(
                entry: entry, digest: digest, result: .read(document, extraction), reused: reused, remarks: remarks)
        }
    }

    private static func absence(of path: String) -> ReadingFailure {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .missing }
        return FileManager.default.isReadableFile(atPath: path) ? .notAFile : .unreadable(errno: 13)
    }

    // MARK: Reading

    private func readingKey(_ entry: ManifestEntry, _ digest: SHA256Digest) -> SHA256Digest {
        var hash = SHA256Hash()
        hash.update(field: "reading")
        hash.update(field: digest.hexadecimal)
        hash.update(field: environment.reader)
        hash.update(field: "\(knowledge.study.readsScans)")
        let profile = knowledge.study.profile(of: entry.issuer)
        for part in profile.mainContentPaths + ["|"] + profile.datePaths + ["|"] + profile.datelines + ["|"]
            + profile.boilerplate + ["|"] + profile.ocrLanguages
        {
            hash.update(field: part)
        }
        // The reader looks at the name's ending where the bytes leave a choice.
        hash.update(field: String(entry.path.split(separator: ".").last ?? ""))
        return hash.finish()
    }

    private func reading(
        _ entry: ManifestEntry, path: String, key: SHA256Digest, reused: inout Set<WorkStore.Stage>
    ) async throws -> Result<Document, ReadingFailure> {
        if !fresh, let payload = try await store.result(.reading, key: key, run: run),
            let document = try? DocumentArchive.decode(payload)
        {
            reused.insert(.reading)
            return .success(document)
        }
        let profile = knowledge.study.profile(of: entry.issuer)
        let options = knowledge.study.readingOptions(issuer: entry.issuer, url: entry.url)
        switch await pool.archive(path: path, profile: profile, options: options) {
        case .failure(let failure): return .failure(failure)
        case .success(let payload):
            try await store.store(payload, .reading, key: key, run: run)
            do {
                return .success(try DocumentArchive.decode(payload))
            } catch {
                return .failure(.brokenAnswer(error))
            }
        }
    }

    // MARK: Annotation and events

    private func extraction(
        _ entry: ManifestEntry, document: Document, readingKey: SHA256Digest, reused: inout Set<WorkStore.Stage>
    ) async throws -> Extraction {
        let context = knowledge.context(of: entry)
        var hash = SHA256Hash()
        for field in [
            "extraction", readingKey.hexadecimal, environment.program, fingerprint.hexadecimal, context.id,
            context.issuer ?? "", context.published?.iso ?? "", context.language?.rawValue ?? "",
            context.dateOrder?.rawValue ?? "",
        ] + context.selfNames {
            hash.update(field: field)
        }
        let key = hash.finish()
        if !fresh, let payload = try await store.result(.extraction, key: key, run: run),
            let extraction = try? ExtractionArchive.decode(payload)
        {
            reused.insert(.extraction)
            return extraction
        }
        let annotated = knowledge.annotator.annotate(document, context: context)
        let extraction = Extraction(of: annotated, events: knowledge.extractor.documentEvents(in: annotated))
        try await store.store(ExtractionArchive.encode(extraction), .extraction, key: key, run: run)
        return extraction
    }
}
