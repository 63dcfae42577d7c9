internal import Annotation
internal import Formats

/// What is proposed is no event beside the act of proposing it, unless it has a date of its own; then it is a proposed one.
struct Proposals {
    let view: TokenView

    /// Removes or marks the mentions that only say what others propose, and stays that only tell where talks were held.
    func settle(_ drafts: inout [Draft], readings: [SentenceReading]) {
        var removed: Set<Int> = []
        let reference = view.document.reference
        for index in drafts.indices where drafts[index].type != "proposal" {
            let draft = drafts[index]
            // A numbered meeting is held whatever is proposed for or at it; what lies back is not proposed any more.
            if draft.ordinal != nil, draft.meeting != nil { continue }
            if let reference, let to = draft.date?.interval.to, to <= reference { continue }
            let near = drafts[max(0, index - 20)..<min(drafts.count, index + 21)]
            let proposal = near.first { proposal in
                proposal.type == "proposal" && !proposal.isDenied && proposal.reading == draft.reading
                    && proposal.head.upperBound <= draft.match.trigger.lowerBound
                    && draft.match.trigger.lowerBound - proposal.head.upperBound <= 12 && draft.junction != .relative
            }
            guard let proposal else { continue }
            if draft.date == nil || draft.date?.annotation == proposal.date?.annotation {
                removed.insert(index)
            } else if let own = draft.date?.interval.from, draft.status != .cancelled,
                proposal.date?.interval.from.map({ own > $0 }) ?? true
            {
                drafts[index].status = .proposed
                drafts[index].explain("status", "it is proposed")
            }
        }
        for index in drafts.indices
        where drafts[index].type == "visit" && drafts[index].status == .proposed
            && readings.indices.contains(drafts[index].reading + 1)
        {
            let next = readings[drafts[index].reading + 1]
            guard
                (next.tokens.lowerBound..<min(next.tokens.upperBound, next.tokens.lowerBound + 6)).contains(where: {
                    next.has(.acceptance, $0)
                })
            else { continue }
            drafts[index].status = .planned
            drafts[index].explain("status", "the invitation is accepted in the sentence after it")
        }
        for index in drafts.indices where drafts[index].type == "visit" && drafts[index].subtype == "stop" {
            let stay = drafts[index]
            let near = drafts[max(0, index - 20)..<min(drafts.count, index + 21)]
            if near.contains(where: { $0.type == "meeting" && $0.reading == stay.reading && $0.clause == stay.clause }
            ) {
                removed.insert(index)
            }
        }
        drafts = drafts.indices.filter { !removed.contains($0) }.map { drafts[$0] }
    }
}
