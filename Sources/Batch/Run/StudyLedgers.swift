internal import Claims
internal import Documents
internal import Formats
import FoundationEssentials
import Glibc
internal import Reconciliation

/// The append-only files of a study and its claims, as a run needs them.
struct StudyLedgers {
    let ledger: Ledger
    /// What reviewers decided, settled.
    let book: ReviewBook
    let claims: [Claim]
    let remarks: [String]
    private let folder: String

    /// - Throws: `Faults` with every mistake of `identifiers.jsonl`, `reviews.jsonl` and `claims/*.tsv`.
    init(study: Study) throws {
        folder = study.folder
        var faults: [Fault] = []
        var remarks: [String] = []
        let identifiers = folder + "/identifiers.jsonl"
        let reading = Ledger.read(Self.text(of: identifiers, faults: &faults), file: identifiers, faults: &faults)
        if let message = reading.message { remarks.append(message) }
        ledger = reading.ledger
        let decisions = folder + "/reviews.jsonl"
        let reviewed = Review.read(Self.text(of: decisions, faults: &faults), file: decisions, faults: &faults)
        if let message = reviewed.message { remarks.append(message) }
        book = ReviewBook(reviewed.reviews, successors: study.successors)
        claims = StudyFolder.files(in: folder + "/claims", suffix: ".tsv").flatMap {
            ClaimTable.read(path: $0, faults: &faults)
        }
        if !faults.isEmpty { throw Faults(faults) }
        self.remarks = remarks
        if let repaired = reading.repaired { try Self.replace(identifiers, with: repaired) }
    }

    private static func text(of path: String, faults: inout [Fault]) -> String {
        guard StudyFolder.exists(path) else { return "" }
        // A torn last line may end inside a character: decoding repairs it, and the reader drops the line.
        guard let data = FileManager.default.contents(atPath: path) else {
            faults.append(Fault(file: path, problem: "cannot be read", expected: "JSON Lines"))
            return ""
        }
        return String(decoding: data, as: UTF8.self)
    }

    private static func replace(_ path: String, with text: String) throws {
        do {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            throw FolderFailure(path: path, reason: "the torn last line cannot be taken out")
        }
    }

    /// Appends lines to `identifiers.jsonl` and waits until the disk has them.
    func append(_ lines: [LedgerLine]) throws {
        guard !lines.isEmpty else { return }
        let path = folder + "/identifiers.jsonl"
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw FolderFailure(path: path, reason: String(cString: strerror(errno))) }
        defer { close(file) }
        let bytes = Array(Ledger.text(of: lines).utf8)
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FolderFailure(path: path, reason: String(cString: strerror(errno))) }
            done += count
        }
        guard fsync(file) == 0 else { throw FolderFailure(path: path, reason: String(cString: strerror(errno))) }
    }
}
