internal import Formats

/// A decision as the page sends it, by the dataset's identifiers; the ledger gets content instead.
struct DecisionRequest: Sendable {
    let word: String
    /// Tellings it is about.
    var mentions: [String] = []
    /// The one piece of evidence it is about; empty where of whole tellings.
    var evidence = ""
    var field = ""
    var value = ""
    /// The telling that is the same or another.
    var other = ""
    var document = ""
    var quote = ""
    var occurrence = 0
    var type = ""
    /// Of an event nobody found, by column.
    var fields: [String: String] = [:]
    /// Decisions to take back.
    var undoes: [String] = []
    var note = ""
    var isSampled = false
    var adjudicates = false

    /// - Throws: `DecisionFault` where it is no JSON object with a decision.
    init(_ body: [UInt8]) throws(DecisionFault) {
        let json: JSON
        do throws(JSONFault) { json = try JSON(parsing: body) } catch {
            throw DecisionFault("no JSON: \(error.problem) at byte \(error.offset)")
        }
        func text(_ key: String) -> String { json[key]?.string ?? "" }
        guard let word = json["decision"]?.string else { throw DecisionFault("‘decision’ is missing") }
        self.word = word
        mentions = (json["mentions"]?.array ?? []).compactMap(\.string)
        evidence = text("evidence")
        field = text("field")
        value = text("value")
        other = text("other")
        document = text("document")
        quote = text("quote")
        occurrence = max(0, json["occurrence"]?.int ?? 0)
        type = text("type")
        for member in json["fields"]?.members ?? [] {
            if let value = member.value.string, !value.isEmpty { fields[member.key] = value }
        }
        undoes = (json["undoes"]?.array ?? []).compactMap(\.string)
        note = String(text("note").prefix(2000))
        isSampled = json["sampled"]?.bool ?? false
        adjudicates = json["adjudicates"]?.bool ?? false
    }
}

/// Why a decision cannot be taken, in words for the reviewer.
struct DecisionFault: Error, Sendable, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
