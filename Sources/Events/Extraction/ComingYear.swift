internal import Annotation
internal import Documents
internal import Formats

/// Days and months said without a year are read by the tense beside them; a noun (`a round planned for March`) has none, and
/// the present (`on Wednesday Han moves on to Panama`) may look either way. Where the event is still to come, a date so
/// read as past belongs to the year or week after.
struct ComingYear {
    let view: TokenView
    let rules: RuleSet

    /// What lies back by less may be a plan the text looks back on.
    private static let leastDays: Int32 = 45

    func settle(_ draft: inout Draft) {
        guard let reference = view.document.reference, let date = draft.date, let annotation = date.annotation,
            date.precision == .day || date.precision == .month, saysNoYear(annotation),
            let from = date.interval.from, let to = date.interval.to
        else { return }
        switch draft.status {
        case .cancelled:
            // What was called off may lie on either side: it is of the year that brings it nearest to the day of the text.
            let away = from.number - reference.number
            let years = away > Self.halfYear ? -1 : away < -Self.halfYear ? 1 : 0
            guard years != 0, let other = date.moved(years: years), let start = other.interval.from,
                abs(start.number - reference.number) < abs(away)
            else { return }
            draft.date = other
            draft.explain("date", "the year that brings it nearest to \(reference.iso)")
        case .planned, .proposed:
            guard reference.number - to.number > Self.leastDays, let next = date.moved(years: 1),
                let start = next.interval.from, start > reference
            else { return }
            draft.date = next
            draft.explain("date", "still to come on \(reference.iso), so of the year after")
        case .occurred, .ongoing:
            guard reference.number - to.number < Self.week, isDayOfWeek(annotation, date.interval, before: reference),
                isPresent(draft), let next = date.moved(days: Self.week)
            else { return }
            draft.date = next
            draft.explain("date", "told in the present, so of the week to come")
        }
    }

    /// Days.
    private static let halfYear: Int32 = 183
    private static let week: Int32 = 7

    private func saysNoYear(_ annotation: Int) -> Bool {
        let annotation = view.document.annotations[annotation]
        guard case .time(let time) = annotation.content, time.completion != nil else { return false }
        return !annotation.tokens.contains { token in
            view.tokens[token].kind == .number && view.tokens[token].span.count >= 4
        }
    }

    /// A weekday alone (`Wednesday`, `sexta-feira`): one day, one word, no figures. “Yesterday” is none.
    private func isDayOfWeek(_ annotation: Int, _ interval: DayInterval, before reference: CalendarDay) -> Bool {
        let tokens = view.document.annotations[annotation].tokens
        guard interval.days == 1, let to = interval.to, reference > to else { return false }
        return tokens.allSatisfy { view.tokens[$0].kind != .number }
            && tokens.dropFirst().allSatisfy { !view.tokens[$0].spaceBefore }
    }

    /// Whether nothing but a verb in the present tells of it, in a sentence of the body.
    private func isPresent(_ draft: Draft) -> Bool {
        let verbs = rules.languages[view.sentences[draft.reading].language]?.verbForms
        let forms = (draft.match.words + [draft.match.trigger.lowerBound]).compactMap { word -> WordForms? in
            guard let forms = verbs?[Int(view.rows[word])], !forms.isEmpty else { return nil }
            return forms
        }
        return forms.contains { $0.contains(.present) }
            && forms.allSatisfy { $0.isDisjoint(with: [.past, .participle]) }
    }
}

extension AttachedDate {
    /// The same days of another year; nil where they run over the turn of a year.
    func moved(years: Int) -> AttachedDate? {
        guard let edtf, let from = interval.from, let to = interval.to, to.adding(days: -1).year == from.year else {
            return nil
        }
        let start = from.adding(months: 12 * years)
        guard let interval = DayInterval(from: start, to: to.adding(months: 12 * years)) else { return nil }
        return AttachedDate(
            edtf: edtf.replacing(String(from.year), with: String(start.year)), interval: interval,
            precision: precision, kind: kind, span: span, isInferred: isInferred, annotation: annotation)
    }

    /// As many days, so many later; nil where they are not told by the day.
    func moved(days: Int32) -> AttachedDate? {
        guard precision == .day, let from = interval.from, let to = interval.to,
            let interval = DayInterval(from: from.adding(days: Int(days)), to: to.adding(days: Int(days))),
            let first = interval.from, let last = interval.lastDay
        else { return nil }
        return AttachedDate(
            edtf: first == last ? first.iso : "\(first.iso)/\(last.iso)", interval: interval, precision: precision,
            kind: kind, span: span, isInferred: isInferred, annotation: annotation)
    }
}
