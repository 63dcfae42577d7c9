import Formats

/// Finds documents that are one text: reprints by their word sequences.
///
/// Two texts are one where at least `sameText` of the shorter one's word sequences stand in the other.
public struct IndependentTellings: Sendable {
    public static let sameText = 0.5
    /// Of a text at most about so many word sequences are looked up in the others.
    static let sampled = 64
    /// A sequence that stands in more documents links each with its neighbours alone …
    static let commonest = 40
    /// … so many of them.
    static let neighbours = 8

    /// For each document, by identifier, the one whose text it retells: of each group the first published.
    public static func groups(_ documents: [SourceDocument]) -> [String: String] {
        var postings: [(shingle: UInt64, document: Int32)] = []
        for (index, document) in documents.enumerated() {
            for shingle in document.fingerprint.sample(of: sampled) { postings.append((shingle, Int32(index))) }
        }
        postings.sort { $0.shingle != $1.shingle ? $0.shingle < $1.shingle : $0.document < $1.document }
        var candidates: [UInt64] = []
        var start = 0
        while start < postings.count {
            var end = start + 1
            while end < postings.count, postings[end].shingle == postings[start].shingle { end += 1 }
            // Where many documents share a sequence each is held against the next ones only: reprints of one text come
            // together through one another, and what is furniture of the issuer's pages costs little.
            let reach = end - start <= commonest ? end - start : neighbours
            for i in start..<end {
                for j in (i + 1)..<max(i + 1, min(end, i + 1 + reach)) {
                    candidates.append(UInt64(postings[i].document) << 32 | UInt64(postings[j].document))
                }
            }
            start = end
        }
        candidates.sort()
        var leader = Array(documents.indices)
        func root(_ index: Int) -> Int {
            var index = index
            while leader[index] != index { index = leader[index] }
            return index
        }
        var last: UInt64?
        for pair in candidates where pair != last {
            last = pair
            let (i, j) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            guard documents[i].fingerprint.containment(in: documents[j].fingerprint) >= sameText else { continue }
            let (a, b) = (root(i), root(j))
            if a != b { if isEarlier(documents[a], documents[b]) { leader[b] = a } else { leader[a] = b } }
        }
        var result: [String: String] = [:]
        for index in documents.indices { result[documents[index].id] = documents[root(index)].id }
        return result
    }

    /// First published first, undated last, then by identifier.
    static func isEarlier(_ left: SourceDocument, _ right: SourceDocument) -> Bool {
        switch (left.published, right.published) {
        case (let a?, let b?) where a != b: a < b
        case (.some, nil): true
        case (nil, .some): false
        default: left.id < right.id
        }
    }
}

extension TextFingerprint {
    /// Those shingles whose hashes end in as many zero bits as leaves at most `count`: what the samples of two texts have
    /// in common is a sample of what the texts have.
    func sample(of count: Int) -> [UInt64] {
        var sample = shingles
        var bits = UInt64(sparsity)
        while sample.count > count {
            bits += 1
            let mask = (UInt64(1) << bits) - 1
            sample = sample.filter { $0 & mask == 0 }
        }
        return sample
    }

    /// Share of the shorter text's word sequences that the other has too; 0 where either text is too short to tell.
    public func containment(in other: TextFingerprint) -> Double {
        let sparsity = max(self.sparsity, other.sparsity)
        let mask = sparsity == 0 ? 0 : (UInt64(1) << UInt64(sparsity)) - 1
        var counts = (left: 0, right: 0, both: 0)
        var i = 0
        var j = 0
        while i < shingles.count || j < other.shingles.count {
            if j == other.shingles.count || (i < shingles.count && shingles[i] < other.shingles[j]) {
                if shingles[i] & mask == 0 { counts.left += 1 }
                i += 1
            } else if i == shingles.count || other.shingles[j] < shingles[i] {
                if other.shingles[j] & mask == 0 { counts.right += 1 }
                j += 1
            } else {
                if shingles[i] & mask == 0 {
                    counts.left += 1
                    counts.right += 1
                    counts.both += 1
                }
                i += 1
                j += 1
            }
        }
        let fewer = min(counts.left, counts.right)
        return fewer < 8 ? 0 : Double(counts.both) / Double(fewer)
    }

    /// Share of the fewer numbers that stand in both texts; 0 where either has fewer than three.
    func sharedNumbers(with other: TextFingerprint) -> Double {
        let mine = Set(numbers)
        let both = other.numbers.reduce(0) { $0 + (mine.contains($1) ? 1 : 0) }
        let fewer = min(numbers.count, other.numbers.count)
        return fewer < 3 ? 0 : Double(both) / Double(fewer)
    }
}
