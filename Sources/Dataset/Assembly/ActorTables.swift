/// The actors a dataset names, with their names and affiliations.
public struct ActorTables: Sendable {
    public var actors: [ActorRow]
    public var names: [ActorNameRow]
    public var affiliations: [AffiliationRow]

    public init(actors: [ActorRow] = [], names: [ActorNameRow] = [], affiliations: [AffiliationRow] = []) {
        self.actors = actors
        self.names = names
        self.affiliations = affiliations
    }

    /// With a row for every actor of `participants` that no table lists, named by the words that named it first.
    func completed(for participants: [ParticipantRow], words: [String: String]) -> ActorTables {
        var known = Set(actors.map(\.actorID))
        var result = self
        for participant in participants where known.insert(participant.actorID).inserted {
            var row = ActorRow()
            row.actorID = participant.actorID
            row.name = Self.oneLine(words[participant.actorID] ?? participant.actorID)
            result.actors.append(row)
        }
        return result
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
