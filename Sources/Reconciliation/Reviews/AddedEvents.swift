import Annotation
public import Documents
public import Events

extension Review {
    /// The events reviewers found missing in a document, made from their quotes; one whose quote no longer stands in
    /// the text is left out and becomes stale when the corpus is reconciled.
    ///
    /// - Parameter found: the document's extracted events; a review is spent once one of them has a mention of its type
    ///   at the quote.
    public static func addedEvents(
        _ reviews: [Review], in document: String, text: ReadingText, beside found: [DocumentEvent]
    ) -> [DocumentEvent] {
        var result: [DocumentEvent] = []
        for review in reviews where review.target.document == document {
            guard case .missed(let told) = review.decision,
                let span = text.span(of: review.target.quote, occurrence: review.target.occurrence)
            else { continue }
            let known = found.contains { event in
                event.mentions.contains { mention in
                    mention.fields.type == review.target.type
                        && mention.evidence.first.map { $0.span.overlaps(span) } == true
                }
            }
            if !known { result.append(event(review, told: told, span: span, number: result.count)) }
        }
        return result
    }

    private static func event(
        _ review: Review, told: [String: String], span: Span, number: Int
    ) -> DocumentEvent {
        var fields = EventFields(
            type: review.target.type, subtype: told["subtype"] ?? "",
            status: told["status"].flatMap { EventStatus(rawValue: $0) } ?? .occurred)
        fields.title = told["title"]
        fields.country = told["country"]
        fields.place = told["place"]
        fields.ordinal = told["ordinal"].flatMap { Int($0) }
        fields.series = told["series"]
        fields.context = told["context"]
        fields.amount = told["amount"]
        fields.currency = told["currency"]
        var evidence = [Evidence(field: .type, value: fields.type, span: span)]
        func attest(_ field: EventField, _ value: String?) {
            if let value, !value.isEmpty { evidence.append(Evidence(field: field, value: value, span: span)) }
        }
        if let edtf = told["edtf"] ?? told["date"], let days = EDTF.days(edtf) {
            fields.edtf = edtf
            fields.interval = days.interval
            fields.precision = days.precision
            fields.dateKind = edtf.contains("/") ? .span : .point
            attest(.date, edtf)
        }
        // `actor:role` or `actor`, several separated by `|`.
        for part in (told["participants"] ?? "").split(separator: "|") {
            let pieces = part.split(separator: ":", maxSplits: 1).map(String.init)
            let role = pieces.count > 1 ? pieces[1] : ""
            fields.participants.append(Participant(actor: pieces[0], role: role))
            evidence.append(Evidence(field: .participant, value: pieces[0], role: role, span: span))
        }
        attest(.country, fields.country)
        attest(.place, fields.place)
        attest(.ordinal, told["ordinal"])
        attest(.amount, fields.amount)
        let hash = StableHash.of(
            review.target.document, fields.type, QuoteNormalization.normalized(review.target.quote), String(number))
        let name = StableHash.letters(hash, count: 12)
        let mention = Mention(
            id: "rev-" + name, rule: ReviewReplay.addedRule, span: span, fields: fields, evidence: evidence,
            derivation: Derivation(rule: ReviewReplay.addedRule, reason: "Added by a reviewer."))
        return DocumentEvent(id: "rvd-" + name, fields: fields, mentions: [mention])
    }
}

extension ReadingText {
    /// The place of a quote, counted by occurrence; nil where the text does not hold it so often.
    fileprivate func span(of quote: String, occurrence: Int) -> Span? {
        let wanted = Array(quote.utf8)
        guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
        var left = occurrence
        var position = 0
        while position + wanted.count <= bytes.count {
            if bytes[position] == wanted[0], bytes[position..<position + wanted.count].elementsEqual(wanted) {
                if left == 0 { return Span(position, position + wanted.count) }
                left -= 1
            }
            position += 1
        }
        return nil
    }
}
