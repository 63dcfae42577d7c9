internal import Annotation
internal import Dataset
internal import Documents
internal import Formats
internal import Reconciliation

/// What the stages before found in all documents, as reconciliation and the dataset take it: no text in it.
struct CorpusInput {
    private(set) var events: [SourcedEvent] = []
    private(set) var documents: [SourceDocument] = []
    private(set) var assembled: [AssembledDocument] = []
    /// Those the manifest does not acknowledge.
    private(set) var failures: [DocumentOutcome] = []
    /// Whether every failure would come again from the same bytes.
    private(set) var isLasting = true

    /// - Parameter outcomes: in the manifest's order.
    init(_ outcomes: [DocumentOutcome], study: Study, shelf: DocumentShelf) {
        let earlier = study.earlierVersions
        for outcome in outcomes {
            let entry = outcome.entry
            let digest = outcome.digest?.hexadecimal ?? ""
            switch outcome.result {
            case .skipped(let reason):
                assembled.append(AssembledDocument(entry, skipped: reason, sha256: digest))
            case .failed(let failure):
                assembled.append(AssembledDocument(entry, failed: "\(failure)", sha256: digest))
                if outcome.isUnexpectedFailure { failures.append(outcome) }
                if !failure.isLasting, failure != .missing, failure != .notAFile { isLasting = false }
            case .read(let document):
                events += document.events
                documents.append(
                    Self.source(
                        entry, document, profile: study.profile(of: entry.issuer),
                        earlierVersions: earlier[entry.documentID] ?? []))
                let key = document.key
                assembled.append(
                    AssembledDocument(
                        entry,
                        facts: .init(
                            mediaType: document.mediaType, pages: document.pages, title: document.title,
                            published: document.published, unreadPages: document.unreadPages), sha256: digest,
                        detectedLanguage: document.language.rawValue
                    ) { try shelf.document(key) })
            }
        }
    }

    private static func source(
        _ entry: ManifestEntry, _ document: ReadDocument, profile: SourceProfile, earlierVersions: [String]
    ) -> SourceDocument {
        SourceDocument(
            id: entry.documentID, issuer: entry.issuer, origin: entry.origin,
            published: entry.published ?? document.published ?? document.reference, language: document.language,
            title: entry.title, speaksFor: [entry.issuer] + profile.speaksFor.filter { $0 != entry.issuer },
            standing: profile.isSecondary ? .secondary : .primary, fingerprint: document.fingerprint,
            citationKeys: entry.citationKey.isEmpty ? [] : [entry.citationKey], lastPage: document.lastPage,
            earlierVersions: earlierVersions)
    }
}
