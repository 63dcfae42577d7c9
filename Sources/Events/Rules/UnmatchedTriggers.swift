public import Annotation
public import Documents

/// A sentence that holds a word some rule's trigger may begin with, and from which no mention came.
public struct UnmatchedTrigger: Hashable, Sendable {
    /// The sentence.
    public let sentence: Span
    /// The word.
    public let trigger: Span
    /// The word and what stands around it, names and dates as their kinds (`<state> signed a <any> with <state>`): sentences
    /// of one shape miss one rule.
    public let shape: String
}

extension EventExtractor {
    /// Where rules nearly read something, in text order: for finding the phrasings they miss.
    public func unmatched(in document: AnnotatedDocument) -> [UnmatchedTrigger] {
        let reading = read(document)
        let told = Set(reading.drafts.map(\.reading))
        var found: [UnmatchedTrigger] = []
        for sentence in reading.readings where !told.contains(sentence.number) {
            guard let language = rules.languages[sentence.sentence.language] else { continue }
            guard
                let trigger = sentence.tokens.first(where: { token in
                    !reading.view.isOpaque[token] && reading.view.covering[token] < 0
                        && language.programsByRow.list(Int(reading.view.rows[token])).contains { number in
                            if case .rule = language.programs.targets[Int(number)] { true } else { false }
                        }
                })
            else { continue }
            found.append(
                UnmatchedTrigger(
                    sentence: sentence.sentence.span, trigger: reading.view.span(trigger..<trigger + 1),
                    shape: shape(around: trigger, sentence, reading.view)))
        }
        return found
    }

    private func shape(around trigger: Int, _ sentence: SentenceReading, _ view: TokenView) -> String {
        let from = max(sentence.tokens.lowerBound, trigger - 4)
        let to = min(sentence.tokens.upperBound, trigger + 6)
        var parts: [String] = []
        var token = from
        while token < to {
            let covering = view.covering[token]
            if covering >= 0 {
                parts.append("<\(view.annotation(covering).kind.rawValue)>")
                token = view.annotation(covering).tokens.upperBound
                continue
            }
            // Words of no list are what varies.
            let known = view.rows[token] != 0 || view.tokens[token].kind == .punctuation
            parts.append(known ? Folding.folded(view.text(token..<token + 1)) : "<any>")
            token += 1
        }
        return parts.joined(separator: " ")
    }
}
