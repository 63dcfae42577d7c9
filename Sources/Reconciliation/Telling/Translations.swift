import Formats

/// Finds documents that are one text in two languages, by what a translation keeps: the same events with the same days,
/// parties, numbers and sums, told in the same order, and the same figures in the text.
///
/// The shares were set on the composed corpus, whose authors say what translates what: two releases of one body about one
/// meeting reach .83 of events, .80 of order and .60 of figures, translations .92, .77 and .67 and more.
struct Translations {
    /// Of the shorter text's events, the share the other must tell too …
    static let sharedEvents = 0.75
    /// … of these, the share that must be told alike …
    static let toldAlike = 0.75
    /// … and the share that must stand in the same order.
    static let inOrder = 0.75
    /// Of the fewer figures of the two texts, the share that stands in both.
    static let sharedNumbers = 0.65
    /// For two texts of a single event, which tell nothing by their order.
    static let sharedNumbersOfOne = 0.9
    static let daysApart: Int32 = 30
    /// An event that more documents tell links too many to look at each two of them.
    static let mostTellings = 64

    private let groups: [[Int]]
    private let corpus: ComparableCorpus
    private let documents: [String: SourceDocument]
    private let eventCount: [Int]

    init(groups: [[Int]], corpus: ComparableCorpus, documents: [SourceDocument]) {
        self.groups = groups
        self.corpus = corpus
        self.documents = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var count = [Int](repeating: 0, count: corpus.documents.count)
        for event in corpus.events { count[Int(event.document)] += 1 }
        eventCount = count
    }

    /// One event told by both documents of a pair.
    private struct Shared {
        /// The two documents' numbers, the smaller in the upper half.
        let pair: UInt64
        let left: Int32
        let right: Int32
    }

    /// The groups of texts given, with translations joined to the text first published.
    func joined(to tellingOf: [String: String]) -> [String: String] {
        var leader = tellingOf
        func root(_ document: String) -> String {
            var document = document
            while let next = leader[document], next != document { document = next }
            return document
        }
        for (a, b) in pairs {
            let (left, right) = (root(a.id), root(b.id))
            guard left != right, let leftText = documents[left], let rightText = documents[right] else { continue }
            if IndependentTellings.isEarlier(leftText, rightText) { leader[right] = left } else { leader[left] = right }
        }
        return leader.reduce(into: [:]) { $0[$1.key] = root($1.key) }
    }

    /// Pairs of documents that are one text, in the order of their numbers.
    private var pairs: [(SourceDocument, SourceDocument)] {
        let shared = self.shared
        var result: [(SourceDocument, SourceDocument)] = []
        var start = 0
        while start < shared.count {
            var end = start + 1
            while end < shared.count, shared[end].pair == shared[start].pair { end += 1 }
            let left = Int(shared[start].pair >> 32)
            let right = Int(shared[start].pair & 0xFFFF_FFFF)
            if let a = documents[corpus.documents[left]], let b = documents[corpus.documents[right]],
                areOneText(a, b, shared: shared[start..<end], fewer: min(eventCount[left], eventCount[right]))
            {
                result.append((a, b))
            }
            start = end
        }
        return result
    }

    /// Events told by two documents in different languages and published near one another: by pair, then by place in the
    /// first text.
    private var shared: [Shared] {
        var result: [Shared] = []
        for members in groups where members.count > 1 && members.count <= Self.mostTellings {
            for i in members.indices {
                let left = corpus.events[members[i]]
                for j in members.indices.dropFirst(i + 1) {
                    let right = corpus.events[members[j]]
                    guard left.document != right.document, left.language != right.language,
                        left.published != ComparableEvent.unknownDay, right.published != ComparableEvent.unknownDay,
                        abs(left.published - right.published) <= Self.daysApart
                    else { continue }
                    // Indices follow the documents' order, so that the left one's document has the smaller number.
                    result.append(
                        Shared(
                            pair: UInt64(left.document) << 32 | UInt64(right.document), left: left.index,
                            right: right.index))
                }
            }
        }
        return result.sorted { $0.pair != $1.pair ? $0.pair < $1.pair : $0.left < $1.left }
    }

    private func areOneText(
        _ a: SourceDocument, _ b: SourceDocument, shared: ArraySlice<Shared>, fewer: Int
    ) -> Bool {
        let count = Double(shared.count)
        guard count >= Self.sharedEvents * Double(fewer) else { return false }
        let alike = shared.count { isToldAlike(corpus.events[Int($0.left)], corpus.events[Int($0.right)]) }
        guard Double(alike) >= Self.toldAlike * count else { return false }
        let numbers = a.fingerprint.sharedNumbers(with: b.fingerprint)
        if shared.count == 1 { return numbers >= Self.sharedNumbersOfOne }
        guard Double(Self.longestRise(shared.map(\.right))) >= Self.inOrder * count else { return false }
        return numbers >= Self.sharedNumbers
    }

    /// Whether two tellings give the same day, number and sum as far as both give one, and name mostly the same actors.
    private func isToldAlike(_ left: ComparableEvent, _ right: ComparableEvent) -> Bool {
        if left.dated, right.dated, max(left.from, right.from) >= min(left.to, right.to) { return false }
        let none = ComparableEvent.none
        if left.ordinal != none, right.ordinal != none, left.ordinal != right.ordinal { return false }
        if let a = left.amount, let b = right.amount, a != b { return false }
        let overlap = ParticipantComparison(
            corpus: corpus, left: left, right: right, kind: corpus.traits(of: left)
        ).overlap
        return overlap.leftTotal == 0 || overlap.rightTotal == 0 || overlap.cover >= 0.5
    }

    /// Length of the longest ascending subsequence.
    static func longestRise(_ numbers: [Int32]) -> Int {
        var ends: [Int32] = []
        for number in numbers {
            let place = ends.firstIndex { $0 >= number } ?? ends.count
            if place == ends.count { ends.append(number) } else { ends[place] = number }
        }
        return ends.count
    }
}
