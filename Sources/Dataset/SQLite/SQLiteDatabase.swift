internal import CSQLite

/// A connection to an SQLite database; owns the handle and closes it.
///
/// Not safe to share between tasks: whoever needs it in several wraps it in an actor.
@safe public struct SQLiteDatabase: ~Copyable {
    public enum Access: Sendable { case readOnly, readWrite, create }

    private let handle: OpaquePointer

    /// - Throws: `SQLiteFailure` where the file cannot be opened; a file that is no database fails at first use.
    public init(path: String, access: Access) throws(SQLiteFailure) {
        let flags =
            switch access {
            case .readOnly: SQLITE_OPEN_READONLY
            case .readWrite: SQLITE_OPEN_READWRITE
            case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            }
        var opened: OpaquePointer?
        let code = unsafe sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let opened = unsafe opened else {
            let message = unsafe opened.map { unsafe String(cString: sqlite3_errmsg($0)) } ?? "no memory"
            unsafe sqlite3_close_v2(opened)
            throw SQLiteFailure(code: code, message: message, statement: path)
        }
        unsafe handle = unsafe opened
        unsafe sqlite3_extended_result_codes(handle, 1)
        unsafe sqlite3_busy_timeout(handle, 5000)
    }

    deinit { unsafe sqlite3_close_v2(handle) }

    /// Runs statements that give no rows.
    public func execute(_ sql: String) throws(SQLiteFailure) {
        let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw failure(code, sql) }
    }

    public func prepare(_ sql: String) throws(SQLiteFailure) -> SQLiteStatement {
        var statement: OpaquePointer?
        let code = unsafe sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
        guard code == SQLITE_OK, let statement = unsafe statement else { throw failure(code, sql) }
        return unsafe SQLiteStatement(statement, sql: sql)
    }

    /// Runs the work inside a transaction, which is rolled back where the work throws.
    public func transaction<Result>(_ work: () throws -> Result) throws -> Result {
        try execute("BEGIN IMMEDIATE")
        do {
            let result = try work()
            try execute("COMMIT")
            return result
        } catch {
            // SQLite may have rolled back on its own (disk full); the first error is the one to report.
            _ = try? execute("ROLLBACK")
            throw error
        }
    }

    private func failure(_ code: Int32, _ sql: String) -> SQLiteFailure {
        unsafe SQLiteFailure(code: code, message: String(cString: sqlite3_errmsg(handle)), statement: sql)
    }
}

/// A value of a row or parameter.
public enum SQLiteValue: Sendable, Hashable {
    case null
    case integer(Int)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

/// A prepared statement; owns the handle and finalizes it.
@safe public struct SQLiteStatement: ~Copyable {
    private let handle: OpaquePointer
    private let sql: String

    fileprivate init(_ handle: OpaquePointer, sql: String) {
        unsafe self.handle = unsafe handle
        self.sql = sql
    }

    deinit { unsafe sqlite3_finalize(handle) }

    /// Binds all parameters and runs to the end, for statements whose rows are of no interest.
    public func run(_ parameters: [SQLiteValue] = []) throws(SQLiteFailure) {
        try bind(parameters)
        while try step() {}
    }

    /// All rows for these parameters.
    public func rows(_ parameters: [SQLiteValue] = []) throws(SQLiteFailure) -> [[SQLiteValue]] {
        try bind(parameters)
        var rows: [[SQLiteValue]] = []
        while try step() { rows.append(row()) }
        return rows
    }

    /// Sets parameters 1, 2, … and starts the statement anew.
    public func bind(_ parameters: [SQLiteValue]) throws(SQLiteFailure) {
        unsafe sqlite3_reset(handle)
        unsafe sqlite3_clear_bindings(handle)
        // SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
        let transient = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        for (index, value) in parameters.enumerated() {
            let position = Int32(index + 1)
            let code =
                switch value {
                case .null: unsafe sqlite3_bind_null(handle, position)
                case .integer(let number): unsafe sqlite3_bind_int64(handle, position, Int64(number))
                case .real(let number): unsafe sqlite3_bind_double(handle, position, number)
                case .text(let text):
                    unsafe sqlite3_bind_text(handle, position, text, Int32(text.utf8.count), transient)
                case .blob(let bytes):
                    unsafe bytes.withUnsafeBytes {
                        unsafe $0.isEmpty
                            ? sqlite3_bind_zeroblob(handle, position, 0)
                            : sqlite3_bind_blob64(handle, position, $0.baseAddress, UInt64($0.count), transient)
                    }
                }
            guard code == SQLITE_OK else { throw failure(code) }
        }
    }

    /// Moves to the next row; false at the end.
    public func step() throws(SQLiteFailure) -> Bool {
        switch unsafe sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE:
            unsafe sqlite3_reset(handle)
            return false
        case let code:
            let failed = failure(code)
            unsafe sqlite3_reset(handle)
            throw failed
        }
    }

    /// The row the statement stands on.
    public func row() -> [SQLiteValue] {
        let count = unsafe sqlite3_column_count(handle)
        return (0..<count).map { column in
            switch unsafe sqlite3_column_type(handle, column) {
            case SQLITE_INTEGER: return .integer(Int(unsafe sqlite3_column_int64(handle, column)))
            case SQLITE_FLOAT: return .real(unsafe sqlite3_column_double(handle, column))
            case SQLITE_TEXT:
                let count = Int(unsafe sqlite3_column_bytes(handle, column))
                guard let bytes = unsafe sqlite3_column_text(handle, column) else { return .null }
                return .text(unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
            case SQLITE_BLOB:
                let count = Int(unsafe sqlite3_column_bytes(handle, column))
                guard count > 0, let bytes = unsafe sqlite3_column_blob(handle, column) else { return .blob([]) }
                return .blob(unsafe Array(UnsafeRawBufferPointer(start: bytes, count: count)))
            default: return .null
            }
        }
    }

    private func failure(_ code: Int32) -> SQLiteFailure {
        unsafe SQLiteFailure(
            code: code, message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))), statement: sql)
    }
}
