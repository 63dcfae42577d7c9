internal import Formats
internal import FoundationEssentials
import Glibc
internal import Reconciliation

/// The `reviews.jsonl` of a study: appended to, read again when somebody else appended, never rewritten.
struct DecisionLedger {
    let path: String
    private(set) var book = ReviewBook([])
    private(set) var reviews: [Review] = []
    /// Lines that are no decision; a run refuses them.
    private(set) var faults: [Fault] = []
    private var stamp = Stamp()

    private struct Stamp: Equatable {
        var size: Int64 = -1
        var inode: UInt64 = 0
        var seconds = 0
        var nanoseconds = 0
    }

    init(path: String) { self.path = path }

    /// Reads the file where it has changed.
    ///
    /// - Returns: whether it had.
    mutating func refresh() -> Bool {
        let now = Self.stamp(of: path)
        guard now != stamp else { return false }
        stamp = now
        let bytes = FileManager.default.contents(atPath: path) ?? Data()
        var faults: [Fault] = []
        reviews = Review.read(String(decoding: bytes, as: UTF8.self), file: path, faults: &faults).reviews
        self.faults = faults
        book = ReviewBook(reviews)
        return true
    }

    /// Writes decisions and waits until the disk has them.
    ///
    /// - Throws: `LedgerFailure`; then none of them counts.
    mutating func append(_ decisions: [Review]) throws(LedgerFailure) {
        let file = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure() }
        defer { close(file) }
        // Other servers on the same study, other reviewers' among them, append to the same file.
        guard flock(file, LOCK_EX) == 0 else { throw failure() }
        try repairEnd(of: file)
        let before = lseek(file, 0, SEEK_END)
        let bytes = Array(decisions.map { $0.line + "\n" }.joined().utf8)
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes[done...].withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let failure = failure()
                ftruncate(file, before)
                throw failure
            }
            done += count
        }
        guard fsync(file) == 0 else { throw failure() }
        if before == 0 { Self.synchronizeFolder(of: path) }
        _ = refresh()
    }

    /// A line that a killed writer left half written was never acknowledged, and goes.
    private func repairEnd(of file: Int32) throws(LedgerFailure) {
        let size = lseek(file, 0, SEEK_END)
        guard size > 0 else { return }
        let length = min(Int(size), 1 << 20)
        var tail = [UInt8](repeating: 0, count: length)
        guard
            unsafe tail.withUnsafeMutableBytes({ unsafe pread(file, $0.baseAddress, length, size - off_t(length)) })
                == length
        else { throw failure() }
        guard tail.last != 0x0A else { return }
        let start = tail.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        var faults: [Fault] = []
        let line = String(decoding: tail[start...], as: UTF8.self)
        // Written by hand without its line end, it is a decision all the same.
        if Review.read(line, file: path, faults: &faults).reviews.count == 1 {
            guard unsafe write(file, "\n", 1) == 1 else { throw failure() }
        } else {
            guard ftruncate(file, size - off_t(length - start)) == 0 else { throw failure() }
        }
    }

    private func failure() -> LedgerFailure {
        LedgerFailure(path: path, reason: unsafe String(cString: strerror(errno)))
    }

    private static func synchronizeFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let file = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }

    private static func stamp(of path: String) -> Stamp {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return Stamp(size: 0) }
        return Stamp(
            size: Int64(status.st_size), inode: UInt64(status.st_ino), seconds: status.st_mtim.tv_sec,
            nanoseconds: status.st_mtim.tv_nsec)
    }
}

/// A decision that could not be written.
struct LedgerFailure: Error, Sendable, CustomStringConvertible {
    let path: String
    let reason: String
    var description: String { "the decision was not written: \(path): \(reason)" }
}
