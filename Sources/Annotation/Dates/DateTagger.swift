internal import Documents
internal import Formats

/// Finds the calendar expressions of a document and resolves them to days.
struct DateTagger: Sendable {
    private let grammars: [Language: (grammar: DateGrammar, tense: TenseWords)]
    private let fallback: Language

    init(knowledge: DateKnowledge, vocabulary: Vocabulary) {
        grammars = knowledge.frozen(vocabulary)
        fallback = Language(rawValue: "en")
    }

    struct Result {
        let reference: CalendarDay?
        let annotations: [Annotation]
        let remarks: [String]
    }

    /// An expression found, not yet resolved.
    struct Found {
        let tokens: Range<Int>
        let meaning: Meaning
        let derivation: Derivation
        let sentence: Int
    }

    func tag(tokens: [Token], sentences: [Sentence], document: Document, context: DocumentContext) -> Result {
        var found: [Found] = []
        for index in sentences.indices { find(index, sentences, tokens, document.text, &found) }
        let order = NumericOrder(
            found: found, sentences: sentences, context: context, grammars: { grammars[$0]?.grammar.order })
        var remarks = order.remarks
        let dateline = Dateline(
            found: found, tokens: tokens, sentences: sentences, document: document, context: context, order: order)
        var resolution = ResolutionContext()
        resolution.arranging = context.prefersFuture
        resolution.reference = dateline.day ?? context.published ?? document.metadata.published
        resolution.referenceReason = dateline.day == nil ? "publication" : "dateline"
        resolution.referenceSource = dateline.span
        var annotations: [Annotation] = []
        for expression in found {
            let sentence = sentences[expression.sentence]
            let span = Span(
                tokens[expression.tokens.lowerBound].span.start, tokens[expression.tokens.upperBound - 1].span.end)
            resolution.block = sentence.block
            resolution.sentence = expression.sentence
            resolution.order = order.order(in: sentence.language)
            resolution.tense =
                (grammars[sentence.language] ?? grammars[fallback])?.tense.tense(
                    of: expression.tokens, in: sentence.tokens, tokens: tokens, text: document.text) ?? .none
            let (time, told, notes) = Self.resolve(expression.meaning, resolution)
            // Without a meeting told of, its second day is no date.
            if time.edtf == nil, time.invalid == nil, case .nth(_, _, of: .told, _) = expression.meaning { continue }
            for note in notes { remarks.append("\(document.text.string(span)): \(note)") }
            if let told {
                var telling = ResolutionContext.Told(
                    period: told, span: span, block: sentence.block, sentence: expression.sentence)
                if case .cycle(.year, _, _) = expression.meaning { telling.rules = true }
                if expression.tokens.lowerBound <= sentence.tokens.lowerBound + 1 { telling.rules = true }
                resolution.told.append(telling)
                if resolution.focus == nil, told.grain == .day, span != dateline.span,
                    told.from != context.published
                        || time.completion != nil, !dateline.lines.contains(span)
                {
                    resolution.focus = telling
                }
            }
            annotations.append(
                Annotation(
                    kind: .date, span: span, tokens: expression.tokens, content: .time(time),
                    derivation: expression.derivation))
        }
        return Result(reference: resolution.reference, annotations: annotations, remarks: remarks)
    }

    /// The time expression, the period later dates may refer to, and what a person should know.
    static func resolve(_ meaning: Meaning, _ context: ResolutionContext) -> (TimeExpression, Period?, [String]) {
        var resolver = DateResolver(context: context)
        do throws(DateResolver.Failure) {
            let value = try resolver.value(meaning)
            let time = TimeExpression(value, meaning: meaning, completion: resolver.completion)
            var told: Period?
            if case .period(let period) = value { told = period }
            if case .set(let periods) = value, let first = periods.first, let last = periods.last {
                told = Period(from: first.from, to: last.to, grain: nil)
            }
            return (time, told, resolver.remarks)
        } catch {
            var invalid: String?
            if case .impossible(let reason) = error { invalid = reason }
            return (
                TimeExpression(
                    edtf: nil, timex: nil, interval: nil, precision: .day, kind: .point, invalid: invalid), nil,
                invalid.map { [$0] } ?? []
            )
        }
    }

    // MARK: Finding

    private func find(
        _ index: Int, _ sentences: [Sentence], _ tokens: [Token], _ text: ReadingText, _ found: inout [Found]
    ) {
        let sentence = sentences[index]
        guard let grammar = (grammars[sentence.language] ?? grammars[fallback])?.grammar else { return }
        let flags = grammar.flags
        func flag(_ position: Int) -> UInt8 {
            flags[Int(tokens[position].plain.number)] | flags[Int(tokens[position].folded.number)]
        }
        func belongs(_ position: Int) -> Bool {
            flag(position) & DateGrammar.terminal != 0
                || tokens[position].kind == .number && tokens[position].span.count <= 4
        }
        var position = sentence.tokens.lowerBound
        var floor = position
        while position < sentence.tokens.upperBound {
            guard flag(position) & DateGrammar.trigger != 0 || tokens[position].kind == .number && belongs(position)
            else {
                position += 1
                continue
            }
            var start = position
            while start > floor, position - start < Chart.reach, belongs(start - 1) { start -= 1 }
            var end = position + 1
            while end < sentence.tokens.upperBound, end - start < 3 * Chart.reach, belongs(end) { end += 1 }
            position = end
            floor = end
            // A short number with nothing beside it is no date.
            if end - start == 1, tokens[start].kind == .number, tokens[start].span.count < 4 { continue }
            found += select(
                Chart(grammar: grammar, tokens: tokens, text: text, sentence: sentence.tokens, range: start..<end),
                grammar,
                start..<end, index)
        }
    }

    /// Of all expressions in a stretch, those that together cover most tokens with fewest spans.
    private func select(_ chart: Chart, _ grammar: DateGrammar, _ range: Range<Int>, _ sentence: Int) -> [Found] {
        var candidates: [Int: [Int: Int]] = [:]
        for index in chart.found(grammar.date) {
            let item = chart.items[index]
            guard chart.standsAlone(item) else { continue }
            if let other = candidates[item.start]?[item.end], !precedes(item, chart.items[other], grammar) { continue }
            candidates[item.start, default: [:]][item.end] = index
        }
        guard !candidates.isEmpty else { return [] }
        var best: [(covered: Int, spans: Int, rank: Int)] = Array(repeating: (0, 0, 0), count: range.count + 1)
        var choice = [Int?](repeating: nil, count: range.count)
        for position in range.reversed() {
            let slot = position - range.lowerBound
            best[slot] = best[slot + 1]
            for (end, index) in (candidates[position] ?? [:]).sorted(by: { $0.key > $1.key }) {
                let rest = best[end - range.lowerBound]
                let total = (rest.covered + end - position, rest.spans + 1, rest.rank + chart.items[index].rank)
                if (total.0, -total.1, -total.2) > (best[slot].covered, -best[slot].spans, -best[slot].rank) {
                    best[slot] = total
                    choice[slot] = index
                }
            }
        }
        var found: [Found] = []
        var position = range.lowerBound
        while position < range.upperBound {
            guard let index = choice[position - range.lowerBound] else {
                position += 1
                continue
            }
            let item = chart.items[index]
            if let meaning = item.meaning, meaning != .nothing {
                found.append(
                    Found(
                        tokens: item.start..<item.end, meaning: meaning, derivation: chart.derivation(index, grammar),
                        sentence: sentence))
            }
            position = item.end
        }
        return found
    }

    private func precedes(_ left: Chart.Item, _ right: Chart.Item, _ grammar: DateGrammar) -> Bool {
        if left.rank != right.rank { return left.rank < right.rank }
        let (a, b) = (grammar.rules[left.rule].name, grammar.rules[right.rule].name)
        return a != b ? a < b : String(describing: left.meaning) < String(describing: right.meaning)
    }
}

extension Chart {
    /// How a finding came to be: its rule over the rules and words of its pieces.
    func derivation(_ index: Int, _ grammar: DateGrammar) -> Derivation {
        let item = items[index]
        guard item.rule >= 0 else { return Derivation(rule: word(item.start)) }
        return Derivation(
            rule: "date/\(grammar.language.rawValue)/\(grammar.rules[item.rule].name)",
            parts: item.pieces.map { derivation($0, grammar) })
    }
}
