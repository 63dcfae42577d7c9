internal import Annotation
internal import Documents

/// Gives mentions what else their clause tells: ordinal, series, amount, the occasion they stand in, a title.
struct DetailAttachment {
    let view: TokenView
    let rules: RuleSet

    func attach(_ draft: inout Draft, reading: SentenceReading) {
        attachMeeting(&draft, reading)
        attachOrdinal(&draft, reading)
        attachAmount(&draft, reading)
        attachContext(&draft, reading)
        attachTitle(&draft, reading)
    }

    /// The meeting's name that the mention's own words are, or stand in.
    private func attachMeeting(_ draft: inout Draft, _ reading: SentenceReading) {
        guard draft.type == "meeting" || draft.type == "seminar" || draft.type == "same" else { return }
        let words = draft.match.words + Array(draft.match.trigger)
        for word in words {
            let index = view.meetingCovering[word]
            guard index >= 0, case .meeting(let meeting) = view.annotation(index).content else { continue }
            draft.meeting = Int(index)
            draft.series = meeting.series
            if draft.options.contains(.anaphor) == false {
                draft.type = meeting.type
                draft.subtype = meeting.subtype
            }
            if let ordinal = meeting.ordinal {
                draft.ordinal = AttachedValue(String(ordinal), view.annotation(index).span)
            }
            draft.title = AttachedValue(view.document.text(view.annotation(index).span), view.annotation(index).span)
            return
        }
    }

    private func attachOrdinal(_ draft: inout Draft, _ reading: SentenceReading) {
        guard draft.ordinal == nil, !draft.options.contains(.noOrdinal) else { return }
        if let captured = draft.match.captures["ordinal"],
            let ordinal = reading.ordinals.first(where: { $0.range.overlaps(captured) })
        {
            draft.ordinal = AttachedValue(String(ordinal.value), view.span(ordinal.range))
            return
        }
        if draft.type == "same",
            let ordinal = reading.ordinals.first(where: { $0.range.overlaps(draft.match.trigger) })
        {
            draft.ordinal = AttachedValue(String(ordinal.value), view.span(ordinal.range))
            return
        }
        guard ["meeting", "seminar", "negotiation", "visit"].contains(draft.type) else { return }
        // Stands in the noun phrase of the trigger: `the second ministerial meeting`, `la VII Reunión`.
        for ordinal in reading.ordinals {
            guard
                let word = (draft.match.words + [draft.match.trigger.lowerBound]).min(by: {
                    abs($0 - ordinal.range.upperBound) < abs($1 - ordinal.range.upperBound)
                }), word >= ordinal.range.upperBound, word - ordinal.range.upperBound <= 4
            else { continue }
            let between = ordinal.range.upperBound..<word
            guard
                between.allSatisfy({
                    view.tokens[$0].kind == .word && !reading.isSmall($0)
                        || view.sign($0) == UInt8(ascii: "-") || view.covering[$0] >= 0
                })
            else { continue }
            guard !reading.dates.contains(where: { view.document.annotations[$0].tokens.overlaps(ordinal.range) })
            else { continue }
            draft.ordinal = AttachedValue(String(ordinal.value), view.span(ordinal.range))
            return
        }
    }

    private func attachAmount(_ draft: inout Draft, _ reading: SentenceReading) {
        guard ["fund", "aid", "project", "agreement", "negotiation"].contains(draft.type) else { return }
        let near = reading.amounts.filter { draft.clause.contains(view.document.annotations[$0].tokens.lowerBound) }
            .min { distance($0, draft) < distance($1, draft) }
        guard let near, case .amount(let amount) = view.document.annotations[near].content else { return }
        if draft.type == "agreement" || draft.type == "negotiation", distance(near, draft) > 12 { return }
        draft.amount = (near, amount)
    }

    private func distance(_ annotation: Int, _ draft: Draft) -> Int {
        let tokens = view.document.annotations[annotation].tokens
        if tokens.overlaps(draft.head) { return 0 }
        return tokens.lowerBound >= draft.head.upperBound
            ? tokens.lowerBound - draft.head.upperBound : draft.head.lowerBound - tokens.upperBound + 2
    }

    /// `on the sidelines of the 70th Session`: the meeting named after the cue is where it happened.
    private func attachContext(_ draft: inout Draft, _ reading: SentenceReading) {
        for meeting in reading.meetings {
            let annotation = view.document.annotations[meeting]
            guard draft.meeting != meeting, draft.clause.contains(annotation.tokens.lowerBound),
                sceneCue(before: annotation.tokens.lowerBound, reading) != nil
            else { continue }
            draft.context = AttachedValue(view.document.text(annotation.span), annotation.span)
            return
        }
    }

    /// The scene marker that governs what begins at a token: over articles, ordinals and adjectives.
    func sceneCue(before token: Int, _ reading: SentenceReading) -> Marker? {
        var back = token - 1
        var steps = 0
        while reading.tokens.contains(back), steps < 4 {
            for marker in [Marker.sidelines, .occasion] {
                // A phrase of several words is marked at its first.
                var start = back
                while start >= reading.tokens.lowerBound, back - start < 6 {
                    if reading.has(marker, start), reading.end(ofMarkerAt: start) == back + 1 { return marker }
                    start -= 1
                }
            }
            guard
                reading.has(.determiner, back)
                    || view.tokens[back].kind == .word && !reading.isSmall(back)
            else { return nil }
            back -= 1
            steps += 1
        }
        return nil
    }

    private func attachTitle(_ draft: inout Draft, _ reading: SentenceReading) {
        if let captured = draft.match.captures["title"] {
            draft.title = AttachedValue(view.text(captured), view.span(captured))
            return
        }
        guard draft.title == nil else { return }
        if ["publication", "project", "seminar", "agreement", "statement", "fund"].contains(draft.type),
            let quoted = quoted(draft, reading)
        {
            draft.title = AttachedValue(view.text(quoted), view.span(quoted))
        }
    }

    /// Words between quotation marks after the mention's own, in its clause.
    private func quoted(_ draft: Draft, _ reading: SentenceReading) -> Range<Int>? {
        let bytes = view.document.document.text.bytes
        func isQuote(_ token: Int) -> Bool { TokenView.isQuotationMark(view.tokens[token], bytes) }
        var open: Int?
        var token = draft.head.lowerBound
        while token < min(draft.clause.upperBound, draft.head.upperBound + 60) {
            if isQuote(token) {
                if let start = open {
                    return start + 1 < token && token - start > 3 ? start + 1..<token : nil
                }
                guard token - draft.head.upperBound <= 12 else { return nil }
                open = token
            }
            token += 1
        }
        return nil
    }
}
