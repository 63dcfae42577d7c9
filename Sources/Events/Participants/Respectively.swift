internal import Annotation
internal import Documents
internal import Formats

/// “were signed with Chile and Argentina on 6 and 9 September, respectively”: the first with the first, the second with
/// the second.
struct Respectively {
    let view: TokenView
    let dates: DateAttachment

    func expand(_ drafts: inout [Draft], _ indices: [Int], reading: SentenceReading) -> [Draft] {
        guard let word = reading.tokens.first(where: { reading.has(.respectively, $0) }) else { return [] }
        var added: [Draft] = []
        for index in indices {
            let draft = drafts[index]
            guard draft.clause.contains(word), let values = values(of: draft, before: word, reading) else { continue }
            guard let lists = lists(of: draft, count: values.count, before: word, reading) else { continue }
            for (number, value) in values.enumerated() {
                var part = draft
                part.date = value
                // Of the list only the one in the same place stays.
                let others = Set(lists.indices.filter { $0 != number }.flatMap { lists[$0] })
                part.participants.removeAll { actor in actor.token.map { others.contains($0) } ?? false }
                let spans = others.compactMap { token in
                    view.startingAt[token] >= 0 ? view.annotation(view.startingAt[token]).span : nil
                }
                part.participants.removeAll { actor in actor.token == nil && spans.contains(actor.span) }
                part.explain("respectively", "number \(number + 1) of each list")
                if number == 0 {
                    drafts[index] = part
                } else {
                    part.copies = number + 1
                    added.append(part)
                }
            }
        }
        return added
    }

    /// The dates of the clause in order: several, or one that names several days.
    private func values(of draft: Draft, before word: Int, _ reading: SentenceReading) -> [AttachedDate]? {
        let near = reading.dates.filter {
            let tokens = view.document.annotations[$0].tokens
            return draft.clause.contains(tokens.lowerBound) && abs(word - tokens.upperBound) <= 8
        }
        if near.count >= 2 { return near.compactMap { dates.attached($0) } }
        guard let only = near.first, let date = dates.attached(only), let edtf = date.edtf, edtf.hasPrefix("{"),
            edtf.hasSuffix("}")
        else { return nil }
        let days = edtf.dropFirst().dropLast().split(separator: ",").compactMap { part -> AttachedDate? in
            let numbers = part.split(separator: "-").compactMap { Int($0) }
            guard numbers.count == 3, let day = CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]) else {
                return nil
            }
            return AttachedDate(
                edtf: day.iso, interval: DayInterval(day: day), precision: .day, kind: .point, span: date.span,
                isInferred: false, annotation: only)
        }
        return days.count >= 2 ? days : nil
    }

    /// A list of as many actors in the clause: the tokens at which each begins.
    private func lists(of draft: Draft, count: Int, before word: Int, _ reading: SentenceReading) -> [[Int]]? {
        let actors = reading.actors.filter {
            draft.clause.contains($0.tokens.lowerBound) && !$0.isLocative && !$0.isQualifier && $0.meeting < 0
                && $0.kind != .place
        }
        for group in Set(actors.map(\.group)).sorted().reversed() {
            // A person and the state beside it count as one.
            var members: [[Int]] = []
            for actor in actors where actor.group == group {
                if actor.isApposed, !members.isEmpty {
                    members[members.count - 1].append(actor.tokens.lowerBound)
                } else {
                    members.append([actor.tokens.lowerBound])
                }
            }
            if members.count == count { return members }
        }
        return nil
    }
}
