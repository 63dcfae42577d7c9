/// What changed between two datasets of one study, and why.
public struct DatasetDifference: Sendable, Hashable {
    /// A document that came, went, or has other bytes, another text or another state now.
    public struct DocumentChange: Sendable, Hashable {
        public enum Kind: String, Sendable, CaseIterable { case added, removed, bytes, text, status }
        public let document: String
        public let kind: Kind
    }

    /// A cell that holds something else now.
    public struct CellChange: Sendable, Hashable {
        public let column: String
        public let old: String
        public let new: String
    }

    /// An event that is new, gone or different.
    public struct EventChange: Sendable, Hashable {
        public enum Kind: String, Sendable, CaseIterable { case gained, lost, changed }
        public let event: String
        public let kind: Kind
        /// The event in one line, as the newer dataset that has it tells it.
        public let label: String
        public let cells: [CellChange]
        /// Evidence identifiers.
        public let evidenceGained: [String]
        public let evidenceLost: [String]
        /// What it comes from, each a sentence; none where it cannot be told.
        public let causes: [String]
    }

    /// A claim whose verdict, or verdict on originals, is another one now; empty verdicts where a claim came or went.
    public struct VerdictChange: Sendable, Hashable {
        public let claim: String
        public let old, new: String
        public let oldOnOriginals, newOnOriginals: String
    }

    public let documents: [DocumentChange]
    /// Programs, libraries and knowledge files, by name.
    public let environment: [CellChange]
    /// By event identifier.
    public let events: [EventChange]
    /// By claim identifier.
    public let verdicts: [VerdictChange]

    public var isEmpty: Bool { documents.isEmpty && environment.isEmpty && events.isEmpty && verdicts.isEmpty }

    public init(old: WrittenDataset, new: WrittenDataset) {
        self.init(old: old.contents, old.run, new: new.contents, new.run)
    }

    public init(old: DatasetContents, _ oldRun: RunDescription, new: DatasetContents, _ newRun: RunDescription) {
        let documents = Self.documents(old, new)
        let environment = Self.environment(oldRun, newRun)
        self.documents = documents
        self.environment = environment
        events =
            EventComparison(
                old: old, new: new, documents: documents, environment: environment, runs: (oldRun, newRun)
            ).changes
        verdicts = Self.verdicts(old, new)
    }

    private static func documents(_ old: DatasetContents, _ new: DatasetContents) -> [DocumentChange] {
        let texts = (Self.texts(old), Self.texts(new))
        return Pairing(old.documents, new.documents, by: \.documentID).pairs.flatMap { id, before, after in
            guard let before else { return [DocumentChange(document: id, kind: .added)] }
            guard let after else { return [DocumentChange(document: id, kind: .removed)] }
            var changes: [DocumentChange] = []
            if before.sha256 != after.sha256 { changes.append(DocumentChange(document: id, kind: .bytes)) }
            if before.status != after.status {
                changes.append(DocumentChange(document: id, kind: .status))
            } else if let left = texts.0[id], let right = texts.1[id], left.text != right.text {
                changes.append(DocumentChange(document: id, kind: .text))
            }
            return changes
        }
    }

    private static func texts(_ contents: DatasetContents) -> [String: DocumentText] {
        Dictionary(contents.texts.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func environment(_ old: RunDescription, _ new: RunDescription) -> [CellChange] {
        func facts(_ run: RunDescription) -> [(name: String, value: String)] {
            ([run.program] + run.environment).map { ($0.name, $0.version) } + run.knowledge.map { ($0.path, $0.sha256) }
        }
        return Pairing(facts(old), facts(new), by: \.name).pairs.compactMap { name, before, after in
            before?.value == after?.value
                ? nil : CellChange(column: name, old: before?.value ?? "", new: after?.value ?? "")
        }
    }

    private static func verdicts(_ old: DatasetContents, _ new: DatasetContents) -> [VerdictChange] {
        Pairing(old.claims, new.claims, by: \.claimID).pairs.compactMap { claim, before, after in
            let change = VerdictChange(
                claim: claim, old: before?.verdict ?? "", new: after?.verdict ?? "",
                oldOnOriginals: before?.verdictOnOriginals ?? "", newOnOriginals: after?.verdictOnOriginals ?? "")
            let isSame = change.old == change.new && change.oldOnOriginals == change.newOnOriginals
            return isSame && (before == nil) == (after == nil) ? nil : change
        }
    }
}
