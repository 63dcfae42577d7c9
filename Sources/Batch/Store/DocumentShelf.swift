internal import Dataset
internal import Documents
internal import Formats
import Synchronization

/// Documents that a run has read, taken one at a time from its work store, so that none needs to be held.
final class DocumentShelf: Sendable {
    /// The handle, in a class because a noncopyable value cannot be inside a mutex and lent.
    private final class Connection {
        let database: SQLiteDatabase
        init(_ database: consuming SQLiteDatabase) { self.database = database }
    }

    private let connection: Mutex<Connection>
    private let path: String

    init(path: String) throws {
        self.path = path
        let opened = Connection(try SQLiteDatabase(path: path, access: .readOnly))
        connection = Mutex(opened)
    }

    /// - Throws: `FolderFailure` where somebody took it away while the run was going on.
    func document(_ key: SHA256Digest) throws -> Document {
        let payload = try connection.withLock { connection -> [UInt8]? in
            let rows = try connection.database.prepare("SELECT payload FROM results WHERE stage = ? AND key = ?")
                .rows([.integer(WorkStore.Stage.reading.rawValue), .blob(key.bytes)])
            guard case .blob(let payload)? = rows.first?.first else { return nil }
            return payload
        }
        guard let payload, let document = try? DocumentArchive.decode(payload) else {
            throw FolderFailure(path: path, reason: "a document that was just read is gone from the work store")
        }
        return document
    }
}
