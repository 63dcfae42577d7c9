internal import Annotation
internal import Documents

/// What stands at the head of a sentence before what it tells: the mark of a list’s item (`(b)`, `•`), a label (`Date and
/// venue:`), days, countries and cities, up to the sign that parts them from the rest (`18 de abril de 1962.`, `Bogotá. –`,
/// `BUSAN, Korea –`, `1965 |`). Datelines, entries of a chronology, labelled lines and items of lists are all told by it.
struct LineHead: Sendable {
    /// Number of the sentence.
    let reading: Int
    /// Whether it opens a line or paragraph, and whether that goes on behind its sentence.
    let opensLine: Bool
    let lineGoesOn: Bool
    /// `1.`, `(b)`, `•`: what the sentence is an item by.
    let mark: Range<Int>?
    /// The word of a label, as far as its colon.
    let label: Range<Int>?
    /// Indices of annotations.
    let dates: [Int]
    /// Countries and cities.
    let actors: [ActorReading]
    /// Where what it heads begins: behind the sign that closes it, or at the end of the sentence that is nothing else.
    let end: Int
    /// Whether the sentence says nothing more.
    let isWhole: Bool

    /// Whether it gives a day or place of its own.
    var isHead: Bool { !dates.isEmpty || !actors.isEmpty }

    /// Whether it begins with the city a text is from.
    var isDateline: Bool { actors.first?.kind == .place }

    /// Signs and joining words a head may have; longer ones are sentences.
    private static let longest = 24

    init(_ reading: SentenceReading, view: TokenView) {
        let block = view.document.document.blocks[reading.sentence.block].span
        self.reading = reading.number
        opensLine = reading.sentence.span.start <= block.start + 1
        lineGoesOn = reading.sentence.span.end < block.end - 1
        let mark = Self.mark(of: reading, view)
        let label = Self.label(of: reading, view)
        var token = label?.upperBound ?? mark?.upperBound ?? reading.tokens.lowerBound
        var dates: [Int] = []
        var actors: [ActorReading] = []
        var closed: (end: Int, dates: Int, actors: Int)?
        let last = min(reading.tokens.upperBound, token + Self.longest)
        scan: while token < last {
            let index = view.startingAt[token]
            if index >= 0 {
                if reading.dates.contains(Int(index)) {
                    dates.append(Int(index))
                } else if let actor = reading.actors.first(where: { $0.annotation == Int(index) }),
                    actor.kind == .state || actor.kind == .place
                {
                    actors.append(actor)
                } else if !Self.isBracketed(view.annotation(index).tokens, view) {
                    break
                }
                token = max(view.annotation(index).tokens.upperBound, token + 1)
                continue
            }
            switch view.tokens[token].kind {
            case .word: if !reading.isPreposition(token) { break scan }
            case .number: break scan
            case .punctuation, .symbol:
                if Self.closes(token, view), !dates.isEmpty || !actors.isEmpty {
                    closed = (token + 1, dates.count, actors.count)
                }
            }
            token += 1
        }
        isWhole = token >= reading.tokens.upperBound
        if isWhole { closed = (reading.tokens.upperBound, dates.count, actors.count) }
        self.mark = mark
        self.label = label
        self.dates = Array(dates.prefix(closed?.dates ?? 0))
        self.actors = Array(actors.prefix(closed?.actors ?? 0))
        end = closed?.end ?? label?.upperBound ?? mark?.upperBound ?? reading.tokens.lowerBound
    }

    /// `(Yonhap)`, `(EFE)`: whose news it is.
    private static func isBracketed(_ tokens: Range<Int>, _ view: TokenView) -> Bool {
        view.sign(tokens.lowerBound - 1) == UInt8(ascii: "(") && view.sign(tokens.upperBound) == UInt8(ascii: ")")
    }

    /// A stop, colon or bar, a bracket that closes, a dash between blanks.
    private static func closes(_ token: Int, _ view: TokenView) -> Bool {
        switch view.sign(token) {
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: ")"): return true
        case UInt8(ascii: "-"): return view.tokens[token].spaceBefore
        default: return isDash(token, view)
        }
    }

    /// `–`, `—` and their like.
    private static func isDash(_ token: Int, _ view: TokenView) -> Bool {
        let span = view.tokens[token].span
        let bytes = view.document.document.text.bytes
        return span.count == 3 && bytes[span.start] == 0xE2 && bytes[span.start + 1] == 0x80
            && (0x90...0x95).contains(bytes[span.start + 2])
    }

    /// `-`, `•`, `3.`, `b)`, `(iv)` before what the item says; the day of a chronology is no number of an item.
    private static func mark(of reading: SentenceReading, _ view: TokenView) -> Range<Int>? {
        let first = reading.tokens.lowerBound
        guard first + 1 < reading.tokens.upperBound, view.covering[first] < 0 else { return nil }
        let opens = view.sign(first) == UInt8(ascii: "(")
        let number = opens ? first + 1 : first
        guard number + 1 < reading.tokens.upperBound, view.covering[number] < 0 else { return nil }
        let token = view.tokens[number]
        switch token.kind {
        case .number, .word:
            let sign = view.sign(number + 1)
            guard token.span.count <= (token.kind == .number ? 3 : opens ? 4 : 1),
                sign == UInt8(ascii: ")") || !opens && sign == UInt8(ascii: ".")
            else { return nil }
            return first..<number + 2
        case .punctuation, .symbol:
            guard !opens, view.tokens[first + 1].spaceBefore, view.sign(first) != UInt8(ascii: "|") else { return nil }
            return first..<first + 1
        }
    }

    /// Words that name what the line gives, up to their colon (`Date and time:`) or date.
    private static func label(of reading: SentenceReading, _ view: TokenView) -> Range<Int>? {
        guard
            let first = reading.tokens.prefix(3).first(where: { view.tokens[$0].kind == .word }),
            reading.has(.dateLabel, first) || reading.has(.placeLabel, first)
        else { return nil }
        let end = reading.end(ofMarkerAt: first)
        if let colon = (end...end + 1).first(where: { view.sign($0) == UInt8(ascii: ":") }) {
            return reading.tokens.contains(colon) ? first..<colon + 1 : nil
        }
        // `Date 5 May 2014`: a column of its own, before its text was put into lines.
        return reading.dates.contains { view.document.annotations[$0].tokens.lowerBound == end } ? first..<end : nil
    }
}
