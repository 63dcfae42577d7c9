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
        let heads: [LineHead]
        let drafts: [Draft]
    }

    func read(_ document: AnnotatedDocument) -> DocumentReading {
        let view = TokenView(document, classes: rules.classes)
        var sentences = SentenceExtraction(view: view, rules: rules, gazetteer: gazetteer)
        var annotation = 0
        let annotations = document.annotations
        for number in view.sentences.indices {
            let sentence = view.sentences[number]
            let kind = document.document.blocks[sentence.block].kind
            while annotation < annotations.count, annotations[annotation].span.start < sentence.span.start {
                annotation += 1
            }
            var end = annotation
            while end < annotations.count, annotations[end].span.start < sentence.span.end { end += 1 }
            sentences.read(
                number, isHeading: kind == .title || kind == .heading || Self.looksLikeHeading(sentence, document),
                annotations: annotation..<end)
            annotation = end
        }
        // A mention that fails what its rule asks for yields its words to the rules it had beaten, until none fails.
        var drafts = settled(sentences, view: view)
        for _ in 0..<SentenceExtraction.rounds {
            let failing = drafts.filter { !sentences.conditions.hold(for: $0) }
            guard !failing.isEmpty, sentences.withdraw(failing) else { break }
            drafts = settled(sentences, view: view)
        }
        drafts.removeAll { !sentences.conditions.hold(for: $0) }
        return DocumentReading(view: view, readings: sentences.readings, heads: sentences.heads, drafts: drafts)
    }

    /// What the sentences tell, with what they owe to the rest of the text.
    private func settled(_ sentences: SentenceExtraction, view: TokenView) -> [Draft] {
        var drafts = sentences.drafts
        let readings = sentences.readings
        drafts.removeAll { $0.isDenied || $0.type == "same" }
        Proposals(view: view).settle(&drafts, readings: readings)
        for index in drafts.indices {
            sentences.dates.close(&drafts[index])
            sentences.status.lookAhead(&drafts[index])
        }
        Anaphora(view: view).resolve(&drafts)
        var occasion = Occasion(heads: sentences.heads, readings: readings, view: view, places: sentences.places)
        occasion.lend(to: &drafts, readings: readings, view: view, dates: sentences.dates)
        ParticipantCompletion(view: view, gazetteer: gazetteer).complete(
            &drafts, readings: readings, occasion: occasion)
        return drafts
    }

    /// In a text without marked headings: a short line of its own among the first, with no stop at its end.
    private static func looksLikeHeading(_ sentence: Sentence, _ document: AnnotatedDocument) -> Bool {
        guard sentence.block < 8, sentence.tokens.count <= 30, sentence.tokens.count >= 3,
            document.sentences.first?.block != nil
        else { return false }
        // `(a) adopted …;` is an item of a list.
        guard document.tokens[sentence.tokens.lowerBound].kind == .word else { return false }
        let block = document.document.blocks[sentence.block].span
        let last = document.document.text.bytes[sentence.span.end - 1]
        return sentence.span.end >= block.end - 1 && sentence.span.start <= block.start + 1
            && ![UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ",")].contains(last)
            && document.sentences.count > 1
    }
}
