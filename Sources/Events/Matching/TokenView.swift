internal import Annotation
internal import Documents

/// A document as the matcher steps through it: word-class rows and annotations by token.
final class TokenView: Sendable {
    let document: AnnotatedDocument
    /// The document’s sentences, the longest in stretches, so that reading one costs time linear in its length.
    let sentences: [Sentence]
    /// Row of the word classes, by token.
    let rows: [Int32]
    /// Index of the annotation that begins at a token (names, dates, amounts, citations), or -1.
    let startingAt: [Int32]
    /// Index of the annotation that ends before a token boundary, or -1; one longer than the tokens.
    let endingAt: [Int32]
    /// Index of the annotation that covers a token, or -1.
    let covering: [Int32]
    /// The same for names of meetings, which hold other names.
    let meetingStartingAt: [Int32]
    let meetingEndingAt: [Int32]
    let meetingCovering: [Int32]
    /// Words of names and dates, which mean nothing by themselves (`march`, `institute`); titles of office may.
    let isOpaque: [Bool]
    /// Stands in a parenthesis of citations.
    let isCited: [Bool]
    /// Signs that end a clause: `;`, `:`, a stop.
    let endsClause: [Bool]

    /// Tokens of the longest stretch; ten times the longest sentence of any communiqué measured.
    static let longestStretch = 1_000

    init(_ document: AnnotatedDocument, classes: WordClasses) {
        self.document = document
        let count = document.tokens.count
        rows = document.tokens.map { classes.row($0.folded) }
        var starting = [Int32](repeating: -1, count: count)
        var ending = [Int32](repeating: -1, count: count + 1)
        var covering = starting
        var opaque = [Bool](repeating: false, count: count)
        var meetingStarting = starting
        var meetingEnding = ending
        var meetingCovering = starting
        for (index, annotation) in document.annotations.enumerated() where !annotation.tokens.isEmpty {
            let range = annotation.tokens
            if annotation.kind == .meeting {
                guard meetingCovering[range.lowerBound] < 0 else { continue }
                // A forum's own name is the forum, not a meeting of it.
                if case .meeting(let meeting) = annotation.content, meeting.ordinal == nil,
                    document.annotations[max(0, index - 3)..<min(document.annotations.count, index + 4)].contains(
                        where: {
                            $0.kind != .meeting && $0.tokens == range
                        })
                {
                    continue
                }
                meetingStarting[range.lowerBound] = Int32(index)
                meetingEnding[range.upperBound] = Int32(index)
                for token in range { meetingCovering[token] = Int32(index) }
            } else {
                // The longer of two that share words stands (a date inside a citation).
                if covering[range.lowerBound] >= 0 { continue }
                starting[range.lowerBound] = Int32(index)
                ending[range.upperBound] = Int32(index)
                for token in range { covering[token] = Int32(index) }
                switch annotation.kind {
                case .office: break
                case .organization, .forum:
                    // The head of a body's name (`Trust Fund`, `Fondo de …`, `Korean Embassy in …`) still says what it is.
                    let head = range.dropLast().first { document.tokens[$0 + 1].casing == .lower }
                    for token in range.dropFirst().dropLast() where token != head { opaque[token] = true }
                default: for token in range { opaque[token] = true }
                }
            }
        }
        var cited = [Bool](repeating: false, count: count)
        for annotation in document.annotations {
            guard case .citation(let citation) = annotation.content else { continue }
            var token = annotation.tokens.lowerBound
            while token > 0, document.tokens[token - 1].span.start >= citation.group.start { token -= 1 }
            while token < count, document.tokens[token].span.end <= citation.group.end {
                cited[token] = true
                opaque[token] = true
                token += 1
            }
        }
        isCited = cited
        isOpaque = opaque
        startingAt = starting
        endingAt = ending
        self.covering = covering
        sentences = Self.stretches(document, covering: covering)
        meetingStartingAt = meetingStarting
        meetingEndingAt = meetingEnding
        self.meetingCovering = meetingCovering
        let bytes = document.document.text.bytes
        var endsClause = document.tokens.map { token in
            guard token.kind == .punctuation, token.span.count == 1 else { return false }
            let byte = bytes[token.span.start]
            return byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "?")
        }
        for sentence in document.sentences {
            // `“Breaking the Mold: Asia and Latin America”`: a colon inside a title parts the title alone.
            for title in Self.quotations(sentence.tokens, document) {
                for token in title where bytes[document.tokens[token].span.start] == UInt8(ascii: ":") {
                    endsClause[token] = false
                }
            }
        }
        self.endsClause = endsClause
    }

    /// What stands between the quotation marks of a sentence, pair by pair.
    private static func quotations(_ tokens: Range<Int>, _ document: AnnotatedDocument) -> [Range<Int>] {
        let marks = tokens.filter { Self.isQuotationMark(document.tokens[$0], document.document.text.bytes) }
        return stride(from: 0, to: marks.count - 1, by: 2).map { marks[$0]..<marks[$0 + 1] }
    }

    /// `"`, `«»`, `“”„`.
    static func isQuotationMark(_ token: Token, _ bytes: [UInt8]) -> Bool {
        let start = token.span.start
        switch token.span.count {
        case 1: return bytes[start] == 0x22
        case 2: return bytes[start] == 0xC2 && (bytes[start + 1] == 0xAB || bytes[start + 1] == 0xBB)
        case 3:
            return bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && (0x9C...0x9F).contains(bytes[start + 2])
        default: return false
        }
    }

    /// Sentences longer than a stretch cut behind a comma or semicolon that stands in no name.
    private static func stretches(_ document: AnnotatedDocument, covering: [Int32]) -> [Sentence] {
        guard document.sentences.contains(where: { $0.tokens.count > longestStretch }) else {
            return document.sentences
        }
        let bytes = document.document.text.bytes
        return document.sentences.flatMap { sentence -> [Sentence] in
            var parts: [Sentence] = []
            var from = sentence.tokens.lowerBound
            while sentence.tokens.upperBound - from > longestStretch {
                let most = from + longestStretch
                let cut = (from + longestStretch / 2..<most).last { token in
                    let span = document.tokens[token].span
                    let sign = span.count == 1 ? bytes[span.start] : 0
                    return covering[token] < 0 && (sign == UInt8(ascii: ",") || sign == UInt8(ascii: ";"))
                }
                var next = cut.map { $0 + 1 } ?? most
                // Never inside a name, unless it is longer than that.
                if cut == nil, covering[next] >= 0, let start = (from + 1..<next).last(where: { covering[$0] < 0 }) {
                    next = start + 1
                }
                parts.append(stretch(of: sentence, from..<next, document))
                from = next
            }
            return parts + [stretch(of: sentence, from..<sentence.tokens.upperBound, document)]
        }
    }

    private static func stretch(of sentence: Sentence, _ tokens: Range<Int>, _ document: AnnotatedDocument) -> Sentence
    {
        Sentence(
            span: Span(document.tokens[tokens.lowerBound].span.start, document.tokens[tokens.upperBound - 1].span.end),
            tokens: tokens, block: sentence.block, language: sentence.language)
    }

    var tokens: [Token] { document.tokens }

    func annotation(_ index: Int32) -> Annotation { document.annotations[Int(index)] }

    /// The byte of a one-byte sign, else 0; 0 also before the first token and behind the last.
    func sign(_ token: Int) -> UInt8 {
        guard document.tokens.indices.contains(token) else { return 0 }
        let span = document.tokens[token].span
        return span.count == 1 ? document.document.text.bytes[span.start] : 0
    }

    func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return document.text(span(range))
    }

    func span(_ range: Range<Int>) -> Span {
        Span(document.tokens[range.lowerBound].span.start, document.tokens[range.upperBound - 1].span.end)
    }
}
