internal import Annotation
internal import Documents

/// Tells which meeting it was: “met in Havana for their Seventh Summit”, “It was the third meeting of the two sides”.
struct MeetingIdentity {
    let view: TokenView

    /// Words between the preposition and the name (`for their`, `in the framework of the`).
    private static let reach = 8

    func settle(_ draft: inout Draft, reading: SentenceReading) {
        guard draft.type == "meeting" else { return }
        if draft.meeting != nil || draft.ordinal != nil {
            guard draft.options.contains(.scene), isPredicate(draft, reading) else { return }
            draft.options.remove(.scene)
            draft.options.insert(.anaphor)
            draft.explain("identity", "the sentence says which meeting the one told before was")
            return
        }
        guard draft.verbLike else { return }
        for index in reading.meetings {
            let annotation = view.document.annotations[index]
            guard draft.clause.contains(annotation.tokens.lowerBound),
                annotation.tokens.lowerBound >= draft.match.trigger.upperBound,
                case .meeting(let meeting) = annotation.content, meeting.ordinal != nil,
                let isOwn = gathering(before: annotation.tokens.lowerBound, reading)
            else { continue }
            let bodies = Set(draft.participants.map(\.actor))
            // Named by a body none of them is of, it is only the scene (`met during the 70th General Assembly`).
            guard
                isOwn && (meeting.actors.isEmpty || !bodies.isDisjoint(with: meeting.actors))
                    || !meeting.actors.isEmpty && bodies.isSuperset(of: meeting.actors)
            else { continue }
            draft.meeting = index
            draft.series = meeting.series
            draft.subtype = meeting.subtype
            draft.type = meeting.type
            draft.ordinal = meeting.ordinal.map { AttachedValue(String($0), annotation.span) }
            draft.title = AttachedValue(view.document.text(annotation.span), annotation.span)
            draft.context = nil
            draft.explain("identity", "‘\(view.document.text(annotation.span))’ is the meeting they met for")
            return
        }
    }

    /// Whether a preposition of gathering governs what begins at a token, and whether a possessive says whose it is.
    private func gathering(before token: Int, _ reading: SentenceReading) -> Bool? {
        var isOwn = false
        var back = token - 1
        while reading.tokens.contains(back), token - back <= Self.reach {
            if reading.has(.possessive, back) { isOwn = true }
            if reading.has(.gathering, back), !reading.has(.sidelines, back) || reading.end(ofMarkerAt: back) > back + 1
            {
                return isOwn
            }
            guard reading.isSmall(back) || view.covering[back] < 0 && view.tokens[back].kind == .word,
                view.sign(back) != UInt8(ascii: ",")
            else { return nil }
            back -= 1
        }
        return nil
    }

    /// The sentence opens with `it was` and the name follows.
    private func isPredicate(_ draft: Draft, _ reading: SentenceReading) -> Bool {
        let first = reading.tokens.lowerBound
        guard reading.has(.identity, first) else { return false }
        let between = reading.end(ofMarkerAt: first)..<max(reading.end(ofMarkerAt: first), draft.head.lowerBound)
        return between.count <= 5 && between.allSatisfy { view.sign($0) != UInt8(ascii: ",") && view.covering[$0] < 0 }
    }
}
