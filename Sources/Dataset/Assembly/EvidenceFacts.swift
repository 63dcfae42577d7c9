/// What other tables need to know of the evidence, gathered while its rows pass by.
struct EvidenceFacts {
    /// By event: the fields that evidence attests as the event has them.
    private(set) var agreeing: [String: Set<String>] = [:]
    /// Of the evidence that was asked for, what is written.
    private(set) var written: Set<String> = []
    /// By actor: the words that named it first.
    private(set) var words: [String: String] = [:]

    mutating func add(_ row: EvidenceRow, named: Set<String>) {
        if row.agrees { agreeing[row.eventID, default: []].insert(row.field) }
        if named.contains(row.evidenceID) { written.insert(row.evidenceID) }
        if row.field == "participant", words[row.value] == nil { words[row.value] = row.quote }
    }
}
