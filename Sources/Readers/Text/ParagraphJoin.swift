/// Decides where one paragraph of a hard-wrapped text ends and the next begins.
struct ParagraphJoin {
    let layout: TextLayout
    /// The width lines are filled to.
    let width: Int

    /// Whether `line` begins a new paragraph after `previous`.
    func breaks(before line: SourceLine, after previous: SourceLine) -> Bool {
        let usual = layout.isDoubleSpaced ? 1 : 0
        let sameSpacing = line.emptyBefore <= usual || line.page != previous.page
        if !sameSpacing { return !(line.opensLowercase && previous.endsWithHyphen) }
        if line.opensLowercase || previous.endsWithHyphen { return false }
        if line.isCapitals != previous.isCapitals, line.isCapitals ? line.length > 8 : previous.length > 8 {
            return previous.isCapitals ? previous.length < width || previous.closesSentence : previous.closesSentence
        }
        if line.isCapitals, previous.isCapitals { return false }
        // White space a reader would see as unused: the next word would have stood there.
        let free = width - previous.length
        let fits = free > line.firstWordLength + 1
        if line.isListItem, previous.closesSentence || free > width / 8 { return true }
        if line.indent > previous.indent + 1, line.page == previous.page { return previous.closesSentence || fits }
        if previous.closesSentence { return fits && free > slack }
        // Verse, addresses and headings: much room left, and no sentence under way.
        return free > width / 2 && line.opensUppercase && previous.scalars.last != 0x2C
    }

    /// Ragged and justified lines vary by about this much.
    private var slack: Int { width / 9 }
}
