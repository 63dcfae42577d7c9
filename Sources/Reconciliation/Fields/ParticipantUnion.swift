import Events

/// The participants of an event: everybody any telling names, each in every role that says more than being there.
enum ParticipantUnion {
    /// Roles that say no more than that one took part.
    private static let plain: Set<String> = ["", "attendee", "party"]

    /// In the order of the tellings; an actor's roles stand together.
    static func united(_ tellings: [[Participant]]) -> [Participant] {
        var order: [String] = []
        var roles: [String: [Participant]] = [:]
        for participant in tellings.joined() {
            if roles[participant.actor] == nil { order.append(participant.actor) }
            if roles[participant.actor]?.contains(where: { $0.role == participant.role }) != true {
                roles[participant.actor, default: []].append(participant)
            }
        }
        return order.flatMap { actor in
            let all = roles[actor] ?? []
            let telling = all.filter { !plain.contains($0.role) }
            return telling.isEmpty ? Array(all.prefix(1)) : telling
        }
    }
}
