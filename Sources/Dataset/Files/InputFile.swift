internal import Formats

/// Whole files of a dataset.
enum InputFile {
    static func bytes(_ path: String) throws(DatasetError) -> [UInt8] {
        let descriptor = try FileDescriptor(reading: path)
        var bytes: [UInt8] = []
        while true {
            let more = try descriptor.read(upTo: 1 << 20)
            if more.isEmpty { return bytes }
            // A copy has no room to spare: texts are small, and a corpus has thousands.
            if bytes.isEmpty { bytes = Array(more[...]) } else { bytes += more }
        }
    }

    /// Its size and digest, read in pieces: some of a large corpus' files are larger than memory should be.
    static func measure(_ path: String) throws(DatasetError) -> (size: Int, digest: SHA256Digest) {
        let descriptor = try FileDescriptor(reading: path)
        var hash = SHA256Hash()
        var size = 0
        while true {
            let piece = try descriptor.read(upTo: 1 << 20)
            if piece.isEmpty { return (size, hash.finish()) }
            hash.update(piece)
            size += piece.count
        }
    }
}
