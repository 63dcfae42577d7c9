internal import Documents
internal import Formats

/// Finds the calendar expressions of a document and resolves them to days.
struct DateTagger: Sendable {
    private let languages: [LanguageDates]
    /// Place of English among the languages, which reads what no language of ours is spoken in.
    private let fallback: Int

    init(knowledge: DateKnowledge, vocabulary: Vocabulary) {
        languages = knowledge.frozen(vocabulary)
        fallback = languages.firstIndex { $0.grammar.language.rawValue == "en" } ?? 0
    }

    struct Result {
        let reference: CalendarDay?
        let annotations: [Annotation]
        let remarks: [String]
    }

    /// - Parameter country: the issuer's, ISO 3166 alpha-3, where it has one.
    func tag(
        tokens: [Token], sentences: [Sentence], document: Document, context: DocumentContext, country: String? = nil
    ) -> Result {
        var finder = DateFinder(tokens: tokens, text: document.text)
        var last: (language: Language, place: Int)?
        var places: [Int] = []
        places.reserveCapacity(sentences.count)
        for index in sentences.indices {
            let language = sentences[index].language
            if last?.language != language { last = (language, place(of: language)) }
            let place = last?.place ?? fallback
            places.append(place)
            finder.find(in: sentences[index].tokens, index: index, grammar: languages[place].grammar, context.reading)
        }
        let found = finder.found
        let order = NumericOrder(
            found: found, context: context,
            usual: { languages[places[$0]].grammar.order })
        var remarks = order.remarks
        let dateline = Dateline(
            found: found, tokens: tokens, sentences: sentences, document: document, context: context, order: order)
        var resolution = ResolutionContext()
        resolution.reading = context.reading
        resolution.southern = country.map(Season.southernStates.contains) ?? false
        resolution.reference = dateline.day ?? context.published ?? document.metadata.published
        resolution.referenceReason = dateline.day == nil ? "publication" : "dateline"
        resolution.referenceSource = dateline.span
        var annotations: [Annotation] = []
        annotations.reserveCapacity(found.count)
        for expression in found {
            let sentence = sentences[expression.sentence]
            let span = Span(
                tokens[expression.tokens.lowerBound].span.start, tokens[expression.tokens.upperBound - 1].span.end)
            resolution.block = sentence.block
            resolution.sentence = expression.sentence
            resolution.order = order.order(in: expression.sentence)
            resolution.tense =
                expression.meaning.leavesYearOpen || expression.meaning.countsYearsAhead
                ? languages[places[expression.sentence]].tense.tense(
                    of: expression.tokens, in: sentence.tokens, tokens: tokens, text: document.text) : .none
            if context.reading == .report, expression.meaning.countsYearsAhead, resolution.tense == .past { continue }
            let (time, told, notes) = Self.resolve(expression.meaning, resolution)
            // Without a meeting told of, its second day is no date, nor is a bare number without a date beside it.
            if time.edtf == nil, time.invalid == nil {
                if case .nth(_, _, of: .told, _) = expression.meaning { continue }
                if case .sibling = expression.meaning { continue }
            }
            for note in notes { remarks.append("\(document.text.string(span)): \(note)") }
            if let told {
                var telling = ResolutionContext.Told(
                    period: told, span: span, block: sentence.block, sentence: expression.sentence)
                if case .cycle(.year, _, _) = expression.meaning { telling.rules = true }
                telling.stated = time.completion == nil
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

    private func place(of language: Language) -> Int {
        languages.firstIndex { $0.grammar.language == language } ?? fallback
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
}
