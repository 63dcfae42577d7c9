internal import Annotation
internal import Documents

/// “met separately with A and B” tells of two meetings.
struct Distribution {
    let view: TokenView

    func expand(_ drafts: inout [Draft], _ indices: [Int], reading: SentenceReading) -> [Draft] {
        var added: [Draft] = []
        for index in indices where drafts[index].type == "meeting" {
            guard drafts[index].clause.contains(where: { reading.has(.separately, $0) }) else { continue }
            let draft = drafts[index]
            // The persons after the verb, each with the states named beside them.
            let after = reading.actors.filter { actor in
                actor.tokens.lowerBound >= draft.match.trigger.upperBound && !actor.isApposed
                    && draft.participants.contains { $0.token == actor.tokens.lowerBound }
            }
            var others = after.filter { $0.kind == .person || $0.kind == .office }
            // `separately with the ministers of Chile and Peru`, `among them those of Chile and Peru`
            if others.isEmpty {
                let states = after.filter { $0.kind == .state }
                others = states.last.map { last in states.filter { $0.group == last.group } } ?? []
            }
            guard others.count >= 2 else { continue }
            let starts = others.map(\.tokens.lowerBound)
            func keep(_ number: Int) -> Draft {
                let lower = number == 0 ? draft.match.trigger.upperBound : starts[number]
                let upper = number + 1 < starts.count ? starts[number + 1] : Int.max
                var part = draft
                let spans = reading.actors.filter { lower <= $0.tokens.lowerBound && $0.tokens.lowerBound < upper }
                    .map { view.document.annotations[$0.annotation].span }
                part.participants = draft.participants.filter { actor in
                    if let token = actor.token {
                        return token < draft.match.trigger.lowerBound || (lower <= token && token < upper)
                    }
                    return actor.relation == .subject || spans.contains(actor.span)
                }
                return part
            }
            drafts[index] = keep(0)
            for number in 1..<others.count {
                var copy = keep(number)
                copy.copies = number + 1
                copy.explain("distribution", "each of them separately")
                added.append(copy)
            }
        }
        return added
    }
}
