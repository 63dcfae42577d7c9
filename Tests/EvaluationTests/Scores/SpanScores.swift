/// A tagged span with the value that must be right besides its place.
struct TaggedSpan {
    let start: Int
    let end: Int
    let value: String
}

enum SpanScores {
    /// Found and right: same span and same value. What touches only `neutral` spans counts neither way.
    static func counts(found: [TaggedSpan], wanted: [TaggedSpan], neutral: Set<ClosedRange<Int>>) -> Counts {
        var places: [ClosedRange<Int>: String] = [:]
        for span in wanted { places[span.start...span.end] = span.value }
        var counts = Counts(found: 0, wanted: places.count, hits: 0)
        var seen: Set<ClosedRange<Int>> = []
        for span in found {
            let place = span.start...span.end
            guard seen.insert(place).inserted else { continue }
            if let value = places[place] {
                counts.found += 1
                if value == span.value { counts.hits += 1 }
            } else if !neutral.contains(place) {
                counts.found += 1
            }
        }
        return counts
    }

    /// Little words at a date's edges about which readers differ.
    private static let edges: Set<String> = [
        "on", "in", "at", "by", "of", "the", "since", "until", "till", "from", "between", "for", "during", "el", "la",
        "los", "las", "del", "de", "en", "al", "desde", "hasta", "entre", "o", "a", "os", "as", "em", "no", "na", "do",
        "da", "dia", "día",
    ]

    /// A date's span without little words before and punctuation after it.
    static func core(_ start: Int, _ end: Int, of scalars: [Unicode.Scalar]) -> (start: Int, end: Int) {
        var start = max(0, start)
        var end = min(end, scalars.count)
        while let blank = scalars[start..<max(start, end)].firstIndex(where: { $0.properties.isWhitespace }) {
            var word = String.UnicodeScalarView()
            word.append(contentsOf: scalars[start..<blank])
            guard edges.contains(String(word).lowercased()) else { break }
            start = scalars[blank..<end].firstIndex { !$0.properties.isWhitespace } ?? end
        }
        while end > start, " ,.;:)".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
        return (start, end)
    }
}
