internal import Annotation
internal import Dataset
public import Formats
import Glibc

/// What earlier runs found out, in `Output/.work/<study>/store.sqlite`: results by stage and key, and files' stamps.
///
/// A key is the hash of everything the result depends on but the name tables: beside an extraction stand the words of its
/// text and the state of the tables it was made with, and it holds for another state where no row that changed in between
/// can stand in those words. A row is either right or not asked for; the whole file may be deleted at any time. A store
/// that SQLite cannot read is set aside and begun anew.
public actor WorkStore {
    /// The stages whose results are kept.
    public enum Stage: Int, Sendable, CaseIterable {
        case reading = 1
        case extraction = 2
    }

    /// An extraction with what decides whether it still holds.
    struct Stored: Sendable {
        let payload: [UInt8]
        /// The words of its text.
        let footprint: [UInt8]
        /// The fingerprint of its text.
        let sketch: [UInt8]
        /// Number of the state of the name tables.
        let tables: Int
    }

    /// A row of the store, to travel between machines.
    struct Result: Sendable {
        let stage: Stage
        let key: [UInt8]
        let footprint: [UInt8]
        let sketch: [UInt8]
        let payload: [UInt8]
    }

    private let database: Connection
    /// What happened on opening that a user should know.
    public nonisolated let remark: String?
    private var changes: [Int: NameTableChange] = [:]
    private var current: (number: Int, rows: NameTableRows)?
    /// Results this run used that are not marked so yet.
    private var used: [(stage: Stage, key: SHA256Digest, tables: Int)] = []

    /// The handle, in a class because an actor cannot hold a noncopyable value and lend it.
    private final class Connection {
        let database: SQLiteDatabase
        init(_ database: consuming SQLiteDatabase) { self.database = database }
    }

    /// Rows of another layout are of no use; the number goes up with the layout.
    private static let layout = 4
    private static let tables = ["results", "stamps", "tables", "history", "files"]

    public init(path: String) throws {
        do {
            database = try Self.opened(path)
            remark = nil
        } catch let failure as SQLiteFailure where Self.isBroken(failure) {
            for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
            database = try Self.opened(path)
            remark = "the work store could not be read (\(failure.message)) and was begun anew"
        }
    }

    /// SQLITE_CORRUPT and SQLITE_NOTADB; a full disk or a folder without write access is no reason to throw work away.
    private static func isBroken(_ failure: SQLiteFailure) -> Bool { [11, 26].contains(failure.code & 0xFF) }

    private static func opened(_ path: String) throws -> Connection {
        let database = try SQLiteDatabase(path: path, access: .create)
        try database.execute("PRAGMA journal_mode = WAL")
        try database.execute("PRAGMA synchronous = NORMAL")
        let version = try database.prepare("PRAGMA user_version").rows().first?.first
        if version != .integer(layout) {
            for table in tables { try database.execute("DROP TABLE IF EXISTS \(table)") }
            try database.execute(
                """
                CREATE TABLE results (stage INTEGER NOT NULL, key BLOB NOT NULL, run INTEGER NOT NULL,
                    tables INTEGER NOT NULL, footprint BLOB NOT NULL, sketch BLOB NOT NULL, payload BLOB NOT NULL);
                CREATE UNIQUE INDEX results_key ON results (stage, key);
                CREATE TABLE stamps (path TEXT PRIMARY KEY, size INTEGER, modified INTEGER, changed INTEGER,
                    inode INTEGER, digest BLOB) WITHOUT ROWID;
                CREATE TABLE tables (number INTEGER PRIMARY KEY, digest BLOB UNIQUE, rows BLOB NOT NULL);
                CREATE TABLE history (document TEXT PRIMARY KEY, parts TEXT NOT NULL) WITHOUT ROWID;
                CREATE TABLE files (path TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID;
                PRAGMA user_version = \(layout)
                """)
        } else if try database.prepare("PRAGMA quick_check(1)").rows().first?.first != .text("ok") {
            throw SQLiteFailure(code: 11, message: "pages are damaged or missing", statement: "PRAGMA quick_check")
        }
        return Connection(database)
    }

    // MARK: Results

    /// The stored result of reading, marked as used by this run.
    func reading(key: SHA256Digest) throws -> [UInt8]? { try stored(.reading, key: key)?.payload }

    /// The stored extraction, whatever the state of the tables it was made with.
    func stored(_ stage: Stage, key: SHA256Digest) throws -> Stored? {
        let rows = try database.database.prepare(
            "SELECT payload, footprint, tables, sketch FROM results WHERE stage = ? AND key = ?"
        ).rows([.integer(stage.rawValue), .blob(key.bytes)])
        guard let row = rows.first, case .blob(let payload) = row[0], case .blob(let footprint) = row[1],
            case .integer(let tables) = row[2], case .blob(let sketch) = row[3]
        else { return nil }
        if stage == .reading { used.append((stage, key, 0)) }
        return Stored(payload: payload, footprint: footprint, sketch: sketch, tables: tables)
    }

    /// Notes that this run uses a stored extraction with the present state of the tables.
    func confirm(extraction key: SHA256Digest) { used.append((.extraction, key, current?.number ?? 0)) }

    func store(
        _ payload: [UInt8], _ stage: Stage, key: SHA256Digest, run: Int, footprint: [UInt8] = [], sketch: [UInt8] = []
    ) throws {
        try database.database.prepare("INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?, ?)").run([
            .integer(stage.rawValue), .blob(key.bytes), .integer(run),
            .integer(stage == .extraction ? current?.number ?? 0 : 0), .blob(footprint), .blob(sketch), .blob(payload),
        ])
    }

    /// Marks what this run used, and forgets what it and the one before did not, so that the store does not outgrow the
    /// corpus.
    public func finish(run: Int) throws {
        try database.database.transaction {
            let mark = try database.database.prepare(
                "UPDATE results SET run = ?, tables = ? WHERE stage = ? AND key = ?")
            for (stage, key, tables) in used {
                try mark.run([.integer(run), .integer(tables), .integer(stage.rawValue), .blob(key.bytes)])
            }
            try database.database.prepare("DELETE FROM results WHERE run < ?").run([.integer(run - 1)])
            try database.database.execute(
                "DELETE FROM tables WHERE number NOT IN (SELECT tables FROM results UNION SELECT max(number) FROM tables)"
            )
        }
        used = []
    }

    /// A number for this run, one more than any before.
    public func nextRun() throws -> Int {
        let rows = try database.database.prepare("SELECT coalesce(max(run), 0) + 1 FROM results").rows()
        if case .integer(let number)? = rows.first?.first { return number }
        return 1
    }

    /// Everything the store holds, which it then holds no more.
    func takeOut() throws -> [Result] {
        let rows = try database.database.prepare(
            "SELECT stage, key, footprint, sketch, payload FROM results ORDER BY stage, key"
        ).rows()
        try database.database.execute("DELETE FROM results")
        return rows.compactMap { row in
            guard case .integer(let number) = row[0], let stage = Stage(rawValue: number), case .blob(let key) = row[1],
                case .blob(let footprint) = row[2], case .blob(let sketch) = row[3], case .blob(let payload) = row[4]
            else { return nil }
            return Result(stage: stage, key: key, footprint: footprint, sketch: sketch, payload: payload)
        }
    }

    /// Holds results made elsewhere with the present state of the tables.
    func take(_ results: [Result], run: Int) throws {
        try database.database.transaction {
            for result in results {
                guard let key = SHA256Digest(stored: result.key) else { continue }
                try store(
                    result.payload, result.stage, key: key, run: run, footprint: result.footprint,
                    sketch: result.sketch)
            }
        }
    }

    // MARK: Name tables

    /// Tells the store which state of the name tables holds now.
    func use(_ rows: NameTableRows) throws {
        let encoded = rows.encoded
        let digest = SHA256Digest(of: encoded)
        try database.database.prepare("INSERT OR IGNORE INTO tables (digest, rows) VALUES (?, ?)")
            .run([.blob(digest.bytes), .blob(encoded)])
        let found = try database.database.prepare("SELECT number FROM tables WHERE digest = ?")
            .rows([.blob(digest.bytes)])
        if case .integer(let number)? = found.first?.first { current = (number, rows) }
        changes = [:]
    }

    /// What changed in the name tables since a state; nil where nothing did, or where the state is not known any more.
    func change(since number: Int) throws -> (change: NameTableChange?, isKnown: Bool) {
        guard let current else { return (nil, false) }
        if number == current.number { return (nil, true) }
        if let change = changes[number] { return (change, true) }
        let found = try database.database.prepare("SELECT rows FROM tables WHERE number = ?").rows([.integer(number)])
        guard case .blob(let encoded)? = found.first?.first else { return (nil, false) }
        let change = NameTableChange(from: NameTableRows(encoded: encoded), to: current.rows)
        changes[number] = change
        return (change, true)
    }

    // MARK: What a person is told

    /// The parts of a document's keys as they were when it was last worked on; empty where it never was.
    func history(of document: String) throws -> [String] {
        let found = try database.database.prepare("SELECT parts FROM history WHERE document = ?").rows([.text(document)]
        )
        guard case .text(let parts)? = found.first?.first else { return [] }
        return parts.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    func note(_ parts: [String], of document: String) throws {
        try database.database.prepare("INSERT OR REPLACE INTO history VALUES (?, ?)")
            .run([.text(document), .text(parts.joined(separator: "\n"))])
    }

    /// Files that are new, gone or different since this was called last, and notes them as they are now.
    func changedFiles(_ files: [(path: String, digest: String)]) throws -> [String] {
        var known: [String: String] = [:]
        for row in try database.database.prepare("SELECT path, digest FROM files").rows() {
            if case .text(let path) = row[0], case .text(let digest) = row[1] { known[path] = digest }
        }
        let isFirst = known.isEmpty
        var changed: [String] = []
        try database.database.transaction {
            for (path, digest) in files where known.removeValue(forKey: path) != digest {
                changed.append(path)
                try database.database.prepare("INSERT OR REPLACE INTO files VALUES (?, ?)")
                    .run([.text(path), .text(digest)])
            }
            for path in known.keys.sorted() {
                changed.append(path)
                try database.database.prepare("DELETE FROM files WHERE path = ?").run([.text(path)])
            }
        }
        return isFirst ? [] : changed
    }

    // MARK: Files

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
