public import Documents
internal import Formats

/// Re-checks a written dataset: every cell against the schema, every key, every quote against its text, every text,
/// page and rectangle against its source, every field of every event against its evidence.
public struct Verification: Sendable {
    /// A source as it reads today.
    public struct Source: Sendable {
        public let sha256: String
        public let document: Document
        public init(sha256: String, document: Document) {
            self.sha256 = sha256
            self.document = document
        }
    }

    /// What became of reading a source again.
    public enum Rereading: Sendable {
        case read(Source)
        case failed(reason: String)
        /// The file is not at hand; its texts and quotes are checked all the same.
        case absent
    }

    /// What was checked and what is wrong.
    public struct Outcome: Sendable {
        public let faults: [DatasetFault]
        public let events: Int
        public let evidence: Int
        /// Sources read again and compared.
        public let sourcesRead: Int
        /// Documents whose source was not at hand.
        public let sourcesAbsent: [String]
    }

    private let contents: DatasetContents
    private let readingFaults: [DatasetFault]
    private let folder: String?
    private let publication: [PublicationRow]?

    public init(_ dataset: WrittenDataset) {
        publication = dataset.publication
        contents = dataset.contents
        readingFaults = dataset.faults
        folder = dataset.folder
    }

    /// Verifies rows before they are written.
    public init(contents: DatasetContents) {
        self.contents = contents
        publication = nil
        readingFaults = []
        folder = nil
    }

    /// - Parameter source: reads a document's source again; called once for every document that was read, in order.
    public func run(rereading source: (DocumentRow) -> Rereading) -> Outcome {
        var faults = readingFaults
        faults += CellVerification.faults(in: contents)
        faults += ReferenceVerification.faults(in: contents)
        faults += QuoteVerification.faults(in: contents)
        faults += FieldVerification.faults(in: contents)
        if let publication { faults += PublicationVerification.faults(in: contents, publication) }
        if let folder { faults += FileVerification.faults(in: folder, contents) }
        var read = 0
        var absent: [String] = []
        let evidence = Dictionary(grouping: contents.evidence, by: \.documentID)
        let texts = Dictionary(
            contents.texts.map { ($0.document, $0.text) }, uniquingKeysWith: { first, _ in first })
        let published = Dictionary(
            (publication ?? []).map { ($0.documentID, $0) }, uniquingKeysWith: { first, _ in first })
        for document in contents.documents where document.status == "read" {
            switch source(document) {
            case .read(let source):
                read += 1
                let own = evidence[document.documentID] ?? []
                var text = texts[document.documentID]
                // A text that a package withholds is checked against the source at hand, by its digest.
                if text == nil, let row = published[document.documentID] {
                    let reread = source.document.text
                    faults += PublicationVerification.faults(of: own, row, against: reread)
                    if PublicationVerification.isText(of: row, reread) { text = reread }
                }
                faults += SourceVerification.faults(document, source, text: text, evidence: own)
            case .failed(let reason):
                faults.append(
                    DatasetFault(
                        table: "documents", row: document.documentID, column: "path",
                        problem: "cannot be read again: \(reason)"))
            case .absent: absent.append(document.documentID)
            }
        }
        return Outcome(
            faults: faults, events: contents.events.count, evidence: contents.evidence.count, sourcesRead: read,
            sourcesAbsent: absent)
    }
}
