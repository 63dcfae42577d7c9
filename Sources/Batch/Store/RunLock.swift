import Glibc

/// Another run holds the study's work folder.
public struct StudyIsBusy: Error, Sendable, CustomStringConvertible {
    public let lock: String
    /// What the holder wrote of itself.
    public let holder: String
    public var description: String {
        "another run works on this study (\(holder)); wait for it, or stop it, then run again (lock: \(lock))"
    }
}

/// The right to work on a study, held until the value goes; the kernel frees it where the process dies.
public struct RunLock: ~Copyable {
    private let file: Int32

    public init(path: String) throws {
        file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw FolderFailure(path: path, reason: String(cString: strerror(errno))) }
        if flock(file, LOCK_EX | LOCK_NB) != 0 {
            var buffer = [UInt8](repeating: 0, count: 200)
            let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
            close(file)
            throw StudyIsBusy(
                lock: path,
                holder: String(decoding: buffer[..<max(count, 0)], as: UTF8.self).replacing("\n", with: ""))
        }
        let words = Array("process \(getpid())\n".utf8)
        ftruncate(file, 0)
        _ = words.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
    }

    /// Does nothing; called last in a scope, it keeps the lock until there.
    public func stillHeld() {}

    /// A program that another thread starts at this moment holds a copy of the file until it runs: the lock is given back
    /// rather than left to the last copy.
    deinit {
        flock(file, LOCK_UN)
        close(file)
    }
}

/// A folder or file of the run itself that cannot be made or written.
public struct FolderFailure: Error, Sendable, CustomStringConvertible {
    public let path: String
    public let reason: String

    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    public var description: String { "\(path): \(reason); choose another place with --output, or make it writable" }
}
