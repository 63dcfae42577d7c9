import Documents
import Events
import Formats
import Reconciliation

/// What was read of the bodies and the time a claim speaks of.
struct Coverage {
    let documents: [SourceDocument]
    let events: [SourcedEvent]

    /// A body tells an event from so many days before it …
    private static let before = 120
    /// … to so many after its end: its report of the year.
    private static let after = 540

    /// Whether a document that could speak of the claim was read: a work it cites, or one by a participant (or a body
    /// cited) published around the event's time.
    func couldSpeak(
        _ claim: Claim, cited: [String], knowledge: any ActorKnowledge, admits: (String) -> Bool
    ) -> Bool {
        if cited.contains(where: admits) || tellsTheLike(claim, admits: admits) { return true }
        let day = claim.fields.interval?.from
        var voices = Set(claim.citations.compactMap(\.issuer))
        for participant in claim.fields.participants {
            voices.insert(participant.actor)
            voices.formUnion(knowledge.principals(of: participant.actor, on: day))
        }
        return documents.contains { document in
            guard admits(document.id), ([document.issuer] + document.speaksFor).contains(where: voices.contains) else {
                return false
            }
            guard let published = document.published else { return false }
            guard let interval = claim.fields.interval else {
                // Where no time is claimed, that of the works cited for it stands for it.
                return claim.citations.contains { $0.year == published.year && $0.issuer == document.issuer }
            }
            if let from = interval.from, published < from.adding(days: -Self.before) { return false }
            guard let last = interval.lastDay ?? interval.from else { return false }
            return published <= last.adding(days: Self.after)
        }
    }

    /// Whether a document tells of that time and matter: the like of the event claimed, of two of those claimed.
    private func tellsTheLike(_ claim: Claim, admits: (String) -> Bool) -> Bool {
        let claimed = Set(claim.fields.participants.map(\.actor))
        let family = EventKind(type: claim.fields.type, subtype: claim.fields.subtype).family
        return events.contains { event in
            let told = event.fields
            guard EventKind(type: told.type, subtype: told.subtype).family == family, admits(event.document),
                Set(told.participants.map(\.actor)).intersection(claimed).count > 1
            else { return false }
            guard let a = claim.fields.interval else { return true }
            return told.interval.map { $0.overlaps(a) } ?? false
        }
    }
}
