internal import Glibc

/// An open file; closed when it goes out of scope.
struct FileDescriptor: ~Copyable {
    let path: String
    private let number: Int32

    /// Creates or empties a file for writing.
    init(creating path: String) throws(DatasetError) {
        try self.init(path, O_WRONLY | O_CREAT | O_TRUNC, doing: "create the file")
    }

    init(reading path: String) throws(DatasetError) {
        try self.init(path, O_RDONLY, doing: "open the file")
    }

    init(folder path: String) throws(DatasetError) {
        try self.init(path, O_RDONLY | O_DIRECTORY, doing: "open the folder")
    }

    private init(_ path: String, _ flags: Int32, doing: String) throws(DatasetError) {
        self.path = path
        number = unsafe open(path, flags | O_CLOEXEC, 0o644)
        if number < 0 { throw .system(doing: doing, path: path, code: errno) }
    }

    deinit { close(number) }

    func write(_ bytes: [UInt8]) throws(DatasetError) {
        var start = 0
        while start < bytes.count {
            let written = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(number, buffer.baseAddress! + start, bytes.count - start)
            }
            if written < 0 {
                if errno == EINTR { continue }
                throw .system(doing: "write", path: path, code: errno)
            }
            start += written
        }
    }

    /// The next bytes, at most `limit`; none at the end.
    func read(upTo limit: Int) throws(DatasetError) -> [UInt8] {
        var code: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            var got = unsafe Glibc.read(number, buffer.baseAddress, limit)
            while got < 0, errno == EINTR { got = unsafe Glibc.read(number, buffer.baseAddress, limit) }
            if got < 0 { code = errno }
            count = max(got, 0)
        }
        if code != 0 { throw .system(doing: "read", path: path, code: code) }
        return bytes
    }

    /// Waits until the disk holds what was written.
    func synchronize() throws(DatasetError) {
        if fsync(number) != 0 { throw .system(doing: "write to disk", path: path, code: errno) }
    }

    /// Takes the file's lock without waiting; false where another process has it.
    func lock() -> Bool { flock(number, LOCK_EX | LOCK_NB) == 0 }

    /// Gives the lock back now: closing alone leaves it to a program that another thread is just starting, which holds a
    /// copy of every open file until it runs.
    func unlock() { flock(number, LOCK_UN) }
}
