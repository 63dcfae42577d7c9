/// Whose tellings attest an event.
struct Attribution {
    let attestedBy: AttestedBy
    /// Participants whose own documents tell it.
    let parties: [String]

    /// Roles of those whose act it is; the others have it done to them, with them or before them.
    private static let actingRoles: Set<String> = [
        "host", "organizer", "body", "donor", "lender", "proposer", "author", "publisher", "speaker", "sender", "chair",
        "visitor", "applicant",
    ]

    /// - Parameters:
    ///   - participants: actor and role of each.
    ///   - sides: actor → itself and those it acts for.
    init(participants: [(actor: String, role: String)], documents: [SourceDocument], sides: [String: [String]]) {
        var attesting: Set<String> = []
        for document in documents {
            let voices = Set(document.voices)
            for participant in participants {
                let own = sides[participant.actor] ?? [participant.actor]
                if own.contains(where: voices.contains) { attesting.insert(own.last ?? participant.actor) }
            }
        }
        parties = attesting.sorted()
        switch attesting.count {
        case 0: attestedBy = .third
        case 1:
            let acting = participants.filter { Self.actingRoles.contains($0.role) }
            let acts = acting.contains { attesting.contains((sides[$0.actor] ?? [$0.actor]).last ?? $0.actor) }
            attestedBy = acting.isEmpty || acts ? .party : .otherParty
        default: attestedBy = .both
        }
    }
}
