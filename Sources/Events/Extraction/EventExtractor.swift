public import Annotation
internal import Documents
internal import Formats

/// Reads the events of annotated documents: mentions by rule, merged into document events. A pure function of its inputs.
public struct EventExtractor: Sendable {
    public let rules: RuleSet
    let gazetteer: Gazetteer

    public init(rules: RuleSet, gazetteer: Gazetteer, vocabulary: Vocabulary) {
        self.rules = rules
        self.gazetteer = gazetteer
    }

    /// The events a document tells of, in text order of their first mention.
    public func documentEvents(in document: AnnotatedDocument) -> [DocumentEvent] {
        let reading = read(document)
        return DocumentEventMerger(view: reading.view, rules: rules).merge(reading.drafts, readings: reading.readings)
    }

    /// Every mention as read, before mentions of one event are merged.
    public func mentions(in document: AnnotatedDocument) -> [Mention] {
        let reading = read(document)
        var writer = MentionWriter(view: reading.view, rules: rules)
        return reading.drafts.map { writer.mention(of: $0) }
    }

    /// A document as read: its sentences and the mentions in them before they are merged.
    struct DocumentReading {
        let view: TokenView
        let readings: [SentenceReading]
        let drafts: [Draft]
    }

    func read(_ document: AnnotatedDocument) -> DocumentReading {
        let view = TokenView(document, classes: rules.classes)
        let reader = SentenceReader(rules: rules, view: view)
        let dates = DateAttachment(view: view, rules: rules)
        let participants = ParticipantAttachment(view: view, rules: rules, gazetteer: gazetteer)
        let places = PlaceAttachment(view: view, rules: rules, gazetteer: gazetteer)
        let details = DetailAttachment(view: view, rules: rules)
        let status = StatusAttachment(view: view, rules: rules)
        let division = ClauseDivision(view: view, reader: reader)
        let gapping = Gapping(view: view, dates: dates, participants: participants, places: places, rules: rules)
        let repetition = Repetition(rules: rules)
        let conditions = Conditions(rules: rules)

        var readings: [SentenceReading] = []
        var drafts: [Draft] = []
        var annotation = 0
        let annotations = document.annotations
        for number in document.sentences.indices {
            let sentence = document.sentences[number]
            let kind = document.document.blocks[sentence.block].kind
            var reading = reader.read(
                number, isHeading: kind == .title || kind == .heading || Self.looksLikeHeading(number, document))
            while annotation < annotations.count, annotations[annotation].span.start < sentence.span.start {
                annotation += 1
            }
            var end = annotation
            while end < annotations.count, annotations[end].span.start < sentence.span.end { end += 1 }
            reader.readNames(into: &reading, annotations: annotation..<end)
            annotation = end
            readings.append(reading)

            // Drafts of this sentence.
            let first = drafts.count
            for match in reading.matches {
                guard case .rule(let rule) = match.target else { continue }
                if rules.rules[rule].options.contains(.scene),
                    details.sceneCue(before: match.trigger.lowerBound, reading) == .sidelines
                {
                    continue
                }
                drafts.append(draft(of: match, rule, reading: number, sentence: reading, view: view))
            }
            guard drafts.count > first else { continue }
            let indices = Array(first..<drafts.count)
            var models: [Int: Int] = [:]
            for index in indices {
                details.attach(&drafts[index], reading: reading)
                if drafts[index].type == "same" {
                    guard
                        let model = repetition.model(
                            for: drafts[index], among: drafts[max(0, index - 24)..<index], readings: readings)
                    else { continue }
                    models[index] = model
                    repetition.take(drafts[model], into: &drafts[index])
                }
            }
            division.divide(&drafts, indices, reading: reading)
            let free = dates.attach(&drafts, indices, reading: reading)
            for index in indices {
                status.attach(&drafts[index], reading: reading)
                participants.attach(&drafts[index], reading: reading)
                // The neighbours are read while the draft is changed: on a copy of its own, or the whole array would be copied.
                var draft = drafts[index]
                places.attach(
                    &draft, among: drafts[max(first, index - 4)..<min(drafts.count, index + 5)], reading: reading)
                drafts[index] = draft
            }
            for index in indices {
                if let model = models[index] { repetition.takeParticipants(of: drafts[model], into: &drafts[index]) }
                var draft = drafts[index]
                participants.inherit(&draft, from: drafts[max(first, index - 8)..<index], reading: reading)
                drafts[index] = draft
            }
            for index in indices {
                participants.inheritPerson(&drafts[index], readings: readings, conditions: conditions)
            }
            for index in indices {
                var draft = drafts[index]
                places.attachSame(&draft, after: drafts[max(0, index - 8)..<index], reading: reading)
                drafts[index] = draft
            }
            drafts += Distribution(view: view).expand(&drafts, indices, reading: reading)
            for index in indices { dates.compose(&drafts[index], reading: reading) }
            drafts += gapping.expand(&drafts, indices, free: free, reading: reading)
            dates.share(&drafts, indices, reading: reading)
        }
        drafts.removeAll { $0.isDenied || $0.type == "same" }
        Proposals().settle(&drafts)
        for index in drafts.indices {
            dates.close(&drafts[index])
            status.lookAhead(&drafts[index])
        }
        Anaphora(view: view).resolve(&drafts)
        var occasion = Occasion(drafts: drafts, readings: readings, view: view, places: places)
        occasion.lend(to: &drafts, readings: readings, view: view, dates: dates)
        Counterparts(view: view, rules: rules, gazetteer: gazetteer).complete(
            &drafts, readings: readings, occasion: occasion)
        drafts.removeAll { !conditions.hold(for: $0) }
        return DocumentReading(view: view, readings: readings, drafts: drafts)
    }

    /// In a text without marked headings: a short line of its own among the first, with no stop at its end.
    private static func looksLikeHeading(_ number: Int, _ document: AnnotatedDocument) -> Bool {
        let sentence = document.sentences[number]
        guard sentence.block < 8, sentence.tokens.count <= 30, sentence.tokens.count >= 3,
            document.sentences.first?.block != nil
        else { return false }
        let block = document.document.blocks[sentence.block].span
        let last = document.document.text.bytes[sentence.span.end - 1]
        return sentence.span.end >= block.end - 1 && sentence.span.start <= block.start + 1
            && last != UInt8(ascii: ".") && last != UInt8(ascii: ":") && document.sentences.count > 1
    }

    private func draft(
        of match: Match, _ rule: Int, reading: Int, sentence: SentenceReading, view: TokenView
    ) -> Draft {
        let words = match.words + Array(match.trigger)
        let head = words.min()!..<(words.max()! + 1)
        var draft = Draft(
            rule: rule, match: match, reading: reading, head: head, clause: sentence.tokens,
            type: rules.rules[rule].type, subtype: rules.rules[rule].subtype, options: rules.rules[rule].options)
        let forms =
            rules.languages[sentence.sentence.language]?.verbForms[Int(view.rows[match.trigger.lowerBound])] ?? []
        let verbForms = rules.languages[sentence.sentence.language]?.verbForms
        draft.opensWithVerb = !forms.isEmpty
        draft.verbLike = match.words.contains { !(verbForms?[Int(view.rows[$0])].isEmpty ?? true) } || !forms.isEmpty
        draft.explain("trigger", "‘\(view.text(match.trigger))’")
        return draft
    }
}
