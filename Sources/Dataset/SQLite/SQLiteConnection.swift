internal import CSQLite

/// An open SQLite database; closed when it goes out of scope.
@safe struct SQLiteConnection: ~Copyable {
    enum Access { case create, read }

    private let handle: OpaquePointer

    init(_ path: String, _ access: Access) throws(DatasetError) {
        var opened: OpaquePointer?
        let flags =
            switch access {
            case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            case .read: SQLITE_OPEN_READONLY
            }
        let code = unsafe sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let opened = unsafe opened else {
            let message = unsafe String(cString: sqlite3_errstr(code))
            unsafe sqlite3_close_v2(opened)
            throw .sqlite(statement: "open \(path)", message: message)
        }
        unsafe handle = opened
    }

    deinit { unsafe _ = sqlite3_close_v2(handle) }

    /// Runs statements that give no rows.
    func run(_ statements: String) throws(DatasetError) {
        if unsafe sqlite3_exec(handle, statements, nil, nil, nil) != SQLITE_OK { throw failure(statements) }
    }

    func prepare(_ statement: String) throws(DatasetError) -> SQLiteStatement {
        var prepared: OpaquePointer?
        guard unsafe sqlite3_prepare_v2(handle, statement, -1, &prepared, nil) == SQLITE_OK,
            let prepared = unsafe prepared
        else { throw failure(statement) }
        return unsafe SQLiteStatement(prepared, text: statement)
    }

    private func failure(_ statement: String) -> DatasetError {
        unsafe .sqlite(statement: statement, message: String(cString: sqlite3_errmsg(handle)))
    }
}
