internal import Documents
internal import Reconciliation

extension TextFingerprint {
    /// The compact binary form the work store keeps beside an extraction.
    var archived: [UInt8] {
        var writer = ByteWriter()
        writer.integer(words)
        writer.integer(sparsity)
        for hashes in [shingles, numbers] {
            writer.integer(hashes.count)
            for hash in hashes { writer.fixed64(hash) }
        }
        return writer.bytes
    }

    /// Nil where the bytes are no fingerprint.
    init?(archived bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        do {
            let words = try reader.integer()
            let sparsity = try reader.integer()
            var lists: [[UInt64]] = []
            for _ in 0..<2 {
                var hashes: [UInt64] = []
                for _ in 0..<(try reader.count(ofSize: 8)) { hashes.append(try reader.fixed64()) }
                lists.append(hashes)
            }
            guard reader.isAtEnd else { return nil }
            self.init(shingles: lists[0], sparsity: sparsity, numbers: lists[1], words: words)
        } catch {
            return nil
        }
    }
}
