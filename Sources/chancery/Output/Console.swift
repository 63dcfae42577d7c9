import Glibc

/// Data goes to standard output, words to standard error.
enum Console {
    /// Writes bytes to standard output, all of them; ends quietly where the reader has gone (a closed pipe).
    static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    private static func write(_ bytes: [UInt8], to file: Int32) {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                exit(errno == EPIPE ? 0 : 1)
            }
            done += count
        }
    }

    static func print(_ line: String) { write(Array((line + "\n").utf8)) }

    static func say(_ words: String) { write(Array((words + "\n").utf8), to: STDERR_FILENO) }

    /// Shows a line on the terminal in place of the one before it.
    static func line(_ words: String) { write(Array("\r\u{1B}[K\(words)".utf8), to: STDERR_FILENO) }

    static func error(_ words: String) { say("chancery: " + words) }

    /// Whether a person is looking at standard error.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Lines of standard input, without their ends, as they arrive; no line is too long but for memory.
    static func forEachInputLine(_ body: ([UInt8]) -> Void) {
        var pending: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            var start = 0
            for index in 0..<count where buffer[index] == 0x0A {
                pending.append(contentsOf: buffer[start..<index])
                body(pending)
                pending.removeAll(keepingCapacity: true)
                start = index + 1
            }
            pending.append(contentsOf: buffer[start..<count])
        }
        if !pending.isEmpty { body(pending) }
    }
}
