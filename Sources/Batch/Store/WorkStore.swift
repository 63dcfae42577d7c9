internal import Dataset
public import Formats
import Glibc

/// What earlier runs found out, in `Output/.work/<study>/store.sqlite`: results by stage and key, and files' stamps.
///
/// A key is the hash of everything the result depends on, so a row is either right or not asked for; the whole file may
/// be deleted at any time. A store that SQLite cannot read is set aside and begun anew.
public actor WorkStore {
    /// The stages whose results are kept.
    public enum Stage: Int, Sendable, CaseIterable {
        case reading = 1
        case extraction = 2
    }

    private let database: Connection
    /// What happened on opening that a user should know.
    public nonisolated let remark: String?

    /// The handle, in a class because an actor cannot hold a noncopyable value and lend it.
    private final class Connection {
        let database: SQLiteDatabase
        init(_ database: consuming SQLiteDatabase) { self.database = database }
    }

    /// Rows of another layout are of no use; the number goes up with the layout.
    private static let layout = 3

    public init(path: String) throws {
        do {
            database = try Self.opened(path)
            remark = nil
        } catch let failure as SQLiteFailure {
            for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
            database = try Self.opened(path)
            remark = "the work store could not be read (\(failure.message)) and was begun anew"
        }
    }

    private static func opened(_ path: String) throws -> Connection {
        let database = try SQLiteDatabase(path: path, access: .create)
        try database.execute("PRAGMA journal_mode = WAL")
        try database.execute("PRAGMA synchronous = NORMAL")
        let version = try database.prepare("PRAGMA user_version").rows().first?.first
        if version != .integer(layout) {
            try database.execute("DROP TABLE IF EXISTS results; DROP TABLE IF EXISTS stamps")
            try database.execute(
                """
                CREATE TABLE results (stage INTEGER, key BLOB, payload BLOB NOT NULL, run INTEGER NOT NULL,
                    PRIMARY KEY (stage, key)) WITHOUT ROWID;
                CREATE TABLE stamps (path TEXT PRIMARY KEY, size INTEGER, modified INTEGER, changed INTEGER,
                    inode INTEGER, digest BLOB) WITHOUT ROWID;
                PRAGMA user_version = \(layout)
                """)
        }
        return Connection(database)
    }

    /// The stored result, marked as used by this run.
    public func result(_ stage: Stage, key: SHA256Digest, run: Int) throws -> [UInt8]? {
        let rows = try database.database.prepare("SELECT payload, run FROM results WHERE stage = ? AND key = ?")
            .rows([.integer(stage.rawValue), .blob(key.bytes)])
        guard let row = rows.first, case .blob(let payload) = row[0] else { return nil }
        if row[1] != .integer(run) {
            try database.database.prepare("UPDATE results SET run = ? WHERE stage = ? AND key = ?")
                .run([.integer(run), .integer(stage.rawValue), .blob(key.bytes)])
        }
        return payload
    }

    public func store(_ payload: [UInt8], _ stage: Stage, key: SHA256Digest, run: Int) throws {
        try database.database.prepare("INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?)")
            .run([.integer(stage.rawValue), .blob(key.bytes), .blob(payload), .integer(run)])
    }

    /// Forgets what the last two runs did not use, so that the store does not outgrow the corpus.
    public func forget(before run: Int) throws {
        try database.database.prepare("DELETE FROM results WHERE run < ?").run([.integer(run - 1)])
    }

    /// A number for this run, one more than any before.
    public func nextRun() throws -> Int {
        let rows = try database.database.prepare("SELECT coalesce(max(run), 0) + 1 FROM results").rows()
        if case .integer(let number)? = rows.first?.first { return number }
        return 1
    }

    /// The digest of a file's bytes, read again only where its stamp changed.
    ///
    /// - Returns: nil where the file cannot be read.
    public func digest(ofFile path: String) throws -> SHA256Digest? {
        guard let stamp = FileStamp(of: path) else { return nil }
        let values = stamp.values
        let rows = try database.database.prepare(
            "SELECT size, modified, changed, inode, digest FROM stamps WHERE path = ?"
        ).rows([.text(path)])
        if let row = rows.first, Array(row[0..<4]) == values, case .blob(let bytes) = row[4] {
            return SHA256Digest(stored: bytes)
        }
        guard let digest = SHA256Digest(ofFile: path) else { return nil }
        // A file written to within the stamp's own resolution could change again under the same stamp.
        if FileStamp(of: path) == stamp, !stamp.isFresh {
            try database.database.prepare("INSERT OR REPLACE INTO stamps VALUES (?, ?, ?, ?, ?, ?)")
                .run([.text(path)] + values + [.blob(digest.bytes)])
        }
        return digest
    }
}
