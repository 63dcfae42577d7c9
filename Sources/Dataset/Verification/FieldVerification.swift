/// Whether every field of every event has evidence that agrees, and whether counts and lists say what the tables hold.
enum FieldVerification {
    static func faults(in contents: DatasetContents) -> [DatasetFault] {
        var agreeing: [String: Set<String>] = [:]
        for row in contents.evidence where row.agrees { agreeing[row.eventID, default: []].insert(row.field) }
        let rows = RowsByEvent(contents)
        var faults: [DatasetFault] = []
        for event in contents.events {
            func fault(_ column: String, _ problem: String) {
                faults.append(DatasetFault(table: "events", row: event.eventID, column: column, problem: problem))
            }
            let fields = agreeing[event.eventID] ?? []
            if !fields.contains("type") { fault("type", "no evidence agrees with it") }
            for column in EvidencedColumns.all where !column.isEmpty(event) && !column.isCarried(by: fields) {
                fault(column.name, "no evidence agrees with it")
            }
            if event.mentions != rows.mentions[event.eventID]?.count ?? 0 {
                fault("mentions", "is not the number of its rows in mentions.csv")
            }
            if event.conflicts != rows.conflicts[event.eventID]?.count ?? 0 {
                fault("conflicts", "is not the number of its rows in conflicts.csv")
            }
            if event.documents != Set((rows.mentions[event.eventID] ?? []).map(\.documentID)).count {
                fault("documents", "is not the number of documents that mention it")
            }
            if Set(event.participants) != Set((rows.participants[event.eventID] ?? []).map(\.actorID)) {
                fault("participants", "are not the actors of participants.csv")
            }
            if let start = event.dateStart, let end = event.dateEnd, end < start {
                fault("date_end", "lies before date_start")
            }
        }
        return faults
    }
}
