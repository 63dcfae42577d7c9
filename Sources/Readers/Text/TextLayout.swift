/// How a plain text was laid out: whether its paragraphs are broken into lines, how wide, and whether lines stand apart.
struct TextLayout: Equatable {
    /// An empty line stands between every two lines of a paragraph.
    var isDoubleSpaced: Bool
    /// The text breaks its paragraphs into lines of about this many code points; nil where a paragraph is a line.
    var width: Int?

    /// Lines longer than this are paragraphs: nobody wraps so wide.
    private static let widest = 160
    /// Share of the neighbours that must go on in the middle of a sentence; whole paragraphs do so almost never, wrapped
    /// prose about six times in ten, wrapped lists less.
    private static let continuing = 0.25

    init(of lines: [SourceLine]) {
        var close = (pairs: 0, continued: 0)
        var apart = (pairs: 0, continued: 0)
        for (previous, line) in zip(lines, lines.dropFirst()) {
            let goesOn = line.continues(previous)
            if line.emptyBefore == 0 {
                close.pairs += 1
                if goesOn { close.continued += 1 }
            } else if line.emptyBefore == 1 {
                apart.pairs += 1
                if goesOn { apart.continued += 1 }
            }
        }
        let lengths = lines.map(\.length).sorted()
        let tall = lengths.isEmpty ? 0 : lengths[min(lengths.count - 1, lengths.count * 95 / 100)]
        isDoubleSpaced = apart.pairs > close.pairs && Double(apart.continued) > Double(apart.pairs) * Self.continuing
        let pairs = isDoubleSpaced ? close.pairs + apart.pairs : close.pairs
        let continued = isDoubleSpaced ? close.continued + apart.continued : close.continued
        let wrapped = tall <= Self.widest && continued >= 2 && Double(continued) > Double(pairs) * Self.continuing
        width = wrapped ? lengths[lengths.count * 9 / 10] : nil
        if !wrapped { isDoubleSpaced = false }
    }
}
