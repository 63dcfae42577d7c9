internal import Annotation
internal import Documents
internal import Formats

/// Dates that acts without one of their own take from what is told beside them.
extension DateAttachment {
    /// A date that opens the sentence holds for the mentions that have none of their own; one clause's date for its others.
    func share(_ drafts: inout [Draft], _ indices: [Int], reading: SentenceReading) {
        for index in indices where drafts[index].date == nil && !drafts[index].options.contains(.noDate) {
            if drafts[index].options.contains(.standing) || drafts[index].options.contains(.ownDate) { continue }
            if let before = dateBeforeWhen(drafts[index], reading) {
                give(before, to: &drafts[index], "its clause says what happened then")
                continue
            }
            if let opening = reading.dates.first(where: { opensSentence($0, reading) }),
                mayFall(opening, drafts[index], reading),
                drafts[index].junction != .relative || isPresent(drafts[index], reading)
            {
                give(opening, to: &drafts[index], "it opens the sentence")
                continue
            }
            if drafts[index].junction == .relative, isPresent(drafts[index], reading),
                let position = indices.firstIndex(of: index), position > 0,
                let annotation = drafts[indices[position - 1]].date?.annotation
            {
                give(annotation, to: &drafts[index], "the act it is part of has it")
                continue
            }
            if let day = dayOfCoordinate(index, drafts, indices, reading) {
                give(day, to: &drafts[index], "the act it is told together with has it")
                continue
            }
            if drafts[index].options.contains(.occasion) { continue }
            // A meeting only spoken of (`under a decision of the Third Meeting`) does not share the day of the act.
            if drafts[index].options.contains(.scene), !isScene(drafts[index], reading) { continue }
            let mates = indices.filter {
                $0 != index && drafts[$0].clause == drafts[index].clause && drafts[$0].date != nil
                    && (drafts[$0].status == drafts[index].status || drafts[$0].status == .ongoing)
            }
            if let mate = mates.min(by: {
                distance(drafts[$0].head, drafts[index].head) < distance(drafts[$1].head, drafts[index].head)
            }), let annotation = drafts[mate].date?.annotation, mayFall(annotation, drafts[index], reading) {
                give(annotation, to: &drafts[index], "the other act of its clause has it")
            }
        }
    }

    /// `presented his credentials today and called on the minister`: what one subject did in one breath, it did on one day.
    func dayOfCoordinate(
        _ index: Int, _ drafts: [Draft], _ indices: [Int], _ reading: SentenceReading
    ) -> Int? {
        guard drafts[index].junction == .coordinate, drafts[index].verbLike, drafts[index].status == .occurred,
            let position = indices.firstIndex(of: index), position > 0,
            reading.dates(within: drafts[index].clause, of: view).isEmpty
        else { return nil }
        let before = drafts[indices[position - 1]]
        guard before.verbLike, before.status == .occurred, let date = before.date, !date.isInferred,
            date.precision == .day, date.interval.days == 1
        else { return nil }
        return date.annotation
    }

    /// `at its meeting`, `durante la reunión`: where the act of the sentence took place.
    func isScene(_ draft: Draft, _ reading: SentenceReading) -> Bool {
        var back = draft.match.trigger.lowerBound - 1
        while reading.tokens.contains(back), draft.match.trigger.lowerBound - back <= 4 {
            if reading.has(.occasion, back) || reading.has(.in, back) || reading.has(.gathering, back) { return true }
            guard reading.has(.determiner, back) || view.tokens[back].kind == .word, !reading.has(.of, back) else {
                return false
            }
            back -= 1
        }
        return false
    }

    /// `ended on 11 March, when the two presidents met`: the day before the clause is its day too.
    func dateBeforeWhen(_ draft: Draft, _ reading: SentenceReading) -> Int? {
        reading.dates.last { date in
            let tokens = view.document.annotations[date].tokens
            let joint = tokens.upperBound + (view.sign(tokens.upperBound) == UInt8(ascii: ",") ? 1 : 0)
            guard reading.has(.when, joint), joint < draft.head.lowerBound,
                draft.head.lowerBound - joint <= Self.whenReach
            else { return false }
            return !(joint..<draft.head.lowerBound).contains {
                view.endsClause[$0]
                    || $0 > joint && (reading.has(.relative, $0) || reading.has(.subordinate, $0))
            }
        }
    }

    /// Words between `when` and the act it opens.
    static let whenReach = 24

    /// `a memorandum which creates …`: the creation is of the day of the memorandum.
    func isPresent(_ draft: Draft, _ reading: SentenceReading) -> Bool {
        let forms = rules.languages[reading.sentence.language]?.verbForms[
            Int(view.rows[draft.match.trigger.lowerBound])]
        return forms?.contains(.present) ?? false
    }
}
