import Documents
import Glibc

/// A file as it was opened, and nothing that is no file: what becomes of its name afterwards does not touch what is read.
struct OpenSource: ~Copyable {
    private let descriptor: Int32
    private let opened: stat
    private let limit: Int

    /// - Parameter limit: bytes it may have.
    init(_ path: String, limit: Int) throws(ReadingFailure) {
        // Without O_NONBLOCK, opening a named pipe would wait for somebody to write to it.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR
                ? .missing : errno == ENXIO ? .notAFile : .unreadable(errno: errno)
        }
        var facts = stat()
        let fault: ReadingFailure? =
            fstat(descriptor, &facts) != 0
            ? .unreadable(errno: errno)
            : facts.st_mode & S_IFMT != S_IFREG
                ? .notAFile : Int(facts.st_size) > limit ? .tooLarge(limit: limit) : nil
        if let fault {
            close(descriptor)
            throw fault
        }
        self.descriptor = descriptor
        self.limit = limit
        opened = facts
    }

    deinit { close(descriptor) }

    /// The whole of it, or why not: half an old text and half a new one is no document.
    func bytes() throws(ReadingFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(opened.st_size))
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
        var closing = stat()
        guard fstat(descriptor, &closing) == 0 else { throw .unreadable(errno: errno) }
        let isAsItWas =
            bytes.count == Int(opened.st_size) && closing.st_size == opened.st_size
            && closing.st_mtim.tv_sec == opened.st_mtim.tv_sec && closing.st_mtim.tv_nsec == opened.st_mtim.tv_nsec
        guard isAsItWas else { throw .changed }
        guard !bytes.isEmpty else { throw .empty }
        return bytes
    }
}
