internal import Glibc

/// A file without a name that is written at its end and read anywhere; gone with the value.
struct SpoolFile: ~Copyable {
    private let number: Int32
    private let path: String
    /// Bytes so far.
    private(set) var count = 0
    private var pending: [UInt8] = []
    private var window: [UInt8] = []
    private var windowStart = 0
    private static let windowSize = 1 << 20
    private static let leastAhead = 1 << 12

    init(in folder: String) throws(DatasetError) {
        path = folder + "/spool"
        number = unsafe open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        if number < 0 { throw .system(doing: "create the file", path: path, code: errno) }
        unsafe unlink(path)
    }

    deinit { close(number) }

    mutating func append(_ bytes: [UInt8]) throws(DatasetError) {
        pending += bytes
        count += bytes.count
        if pending.count >= Self.windowSize { try flush() }
    }

    private mutating func flush() throws(DatasetError) {
        var done = 0
        let start = count - pending.count
        while done < pending.count {
            let written = unsafe pending.withUnsafeBytes { buffer in
                unsafe pwrite(number, buffer.baseAddress! + done, pending.count - done, off_t(start + done))
            }
            if written < 0, errno == EINTR { continue }
            if written <= 0 { throw .system(doing: "write", path: path, code: errno) }
            done += written
        }
        pending.removeAll(keepingCapacity: true)
    }

    /// Bytes from an offset on. Whoever reads on from where the last read ended is fetched twice as much as that, so that a
    /// walk from end to end takes few reads, and one that jumps about little it does not use.
    mutating func bytes(_ start: Int, _ length: Int) throws(DatasetError) -> [UInt8] {
        if !pending.isEmpty { try flush() }
        let end = start + length
        if start < windowStart || end > windowStart + window.count {
            let readsOn = start >= windowStart && start <= windowStart + window.count
            let ahead = min(max(Self.leastAhead, 2 * window.count), Self.windowSize, count - start)
            window = try read(start, readsOn ? max(length, ahead) : length)
            windowStart = start
        }
        return Array(window[(start - windowStart)..<(end - windowStart)])
    }

    private func read(_ start: Int, _ length: Int) throws(DatasetError) -> [UInt8] {
        var code: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            while count < length {
                let got = unsafe pread(number, buffer.baseAddress! + count, length - count, off_t(start + count))
                if got < 0, errno == EINTR { continue }
                if got <= 0 {
                    code = got == 0 ? EIO : errno
                    return
                }
                count += got
            }
        }
        if code != 0 { throw .system(doing: "read", path: path, code: code) }
        return bytes
    }
}
