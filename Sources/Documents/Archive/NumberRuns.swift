/// Runs of numbers in the machine's own byte order: for what never leaves the machine, where each number's own notation
/// would cost more than the file.
extension ByteWriter {
    public mutating func numbers<Number: FixedWidthInteger>(_ values: [Number]) {
        integer(values.count)
        values.withUnsafeBytes { bytes(from: $0) }
    }
}

extension ByteReader {
    /// - Throws: `truncated` where fewer numbers are left than the run says.
    public mutating func numbers<Number: FixedWidthInteger>() throws(ArchiveFault) -> [Number] {
        let width = MemoryLayout<Number>.stride
        let count = try count(ofSize: width)
        let run = try take(count * width)
        return [Number](unsafeUninitializedCapacity: count) { values, filled in
            UnsafeMutableRawBufferPointer(values).copyBytes(from: run)
            filled = count
        }
    }
}
