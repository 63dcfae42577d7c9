internal import Dataset
import Glibc

/// What the file system says of a file without reading it.
struct FileStamp: Equatable {
    let size: Int
    /// Nanoseconds since 1970.
    let modified: Int
    /// Nanoseconds since 1970; moves even where a tool sets `modified` back.
    let changed: Int
    let inode: Int

    init(size: Int, modified: Int, changed: Int, inode: Int) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }

    /// Nil where there is no regular file.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        size = Int(status.st_size)
        modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
        changed = status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
        inode = Int(status.st_ino)
    }

    /// Changed within the last two seconds, the coarsest clock of a file system in use, or, by a clock that was set back, in
    /// time to come.
    var isFresh: Bool {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return now.tv_sec * 1_000_000_000 + now.tv_nsec - max(changed, modified) < 2_000_000_000
    }

    var values: [SQLiteValue] { [.integer(size), .integer(modified), .integer(changed), .integer(inode)] }
}
