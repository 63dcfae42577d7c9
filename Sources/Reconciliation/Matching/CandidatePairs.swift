import Events

/// Pairs worth comparing, found through blocks: events that share one of a few keys.
///
/// Keys are family × participant × year, family × participant × ordinal, family × series, family × subtype × participant for events
/// without a date or of which there is one, family × two rare title words. Where the participants are so common that
/// their blocks would be large, two of them together are a key as well. Inside a large block only neighbours in time are
/// compared, so that the cost stays near-linear however often an actor occurs.
struct CandidatePairs {
    /// Larger blocks are cut to windows.
    static let blockLimit = 96
    /// Neighbours compared on each side in a cut block.
    static let window = 20
    /// An actor in more events than this fills blocks of more than the limit.
    static let common: Int32 = 2000

    private let corpus: ComparableCorpus
    /// Ascending: the upper bits are a key, the lower ones an event with that key.
    private let entries: [UInt64]
    private let eventBits: UInt64

    init(_ corpus: ComparableCorpus) {
        self.corpus = corpus
        var bits: UInt64 = 1
        while UInt64(1) << bits < UInt64(corpus.events.count) { bits += 1 }
        eventBits = bits
        var entries: [UInt64] = []
        entries.reserveCapacity(corpus.events.count * 8)
        // Two keys may fall together in the bits that are left: that costs some comparisons and nothing else.
        for event in corpus.events {
            Self.keys(of: event, in: corpus) { entries.append($0 << bits | UInt64(event.index)) }
        }
        entries.sort()
        self.entries = entries
    }

    /// Calls `body` with the two indices (the smaller first) of each candidate pair; a pair may come more than once.
    ///
    /// - Parameters:
    ///   - share: of the blocks, by their keys; all of them where nil.
    ///   - piece: of those blocks, by their places.
    func visit(_ share: PairShare? = nil, piece: (number: Int, count: Int) = (0, 1), _ body: (Int, Int) -> Void) {
        let mask = (UInt64(1) << eventBits) - 1
        var block: [Int] = []
        var start = blockStart(entries.count * piece.number / piece.count)
        let last = blockStart(entries.count * (piece.number + 1) / piece.count)
        while start < last {
            var end = start + 1
            while end < entries.count, entries[end] >> eventBits == entries[start] >> eventBits { end += 1 }
            if end - start > 1, share?.holds(entries[start] >> eventBits) ?? true {
                block.removeAll(keepingCapacity: true)
                for entry in entries[start..<end] where block.last != Int(entry & mask) {
                    block.append(Int(entry & mask))
                }
                compare(&block, body)
            }
            start = end
        }
    }

    /// The first place at or after another where a block begins.
    private func blockStart(_ place: Int) -> Int {
        var place = place
        while place > 0, place < entries.count, entries[place] >> eventBits == entries[place - 1] >> eventBits {
            place += 1
        }
        return place
    }

    private func compare(_ block: inout [Int], _ body: (Int, Int) -> Void) {
        guard block.count > Self.blockLimit else {
            for i in block.indices { for j in i + 1..<block.endIndex { body(block[i], block[j]) } }
            return
        }
        block.sort { left, right in
            let (a, b) = (corpus.events[left].placeInTime, corpus.events[right].placeInTime)
            return a != b ? a < b : left < right
        }
        for i in block.indices {
            for j in i + 1..<min(i + 1 + Self.window, block.count) {
                body(min(block[i], block[j]), max(block[i], block[j]))
            }
        }
    }

    private static func keys(of event: ComparableEvent, in corpus: ComparableCorpus, _ emit: (UInt64) -> Void) {
        func key(_ rule: UInt64, _ a: UInt64, _ b: UInt64) -> UInt64 {
            StableHash.mixed(StableHash.mixed(StableHash.mixed(UInt64(event.family) << 8 | rule) ^ a) ^ b)
        }
        let kind = corpus.traits(of: event)
        let years = years(of: event)
        var common: [UInt64] = []
        for run in [event.participants, event.kin] {
            for place in run.range.prefix(24) {
                let participant = Int(corpus.people[place])
                let actor = UInt64(participant)
                if event.ordinal != ComparableEvent.none { emit(key(1, actor, UInt64(event.ordinal))) }
                if kind.happensOnce || corpus.actorWeight[participant] > 0.6 || !event.dated {
                    emit(key(2, actor, UInt64(event.kind)))
                }
                for year in years { emit(key(3, actor, UInt64(bitPattern: Int64(year)))) }
                if corpus.actorCount[participant] > Self.common { common.append(actor) }
            }
        }
        for i in common.indices.prefix(6) {
            for j in common.indices.prefix(6).dropFirst(i + 1) {
                let (a, b) = (min(common[i], common[j]), max(common[i], common[j]))
                for year in years { emit(key(6, a << 32 | b, UInt64(bitPattern: Int64(year)))) }
                if !event.dated { emit(key(7, a << 32 | b, UInt64(event.kind))) }
            }
        }
        if event.series != ComparableEvent.none { emit(key(4, UInt64(event.series), 0)) }
        if let (first, second) = rarestWords(of: event, in: corpus) { emit(key(5, first, second)) }
    }

    /// The two title words that stand in the fewest titles, the smaller number first.
    private static func rarestWords(of event: ComparableEvent, in corpus: ComparableCorpus) -> (UInt64, UInt64)? {
        guard event.title.count > 1 else { return nil }
        let rare = event.title.range.map { corpus.words[$0] }.sorted { left, right in
            let (a, b) = (corpus.wordCount[Int(left)], corpus.wordCount[Int(right)])
            return a != b ? a < b : left < right
        }
        return (UInt64(min(rare[0], rare[1])), UInt64(max(rare[0], rare[1])))
    }

    /// Years (counted from the epoch in units of 366 days) it touches; those across a border a fortnight away too, so that
    /// neighbours meet.
    private static func years(of event: ComparableEvent) -> Range<Int32> {
        guard event.dated else { return 0..<0 }
        let from = event.from > ComparableEvent.openStart ? event.from : event.to - 1
        let to = event.to < ComparableEvent.openEnd ? event.to - 1 : event.from
        let first = (from - 15).quotient(366)
        let last = min((to + 15).quotient(366), first + 10)
        return first..<max(first, last) + 1
    }
}

extension Int32 {
    fileprivate func quotient(_ divisor: Int32) -> Int32 {
        self >= 0 ? self / divisor : (self - divisor + 1) / divisor
    }
}
