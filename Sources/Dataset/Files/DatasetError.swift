/// Why a dataset could not be written or read.
public enum DatasetError: Error, Sendable, Hashable {
    /// A call of the operating system failed: what was tried, on which file, the system's error number.
    case system(doing: String, path: String, code: Int32)
    /// SQLite refused something.
    case sqlite(SQLiteFailure)
    /// A file of a dataset is not as its schema says.
    case malformed(file: String, line: Int, problem: String, expected: String)
    /// There is no dataset in that folder.
    case noDataset(path: String)
    /// Another run is writing to the same place.
    case busy(path: String)
}
