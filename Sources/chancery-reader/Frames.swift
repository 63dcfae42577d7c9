import Glibc

/// Messages on standard input and output: four bytes of length, little-endian, then as many bytes.
enum Frames {
    /// Nil at the end of the input.
    static func receive() -> [UInt8]? {
        guard let header = read(4) else { return nil }
        let count = header.enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
        // A request is a path, a profile and rectangles: never megabytes.
        guard count <= 64 << 20 else { return nil }
        return read(count)
    }

    static func send(_ message: [UInt8]) -> Bool {
        let header = (0..<4).map { UInt8(truncatingIfNeeded: message.count >> (8 * $0)) }
        return write(header) && write(message)
    }

    private static func read(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var received = 0
        while received < count {
            let got = bytes.withUnsafeMutableBytes { Glibc.read(0, $0.baseAddress! + received, count - received) }
            if got > 0 { received += got } else if got == 0 || errno != EINTR { return nil }
        }
        return bytes
    }

    private static func write(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
            if count > 0 { sent += count } else if errno != EINTR { return false }
        }
        return true
    }
}
