import Documents
import Glibc

/// Reads a file whole, and nothing that is no file.
enum SourceBytes {
    static func read(_ path: String, limit: Int) throws(ReadingFailure) -> [UInt8] {
        // Without O_NONBLOCK, opening a named pipe would wait for somebody to write to it.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR
                ? .missing : errno == ENXIO ? .notAFile : .unreadable(errno: errno)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        guard Int(status.st_size) <= limit else { throw .tooLarge(limit: limit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                throw .unreadable(errno: errno)
            }
            bytes.append(contentsOf: buffer[..<count])
            // A file that grows while it is read ends somewhere.
            guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
        }
        guard !bytes.isEmpty else { throw .empty }
        return bytes
    }
}
