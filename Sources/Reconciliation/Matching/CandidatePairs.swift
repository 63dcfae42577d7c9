import Events

/// Pairs worth comparing, found through blocks: events that share one of a few keys.
///
/// Keys are family × participant × year, family × participant × ordinal, family × series, family × subtype × participant for events
/// without a date, family × two rare title words. Inside a large block only neighbours in time are compared, so that the
/// cost stays near-linear however often an actor occurs.
struct CandidatePairs {
    /// Larger blocks are cut to windows.
    static let blockLimit = 160
    /// Neighbours compared on each side in a cut block.
    static let window = 24

    private let corpus: ComparableCorpus

    init(_ corpus: ComparableCorpus) { self.corpus = corpus }

    /// Calls `body` with the two indices (the smaller first) of each candidate pair; a pair may come more than once.
    func visit(_ body: (Int, Int) -> Void) {
        var entries: [(key: UInt64, event: Int32)] = []
        entries.reserveCapacity(corpus.events.count * 8)
        for event in corpus.events { keys(of: event) { entries.append(($0, Int32(event.index))) } }
        entries.sort { $0.key != $1.key ? $0.key < $1.key : $0.event < $1.event }
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].key == entries[start].key { end += 1 }
            if end - start > 1 {
                var block: [Int] = []
                for entry in entries[start..<end] where block.last != Int(entry.event) {
                    block.append(Int(entry.event))
                }
                compare(block, body)
            }
            start = end
        }
    }

    private func compare(_ block: [Int], _ body: (Int, Int) -> Void) {
        guard block.count > Self.blockLimit else {
            for i in block.indices { for j in block.index(after: i)..<block.endIndex { body(block[i], block[j]) } }
            return
        }
        let inTime = block.sorted { left, right in
            let (a, b) = (corpus.events[left], corpus.events[right])
            let (aDay, bDay) = (a.dated ? a.from : a.published, b.dated ? b.from : b.published)
            return aDay != bDay ? aDay < bDay : left < right
        }
        for i in inTime.indices {
            for j in i + 1..<min(i + 1 + Self.window, inTime.count) {
                body(min(inTime[i], inTime[j]), max(inTime[i], inTime[j]))
            }
        }
    }

    private func keys(of event: ComparableEvent, _ emit: (UInt64) -> Void) {
        func key(_ family: UInt64, _ a: UInt64, _ b: UInt64) -> UInt64 {
            StableHash.mixed(StableHash.mixed(StableHash.mixed(UInt64(event.family) << 8 | family) ^ a) ^ b)
        }
        let kind = corpus.traits(of: event)
        let undatedClass = UInt64(event.kind)
        for participants in [event.participants[...], event.kin[...]] {
            for participant in participants.prefix(24) {
                let actor = UInt64(participant)
                if event.ordinal != ComparableEvent.none { emit(key(1, actor, UInt64(event.ordinal))) }
                if kind.happensOnce || corpus.actorWeight[Int(participant)] > 0.6 || !event.dated {
                    emit(key(2, actor, undatedClass))
                }
                for year in years(of: event) { emit(key(3, actor, UInt64(bitPattern: Int64(year)))) }
            }
        }
        if event.series != ComparableEvent.none { emit(key(4, UInt64(event.series), 0)) }
        let rare = event.title.sorted { left, right in
            let (a, b) = (corpus.titleWordCount[left] ?? 0, corpus.titleWordCount[right] ?? 0)
            return a != b ? a < b : left < right
        }
        if rare.count > 1 { emit(key(5, rare[0] & rare[1], rare[0] | rare[1])) }
    }

    /// Years (counted from the epoch in units of 366 days) it touches; those across a border a fortnight away too, so that
    /// neighbours meet.
    private func years(of event: ComparableEvent) -> Range<Int32> {
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
