/// A file that is written from front to back, through a buffer.
struct OutputFile: ~Copyable {
    private let descriptor: FileDescriptor
    private var buffer: [UInt8] = []
    private static let bufferSize = 1 << 20

    init(creating path: String) throws(DatasetError) {
        descriptor = try FileDescriptor(creating: path)
        buffer.reserveCapacity(Self.bufferSize + 4096)
    }

    mutating func write(_ bytes: some Sequence<UInt8>) throws(DatasetError) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.bufferSize { try flush() }
    }

    mutating func write(_ text: String) throws(DatasetError) { try write(text.utf8) }

    private mutating func flush() throws(DatasetError) {
        try descriptor.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes what is left and waits for the disk.
    consuming func finish() throws(DatasetError) {
        try flush()
        try descriptor.synchronize()
    }

    static func write(_ bytes: some Sequence<UInt8>, to path: String) throws(DatasetError) {
        var file = try OutputFile(creating: path)
        try file.write(bytes)
        try file.finish()
    }

    static func write(_ text: String, to path: String) throws(DatasetError) { try write(text.utf8, to: path) }
}
