internal import Documents
internal import Formats
internal import FoundationEssentials

/// A dataset as it stands in a folder.
public struct WrittenDataset: Sendable {
    public let folder: String
    public let contents: DatasetContents
    /// What made it.
    public let run: RunDescription
    /// What of the texts is given, where this is a published package; nil where it is a dataset with all its texts.
    public let publication: [PublicationRow]?
    /// Cells that could not be read, columns that are missing or unknown.
    public let faults: [DatasetFault]

    public static func exists(in folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/" + EventRow.table.schema.file)
    }
}

/// Reads a dataset's folder.
public struct DatasetReader: Sendable {
    private let folder: String

    public init(folder: String) { self.folder = folder }

    /// All tables, and the texts unless they are not wanted.
    ///
    /// - Throws: `DatasetError` where there is no dataset, or a file cannot be read at all.
    public func read(texts: Bool = true) throws(DatasetError) -> WrittenDataset {
        guard WrittenDataset.exists(in: folder) else { throw .noDataset(path: folder) }
        var faults: [DatasetFault] = []
        var contents = DatasetContents()
        contents.documents = try DocumentRow.table.read(from: folder, faults: &faults)
        contents.events = try EventRow.table.read(from: folder, faults: &faults)
        contents.participants = try ParticipantRow.table.read(from: folder, faults: &faults)
        contents.actors = try ActorRow.table.read(from: folder, faults: &faults)
        contents.actorNames = try ActorNameRow.table.read(from: folder, faults: &faults)
        contents.affiliations = try AffiliationRow.table.read(from: folder, faults: &faults)
        contents.mentions = try MentionRow.table.read(from: folder, faults: &faults)
        contents.evidence = try EvidenceRow.table.read(from: folder, faults: &faults)
        contents.conflicts = try ConflictRow.table.read(from: folder, faults: &faults)
        contents.claims = try ClaimRow.table.read(from: folder, faults: &faults)
        contents.claimFields = try ClaimFieldRow.table.read(from: folder, faults: &faults)
        contents.claimEvents = try ClaimEventRow.table.read(from: folder, faults: &faults)
        contents.citations = try CitationRow.table.read(from: folder, faults: &faults)
        contents.identifiers = try IdentifierRow.table.read(from: folder, faults: &faults)
        contents.coverage = try CoverageRow.table.read(from: folder, faults: &faults)
        let publication = try readPublication(faults: &faults)
        let withheld = Set((publication ?? []).filter { !$0.isGiven }.map(\.documentID))
        if texts { contents.texts = try readTexts(of: contents.documents, without: withheld, faults: &faults) }
        return WrittenDataset(
            folder: folder, contents: contents, run: try readRun(), publication: publication, faults: faults)
    }

    private func readPublication(faults: inout [DatasetFault]) throws(DatasetError) -> [PublicationRow]? {
        let file = folder + "/" + PublicationRow.table.schema.file
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        return try PublicationRow.table.read(from: folder, faults: &faults)
    }

    private func readTexts(
        of documents: [DocumentRow], without withheld: Set<String>, faults: inout [DatasetFault]
    ) throws(DatasetError) -> [DocumentText] {
        var texts: [DocumentText] = []
        for document in documents where document.status == "read" && !withheld.contains(document.documentID) {
            let name = "texts/\(document.documentID).txt"
            guard !document.documentID.utf8.contains(0x2F),
                FileManager.default.fileExists(atPath: folder + "/" + name)
            else {
                faults.append(
                    DatasetFault(
                        table: DocumentRow.table.schema.name, row: document.documentID, column: "document_id",
                        problem: "its text \(name) is missing"))
                continue
            }
            let bytes = try InputFile.bytes(folder + "/" + name)
            texts.append(DocumentText(document: document.documentID, text: ReadingText(bytes: bytes)))
        }
        return texts
    }

    private func readRun() throws(DatasetError) -> RunDescription {
        let path = folder + "/datapackage.json"
        do {
            let package = try JSON(parsing: InputFile.bytes(path))
            return RunDescription(json: package["run"] ?? .null)
        } catch let fault as JSONFault {
            throw .malformed(
                file: path, line: 0, problem: "\(fault.problem) at byte \(fault.offset)", expected: "JSON")
        } catch let error as DatasetError {
            throw error
        } catch {
            throw .malformed(file: path, line: 0, problem: "\(error)", expected: "JSON")
        }
    }
}
