internal import CSQLite

/// A prepared statement; finalized when it goes out of scope, which must be before its connection does.
@safe struct SQLiteStatement: ~Copyable {
    private let handle: OpaquePointer
    private let text: String

    init(_ handle: OpaquePointer, text: String) {
        unsafe self.handle = handle
        self.text = text
    }

    deinit { unsafe _ = sqlite3_finalize(handle) }

    /// Binds a parameter, counted from 1.
    func bind(_ index: Int, _ value: String) throws(DatasetError) {
        // SQLite copies the text before the call returns (SQLITE_TRANSIENT, a cast that Swift does not import).
        let copies = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        try check(unsafe sqlite3_bind_text(handle, Int32(index), value, Int32(value.utf8.count), copies))
    }

    func bind(_ index: Int, _ value: Int) throws(DatasetError) {
        try check(unsafe sqlite3_bind_int64(handle, Int32(index), Int64(value)))
    }

    func bind(_ index: Int, _ value: Double) throws(DatasetError) {
        try check(unsafe sqlite3_bind_double(handle, Int32(index), value))
    }

    func bindNull(_ index: Int) throws(DatasetError) { try check(unsafe sqlite3_bind_null(handle, Int32(index))) }

    /// Goes to the next row; false where there is none, and the statement is then ready to be run again.
    func step() throws(DatasetError) -> Bool {
        switch unsafe sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE:
            unsafe sqlite3_reset(handle)
            return false
        default:
            let failure = error()
            unsafe sqlite3_reset(handle)
            throw failure
        }
    }

    /// The text of a column, counted from 0; empty for null.
    func string(_ column: Int) -> String {
        guard let bytes = unsafe sqlite3_column_text(handle, Int32(column)) else { return "" }
        let count = unsafe Int(sqlite3_column_bytes(handle, Int32(column)))
        return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    func int(_ column: Int) -> Int { unsafe Int(sqlite3_column_int64(handle, Int32(column))) }

    private func check(_ code: Int32) throws(DatasetError) {
        if code != SQLITE_OK { throw error() }
    }

    private func error() -> DatasetError {
        unsafe .sqlite(statement: text, message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))
    }
}
