internal import Annotation

/// What is proposed is no event beside the act of proposing it, unless it has a date of its own.
struct Proposals {
    /// The drafts that only say what others propose.
    func contents(of drafts: [Draft]) -> Set<Int> {
        var contents: Set<Int> = []
        for (index, draft) in drafts.enumerated() where draft.type != "proposal" {
            let isContent = drafts.contains { proposal in
                proposal.type == "proposal" && !proposal.isDenied && proposal.reading == draft.reading
                    && proposal.head.upperBound <= draft.head.lowerBound
                    && draft.head.lowerBound - proposal.head.upperBound <= 8
                    && (draft.date == nil || draft.date?.annotation == proposal.date?.annotation)
                    && draft.junction != .relative
            }
            if isContent { contents.insert(index) }
        }
        return contents
    }
}
