/// A row of the name tables that came or went between two datasets.
struct NameChange {
    let actor: String
    /// The name, where the row is one.
    let name: String?
    let sentence: String

    static func all(_ old: DatasetContents, _ new: DatasetContents) -> [NameChange] {
        var changes = compare(old.actorNames, new.actorNames) { row, verb in
            NameChange(
                actor: row.actorID, name: row.name,
                sentence: "the name ‘\(row.name)’ of \(row.actorID) (\(row.language)) was \(verb)")
        }
        changes += compare(old.affiliations, new.affiliations) { row, verb in
            NameChange(
                actor: row.subject, name: nil,
                sentence: "that \(row.subject) is \(row.relation) \(row.object) was \(verb)")
        }
        changes += compare(old.actors, new.actors) { row, verb in
            NameChange(actor: row.actorID, name: row.name, sentence: "the actor \(row.actorID) was \(verb)")
        }
        return changes
    }

    private static func compare<Row: Record>(
        _ old: [Row], _ new: [Row], _ change: (Row, String) -> NameChange
    ) -> [NameChange] {
        let (before, after) = (Set(old), Set(new))
        return old.filter { !after.contains($0) }.map { change($0, "removed") }
            + new.filter { !before.contains($0) }.map { change($0, "added") }
    }
}
