internal import Annotation
internal import Formats

/// Tells whether a mention happened, is to happen, may happen, was called off, or is denied: from cue words near it, the
/// form of its verb, and a date that lies ahead.
struct StatusAttachment {
    let view: TokenView
    let rules: RuleSet

    /// Days after which an announced event counts as held; releases that look back on a plan do so within weeks.
    private static let staleAfter = 45

    func attach(_ draft: inout Draft, reading: SentenceReading) {
        read(&draft, reading)
        guard draft.status == .planned, !draft.isDenied, let condition = condition(on: draft, reading) else { return }
        draft.status = .proposed
        draft.statusCue = (condition, .proposed)
        draft.explain("status", "‘\(view.text(condition))’: it hangs on a condition")
    }

    /// A condition in the mention’s own sentence, with no other sentence sign between.
    private func condition(on draft: Draft, _ reading: SentenceReading) -> Range<Int>? {
        guard
            let token = reading.tokens.first(where: {
                reading.has(.condition, $0) && view.covering[$0] < 0 && !draft.head.contains($0)
            })
        else { return nil }
        let between =
            token < draft.head.lowerBound
            ? token..<draft.head.lowerBound : draft.head.upperBound..<max(token, draft.head.upperBound)
        guard !between.contains(where: { view.endsClause[$0] }) else { return nil }
        return token..<reading.end(ofMarkerAt: token)
    }

    /// `decided to begin talks, whose first round would be held in March`: a conditional behind a verb in the past.
    private func foretells(_ draft: Draft, _ reading: SentenceReading) -> Bool {
        let verbs = rules.languages[reading.sentence.language]?.verbForms
        let decided = reading.cues.contains { cue in
            cue.range.upperBound <= draft.head.lowerBound
                && (rules.cues[cue.cue].effect == .settled || rules.cues[cue.cue].effect == .status(.planned))
        }
        if decided { return true }
        return (reading.tokens.lowerBound..<draft.head.lowerBound).contains { token in
            view.covering[token] < 0 && !draft.match.words.contains(token)
                && (verbs?[Int(view.rows[token])] == .past || reading.has(.reporting, token))
        }
    }

    private func read(_ draft: inout Draft, _ reading: SentenceReading) {
        var found: [(range: Range<Int>, effect: StatusCue.Effect, distance: Int)] = []
        for (number, range) in reading.cues {
            let cue = rules.cues[number]
            if cue.side == .heading, !reading.isHeading { continue }
            guard let distance = distance(of: range, cue: cue, to: draft, reading), distance <= cue.reach else {
                continue
            }
            // `pusieron en marcha` launches; it does not say that something goes on.
            if cue.effect == .status(.ongoing), range.allSatisfy({ draft.match.words.contains($0) }) { continue }
            // Words the rule itself reads as its status are no further cue.
            if rules.facts[draft.rule].status != nil, range.allSatisfy({ draft.match.words.contains($0) }) { continue }
            if rules.facts[draft.rule].status == .cancelled, cue.effect != .denied { continue }
            if cue.effect == .nothing, !isInfinitive(draft, reading) { continue }
            // The act of proposing has happened, whatever becomes of what is proposed.
            if draft.type == "proposal", cue.effect == .status(.proposed) || cue.effect == .settled { continue }
            found.append((range, cue.effect, distance))
        }
        if found.contains(where: { $0.effect == .settled }) {
            found.removeAll { $0.effect == .status(.proposed) && reading.has(.modal, $0.range.lowerBound) }
        }
        // The nearest cue of the strongest kind decides: denial, cancellation, proposal, plan, course.
        func strength(_ effect: StatusCue.Effect) -> Int {
            switch effect {
            case .nothing: 6
            case .denied: 5
            case .status(.cancelled): 4
            case .status(.proposed): 3
            case .status(.planned), .settled: 2
            case .status(.ongoing): 1
            case .status(.occurred): 0
            }
        }
        if let best = found.min(by: {
            (-strength($0.effect), $0.distance, $0.range.lowerBound) < (
                -strength($1.effect), $1.distance, $1.range.lowerBound
            )
        }) {
            switch best.effect {
            case .denied, .nothing:
                draft.isDenied = true
                return
            case .status, .settled:
                var status = EventStatus.planned
                if case .status(let said) = best.effect { status = said }
                if status == .proposed, draft.type == "visit", isAccepted(reading) { status = .planned }
                draft.status = status
                draft.statusCue = (best.range, status)
                draft.explain("status", "‘\(view.text(best.range))’ makes it \(status.rawValue)")
                return
            }
        }
        if let status = rules.facts[draft.rule].status {
            draft.status = status == .proposed && draft.type == "visit" && isAccepted(reading) ? .planned : status
            return
        }
        for token in draft.match.words {
            guard let forms = rules.languages[reading.sentence.language]?.verbForms[Int(view.rows[token])],
                !forms.isEmpty
            else { continue }
            if forms == .future { note(&draft, token, .planned, "future tense") }
            if forms == .conditional, foretells(draft, reading) {
                note(&draft, token, .planned, "the future seen from a decision told before")
            } else if forms == .conditional || forms == .subjunctive {
                note(&draft, token, .proposed, "the mood of what is not yet")
            }
        }
    }

    /// An invitation accepted is a plan.
    func isAccepted(_ reading: SentenceReading) -> Bool { reading.tokens.contains { reading.has(.acceptance, $0) } }

    private func note(_ draft: inout Draft, _ token: Int, _ status: EventStatus, _ reason: String) {
        draft.status = status
        draft.statusCue = (token..<token + 1, status)
        draft.explain("status", "‘\(view.text(token..<token + 1))’: \(reason)")
    }

    /// What is dated after the day the text speaks from has not happened yet; what is dated well before it is no plan.
    func lookAhead(_ draft: inout Draft) {
        ComingYear(view: view, rules: rules).settle(&draft)
        if draft.status == .occurred, draft.statusCue == nil, draft.type == "visit",
            let reference = view.document.reference, let date = draft.date, !date.isInferred, date.precision == .day,
            let from = date.interval.from, let last = date.interval.lastDay, from <= reference, reference < last
        {
            draft.status = .ongoing
            draft.explain("status", "\(reference.iso) lies within its days")
        }
        if draft.status == .planned, let reference = view.document.reference, let date = draft.date, !date.isInferred,
            let to = date.interval.to, reference.number - to.number > Self.staleAfter
        {
            draft.status = .occurred
            draft.statusCue = nil
            draft.explain("status", "its date lies well before \(reference.iso)")
        }
        guard draft.status == .occurred, let reference = view.document.reference, let from = draft.date?.interval.from,
            from > reference, draft.date?.isInferred == false
        else { return }
        draft.status = .planned
        draft.explain("status", "its date lies after \(reference.iso)")
    }

    /// Items between the cue and the mention on the right side of it; nil where a clause ends between them.
    private func distance(
        of cue: Range<Int>, cue kind: StatusCue, to draft: Draft, _ reading: SentenceReading
    ) -> Int? {
        let side = kind.side
        // `the agreement signed in 2006 has not …`: what has not happened is the verb to come.
        if kind.effect == .denied, side == .after, draft.opensWithVerb { return nil }
        // A mention spreads over several words; the cue may stand between them.
        var best: Int?
        let words = draft.match.words + [draft.match.trigger.lowerBound]
        let language = rules.languages[reading.sentence.language]
        let verbs = words.filter { !(language?.verbForms[Int(view.rows[$0])].isEmpty ?? true) }
        if words.contains(where: { cue.contains($0) }) { return 0 }
        let trigger = draft.match.trigger.lowerBound
        var anchors = Set(verbs.isEmpty ? words : verbs + [trigger]).sorted()
        // What is denied is the act itself, not a word beside it (`asked, so far in vain, to be admitted`).
        if kind.effect == .denied, verbs.contains(trigger) { anchors = [trigger] }
        if side == .before, verbs.isEmpty, let after = nounDistance(of: cue, to: draft, reading) { best = after }
        for word in anchors {
            if cue.contains(word) { return 0 }
            let gap: Range<Int>
            switch side {
            case .before, .heading:
                guard cue.upperBound <= word else { continue }
                gap = cue.upperBound..<word
            case .after:
                guard cue.lowerBound > word else { continue }
                gap = (word + 1)..<cue.lowerBound
            }
            guard draft.clause.lowerBound <= cue.upperBound, cue.lowerBound <= draft.clause.upperBound else { continue }
            var count = 0
            var token = gap.lowerBound
            var blocked = false
            var crossedVerb = false
            var crossedJoint = false
            while token < gap.upperBound {
                // `A visit to Chile, which had been considered, will not take place`: over what stands between commas.
                if side == .after, view.sign(token) == UInt8(ascii: ","), !draft.verbLike,
                    reading.has(.relative, token + 1),
                    let close = (token + 2..<gap.upperBound).first(where: { view.sign($0) == UInt8(ascii: ",") })
                {
                    token = close + 1
                    continue
                }
                if view.endsClause[token]
                    || (side != .after && (reading.has(.subordinate, token) || opensRelative(token, reading)))
                {
                    blocked = true
                    break
                }
                let forms = language?.verbForms[Int(view.rows[token])] ?? []
                if !forms.isEmpty, !view.isOpaque[token], !reading.has(.passive, token),
                    !draft.match.words.contains(token)
                {
                    crossedVerb = true
                }
                if view.sign(token) == UInt8(ascii: ",") || reading.has(.and, token) { crossedJoint = true }
                if side == .after, view.sign(token) == UInt8(ascii: ","), draft.verbLike {
                    blocked = true
                    break
                }
                if crossedVerb, crossedJoint, !goesOn(word, reading) {
                    blocked = true
                    break
                }
                let index = view.startingAt[token]
                token = index >= 0 ? max(view.annotation(index).tokens.upperBound, token + 1) : token + 1
                count += 1
            }
            if !blocked { best = min(best ?? count, count) }
        }
        return best
    }

    /// `will enter the fund and contribute …`: a bare verb right behind `and` stands under the auxiliary of the first.
    private func goesOn(_ word: Int, _ reading: SentenceReading) -> Bool {
        let verbs = rules.languages[reading.sentence.language]?.verbForms
        guard let forms = verbs?[Int(view.rows[word])], forms.contains(.infinitive), !forms.contains(.past) else {
            return false
        }
        return reading.has(.and, word - 1) || reading.has(.and, word - 2)
    }

    private func opensRelative(_ token: Int, _ reading: SentenceReading) -> Bool {
        reading.has(.relative, token) && reading.tokens.contains(token - 1) && view.sign(token - 1) == UInt8(ascii: ",")
    }

    private func isInfinitive(_ draft: Draft, _ reading: SentenceReading) -> Bool {
        let forms =
            rules.languages[reading.sentence.language]?.verbForms[Int(view.rows[draft.match.trigger.lowerBound])] ?? []
        return forms.contains(.infinitive) && !forms.contains(.past)
    }

    /// A mention told by a noun alone takes the status of the verb behind it (`the first round is to take place`).
    private func nounDistance(of cue: Range<Int>, to draft: Draft, _ reading: SentenceReading) -> Int? {
        guard cue.lowerBound >= draft.match.trigger.upperBound, draft.clause.contains(cue.lowerBound) else {
            return nil
        }
        let gap = draft.match.trigger.upperBound..<cue.lowerBound
        guard gap.count <= 12,
            !gap.contains(where: { view.sign($0) == UInt8(ascii: ",") || view.endsClause[$0] || reading.has(.and, $0) })
        else { return nil }
        return min(gap.count, 4)
    }
}
