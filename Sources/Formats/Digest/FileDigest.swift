import Glibc

extension SHA256Digest {
    /// A digest kept elsewhere; nil where it has not 32 bytes.
    public init?(stored bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.init(bytes: bytes)
    }

    /// The digest of a file's bytes, read in pieces; nil where it is no regular file or cannot be read.
    public init?(ofFile path: String) {
        // O_NONBLOCK: opening a FIFO nobody writes to must not wait.
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var hash = SHA256Hash()
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { break }
            hash.update(count == buffer.count ? buffer : Array(buffer[..<count]))
        }
        self = hash.finish()
    }
}
