import Glibc

/// Files of a cache: read whole or not at all, written aside and put in place in one step.
enum CachedFile {
    /// - Parameter ofThisUserOnly: nil also where somebody else owns the file or may write it.
    static func bytes(of path: String, ofThisUserOnly: Bool = false) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        if ofThisUserOnly, status.st_uid != geteuid() || status.st_mode & (S_IWGRP | S_IWOTH) != 0 { return nil }
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size {
                let count = read(file, buffer.baseAddress! + filled, size - filled)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                filled += count
            }
        }
        return bytes.count == size ? bytes : nil
    }

    /// Makes the folder where there is none; says nothing of failures.
    static func write(_ bytes: [UInt8], to path: String) {
        guard let slash = path.lastIndex(of: "/") else { return }
        makeFolder(String(path[..<slash]))
        let aside = path + ".\(getpid())"
        let file = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        var written = 0
        bytes.withUnsafeBytes { buffer in
            while written < buffer.count {
                let count = Glibc.write(file, buffer.baseAddress! + written, buffer.count - written)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                written += count
            }
        }
        let isWhole = close(file) == 0 && written == bytes.count
        if !isWhole || rename(aside, path) != 0 { unlink(aside) }
    }

    private static func makeFolder(_ path: String) {
        guard mkdir(path, 0o700) != 0, errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex
        else { return }
        makeFolder(String(path[..<slash]))
        mkdir(path, 0o700)
    }
}
