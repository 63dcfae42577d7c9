internal import Annotation
internal import Documents
internal import Formats

/// Months and days said without a year are read by the tense beside them; a noun (`a round planned for March`) has none.
/// Where the event is still to come, a date so read as past belongs to the year after.
struct ComingYear {
    let view: TokenView

    /// What lies back by less may be a plan the text looks back on.
    private static let leastDays: Int32 = 45

    func settle(_ draft: inout Draft) {
        if draft.status == .cancelled { return settleNearest(&draft) }
        guard draft.status == .planned || draft.status == .proposed, let reference = view.document.reference,
            let date = draft.date, let edtf = date.edtf, let annotation = date.annotation,
            date.precision == .day || date.precision == .month, saysNoYear(annotation),
            let from = date.interval.from, let to = date.interval.to, reference.number - to.number > Self.leastDays
        else { return }
        let start = from.adding(months: 12)
        let next = String(start.year)
        let last = to.adding(days: -1)
        guard start > reference, last.year == from.year,
            let interval = DayInterval(from: start, to: to.adding(months: 12))
        else { return }
        draft.date = AttachedDate(
            edtf: edtf.replacing(String(from.year), with: next), interval: interval, precision: date.precision,
            kind: date.kind, span: date.span, isInferred: date.isInferred, annotation: annotation)
        draft.explain("date", "still to come on \(reference.iso), so of the year after")
    }

    /// What was called off may lie on either side: it is of the year that brings it nearest to the day of the text.
    private func settleNearest(_ draft: inout Draft) {
        guard let reference = view.document.reference, let date = draft.date, let edtf = date.edtf,
            let annotation = date.annotation, date.precision == .day || date.precision == .month,
            saysNoYear(annotation), let from = date.interval.from, let to = date.interval.to,
            to.adding(days: -1).year == from.year
        else { return }
        let away = from.number - reference.number
        let months = away > Self.halfYear ? -12 : away < -Self.halfYear ? 12 : 0
        let start = from.adding(months: months)
        guard months != 0, abs(start.number - reference.number) < abs(away),
            let interval = DayInterval(from: start, to: to.adding(months: months))
        else { return }
        draft.date = AttachedDate(
            edtf: edtf.replacing(String(from.year), with: String(start.year)), interval: interval,
            precision: date.precision, kind: date.kind, span: date.span, isInferred: date.isInferred,
            annotation: annotation)
        draft.explain("date", "the year that brings it nearest to \(reference.iso)")
    }

    /// Days.
    private static let halfYear: Int32 = 183

    private func saysNoYear(_ annotation: Int) -> Bool {
        let annotation = view.document.annotations[annotation]
        guard case .time(let time) = annotation.content, time.completion != nil else { return false }
        return !annotation.tokens.contains { token in
            view.tokens[token].kind == .number && view.tokens[token].span.count >= 4
        }
    }
}
