internal import Documents
internal import Formats

/// The day a text speaks from, read from its head or foot.
///
/// A date that opens a paragraph of prose (`Buenos Aires, 29 de noviembre de 2017.-`, `(25 May 2012) The …`) comes before a
/// line that holds little besides a date (`Date : 2016-12-01 18:00:00`, `Publicado em 23 de maio de 2018`), one at the head
/// before one at the foot.
struct Dateline {
    private(set) var day: CalendarDay?
    private(set) var span: Documents.Span?
    /// Lines that hold a date and little else, whether chosen or not.
    private(set) var lines: Set<Documents.Span> = []

    /// Blocks looked at from the head and from the foot.
    private static let head = 14
    private static let foot = 3
    /// Most tokens before the date in a paragraph it opens (`Santiago de Chile, Chile, 5 de …`).
    private static let lead = 18
    /// Most tokens beside the date in a line of its own.
    private static let beside = 14

    init(
        found: [DateFinder.Found], tokens: [Token], sentences: [Sentence], document: Document, context: DocumentContext,
        order: NumericOrder
    ) {
        guard !sentences.isEmpty else { return }
        let blocks = Self.blocks(of: sentences)
        var opening: (CalendarDay, Documents.Span)?
        var line: (CalendarDay, Documents.Span)?
        var last: (CalendarDay, Documents.Span)?
        var firstProse: Int?
        for expression in found {
            let sentence = sentences[expression.sentence]
            guard let place = Self.place(of: sentence.block, in: blocks) else { continue }
            let (extent, isHead) = (blocks[place].extent, place < Self.head)
            guard isHead || place >= blocks.count - Self.foot,
                let date = Self.day(expression.meaning, order.order(in: expression.sentence))
            else { continue }
            let before = expression.tokens.lowerBound - extent.lowerBound
            let after = extent.upperBound - expression.tokens.upperBound
            let span = Documents.Span(
                tokens[expression.tokens.lowerBound].span.start, tokens[expression.tokens.upperBound - 1].span.end)
            if before + after <= Self.beside, !Self.isProse(tokens[extent]) {
                lines.insert(span)
                if isHead, line == nil, Self.isBare(tokens[extent], but: expression.tokens) {
                    line = (date, span)
                }
                if place >= blocks.count - Self.foot { last = (date, span) }
            } else if isHead, before <= Self.lead, after > 4, opening == nil,
                Self.opens(
                    tokens[extent.lowerBound..<expression.tokens.lowerBound], tokens[expression.tokens.upperBound...])
            {
                opening = (date, span)
                lines.insert(span)
            }
            if firstProse == nil, after > 20 { firstProse = sentence.block }
        }
        let known = context.published ?? document.metadata.published
        if let opening {
            (day, span) = (opening.0, opening.1)
        } else if let line {
            (day, span) = (line.0, line.1)
        } else if known == nil, let last {
            (day, span) = (last.0, last.1)
        }
        // A date far from the stated publication is some other date the head happens to hold.
        if let known, let found = day, abs(Int(found.number) - Int(known.number)) > 45 {
            day = nil
            span = nil
        }
    }

    /// The blocks that hold sentences, in order, and the tokens of each.
    private static func blocks(of sentences: [Sentence]) -> [(block: Int, extent: Range<Int>)] {
        var blocks: [(block: Int, extent: Range<Int>)] = []
        for sentence in sentences {
            if let last = blocks.last, last.block == sentence.block {
                blocks[blocks.count - 1].extent = last.extent.lowerBound..<sentence.tokens.upperBound
            } else {
                blocks.append((sentence.block, sentence.tokens))
            }
        }
        return blocks
    }

    private static func place(of block: Int, in blocks: [(block: Int, extent: Range<Int>)]) -> Int? {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].block < block { low = middle + 1 } else { high = middle }
        }
        return low < blocks.count && blocks[low].block == block ? low : nil
    }

    /// The full date an expression states by itself.
    private static func day(_ meaning: Meaning, _ order: DateOrder) -> CalendarDay? {
        var context = ResolutionContext()
        context.order = order
        var resolver = DateResolver(context: context)
        switch meaning {
        case .fields(let fields) where fields.year != nil && fields.day != nil: break
        case .numeric(let numbers) where numbers.count == 3: break
        default: return nil
        }
        guard let period = try? resolver.period(meaning), period.grain == .day else { return nil }
        return period.from
    }

    /// Whether words around a date make a place and a dash rather than a sentence.
    private static func opens(_ before: ArraySlice<Token>, _ after: ArraySlice<Token>) -> Bool {
        // Between the head of the paragraph and its date stand names and signs only: no word in lower case of four letters or more.
        let names = before.allSatisfy { $0.kind != .word || $0.casing != .lower || $0.span.count <= 3 }
        guard names, let next = after.first else { return false }
        // Behind it a sign closes the dateline.
        return next.kind == .punctuation || next.kind == .symbol
    }

    /// A line that holds a label or a place beside its date; more words make a caption, which tells of another day.
    private static func isBare(_ tokens: ArraySlice<Token>, but date: Range<Int>) -> Bool {
        tokens.indices.count { index in
            let token = tokens[index]
            return !date.contains(index) && token.kind == .word && token.casing == .lower && token.span.count >= 4
        } <= 1
    }

    /// A line that reads as a sentence: it has a run of lower-case words and ends with a point.
    private static func isProse(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.count { $0.kind == .word && $0.casing == .lower } > 7
    }
}
